import { type Column, DataTable } from '../../kit/data-table.tsx';
import { decimal } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { between, FlagTag, inTheOrderOfLooking, times } from './compared.tsx';
import type { Figures } from './completeness-card.tsx';
import { CountAsTold, plainCount } from './count-as-told.tsx';

type Row = Figures['rates'][number];

const name = ({ characteristic, group }: Row) => `${wordFor(characteristic)}: ${wordFor(group)}`;
const where: Column<Row> = {
  heading: 'Where',
  cell: ({ partName }) => partName,
  plain: ({ partName }) => partName,
};
const who: Column<Row> = { heading: 'Who', cell: name, plain: name };
const columns: Column<Row>[] = [
  {
    heading: 'Living there',
    numeric: true,
    cell: ({ occupants }) => <CountAsTold told={occupants} />,
    plain: ({ occupants }) => plainCount(occupants),
  },
  {
    heading: 'In a case, of each 1,000',
    numeric: true,
    cell: ({ rate }) => between(rate, decimal),
    plain: ({ rate }) => rate?.value ?? null,
  },
  {
    heading: 'By that of all others',
    numeric: true,
    cell: ({ ratio }) => between(ratio, times),
    plain: ({ ratio }) => ratio?.value ?? null,
  },
  { heading: 'Flag', cell: ({ flag }) => <FlagTag flag={flag} />, plain: ({ flag }) => flag },
];

/** How often people of each group are in a case, by how many of them live there: where one is hit harder than others. */
export function RatesCard({ rows, occupantsOf }: { rows: readonly Row[]; occupantsOf: string }) {
  const { told, review, left } = inTheOrderOfLooking(rows);
  return (
    <section className="card" aria-labelledby="rates">
      <h2 id="rates">
        {told.length === 0
          ? 'Too few were counted to tell rates'
          : review === 0
            ? 'No group is in cases more often than others, beyond chance'
            : `${review} ${review === 1 ? 'group is' : 'groups are'} in cases more or less often than others`}
      </h2>
      <p className="card-about">
        Of each 1,000 people of a group who live in the landlord’s homes (as told for {occupantsOf}), so many
        were in a case in this role; whoever was in two cases counts twice.
        {left > 0 ? ` ${left} rates of too few people are left out.` : ''}
      </p>
      {told.length > 0 ? (
        <DataTable
          caption="Rates by those who live there"
          columns={told[0]?.part === 'ALL' ? [who, ...columns] : [who, where, ...columns]}
          rows={told}
        />
      ) : null}
    </section>
  );
}
