import type { FastifyReply } from 'fastify';
import { sendAway } from '../http/copies-out.ts';
import { csvOf, type Sheet, spreadsheet, spreadsheetTypes } from './spreadsheet.ts';

export const tableFormats = ['csv', 'xlsx', 'ods'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The same figures as one table of rows, and as the sheets of a workbook. */
export interface AsTable {
  rows: () => Sheet['rows'];
  sheets: () => readonly Sheet[];
}

/** Sends figures away as a file of their own, its name without the ending of its format. */
export async function sendTable(
  reply: FastifyReply,
  name: string,
  format: TableFormat,
  { rows, sheets }: AsTable,
): Promise<FastifyReply> {
  const file = `${name}.${format}`;
  return sendAway(reply, file, file)
    .type(format === 'csv' ? 'text/csv; charset=utf-8' : spreadsheetTypes[format])
    .send(format === 'csv' ? csvOf(rows()) : await spreadsheet(format, sheets()));
}
