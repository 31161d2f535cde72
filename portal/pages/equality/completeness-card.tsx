import type { EqualityQuery } from '../../generated/equality-query.ts';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { percent } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { CountAsTold, plainCount } from './count-as-told.tsx';

export type Figures = NonNullable<EqualityQuery['equalityFigures']>;
type Row = Figures['completeness'][number];

const states: Record<string, { standing: 'good' | 'warn' | 'bad'; words: string }> = {
  COMPLETE: { standing: 'good', words: 'Known well' },
  INCOMPLETE: { standing: 'warn', words: 'Under 90 %' },
  TOO_INCOMPLETE: { standing: 'bad', words: 'Nothing compared' },
};

const columns: Column<Row>[] = [
  {
    heading: 'Characteristic',
    cell: ({ characteristic }) => wordFor(characteristic),
    plain: ({ characteristic }) => wordFor(characteristic),
  },
  {
    heading: 'Answered',
    numeric: true,
    cell: ({ answered }) => (answered === null ? 'too few to tell' : percent(answered)),
    plain: ({ answered }) => answered,
  },
  {
    heading: 'Would rather not say',
    numeric: true,
    cell: ({ preferNotToSay }) => <CountAsTold told={preferNotToSay} />,
    plain: ({ preferNotToSay }) => plainCount(preferNotToSay),
  },
  {
    heading: 'Not asked',
    numeric: true,
    cell: ({ notAsked }) => <CountAsTold told={notAsked} />,
    plain: ({ notAsked }) => plainCount(notAsked),
  },
  {
    heading: 'So',
    cell: ({ state }) => {
      const { standing, words } = states[state]!;
      return <StatusTag standing={standing}>{words}</StatusTag>;
    },
    plain: ({ state }) => state,
  },
];

/** How far the characteristics are known, before any figure by them. */
export function CompletenessCard({ rows }: { rows: readonly Row[] }) {
  const lacking = rows.filter(({ state }) => state === 'TOO_INCOMPLETE');
  return (
    <section className="card" aria-labelledby="completeness">
      <h2 id="completeness">
        {lacking.length === 0
          ? 'Every characteristic is known of seven in ten people or more'
          : lacking.length === rows.length
            ? 'Too few people were asked to compare anything'
            : `${lacking.length} of ${rows.length} characteristics are known of too few people to compare`}
      </h2>
      <p className="card-about">
        Completeness first: 90 % is the target; under 70 % nothing is compared by a characteristic.
      </p>
      <DataTable caption="How far each characteristic is known" columns={columns} rows={rows} />
    </section>
  );
}
