import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { eventually } from './support/eventually.ts';
import { type MailBox, openMailBox } from './support/mail-box.ts';
import { employ } from './support/staffed.ts';
import { buildWorkers, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

const MONTHS = 6;
const EACH_DAY = 6;
const PEOPLE = ['Aled', 'Bronwen', 'Carys'];

describe('a landlord whose workers were down for months', () => {
  let load: CaseLoad;
  let box: MailBox;
  let workers: WorkerProcess[] = [];
  beforeAll(buildWorkers);
  beforeEach(async () => {
    load = await startCaseLoad();
    box = await openMailBox();
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await box.close();
    await load.end();
  });

  /** Something fell due on every day of those months, each in a case of one of the people; how many in all. */
  async function monthsOfDeadlines(): Promise<{ all: number; yesterday: number }> {
    const owners = [];
    for (const name of PEOPLE) owners.push(await employ(load, name));
    await employ(load, 'Lewis', { role: 'SERVICE_LEAD' });
    await employ(load, 'Mair', { role: 'AREA_MANAGER', over: 'area' });
    const cases = await Promise.all(Array.from({ length: 12 }, load.openCase));
    // An emergency is mailed at any hour, as it came: the worst that can happen to a letter box.
    await load.admin.query(
      `update asb_case c set owner_id = ($2::uuid[])[1 + n % 3], urgency = 'EMERGENCY'
         from unnest($1::uuid[]) with ordinality as of(id, n) where c.id = of.id`,
      [cases, owners],
    );
    const { rows } = await load.admin.query<{ yesterday: boolean }>(
      `insert into deadline (case_id, type, starts_at, due_at, wake_at, policy_version_id, calendar_version)
       select ($1::uuid[])[1 + (day + n) % 12], 'TALK_AND_AGREE_APPROACH', due - interval '20 days', due, due - interval '3 days',
              (select id from policy_version limit 1), '2025-11-24'
         from generate_series(1, $2::int * 30) day, generate_series(1, $3::int) n,
              lateral (select date_trunc('day', now()) - day * interval '1 day' - n * interval '1 hour' as due) d
       returning due_at > now() - interval '6 days' as yesterday`,
      [cases, MONTHS, EACH_DAY],
    );
    return { all: rows.length, yesterday: rows.filter((row) => row.yesterday).length };
  }

  it('finds every deadline marked, each step noted once, and everybody with one mail and no more, two workers having caught up at once', async () => {
    const { all, yesterday } = await monthsOfDeadlines();
    expect(all).toBe(1_080);
    workers = [1, 2].map(() => startWorkerProcess(load.url, undefined, box.settings));
    await eventually(load.missed, ({ marked }) => marked === all);
    const people = [...PEOPLE, 'Lewis', 'Mair'];
    await eventually(
      async () => box.letters.size,
      (letters) => letters >= people.length,
      60_000,
    );
    // Another round of mails would have come by now.
    const rounds = async () =>
      (
        await load.admin.query<{ least: number }>(
          `select coalesce(min(extract(epoch from seen_at - (select max(created_at) from mail))), 0)::float8 as least from worker_process`,
        )
      ).rows[0]!.least;
    await eventually(rounds, (seconds) => seconds > 12);

    const { rows: mails } = await load.admin.query(
      'select w.name, count(*)::int as mails from mail m join staff w on w.id = m.staff_id group by 1 order by 1',
    );
    expect(mails).toEqual(people.map((name) => ({ name, mails: 1 })));
    const { rows: steps } = await load.admin.query<{ step: string; n: number }>(
      'select step, count(*)::int as n, count(distinct deadline_id)::int as deadlines from deadline_alarm group by 1 order by 1',
    );
    const overdue = steps.find(({ step }) => step === 'OVERDUE')!.n;
    expect(steps).toEqual([
      { step: 'DUE', n: all, deadlines: all },
      { step: 'DUE_SOON', n: all, deadlines: all },
      { step: 'OVERDUE', n: overdue, deadlines: overdue },
    ]);
    // All but what was due in the last days is overdue by more than a working day, whatever day this is.
    expect(overdue).toBeGreaterThanOrEqual(all - yesterday);
    const { rows: events } = await load.admin.query(
      `select kind, count(*)::int as n, count(distinct facts ->> 'deadline')::int as deadlines
         from case_event where case_id is not null group by 1 order by 1`,
    );
    expect(events).toEqual([
      { kind: 'DEADLINE_MISSED', n: all, deadlines: all },
      { kind: 'DEADLINE_OVERDUE', n: overdue, deadlines: overdue },
    ]);
    const lines = [...box.letters.values()].map((text) => (text.match(/^ASB-\d{4}-\d{6}: /gm) ?? []).length);
    // Each is told to its owner and the lead, and what is overdue to the area manager.
    expect(lines.reduce((sum, n) => sum + n, 0)).toBe(2 * all + overdue);
    expect(await load.brokenEvents()).toBe(0);

    const { rows: told } = await load.admin.query<{ lags: { marked: number; caughtUp: number }[] }>(
      `select app.operation_figures() -> 'lags' as lags`,
    );
    expect(told[0]!.lags[0]).toMatchObject({ caughtUp: 2 * all + overdue, marked: 0, p99Seconds: null });
  });
});
