type Cells = readonly (string | number | null)[];

/**
 * Cells of CSV that a spreadsheet shows as they are: a text that it would take for a formula gets an apostrophe before
 * it; a negative number is none.
 */
export const csvCells = (cells: Cells): string => cells.map(csvCell).join(',');

/** A line of a file by RFC 4180. */
export const csvLine = (cells: Cells): string => `${csvCells(cells)}\r\n`;

function csvCell(cell: string | number | null): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  return quoted(/^[=+\-@\t\r\n]/.test(text) && !/^-\d+(\.\d+)?$/.test(text) ? `'${text}` : text);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
