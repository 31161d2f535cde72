import { readUpdateCursor, updateCursorSql } from '../../schema/event/update-cursor.ts';
import type { OrderColumn } from './roots.ts';

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
  cursor: updateCursorSql,
  read(cursor) {
    const at = readUpdateCursor(cursor);
    return at && [at.t, at.p];
  },
};
