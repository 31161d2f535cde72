import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { csvLine } from '../importing/csv-line.ts';

export type SheetCell = string | number | null;

export interface Sheet {
  /** At most 31 characters, as spreadsheets want it. */
  name: string;
  /** The first row is the heading. */
  rows: readonly (readonly SheetCell[])[];
}

export type SpreadsheetFormat = 'xlsx' | 'ods';

export const spreadsheetTypes: Record<SpreadsheetFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** Sheets as a file of either kind. Texts are texts: nothing in a cell is ever a formula. */
export async function spreadsheet(format: SpreadsheetFormat, sheets: readonly Sheet[]): Promise<Buffer> {
  const written = {
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => [...row]),
      columns: widthsOf(rows).map((width) => ({ width })),
      freezePane: { rows: 1 },
      cells: new Map(
        (rows[0] ?? []).map((value, column) => [`0,${column}`, { value, style: { font: { bold: true } } }]),
      ),
    })),
  };
  return Buffer.from(await (format === 'xlsx' ? writeXlsx(written) : writeOds(written)));
}

const widest = 60;

function widthsOf(rows: Sheet['rows']): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_unused, column) =>
    Math.min(widest, 2 + Math.max(8, ...rows.map((row) => String(row[column] ?? '').length))),
  );
}

/** Comma-separated values, with the byte order mark that spreadsheets need to read UTF-8. */
export const csvOf = (rows: Sheet['rows']): string => `\uFEFF${rows.map(csvLine).join('')}`;
