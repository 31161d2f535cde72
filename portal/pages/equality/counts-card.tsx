import { type Column, DataTable } from '../../kit/data-table.tsx';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import type { Figures } from './completeness-card.tsx';
import { CountAsTold, plainCount } from './count-as-told.tsx';

type Cell = Figures['cells'][number];

interface Row {
  group: string;
  cells: readonly Cell[];
}

/** One characteristic: its groups down, the parts of the breakdown across, everybody last. */
export function CountsCard({
  characteristic,
  cells,
  everybody,
}: {
  characteristic: string;
  cells: readonly Cell[];
  everybody: readonly Cell[];
}) {
  const rowOf = (group: string, of: readonly Cell[]): Row => ({
    group,
    cells: of.filter((cell) => cell.group === group),
  });
  const rows = [...new Set(cells.map(({ group }) => group))].map((group) => rowOf(group, cells));
  const parts = [...new Map(cells.map(({ part, partName }) => [part, partName]))];
  const told = (row: Row, part: string) => row.cells.find((cell) => cell.part === part);
  const name = ({ group }: Row) => (group === 'ALL' ? 'Everybody' : wordFor(group));
  const columns: Column<Row>[] = [
    { heading: 'Group', cell: name, plain: name },
    ...parts.map(
      ([part, partName]): Column<Row> => ({
        heading: part === 'ALL' ? 'People' : partName,
        numeric: true,
        cell: (row) => {
          const cell = told(row, part);
          return cell ? <CountAsTold told={cell.count} /> : null;
        },
        plain: (row) => {
          const cell = told(row, part);
          return cell ? plainCount(cell.count) : null;
        },
      }),
    ),
  ];
  const id = `counts-${characteristic.toLowerCase()}`;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{wordFor(characteristic)}</h2>
      <DataTable
        caption={`People by ${wordWithin(characteristic)}`}
        columns={columns}
        rows={everybody.length > 0 ? [...rows, { group: 'ALL', cells: everybody }] : rows}
      />
    </section>
  );
}
