import type { OrderColumn } from './roots.ts';

/** A place in the feed of updates, as its cursor says it: transaction and place in the log. */
export function readUpdateCursor(cursor: string): { t: string; p: string } | undefined {
  const [t, p, ...rest] = Buffer.from(cursor, 'base64url').toString().split('|');
  return t && p && rest.length === 0 && /^\d{1,20}$/.test(t) && /^\d{1,18}$/.test(p) ? { t, p } : undefined;
}

export const writeUpdateCursor = (t: string, p: string) => Buffer.from(`${t}|${p}`).toString('base64url');

/**
 * The order in which updates come, under the cursors that they have. Nothing of a transaction is told while an older one
 * still runs: what that one writes would lie before a cursor that somebody has already gone past.
 */
export const feedOrder: OrderColumn = {
  columns: [
    { sql: (t) => `${t}.txid`, cast: 'xid8' },
    { sql: (t) => `${t}.position`, cast: 'bigint' },
  ],
  only: (t) => `${t}.txid < (select app.first_open_transaction())`,
  cursor: (t) =>
    `translate(encode(convert_to(${t}.txid::text || '|' || ${t}.position::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`,
  read(cursor) {
    const at = readUpdateCursor(cursor);
    return at && [at.t, at.p];
  },
};
