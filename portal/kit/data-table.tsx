import type { ReactNode } from 'react';

export interface Column<Row> {
  heading: string;
  /** What stands in the cell. */
  cell: (row: Row) => ReactNode;
  /** The same for a file of comma-separated values: plain figures, no signs. */
  plain: (row: Row) => string | number | null;
  numeric?: boolean;
}

/** The table behind a chart: every figure, and the source of its download. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone must scroll by keyboard too
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.heading} scope="col" className={column.numeric ? 'n' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows of a finished answer never move among themselves.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              {columns.map((column, position) =>
                position === 0 ? (
                  <th key={column.heading} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.heading} className={column.numeric ? 'n' : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
