import { FileFault } from '../importing/file-fault.ts';
import { inspectFile } from '../importing/inspect-file.ts';
import { readHeader, readText } from '../importing/read-text.ts';
import { type Row, RowSplitter } from '../importing/row-splitter.ts';

/** The chosen columns of a CSV file, plain or compressed by gzip, row by row. */
export async function* readColumns(
  path: string,
  columns: readonly string[],
): AsyncGenerator<{ line: number; cells: string[] }> {
  const file = await inspectFile(path);
  const header = await readHeader(file);
  const places = columns.map((column) => {
    const place = header.columns.indexOf(column);
    if (place < 0)
      throw new FileFault(`${path} has no column “${column}”; it has ${header.columns.join(', ')}.`);
    return place;
  });
  const splitter = new RowSplitter(header.delimiter);
  let isHeader = true;
  function* taken(rows: readonly Row[]) {
    for (const { line, cells, fault } of rows) {
      if (fault) throw new FileFault(`${path}, line ${line}: ${fault}`);
      if (!isHeader) {
        if (cells.length !== header.columns.length)
          throw new FileFault(`${path}, line ${line}: ${header.columns.length} cells are needed.`);
        yield { line, cells: places.map((place) => cells[place]!.trim()) };
      }
      isHeader = false;
    }
  }
  for await (const text of readText(file)) yield* taken(splitter.push(text));
  yield* taken(splitter.end());
}

/** A cell that must be a whole number, of some least. */
export function wholeNumber(
  cell: string,
  { path, line, column, least }: { path: string; line: number; column: string; least: number },
): number {
  const number = /^[+-]?\d{1,15}$/.test(cell) ? Number(cell) : Number.NaN;
  if (number >= least) return number;
  const range = Number.isFinite(least) ? ` of at least ${least}` : '';
  throw new FileFault(`${path}, line ${line}: ${column} is not a whole number${range}.`);
}
