import type { Pool } from 'pg';
import { ActionStatus, ActionType, EventKind, FormalStep } from '../schema/vocabulary.ts';
import { inTransaction } from './with-client.ts';

const BATCH = 100;

/**
 * What was planned begins when its day has come, by the clock of the database: a temporary move, and an exclusion that was
 * started ahead of its time. Mark and entry in the log are one transaction.
 *
 * @returns how many began.
 */
export async function beginPlanned(pool: Pool): Promise<number> {
  if ((await pool.query(`select ${come} limit 1`)).rowCount === 0) return 0;
  return await inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(beginSql, [
      BATCH,
      ActionStatus.IN_PROGRESS,
      EventKind.ACTION_STARTED,
    ]);
    return rowCount ?? 0;
  });
}

const come = `from action a
  left join temporary_move m on m.action_id = a.id left join temporary_exclusion e on e.action_id = a.id
 where a.status in ('${ActionStatus.PROPOSED}', '${ActionStatus.APPROVED}')
   and a.type in ('${ActionType.TEMPORARY_MOVE}', '${ActionType.TEMPORARY_EXCLUSION_WALES}')
   and (a.status = '${ActionStatus.PROPOSED}' and m.moved_on <= (statement_timestamp() at time zone 'Europe/London')::date
     or a.status = '${ActionStatus.APPROVED}' and e.begins_at <= statement_timestamp()
       and exists (select from formal_decision d where d.action_id = a.id and d.step = '${FormalStep.STARTED}'))`;

const beginSql = `
  with due as (select a.id ${come} order by a.id limit $1 for no key update of a skip locked),
  begun as (
    update action a set status = $2, version = a.version + 1 from due, asb_case c where a.id = due.id and c.id = a.case_id
    returning a.id, a.case_id, a.type, a.status, c.stage)
  insert into case_event (case_id, kind, occurred_at, facts)
  select case_id, $3, statement_timestamp(), jsonb_build_object('action', id, 'type', type, 'status', status, 'stage', stage)
    from begun order by id`;
