import type { Column } from './data-table.tsx';

/** A spreadsheet would run a cell that begins like a formula: an apostrophe makes it text again. */
function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma-separated values of a table, with the byte order mark that spreadsheets need to read UTF-8. */
export function tableAsCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map((column) => csvCell(column.heading))];
  for (const row of rows) lines.push(columns.map((column) => csvCell(column.plain(row))));
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by then; holding it would leak the file for as long as the page lives.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
