import type { ClientBase } from 'pg';
import { DeadlineStatus, EventKind } from '../../../schema/vocabulary.ts';
import { tellOf } from '../known-as-it-happened.ts';

/**
 * Clocks that run out meanwhile are marked as the worker would have marked them, each at its own time; what happens next is known from then. What was missed lately it looks at
 * again, as long as there is somebody to tell.
 */
export async function passTime(
  client: ClientBase,
  until: number,
  { missedSince, newId }: { missedSince: number; newId: () => string },
): Promise<void> {
  const { rows } = await client.query<{ id: string; due: Date }>(
    `select id, due_at as due from deadline
      where wake_at is not null and due_at < $1 and status = $2 and not conditional order by due_at, id`,
    [new Date(until), DeadlineStatus.PENDING],
  );
  for (const { id, due } of rows) {
    await tellOf(client, due.getTime());
    await client.query(
      `with missed as (
         update deadline set status = $3, wake_at = case when due_at > $5 then due_at end where id = $1 returning id, case_id, report_id, type, due_at)
       insert into case_event (id, case_id, report_id, deadline_id, kind, occurred_at, facts)
       select $2, case_id, case when case_id is null then report_id end, id, $4, due_at,
              jsonb_build_object('deadline', id, 'type', type,
                'dueAt', to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
         from missed`,
      [id, newId(), DeadlineStatus.MISSED, EventKind.DEADLINE_MISSED, new Date(missedSince)],
    );
  }
  await tellOf(client, until);
}

/**
 * The database writes down when an event reached it, which for what is told is the moment of loading. It reads as
 * written down when it happened, and each event of those logs is bound to the one before anew: of whole logs, else of
 * those that this transaction wrote.
 */
export async function writeDownThen(
  client: ClientBase,
  told = 'recorded_at >= transaction_timestamp()',
): Promise<void> {
  await client.query('alter table case_event disable trigger never_changed');
  await client.query(`
    do $$
    declare e public.case_event; before public.case_event;
    begin
      for e in select * from public.case_event where ${told}
                order by coalesce(case_id, report_id, deadline_id), case_id is null, report_id is null, seq loop
        e.recorded_at := case when e.seq = 1 then e.occurred_at else greatest(before.recorded_at, e.occurred_at) end;
        e.previous_hash := case when e.seq > 1 then before.hash end;
        e.hash := app.event_digest(e);
        update public.case_event set recorded_at = e.recorded_at, previous_hash = e.previous_hash, hash = e.hash
         where id = e.id;
        before := e;
      end loop;
    end $$`);
  await client.query('alter table case_event enable trigger never_changed');
}
