import type { ClientBase, Pool } from 'pg';
import { lookAsIntegrator } from './look-as-integrator.ts';
import { inTransaction } from './with-client.ts';

/** So many events are looked through at a time. */
const WINDOW = 500;

export interface Gathered {
  /** Deliveries that are to be made now. */
  deliveries: string[];
  /** Whether there may be more events to look through. */
  more: boolean;
}

interface Endpoint {
  id: string;
  staffId: string;
  kinds: string[] | null;
  t: string;
  p: string;
}

/**
 * Writes down for each webhook what has happened in the scope of its integrator and is to be sent: a row for each event, in
 * the transaction that moves its place in the feed on. What dies in the middle has done neither. Events of transactions
 * that may still be open wait, so that none is passed over.
 */
export async function gatherWebhooks(pool: Pool, userRole: string): Promise<Gathered> {
  const { rows } = await pool.query<{ id: string }>(behindSql);
  const gathered: Gathered = { deliveries: [], more: false };
  for (const { id } of rows) {
    const { deliveries, more } = await inTransaction(pool, (client) => gatherOne(client, userRole, id));
    gathered.deliveries.push(...deliveries);
    gathered.more ||= more;
  }
  return gathered;
}

const nothing: Gathered = { deliveries: [], more: false };

async function gatherOne(client: ClientBase, userRole: string, id: string): Promise<Gathered> {
  const locked = await client.query(
    'select from webhook_endpoint where id = $1 for no key update skip locked',
    [id],
  );
  if (locked.rowCount === 0) return nothing;
  await client.query(replaySql, [id]);
  const endpoint = (await client.query<Endpoint>(endpointSql, [id])).rows[0]!;
  const { rows } = await client.query<{ t: string; p: string; n: number }>(windowSql, [
    endpoint.t,
    endpoint.p,
  ]);
  const [window] = rows;
  if (!window) return nothing;
  const events = await lookAsIntegrator(client, userRole, endpoint.staffId, async () => {
    const found = await client.query<{ id: string }>(eventsSql, [
      endpoint.t,
      endpoint.p,
      window.t,
      window.p,
      endpoint.kinds,
    ]);
    return found.rows.map((event) => event.id);
  });
  // Without the role it waits where it is, and goes on from there should the role come back.
  if (!events) return nothing;
  const written = await client.query<{ id: string }>(writeSql, [id, events]);
  await client.query('update webhook_endpoint set txid = $2::xid8, position = $3::bigint where id = $1', [
    id,
    window.t,
    window.p,
  ]);
  return { deliveries: written.rows.map((row) => row.id), more: window.n === WINDOW };
}

const after = (t: string, p: string) => `(e.txid, e.position) > (${t}::xid8, ${p}::bigint)`;
const settled = 'e.txid < (select app.first_open_transaction())';

const behindSql = `
  select w.id from webhook_endpoint w
   where app.holds_integrator(w.staff_id)
     and (w.replay_from is not null or w.replay_after is not null
       or exists (select from case_event e where ${after('w.txid', 'w.position')} and ${settled}))
   order by w.id`;

/**
 * Just before everything that was written down since a moment, whichever transaction wrote it; or behind a cursor. Never ahead of
 * where it stands: what has not been sent yet is not passed over.
 */
const replaySql = `
  update webhook_endpoint w
     set replay_from = null, replay_after = null,
         (txid, position) = (select x.txid, x.position from (
           select split_part(w.replay_after, '|', 1)::xid8 as txid, split_part(w.replay_after, '|', 2)::bigint as position
            where w.replay_after is not null
           union all
           (select e.txid, e.position - 1 from case_event e where w.replay_from is not null and e.recorded_at >= w.replay_from
             order by e.txid, e.position limit 1)
           union all select w.txid, w.position) x order by x.txid, x.position limit 1)
   where w.id = $1 and (w.replay_from is not null or w.replay_after is not null)`;

const endpointSql = `
  select id, staff_id as "staffId", kinds, txid::text as t, position::text as p from webhook_endpoint where id = $1`;

/** How far is looked now, and how many events that is. */
const windowSql = `
  select txid::text as t, position::text as p, n from (
    select e.txid, e.position, row_number() over (order by e.txid, e.position)::int as n from case_event e
     where ${after('$1', '$2')} and ${settled} order by e.txid, e.position limit ${WINDOW}) x
   order by n desc limit 1`;

const eventsSql = `
  select e.id from case_event e
   where ${after('$1', '$2')} and (e.txid, e.position) <= ($3::xid8, $4::bigint)
     and ($5::text[] is null or e.kind = any($5))
   order by e.txid, e.position`;

/** Sent again, an event keeps the identity it was sent under. */
const writeSql = `
  insert into webhook_delivery as d (endpoint_id, event_id, kind, case_id, report_id, lane, txid, position, occurred_at, created_at, try_at)
  select $1, e.id, e.kind, e.case_id, e.report_id, coalesce(e.case_id, e.report_id, e.deadline_id), e.txid, e.position,
         e.occurred_at, statement_timestamp(), statement_timestamp()
    from case_event e where e.id = any($2) order by e.txid, e.position
  on conflict (endpoint_id, event_id) do update
     set state = 'WAITING', attempts = 0, try_at = excluded.try_at, created_at = excluded.created_at where d.state <> 'WAITING'
  returning id`;
