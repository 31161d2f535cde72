import type { AnalyticsRow } from '../../schema/analytics/analytics-types.ts';
import { refuseValue } from './asked-values.ts';

const keysOf = (row: AnalyticsRow) => JSON.stringify(row.keys.map(({ value }) => value));

/** A page of rows. A cursor is a row's keys, so that what was counted meanwhile moves nothing twice. */
export function pageOf(rows: AnalyticsRow[], first: number, after: string | null | undefined) {
  if (first < 1 || first > 1000) refuseValue('first', '1 to 1000.');
  const behind = after == null ? -1 : rows.findIndex((row) => keysOf(row) === decoded(after));
  if (after != null && behind < 0) refuseValue('after', 'is not a cursor of this answer.');
  const page = rows.slice(behind + 1, behind + 1 + first);
  const last = page.at(-1);
  return {
    rows: page,
    hasNextPage: behind + 1 + first < rows.length,
    endCursor: last ? Buffer.from(keysOf(last)).toString('base64') : null,
  };
}

const decoded = (cursor: string) => Buffer.from(cursor, 'base64').toString('utf8');
