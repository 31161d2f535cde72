import type { Pool } from 'pg';
import { readUpdateCursor, writeUpdateCursor } from '../../schema/event/update-cursor.ts';
import { type Asker, askInOneTrip } from '../reading/one-trip.ts';
import { lookingAnew } from './looking-anew.ts';
import type { Signal } from './signal.ts';

export interface Update {
  cursor: string;
  /** Identity of the event; what is read of it is decided again when it is delivered. */
  eventId: string;
}

const pageSize = 100;

/** Where a subscriber stands in the feed: transaction and place, so that a late commit is never skipped. */
const startSql = `select json_build_object('t', app.first_open_transaction()::text, 'p', 0)`;

const nextSql = `select coalesce(json_agg(x), '[]') from (
  select e.txid::text as t, e.position::text as p, e.id from case_event e
   where (e.txid, e.position) > ($1::xid8, $2::bigint) and e.txid < (select app.first_open_transaction())
   order by e.txid, e.position limit ${pageSize}) x`;

/**
 * Every event in the scope of one session, in order, from a cursor or from now. Each page is read under row level
 * security with the session as it is then: who has lost a role or left gets nothing more.
 */
export function followUpdates(
  { pool, signal, asker }: { pool: Pool; signal: Signal; asker: Asker },
  after: string | undefined,
): AsyncGenerator<Update> {
  let at = after ? readUpdateCursor(after) : undefined;
  async function* look(): AsyncGenerator<Update, boolean> {
    at ??= JSON.parse((await askInOneTrip(pool, asker, { text: startSql, values: [] }))!) as {
      t: string;
      p: string;
    };
    const answer = await askInOneTrip(pool, asker, {
      text: nextSql,
      values: [at.t, at.p],
      name: 'amity_updates',
    });
    const events = JSON.parse(answer ?? '[]') as { t: string; p: string; id: string }[];
    for (const event of events) {
      at = event;
      yield { cursor: writeUpdateCursor(event.t, event.p), eventId: event.id };
    }
    return events.length === pageSize;
  }
  return lookingAnew(signal, look);
}
