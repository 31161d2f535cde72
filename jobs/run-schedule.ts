import type { ClientBase, Pool } from 'pg';
import { latestSlot } from '../schema/schedule/latest-slot.ts';
import { ScheduleRunStatus } from '../schema/vocabulary.ts';
import type { KeptFiles } from '../server/evidence/kept-files.ts';
import { type Log, saidOf } from './log.ts';
import { type Schedule, TIME_ZONE } from './schedules.ts';
import type { Finding, TaskRun } from './tasks/task.ts';
import { withClient } from './with-client.ts';

/** Any number that no other program is likely to lock with; the schedule's name is the other half of the lock. */
const SCHEDULE_LOCK = 7_262_820;
/** A run that fails is tried again after a rest; one that takes its worker down with it, not for ever. */
const ATTEMPTS = 3;
const ATTEMPTS_CUT_OFF = 10;
const REST = '5 minutes';

/**
 * Runs what a schedule, or an administrator, asks for by now, if nobody has: the last moment due is looked for in the table of runs, so a
 * night on which the queue forgot, or no worker was up, is made good by whoever looks next. While it runs, its lock
 * keeps the others off; a worker that dies lets go of the lock, and another takes the run up.
 *
 * @returns whether it was run now.
 */
export async function runIfDue(schedule: Schedule, pool: Pool, log: Log, files: KeptFiles): Promise<boolean> {
  return await withClient(pool, async (client) => {
    const lock = [SCHEDULE_LOCK, schedule.name];
    const { rows } = await client.query<{ held: boolean; now: Date }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as held, statement_timestamp() as now',
      lock,
    );
    const now = rows[0]?.held ? rows[0].now : undefined;
    if (now === undefined) return false;
    const due = latestSlot(schedule.at, now, TIME_ZONE);
    const id = (await claim(client, schedule, due)) ?? (await claimAsked(client, schedule));
    if (id !== undefined) await carryOut(schedule, id, { client, now, log, files });
    await client.query('select pg_advisory_unlock($1, hashtext($2))', lock);
    return id !== undefined;
  });
}

interface KnownRun {
  id: string;
  status: ScheduleRunStatus;
  attempts: number;
  rested: boolean;
}

/** The run of its time that is now to be carried out, written down as begun; none if it has been. */
async function claim(client: ClientBase, { name }: Schedule, dueAt: Date): Promise<string | undefined> {
  const known = await client.query<KnownRun>(
    `select id, status, attempts, finished_at < statement_timestamp() - interval '${REST}' as rested
       from schedule_run where schedule = $1 and due_at = $2`,
    [name, dueAt],
  );
  const run = known.rows[0];
  if (run) return mayBeTakenUp(run) ? await begin(client, run.id) : undefined;
  const { rows } = await client.query<{ id: string }>(
    `insert into schedule_run (schedule, due_at, started_at, status)
     values ($1, $2, statement_timestamp(), $3) returning id`,
    [name, dueAt, ScheduleRunStatus.RUNNING],
  );
  return rows[0]?.id;
}

/** The oldest run asked for by hand that is now to be carried out. */
async function claimAsked(client: ClientBase, { name }: Schedule): Promise<string | undefined> {
  const { rows } = await client.query<KnownRun>(
    `select id, status, attempts, finished_at < statement_timestamp() - interval '${REST}' as rested
       from schedule_run where schedule = $1 and asked_by_id is not null and status = any($2) order by due_at`,
    [name, [ScheduleRunStatus.WAITING, ScheduleRunStatus.RUNNING]],
  );
  const run = rows.find(mayBeTakenUp);
  return run && (await begin(client, run.id));
}

async function begin(client: ClientBase, id: string): Promise<string> {
  await client.query(
    `update schedule_run set status = $2, started_at = statement_timestamp(), finished_at = null,
            attempts = attempts + 1 where id = $1`,
    [id, ScheduleRunStatus.RUNNING],
  );
  return id;
}

/** Nobody else holds the lock: a run that is still under way has lost its worker. */
function mayBeTakenUp({ status, attempts, rested }: KnownRun): boolean {
  if (status === ScheduleRunStatus.WAITING) return true;
  if (status === ScheduleRunStatus.RUNNING) return attempts < ATTEMPTS_CUT_OFF;
  return status === ScheduleRunStatus.FAILED && attempts < ATTEMPTS && rested;
}

async function carryOut({ name, task }: Schedule, id: string, run: TaskRun): Promise<void> {
  const { client, log } = run;
  const finish = (status: ScheduleRunStatus, result: Finding['result']) =>
    client.query(
      'update schedule_run set status = $2, result = $3, finished_at = clock_timestamp() where id = $1',
      [id, status, JSON.stringify(result)],
    );
  try {
    const { needsAttention, result } = await task(run);
    await finish(needsAttention ? ScheduleRunStatus.NEEDS_ATTENTION : ScheduleRunStatus.SUCCEEDED, result);
    log.info({ schedule: name, needsAttention }, 'schedule run');
  } catch (error) {
    const said = saidOf(error);
    log.error({ schedule: name, ...said }, 'a schedule could not be carried out');
    await finish(ScheduleRunStatus.FAILED, { code: said.code ?? 'UNKNOWN' });
  }
}
