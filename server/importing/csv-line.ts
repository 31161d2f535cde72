/** A line of CSV that a spreadsheet shows as it is: a cell that it would take for a formula gets an apostrophe before it. */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => quoted(/^[=+\-@\t\r\n]/.test(cell ?? '') ? `'${cell}` : (cell ?? ''))).join(',')}\r\n`;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
