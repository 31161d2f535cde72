import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runIfDue } from '../../jobs/run-schedule.ts';
import { type Schedule, schedules } from '../../jobs/schedules.ts';
import { tellOfFindings } from '../../jobs/tell-of-findings.ts';
import { ScheduleName } from '../../schema/vocabulary.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { heardLog } from './support/heard-log.ts';
import { files } from './support/no-files.ts';
import { employ } from './support/staffed.ts';

const { log, heard } = heardLog();

describe('what is done by itself at a set time', () => {
  let load: CaseLoad;
  let pool: pg.Pool;

  beforeEach(async () => {
    load = await startCaseLoad();
    pool = new pg.Pool({ connectionString: rolesOf(load.url).urlOf('worker'), max: 6 });
    pool.on('error', () => {});
  });
  afterEach(async () => {
    await pool.end();
    await load.end();
  });

  const schedule = (name: ScheduleName, task?: Schedule['task']): Schedule => {
    const found = schedules.find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not on the list`);
    return task ? { ...found, task } : found;
  };
  const runs = async () =>
    (
      await load.admin.query(
        `select schedule, status, attempts, result, finished_at is not null as finished, due_at <= now() as due
           from schedule_run order by schedule, due_at`,
      )
    ).rows;
  const counting = (count: { runs: number }): Schedule =>
    schedule(ScheduleName.REMOVE_EXPIRED, async () => {
      count.runs += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { needsAttention: false, result: {} };
    });

  it('is done once for each time, although three workers wake for it', async () => {
    const count = { runs: 0 };
    await Promise.all([1, 2, 3].map(() => runIfDue(counting(count), pool, log, files)));
    await runIfDue(counting(count), pool, log, files);
    expect(count.runs).toBe(1);
    expect(await runs()).toEqual([
      { schedule: 'REMOVE_EXPIRED', status: 'SUCCEEDED', attempts: 1, result: {}, finished: true, due: true },
    ]);
  });

  it('is done again when its next time has come', async () => {
    const count = { runs: 0 };
    await runIfDue(counting(count), pool, log, files);
    await load.admin.query(`update schedule_run set due_at = due_at - interval '1 day'`);
    await runIfDue(counting(count), pool, log, files);
    expect(count.runs).toBe(2);
  });

  it('is taken up by another worker when the one that did it died in the middle', async () => {
    const dying = schedule(ScheduleName.REMOVE_EXPIRED, async ({ client }) => {
      await client.query('select pg_terminate_backend(pg_backend_pid())');
      return { needsAttention: false, result: {} };
    });
    await expect(runIfDue(dying, pool, log, files)).rejects.toThrow();
    expect(await runs()).toMatchObject([{ status: 'RUNNING', attempts: 1 }]);

    const count = { runs: 0 };
    await runIfDue(counting(count), pool, log, files);
    expect(count.runs).toBe(1);
    expect(await runs()).toMatchObject([{ status: 'SUCCEEDED', attempts: 2 }]);
  });

  it('is tried again after a rest when it fails, three times at most', async () => {
    const count = { runs: 0 };
    const failing = schedule(ScheduleName.REMOVE_EXPIRED, async ({ client }) => {
      count.runs += 1;
      await client.query('select 1 / 0');
      return { needsAttention: false, result: {} };
    });
    for (let n = 0; n < 5; n += 1) {
      await runIfDue(failing, pool, log, files);
      await runIfDue(failing, pool, log, files);
      await load.admin.query(`update schedule_run set finished_at = finished_at - interval '6 minutes'`);
    }
    expect(count.runs).toBe(3);
    expect(await runs()).toMatchObject([{ status: 'FAILED', attempts: 3, result: { code: '22012' } }]);
  });

  it('finds no fault in logs that nobody has touched', async () => {
    const id = await load.openCase();
    for (const kind of ['CASE_OPENED', 'NOTE_RECORDED']) await writeEvent(id, kind);
    await runIfDue(schedule(ScheduleName.VERIFY_EVENT_CHAIN), pool, log, files);
    expect(await runs()).toMatchObject([{ status: 'SUCCEEDED', result: { broken: 0 } }]);
  });

  it('names the entry of a log that somebody has changed', async () => {
    const id = await load.openCase();
    await writeEvent(id, 'CASE_OPENED');
    const changed = await writeEvent(id, 'NOTE_RECORDED');
    await load.admin.query('alter table case_event disable trigger never_changed');
    await load.admin.query(`update case_event set facts = '{"canary": "forged"}' where id = $1`, [changed]);

    await runIfDue(schedule(ScheduleName.VERIFY_EVENT_CHAIN), pool, log, files);
    expect(await runs()).toMatchObject([
      { status: 'NEEDS_ATTENTION', result: { broken: 1, events: [changed] } },
    ]);
    expect(heard()).toContain(changed);
    expect(heard()).not.toContain('forged');
  });

  it('removes sessions and sign-in codes a day after they have run out, and no others', async () => {
    await load.admin.query(`
      with s as (insert into staff (issuer, subject, name) values ('demo', 'one', 'Sam Example') returning id)
      insert into app.session (sid_hash, staff_id, kind, roles, keys, write_keys, figure_keys, expires_at)
      select sha256(days::text::bytea), id, 'PORTAL', '{}', '{}', '{}', '{}', now() + days * interval '1 day'
        from s, unnest(array[-2, 1]) days`);
    await load.admin.query(`
      insert into app.demonstration_identity (id, kind, payload, expires_at)
      select days::text, 'Session', '{}', now() + days * interval '1 day' from unnest(array[-3, -2, 1]) days`);
    await runIfDue(schedule(ScheduleName.REMOVE_EXPIRED), pool, log, files);
    expect(await runs()).toMatchObject([{ status: 'SUCCEEDED', result: { sessions: 1, signIns: 2 } }]);
    const left = await load.admin.query(
      'select (select count(*)::int from app.session) as sessions, (select count(*)::int from app.demonstration_identity) as "signIns"',
    );
    expect(left.rows).toEqual([{ sessions: 1, signIns: 1 }]);
  });

  it('warns, loudly and a year before, that the bank holidays run out', async () => {
    const { task } = schedule(ScheduleName.BANK_HOLIDAY_CHECK);
    const client = await pool.connect();
    const on = (day: string) => task({ client, log, files, now: new Date(`${day}T12:00:00Z`) });
    expect(await on('2027-12-31')).toMatchObject({ needsAttention: false });
    expect(heard()).not.toContain('BANK HOLIDAYS RUN OUT');
    expect(await on('2028-01-01')).toEqual({
      needsAttention: true,
      result: { lastDay: '2028-12-31', daysLeft: 365 },
    });
    expect(heard()).toContain('BANK HOLIDAYS RUN OUT');
    client.release();
  });

  it('and every administrator is written of it once, and again after a month, not with every run', async () => {
    await employ(load, 'Addie', { role: 'SYSTEM_ADMIN' });
    await employ(load, 'Gone', { role: 'SYSTEM_ADMIN', leftOn: '2020-01-01' });
    await employ(load, 'Lowri', { role: 'SERVICE_LEAD' });
    let runsOut = true;
    const { task } = schedule(ScheduleName.BANK_HOLIDAY_CHECK);
    const check = schedule(ScheduleName.BANK_HOLIDAY_CHECK, (run) =>
      task({ ...run, now: new Date(runsOut ? '2028-01-01T12:00:00Z' : '2026-01-01T12:00:00Z') }),
    );
    const desk = { publicUrl: 'https://amity.example', sends: true };
    /** So many days pass; then it is run, and two workers look for what is to be told. */
    const daysLater = async (days: number) => {
      await load.admin.query(
        `update schedule_run set due_at = due_at - $1 * interval '1 day', told_at = told_at - $1 * interval '1 day'`,
        [days],
      );
      await runIfDue(check, pool, log, files);
      await Promise.all([tellOfFindings(pool, desk), tellOfFindings(pool, desk)]);
      const { rows } = await load.admin.query(
        'select w.name, m.title, m.body, m.status from mail m join staff w on w.id = m.staff_id order by m.created_at',
      );
      return rows;
    };
    const [first, ...others] = await daysLater(0);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      name: 'Addie',
      status: 'WAITING',
      title: 'To be looked at: BANK_HOLIDAY_CHECK',
    });
    expect(first.body).toContain('lastDay: "2028-12-31"');
    expect(first.body).toContain('https://amity.example/operations');
    for (const days of [1, 1, 27]) expect(await daysLater(days)).toHaveLength(1);
    expect(await daysLater(2)).toHaveLength(2);
    runsOut = false;
    expect(await daysLater(1)).toHaveLength(2);
    runsOut = true;
    expect(await daysLater(1)).toHaveLength(3);
  });

  async function writeEvent(caseId: string, kind: string): Promise<string> {
    const { rows } = await load.admin.query<{ id: string }>(
      `insert into case_event (case_id, kind, occurred_at, facts) values ($1, $2, now(), '{}') returning id`,
      [caseId, kind],
    );
    return rows[0]!.id;
  }
});
