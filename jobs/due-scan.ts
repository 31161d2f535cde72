import type { Pool, PoolClient } from 'pg';
import { isMissed, type RunningClock } from '../schema/deadline/settling-clocks.ts';
import { DeadlineStatus, EventKind } from '../schema/vocabulary.ts';
import { withClient } from './with-client.ts';

/** What is taken in one transaction: few enough that nobody waits long for a case that is held meanwhile. */
const BATCH = 200;

export interface Looked {
  /** How many deadlines had come to be looked at. */
  looked: number;
  /** How many of them were marked as missed. */
  missed: number;
  /** Whether there may be more: the batch was full. */
  more: boolean;
}

interface DueDeadline extends RunningClock {
  id: string;
  /** The database's clock; no other decides what is due. */
  now: Date;
}

/**
 * Looks at every deadline whose time has come, and marks the missed ones: the mark and its entry in the log are one
 * transaction, so that whatever dies in the middle has done nothing. Any number of workers may do this at once, as
 * each passes over what another holds; so too over a case that somebody is writing to, which has its turn next time.
 */
export async function markDue(pool: Pool, only?: string): Promise<Looked> {
  const nothing = { looked: 0, missed: 0, more: false };
  // Most rounds find nothing, and need no transaction to do so.
  if (only === undefined && (await pool.query(anythingSql)).rowCount === 0) return nothing;
  return await inTransaction(pool, async (client) => {
    const due =
      only === undefined
        ? await client.query<DueDeadline>(dueSql(''), [BATCH])
        : await client.query<DueDeadline>(dueSql('and d.id = $2'), [BATCH, only]);
    if (due.rows.length === 0) return nothing;
    const missed = due.rows.filter((deadline) => isMissed(deadline, deadline.now));
    const others = due.rows.filter((deadline) => !missed.includes(deadline));
    await client.query(settleSql, [
      missed.map(({ id }) => id),
      others.map(({ id }) => id),
      DeadlineStatus.MISSED,
      DeadlineStatus.PENDING,
      EventKind.DEADLINE_MISSED,
    ]);
    return { looked: due.rows.length, missed: missed.length, more: due.rows.length === BATCH };
  });
}

/** `statement_timestamp()` is the database's clock in a form by which an index can be searched. */
const come = 'd.wake_at <= statement_timestamp()';

const anythingSql = `select from deadline d where ${come} limit 1`;

/** With each deadline its case or report is locked, to which the entry in the log will be chained; an occupant’s
 * review and evidence without a case have no log. */
export const dueSql = (and: string) => `
  with of_cases as materialized (
    select d.id, d.type, d.status, d.conditional, d.due_at, d.wake_at
      from deadline d join asb_case o on o.id = d.case_id
     where ${come} ${and} order by d.wake_at limit $1 for update of d, o skip locked
  ), of_reports as materialized (
    select d.id, d.type, d.status, d.conditional, d.due_at, d.wake_at
      from deadline d join report o on o.id = d.report_id
     where d.case_id is null and ${come} ${and} order by d.wake_at limit $1 for update of d, o skip locked
  ), of_occupants as materialized (
    select d.id, d.type, d.status, d.conditional, d.due_at, d.wake_at
      from deadline d join risk_assessment o on o.id = d.risk_assessment_id
     where d.case_id is null and d.report_id is null and ${come} ${and}
     order by d.wake_at limit $1 for update of d, o skip locked
  ), of_evidence as materialized (
    select d.id, d.type, d.status, d.conditional, d.due_at, d.wake_at
      from deadline d join evidence o on o.id = d.evidence_id
     where d.case_id is null and d.report_id is null and ${come} ${and}
     order by d.wake_at limit $1 for update of d, o skip locked
  )
  select id, type, status, conditional, due_at as "dueAt", statement_timestamp() as now
    from (select * from of_cases union all select * from of_reports union all select * from of_occupants
      union all select * from of_evidence) d order by wake_at limit $1`;

/** What is not missed sleeps until it is due, or for good when nothing more can happen to it by itself. */
const settleSql = `
  with missed as (
    update deadline d set status = $3, wake_at = null
     where d.id = any($1::uuid[]) and d.status = $4
    returning d.id, d.case_id, d.report_id, d.type, d.due_at
  ), others as (
    update deadline d set wake_at = case when d.status = $4 and not d.conditional then d.due_at end
     where d.id = any($2::uuid[])
  )
  insert into case_event (case_id, report_id, kind, occurred_at, facts)
  select case_id, case when case_id is null then report_id end, $5, due_at,
         jsonb_build_object('deadline', id, 'type', type,
           'dueAt', to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from missed where case_id is not null or report_id is not null order by due_at, id`;

const inTransaction = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  withClient(pool, async (client) => {
    await client.query('begin');
    const made = await work(client);
    await client.query('commit');
    return made;
  });
