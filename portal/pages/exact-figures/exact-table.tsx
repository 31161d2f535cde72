import { type Column, DataTable } from '../../kit/data-table.tsx';
import { momentOf } from '../../words/dates.ts';
import { count } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { CountAsTold, plainCount } from '../equality/count-as-told.tsx';
import type { Exact } from './elevation-row.tsx';

type Cell = Exact['cells'][number];

const groupOf = ({ group }: Cell) => (group === 'ALL' ? 'Everybody' : wordFor(group));

/** Each count as it is, beside what everybody is told of it. Not printed, and in no file. */
export function ExactTable({ exact, what, table }: { exact: Exact; what: string; table: string }) {
  const columns: Column<Cell>[] = [
    { heading: 'Group', cell: groupOf, plain: groupOf },
    ...(table === 'EVERYTHING'
      ? []
      : [
          {
            heading: 'Part',
            cell: ({ partName }: Cell) => partName,
            plain: ({ partName }: Cell) => partName,
          },
        ]),
    { heading: 'Counted', numeric: true, cell: (cell) => count(cell.count), plain: () => null },
    {
      heading: 'Told',
      numeric: true,
      cell: ({ told }) => (told ? <CountAsTold told={told} /> : '[x]'),
      plain: ({ told }) => told && plainCount(told),
    },
  ];
  return (
    <div className="never-printed">
      <p className="small muted">
        Revision {exact.revision}, {exact.signed ? 'signed' : 'a draft'}. Open until {momentOf(exact.until)}.
      </p>
      <DataTable caption={what} columns={columns} rows={exact.cells} />
    </div>
  );
}
