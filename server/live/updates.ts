import type { Pool } from 'pg';
import { askInOneTrip } from '../reading/one-trip.ts';
import type { Signal } from './signal.ts';

export interface Update {
  cursor: string;
  /** Identity of the event; what is read of it is decided again when it is delivered. */
  eventId: string;
}

const pageSize = 100;

/** Where a subscriber stands in the feed: transaction and place, so that a late commit is never skipped. */
const startSql = `select json_build_object('t', pg_snapshot_xmin(pg_current_snapshot())::text, 'p', 0)`;

const nextSql = `select coalesce(json_agg(x), '[]') from (
  select e.txid::text as t, e.position::text as p, e.id from case_event e
   where (e.txid, e.position) > ($1::xid8, $2::bigint) and e.txid < pg_snapshot_xmin(pg_current_snapshot())
   order by e.txid, e.position limit ${pageSize}) x`;

const write = (t: string, p: string) => Buffer.from(`${t}|${p}`).toString('base64url');

export function readUpdateCursor(cursor: string): { t: string; p: string } | undefined {
  const [t, p, ...rest] = Buffer.from(cursor, 'base64url').toString().split('|');
  return t && p && rest.length === 0 && /^\d{1,20}$/.test(t) && /^\d{1,18}$/.test(p) ? { t, p } : undefined;
}

/**
 * Every event in the scope of one session, in order, from a cursor or from now. Each page is read under row level
 * security with the session as it is then: who has lost a role or left gets nothing more. Whoever ends it is heard at
 * once, not with the next signal.
 */
export function followUpdates(
  { pool, signal, asker }: { pool: Pool; signal: Signal; asker: { sid: string; role: string } },
  after: string | undefined,
): AsyncGenerator<Update> {
  let waiting: (() => void) | undefined;
  let heard = false;
  let over = false;
  const wake = () => {
    heard = true;
    waiting?.();
  };

  async function* read(): AsyncGenerator<Update> {
    const stop = signal.listen(wake);
    try {
      let at = after
        ? readUpdateCursor(after)!
        : (JSON.parse((await askInOneTrip(pool, asker, { text: startSql, values: [] }))!) as {
            t: string;
            p: string;
          });
      while (!over) {
        heard = false;
        const answer = await askInOneTrip(pool, asker, {
          text: nextSql,
          values: [at.t, at.p],
          name: 'amity_updates',
        });
        const events = JSON.parse(answer ?? '[]') as { t: string; p: string; id: string }[];
        for (const event of events) {
          at = event;
          yield { cursor: write(event.t, event.p), eventId: event.id };
        }
        if (events.length < pageSize && !heard && !over) {
          await new Promise<void>((resolve) => (waiting = resolve));
        }
      }
    } finally {
      stop();
    }
  }

  const updates = read();
  const end = updates.return.bind(updates);
  // A generator that waits takes an end only once it has something to give.
  updates.return = (value) => {
    over = true;
    wake();
    return end(value);
  };
  return updates;
}
