import type { Pool } from 'pg';
import { type Asker, askInOneTrip } from '../reading/one-trip.ts';
import { lookingAnew } from './looking-anew.ts';
import type { Signal } from './signal.ts';

export interface Unread {
  /** How many notices are unread. */
  unread: number;
  /** When the latest of them was made, as PostgreSQL writes it; null where there is none. */
  latestAt: string | null;
}

/** However much is written, nobody’s notices are counted more often. */
const restMs = 500;

const unreadSql = `select json_build_object('unread', count(*), 'latestAt', max(created_at)) from notification where read_at is null`;

/** One's own unread notices: how they stand now, and again whenever that changes. */
export function followUnread({ pool, signal, asker }: { pool: Pool; signal: Signal; asker: Asker }) {
  let said: string | null = null;
  let lookedAt = 0;
  async function* look(): AsyncGenerator<Unread, boolean> {
    const rest = lookedAt + restMs - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    lookedAt = performance.now();
    const stands = await askInOneTrip(pool, asker, { text: unreadSql, values: [], name: 'amity_unread' });
    if (stands === null || stands === said) return false;
    said = stands;
    yield JSON.parse(stands);
    return false;
  }
  return lookingAnew(signal, look);
}
