import { type Column, DataTable } from '../../kit/data-table.tsx';
import { percent } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { between, FlagTag, inTheOrderOfLooking, times } from './compared.tsx';
import type { Figures } from './completeness-card.tsx';

type Row = Figures['treatment'][number];

export const treatments: Record<string, string> = {
  CONTACT_IN_TIME: 'Approach agreed within five working days',
  RESOLVED: 'Case resolved',
  SATISFIED: 'Satisfied with the handling',
};
const name = ({ characteristic, group }: Row) => `${wordFor(characteristic)}: ${wordFor(group)}`;

const columns: Column<Row>[] = [
  { heading: 'Who', cell: name, plain: name },
  {
    heading: 'What',
    cell: ({ treatment }) => treatments[treatment] ?? wordFor(treatment),
    plain: ({ treatment }) => treatment,
  },
  {
    heading: 'Share, with its interval',
    numeric: true,
    cell: ({ share }) => between(share, percent),
    plain: ({ share }) => share?.value ?? null,
  },
  {
    heading: 'By that of all others',
    numeric: true,
    cell: ({ ratio }) => between(ratio, times),
    plain: ({ ratio }) => ratio?.value ?? null,
  },
  { heading: 'Flag', cell: ({ flag }) => <FlagTag flag={flag} />, plain: ({ flag }) => flag },
];

/** Whether people were treated alike, as far as enough were counted to say. */
export function TreatmentCard({ rows }: { rows: readonly Row[] }) {
  const { told, review, left } = inTheOrderOfLooking(rows);
  return (
    <section className="card" aria-labelledby="treatment">
      <h2 id="treatment">
        {told.length === 0
          ? 'Too few were counted to compare how people were treated'
          : review === 0
            ? 'No difference in treatment beyond chance'
            : `${review} ${review === 1 ? 'difference' : 'differences'} to look into`}
      </h2>
      <p className="card-about">
        “Review” prompts a look: it is never a finding. It takes 20 people or more, a quarter more or a fifth
        less than all others who answered, and more than chance would produce.
        {left > 0 ? ` ${left} comparisons of too few people are left out.` : ''}
      </p>
      {told.length > 0 ? (
        <DataTable caption="Equal treatment, by characteristic and group" columns={columns} rows={told} />
      ) : null}
    </section>
  );
}
