import { type CellFault, folded } from './compile-rule.ts';
import { FileFault } from './file-fault.ts';
import type { InspectedFile } from './inspect-file.ts';
import { type Header, readText } from './read-text.ts';
import { type Row, RowSplitter } from './row-splitter.ts';

/** A file whose columns are always called the same, so that it needs no mapping of its own. */
export interface FixedColumns<Column extends string> {
  name: string;
  needed: readonly Column[];
  columns: readonly Column[];
}

/** The cells of a row by the names of their columns, blank where the file has no such column. */
export type Cells<Column extends string> = Record<Column, string>;

export type FixedRow<Column extends string> = { line: number } & (
  | { cells: Cells<Column> }
  | { fault: CellFault }
);

/** Binds the columns to those of a file, and answers with what reads its rows. */
export function bindColumns<Column extends string>(
  header: Header,
  { name, needed, columns }: FixedColumns<Column>,
): (file: InspectedFile) => AsyncGenerator<FixedRow<Column>> {
  const names = header.columns.map(folded);
  const missing = needed.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new FileFault(
      `The file lacks columns that the mapping ${name} reads: ${missing.join(', ')}. It has ${header.columns.join(', ')}.`,
    );
  }
  const rowOf = (row: Row): FixedRow<Column> => {
    const fault = faultOf(row, header);
    if (fault) return { line: row.line, fault };
    const cells = columns.map((column) => [column, (row.cells[names.indexOf(column)] ?? '').trim()]);
    return { line: row.line, cells: Object.fromEntries(cells) as Cells<Column> };
  };
  return async function* (file) {
    const splitter = new RowSplitter(header.delimiter);
    let isHeader = true;
    const take = function* (rows: Row[]) {
      for (const row of rows) {
        if (!isHeader) yield rowOf(row);
        isHeader = false;
      }
    };
    for await (const text of readText(file)) yield* take(splitter.push(text));
    yield* take(splitter.end());
  };
}

function faultOf({ cells, fault }: Row, { columns }: Header): CellFault | null {
  if (fault !== null) return { column: '', value: cells[0] ?? '', reason: fault };
  if (cells.length === columns.length) return null;
  const reason = `the row has ${cells.length} cells and the header ${columns.length}`;
  return { column: '', value: '', reason };
}
