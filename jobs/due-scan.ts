import type { Pool } from 'pg';
import { englandAndWales } from '../schema/calendar/working-calendar.ts';
import { type Alarm, alarmsCome, alarmsOf } from '../schema/deadline/alarm-rules.ts';
import { isMissed, stillToDo } from '../schema/deadline/settling-clocks.ts';
import { AlarmStep, DeadlineStatus, EventKind } from '../schema/vocabulary.ts';
import { type ComeDeadline, type DueDeadline, lockDue } from './due-deadlines.ts';
import { tellPeople } from './tell-people.ts';
import { inTransaction } from './with-client.ts';

/** What is taken in one transaction: few enough that nobody waits long for a case that is held meanwhile. */
const BATCH = 200;

export interface Looked {
  /** How many deadlines had come to be looked at. */
  looked: number;
  /** How many of them were marked as missed. */
  missed: number;
  /** How many steps were noted, and so how many people had something to be told of. */
  steps: number;
  /** Whether there may be more: the batch was full. */
  more: boolean;
}

/**
 * Looks at every deadline whose time has come, notes the steps that have come, marks the missed ones and tells people:
 * mark, entry in the log and notices are one transaction, so that whatever dies in the middle has done nothing. Any
 * number of workers may do this at once, as each passes over what another holds; so too over a case that somebody is
 * writing to, which has its turn next time.
 */
export async function markDue(pool: Pool, only?: string): Promise<Looked> {
  const nothing = { looked: 0, missed: 0, steps: 0, more: false };
  // Most rounds find nothing, and need no transaction to do so.
  if (only === undefined && (await pool.query(anythingSql)).rowCount === 0) return nothing;
  return await inTransaction(pool, async (client) => {
    const due = await lockDue(client, BATCH, only);
    if (due.length === 0) return nothing;
    const come = due.map(judge);
    const missed = come.filter(
      ({ alarms, deadline }) => alarms.length > 0 && isMissed(deadline, deadline.now),
    );
    await client.query(settleSql, [
      JSON.stringify(
        come.map((each) => ({
          id: each.deadline.id,
          wake_at: each.lookAgainAt,
          missed: missed.includes(each),
        })),
      ),
      DeadlineStatus.MISSED,
    ]);
    const noted = await client.query<{ deadline: string; step: AlarmStep }>(noteSql, [
      JSON.stringify(
        come.flatMap(({ deadline, alarms }) =>
          alarms.map(({ step, at }) => ({ deadline_id: deadline.id, step, came_at: at })),
        ),
      ),
    ]);
    await client.query(logSql, [JSON.stringify(eventsOf(come, missed))]);
    const isNew = new Set(noted.rows.map(({ deadline, step }) => `${deadline} ${step}`));
    await tellPeople(
      client,
      come.map((each) => ({
        ...each,
        alarms: each.alarms.filter(({ step }) => isNew.has(`${each.deadline.id} ${step}`)),
      })),
    );
    return {
      looked: due.length,
      missed: missed.length,
      steps: noted.rows.length,
      more: due.length === BATCH,
    };
  });
}

/** Which of its steps have come. One that is done, or counts only if a need is agreed, is looked at no more. */
function judge(deadline: DueDeadline): ComeDeadline {
  if (!stillToDo.includes(deadline.status) || deadline.conditional)
    return { deadline, alarms: [], lookAgainAt: null };
  const steps: Alarm[] = alarmsOf(deadline, deadline.alarms, englandAndWales);
  const { come, lookAgainAt } = alarmsCome(steps, deadline.noted, deadline.now);
  return { deadline, alarms: come, lookAgainAt };
}

/** What the log of its case or report, or its own, is told: that it was missed, and that it still is. */
const eventsOf = (come: readonly ComeDeadline[], missed: readonly ComeDeadline[]) =>
  come
    .flatMap((each) => [
      ...(missed.includes(each) ? [eventOf(each, EventKind.DEADLINE_MISSED, each.deadline.dueAt)] : []),
      ...each.alarms
        .filter(({ step }) => step === AlarmStep.OVERDUE)
        .map(({ at }) => eventOf(each, EventKind.DEADLINE_OVERDUE, at)),
    ])
    .sort((a, b) => a.occurred_at.getTime() - b.occurred_at.getTime());

const eventOf = ({ deadline }: ComeDeadline, kind: EventKind, at: Date) => ({
  case_id: deadline.caseId,
  report_id: deadline.caseId ? null : deadline.reportId,
  deadline_id: deadline.id,
  kind,
  occurred_at: at,
  facts: { deadline: deadline.id, type: deadline.type, dueAt: deadline.dueAt.toISOString() },
});

/** `statement_timestamp()` is the database's clock in a form by which an index can be searched. */
const anythingSql = 'select from deadline d where d.wake_at <= statement_timestamp() limit 1';

const settleSql = `
  update deadline d
     set status = case when n.missed then $2 else d.status end, wake_at = n.wake_at
    from jsonb_to_recordset($1) as n(id uuid, wake_at timestamptz, missed boolean)
   where d.id = n.id`;

const noteSql = `
  insert into deadline_alarm (deadline_id, step, came_at, marked_at)
  select deadline_id, step, came_at, statement_timestamp()
    from jsonb_to_recordset($1) as n(deadline_id uuid, step text, came_at timestamptz)
  on conflict (deadline_id, step) do nothing
  returning deadline_id as deadline, step`;

const logSql = `
  insert into case_event (case_id, report_id, deadline_id, kind, occurred_at, facts)
  select case_id, report_id, deadline_id, kind, occurred_at, facts
    from rows from (jsonb_to_recordset($1) as (case_id uuid, report_id uuid, deadline_id uuid, kind text, occurred_at timestamptz, facts jsonb)) with ordinality
   order by ordinality`;
