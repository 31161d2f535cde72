import { type Column, DataTable } from '../../kit/data-table.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { Figures } from './completeness-card.tsx';
import { CountAsTold, plainCount } from './count-as-told.tsx';

type Row = Figures['pooled'][number];

const name = ({ characteristic, group }: Row) => `${wordFor(characteristic)}: ${wordFor(group)}`;
const columns: Column<Row>[] = [
  { heading: 'Who', cell: name, plain: name },
  {
    heading: 'People in three years',
    numeric: true,
    cell: ({ count }) => <CountAsTold told={count} />,
    plain: ({ count }) => plainCount(count),
  },
];

/** Groups of which one year tells too little, over three. */
export function PooledCard({ rows, years }: { rows: readonly Row[]; years: readonly string[] }) {
  return (
    <section className="card" aria-labelledby="pooled">
      <h2 id="pooled">Small groups, over three years</h2>
      <p className="card-about">
        Where this year tells under 10: the signed figures of {years.join(', ')} added up, [low] as nought, so
        off by 12 at most.
      </p>
      <DataTable caption="People by group, over three years" columns={columns} rows={rows} />
    </section>
  );
}
