import type { CaseLoad } from './case-load.ts';
import { eventually } from './eventually.ts';
import type { MailBox } from './mail-box.ts';
import { employ } from './staffed.ts';

const CASES = 40;
const OWNERS = ['Aled', 'Bronwen', 'Carys', 'Dewi', 'Elin'];

/**
 * Deadlines that fall while something goes wrong, and the reckoning afterwards. What must have come of each is said
 * here in numbers of the test's own: every deadline is missed and so has come near, come and been told to its owner
 * and the lead; one in five is of last month, and so has also been told to the area manager.
 */
export async function fallingDeadlines(load: CaseLoad) {
  const owners: string[] = [];
  for (const name of OWNERS) owners.push(await employ(load, name));
  await employ(load, 'Lewis', { role: 'SERVICE_LEAD' });
  await employ(load, 'Mair', { role: 'AREA_MANAGER', over: 'area' });
  const cases = await Promise.all(Array.from({ length: CASES }, load.openCase));
  // Of every other case it is urgent, and mailed at whatever hour the tests run.
  await load.admin.query(
    `update asb_case c set owner_id = ($2::uuid[])[1 + n % 5], urgency = case when n % 2 = 0 then 'EMERGENCY' else urgency end
       from unnest($1::uuid[]) with ordinality as of(id, n) where c.id = of.id`,
    [cases, owners],
  );
  let fallen = 0;
  let old = 0;

  return {
    /**
     * So many more, the fresh ones spread over the next milliseconds. Each is looked at first just behind its last
     * instant, in which it is still in time, so that its owner hears once that it came near and came.
     */
    async fall(count: number, overMs: number): Promise<void> {
      const { rows } = await load.admin.query<{ old: boolean }>(
        `insert into deadline (case_id, type, starts_at, due_at, wake_at, policy_version_id, calendar_version)
         select ($1::uuid[])[1 + n % ${CASES}], 'TALK_AND_AGREE_APPROACH', due - interval '20 days', due, due + interval '1 millisecond',
                (select id from policy_version limit 1), '2025-11-24'
           from generate_series(1, $2::int) n,
                lateral (select date_trunc('milliseconds', case when n % 5 = 0 then clock_timestamp() - interval '40 days'
                                     else clock_timestamp() + n * $3::float8 / $2 * interval '1 millisecond' end) as due) d
         returning due_at < now() - interval '30 days' as old`,
        [cases, count, overMs],
      );
      fallen += rows.length;
      old += rows.filter((row) => row.old).length;
    },
    fallen: () => fallen,
    allMarked: () => eventually(load.missed, ({ marked }) => marked === fallen),
    /** What there must be, and what there is. */
    expected: () => ({
      marked: fallen,
      steps: { DUE_SOON: fallen, DUE: fallen, OVERDUE: old },
      events: { DEADLINE_MISSED: fallen, DEADLINE_OVERDUE: old },
      deadlinesInEvents: fallen,
      notices: { owners: fallen, Lewis: fallen, Mair: old },
      unmarked: 0,
      brokenEvents: 0,
    }),
    async found() {
      const counts = async (sql: string): Promise<Record<string, number>> =>
        Object.fromEntries(
          (await load.admin.query<{ key: string; n: number }>(sql)).rows.map(({ key, n }) => [key, n]),
        );
      const of = async (sql: string) => (await load.admin.query<{ n: number }>(sql)).rows[0]!.n;
      return {
        marked: await of(`select count(*)::int as n from deadline where status = 'MISSED'`),
        steps: await counts('select step as key, count(*)::int as n from deadline_alarm group by 1'),
        // The log of what the landlord owes for the quarter and the year, which the workers set too, is its own.
        events: await counts(
          'select kind as key, count(*)::int as n from case_event where case_id is not null group by 1',
        ),
        deadlinesInEvents: await of(
          `select count(distinct facts ->> 'deadline')::int as n from case_event where kind = 'DEADLINE_MISSED'`,
        ),
        notices: await counts(
          `select case when w.name = any('{${OWNERS.join()}}') then 'owners' else w.name end as key, count(*)::int as n
             from notification n join staff w on w.id = n.staff_id group by 1`,
        ),
        unmarked: await of('select count(*)::int as n from deadline where wake_at <= statement_timestamp()'),
        brokenEvents: await load.brokenEvents(),
      };
    },
    /**
     * Has the mails go out that wait for the morning and, where workers or their database died, those that were in hand
     * just then, as hours and minutes would; and says how many notices lie in mails, in the rows and in what the mail server was given.
     */
    async mailed(box: MailBox, { cutOff = false } = {}) {
      // While nobody else writes to them: row by row it would meet workers that take the same ones in another order.
      await load.admin.query(`
        begin;
        lock table notification in share row exclusive mode;
        update notification set mail_after = statement_timestamp() where mail_after is not null;
        commit`);
      await eventually(
        async () =>
          (await load.admin.query('select from notification where mail_after is not null limit 1')).rowCount,
        (waiting) => waiting === 0,
      );
      if (cutOff) {
        await eventually(
          async () =>
            (await load.admin.query(`select from mail where status = 'WAITING' and attempts = 0`)).rowCount,
          (untouched) => untouched === 0,
          60_000,
        );
        await load.admin.query(`update mail set try_at = statement_timestamp() where status = 'WAITING'`);
      }
      const { rows } = await eventually(
        () =>
          load.admin.query<{ mails: number; waiting: number; notices: number }>(
            `select count(*)::int as mails, count(*) filter (where status <> 'SENT')::int as waiting,
                    (select count(mail_id)::int from notification) as notices from mail`,
          ),
        (seen) => seen.rows[0]!.waiting === 0,
        60_000,
      );
      const letters = [...box.letters.values()];
      return {
        noticesInRows: rows[0]!.notices,
        noticesInLetters: letters.reduce(
          (sum, text) => sum + (text.match(/^ASB-\d{4}-\d{6}: /gm) ?? []).length,
          0,
        ),
        lettersBesideMails: letters.length - rows[0]!.mails,
      };
    },
    /** How long after its moment a fresh deadline was marked, in seconds, by the rows themselves. */
    async lag(): Promise<{ p50: number; p99: number }> {
      const { rows } = await load.admin.query<{ p50: number; p99: number }>(
        `select percentile_cont(0.5) within group (order by s) as p50, percentile_cont(0.99) within group (order by s) as p99
           from deadline d join deadline_alarm a on a.deadline_id = d.id and a.step = 'DUE',
                lateral (select extract(epoch from a.marked_at - d.due_at)::float8 as s) l
          where d.due_at > now() - interval '30 days'`,
      );
      return rows[0]!;
    },
    noticesExpected: () => 2 * fallen + old,
  };
}
