import type { Pool } from 'pg';
import type { CaseEventFilter } from '../../schema/event/case-event-filter.ts';
import { readUpdateCursor, writeUpdateCursor } from '../../schema/event/update-cursor.ts';
import { isIdentity } from '../../schema/identity.ts';
import { type Asker, askInOneTrip } from '../reading/one-trip.ts';
import { lookingAnew } from './looking-anew.ts';
import type { Signal } from './signal.ts';

export interface Update {
  cursor: string;
  /** Identity of the event; what is read of it is decided again when it is delivered. */
  eventId: string;
}

const pageSize = 100;

/** A place in the feed: transaction and place in the log. */
export interface Place {
  t: string;
  p: string;
}

/** Where a subscriber stands in the feed: transaction and place, so that a late commit is never skipped. */
const startSql = `select json_build_object('t', app.first_open_transaction()::text, 'p', 0)`;

const nextSql = `select json_build_object('open', app.first_open_transaction()::text, 'events', (
  select coalesce(json_agg(x), '[]') from (
    select e.txid::text as t, e.position::text as p, e.id from case_event e
     where (e.txid, e.position) > ($1::xid8, $2::bigint) and e.txid < (select app.first_open_transaction())
       and ($3::text[] is null or e.kind = any($3)) and ($4::uuid[] is null or e.case_id = any($4))
       and ($5::uuid[] is null or e.report_id = any($5))
     order by e.txid, e.position limit ${pageSize}) x))`;

/** What comes next in the scope of one session, as it is then. */
export interface FeedPage {
  events: (Place & { id: string })[];
  /** Behind which everything was there to be read; absent where there is more. */
  until?: Place;
}

/** Where somebody begins to follow: behind the cursor of what they had, with all there is, or (undefined) now. */
export const beginningOf = ({ after, from }: Begun): Place | undefined =>
  after ? readUpdateCursor(after) : from === FeedBeginning.EARLIEST ? { t: '0', p: '0' } : undefined;

export interface Begun {
  after?: string | null;
  from?: FeedBeginning | null;
}

export enum FeedBeginning {
  NOW = 'NOW',
  EARLIEST = 'EARLIEST',
}

export async function startOfFeed(pool: Pool, asker: Asker): Promise<Place> {
  return JSON.parse((await askInOneTrip(pool, asker, { text: startSql, values: [] }))!) as Place;
}

/** Whether a cursor can have been given: none lies ahead of what is still open. Behind another nothing would ever come. */
export const isInFeed = async (pool: Pool, asker: Asker, at: Place | undefined): Promise<boolean> =>
  at !== undefined && BigInt(at.t) <= BigInt((await startOfFeed(pool, asker)).t);

export async function readFeed(
  pool: Pool,
  asker: Asker,
  { t, p }: Place,
  { kind, caseId, reportId }: CaseEventFilter = {},
): Promise<FeedPage> {
  const values = [t, p, kind ?? null, identities(caseId), identities(reportId)];
  const statement = { text: nextSql, values, name: 'amity_updates' };
  const { events, open } = JSON.parse((await askInOneTrip(pool, asker, statement))!) as FeedPage & {
    open: string;
  };
  return events.length === pageSize ? { events } : { events, until: { t: open, p: '0' } };
}

/** What cannot be an identity is that of nothing. */
const identities = (ids: readonly string[] | null | undefined) => ids?.filter(isIdentity) ?? null;

/**
 * Every event in the scope of one session, in order, from a cursor or from now, or those alone that are wanted. Each page is read under row level
 * security with the session as it is then: who has lost a role or left gets nothing more.
 */
export function followUpdates(
  { pool, signal, asker }: { pool: Pool; signal: Signal; asker: Asker },
  begun: Begun,
  wanted: CaseEventFilter = {},
): AsyncGenerator<Update> {
  let at = beginningOf(begun);
  async function* look(): AsyncGenerator<Update, boolean> {
    at ??= await startOfFeed(pool, asker);
    const { events, until } = await readFeed(pool, asker, at, wanted);
    for (const event of events) {
      at = event;
      yield updateOf(event);
    }
    return until === undefined;
  }
  return lookingAnew(signal, look);
}

export const updateOf = ({ t, p, id }: Place & { id: string }): Update => ({
  cursor: writeUpdateCursor(t, p),
  eventId: id,
});
