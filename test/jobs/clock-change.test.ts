import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markDue } from '../../jobs/due-scan.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';

/** Reckoned by hand: 23:59:59.999 of a Monday in London, and the mornings and ends of working days around it. */
const changes = [
  {
    season: 'forward in March',
    night: '2025-03-30T00:00:00Z',
    soon: '2025-03-28T09:00:00.000Z',
    due: '2025-03-31T22:59:59.999Z',
    overdue: '2025-04-01T22:59:59.999Z',
  },
  {
    season: 'back in October',
    night: '2025-10-26T00:00:00Z',
    soon: '2025-10-24T08:00:00.000Z',
    due: '2025-10-27T23:59:59.999Z',
    overdue: '2025-10-28T23:59:59.999Z',
  },
];
const MINUTE = 60_000;

describe.each(changes)('when the clocks go $season', ({ night, soon, due, overdue }) => {
  let load: CaseLoad;
  let pool: pg.Pool;
  beforeEach(async () => {
    load = await startCaseLoad();
    const { names, urlOf } = rolesOf(load.url);
    // Workers ask the database what time it is; in this one it is what the test says.
    await load.admin.query(`
      create schema clock;
      create table clock.hand as select now() as at;
      create function clock.statement_timestamp() returns timestamptz stable language sql as 'select at from clock.hand';
      grant usage on schema clock to "${names.worker}";
      grant select on clock.hand to "${names.worker}";
      alter role "${names.worker}" in database "${new URL(load.url).pathname.slice(1)}" set search_path = clock, public, pg_catalog`);
    pool = new pg.Pool({ connectionString: urlOf('worker'), max: 3 });
    pool.on('error', () => {});
  });
  afterEach(async () => {
    await pool.end();
    await load.end();
  });
  /**
   * Puts the clock to a moment and lets three look at once, until nothing is left to note. In its last instant a deadline
   * is looked at and found in time, and a clock that stands still would have it looked at for ever.
   */
  const at = async (moment: Date) => {
    await load.admin.query('update clock.hand set at = $1', [moment]);
    const untilNothing = async () => {
      while ((await markDue(pool)).steps > 0);
    };
    await Promise.all([untilNothing(), untilNothing(), untilNothing()]);
  };
  const setDue = async (moment: string | Date, wake: string | Date = moment) => {
    const id = await load.setDeadline({ due: '1 day' });
    await load.admin.query(
      `update deadline set starts_at = $2::timestamptz - interval '20 days', due_at = $2, wake_at = $3 where id = $1`,
      [id, moment, wake],
    );
    return id;
  };

  it('what falls due in that night is marked at its own instant and once, though the clock is put back an hour and runs again', async () => {
    const from = new Date(night).getTime();
    const dueAt = Array.from({ length: 18 }, (_, n) => from + (n + 1) * 10 * MINUTE);
    for (const moment of dueAt) await setDue(new Date(moment));
    // Three hours in steps of five minutes; after the second one is put back, as by somebody who goes by the wall.
    const forward = (start: number, minutes: number) =>
      Array.from({ length: minutes / 5 }, (_, n) => start + (n + 1) * 5 * MINUTE);
    const moments = [...forward(from, 120), ...forward(from + 60 * MINUTE, 130)];
    let latest = from;
    for (const moment of moments) {
      await at(new Date(moment));
      latest = Math.max(latest, moment);
      const come = dueAt.filter((each) => each < latest).length;
      expect(await load.missed(), new Date(moment).toISOString()).toEqual({
        marked: come,
        entries: come,
        told: come,
      });
    }
    expect((await load.missed()).marked).toBe(18);
    const { rows } = await load.admin.query(
      `select count(*)::int as n from case_event e join deadline d on d.id::text = e.facts ->> 'deadline' where e.occurred_at <> d.due_at`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('a deadline over that weekend is told soon on Friday at nine, missed at the end of Monday, overdue at the end of Tuesday, by the clock on the wall', async () => {
    const id = await setDue(due, soon);
    const noted = async () =>
      (
        await load.admin.query<{ step: string }>(
          'select step from deadline_alarm where deadline_id = $1 order by came_at',
          [id],
        )
      ).rows.map(({ step }) => step);
    const steps: string[] = [];
    for (const [moment, step] of [
      [soon, 'DUE_SOON'],
      [due, 'DUE'],
      [overdue, 'OVERDUE'],
    ] as const) {
      // In its last instant it has not come; just behind that it has.
      await at(new Date(moment));
      expect(await noted()).toEqual(steps);
      steps.push(step);
      await at(new Date(Date.parse(moment) + 1));
      expect(await noted()).toEqual(steps);
    }
    const { rows } = await load.admin.query(
      'select came_at as at from deadline_alarm where deadline_id = $1 order by came_at',
      [id],
    );
    expect(rows.map((row) => row.at.toISOString())).toEqual([soon, due, overdue]);
  });
});
