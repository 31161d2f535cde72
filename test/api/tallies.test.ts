import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runIfDue } from '../../jobs/run-schedule.ts';
import { schedules } from '../../jobs/schedules.ts';
import {
  type AnalyticsQuestion,
  analyticsSql,
  unfitDimensions,
} from '../../schema/analytics/analytics-sql.ts';
import { Dimension, type Measure } from '../../schema/analytics/analytics-words.ts';
import { type Counted, figureOf } from '../../schema/analytics/answer-analytics.ts';
import { countsRestricted, tellsCategoriesApart } from '../../schema/analytics/disclosure.ts';
import { measures as dictionary } from '../../schema/analytics/measures.ts';
import { tallyFor } from '../../schema/analytics/tallies.ts';
import { CategoryCode, ScheduleName } from '../../schema/vocabulary.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { openSessions } from '../../server/sign-in/session.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { files } from '../jobs/support/no-files.ts';
import { type CaseLoad, takeOverCaseLoad } from '../support/case-load.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';
import { type Dice, dice } from '../support/seeded.ts';

let landlord: Landlord;
let load: CaseLoad;
let writers: pg.Pool;
beforeAll(async () => {
  landlord = await openLandlord();
  load = await takeOverCaseLoad(landlord, { cases: 60, reports: 90 });
  writers = new pg.Pool({ connectionString: landlord.databaseUrl, max: 6 });
  writers.on('error', () => {});
});
afterAll(async () => {
  await writers?.end();
  await landlord?.close();
});

const clocks = ['EMERGENCY_CONTACT', 'TALK_AND_AGREE_APPROACH', 'FACE_TO_FACE_INTERVIEW', 'UPDATE_DUE'];
const services = () => ['Harbour House', 'Lantern Court', 'Tŷ Bryn'].map((name) => landlord.ids[name]!);
const instant = ({ upTo }: Dice) =>
  `2026-0${1 + upTo(3)}-${String(1 + upTo(28)).padStart(2, '0')}T${10 + upTo(12)}:30:00Z`;
const differences = async () =>
  (
    await landlord.admin.query(
      'select fact, month::text, kept::int, counted::int from app.tally_differences()',
    )
  ).rows;

/** Something that happens to a case, a report or a clock: written, changed, moved, restricted, deleted. */
function happening(throws: Dice): [string, unknown[]] {
  const { pick, chance } = throws;
  const [one, report] = [pick(load.asb_case!), pick(load.report!)];
  const some = (table: string) =>
    `(select id from ${table} order by md5(id::text || ${throws.upTo(1e6)}::text) limit 1)`;
  const named = chance(0.5) ? [landlord.ids[pick(['area-manager', 'service-lead'])]] : null;
  const closing = { closed: instant(throws), outcome: pick(['PARTY_MOVED', 'NO_FURTHER_INCIDENTS']) };
  return pick<() => [string, unknown[]]>([
    () => [
      'update asb_case set category = $2, urgency = $3 where id = $1',
      [one.id, pick(Object.values(CategoryCode)), pick(['EMERGENCY', 'NON_EMERGENCY'])],
    ],
    () => ['update asb_case set service_id = $2 where id = $1', [one.id, pick(services())]],
    () => ['update asb_case set named_staff = $2 where id = $1', [one.id, named]],
    () => [
      `update asb_case set status = 'CLOSED', stage = 'CLOSED', closed_at = greatest(opened_at, $2), outcome = $3 where id = $1`,
      [one.id, closing.closed, closing.outcome],
    ],
    () => [
      `update asb_case set status = 'OPEN', stage = 'ACTION_PLAN', closed_at = null, outcome = null where id = $1`,
      [one.id],
    ],
    () => [
      'update asb_case set opened_at = least($2::timestamptz, closed_at) where id = $1',
      [one.id, instant(throws)],
    ],
    () => [
      `update asb_case set last_contact_at = now() where category = $1`,
      [pick(Object.values(CategoryCode))],
    ],
    () => [
      'update report set category = $2, received_at = $3 where id = $1',
      [report.id, pick([...Object.values(CategoryCode), null]), instant(throws)],
    ],
    () => [`update report set case_id = ${some('asb_case')} where id = $1`, [report.id]],
    () => ['update report set case_id = null, service_id = $2 where id = $1', [report.id, pick(services())]],
    () => [
      `insert into deadline (case_id, report_id, type, status, conditional, starts_at, due_at, policy_version_id, calendar_version)
       select case when $1 then x.id end, case when $2 or not $1 then r.id end, $3, $4, $5, $6, $6, x.policy_version_id, 'test'
         from asb_case x, report r where x.id = ${some('asb_case')} and r.id = ${some('report')}`,
      [
        chance(0.6),
        chance(0.4),
        pick(clocks),
        pick(['PENDING', 'MET', 'MET_LATE', 'MISSED', 'CANCELLED']),
        chance(0.1),
        instant(throws),
      ],
    ],
    () => [
      `update deadline set status = $1, met_at = null where id = ${some('deadline')}`,
      [pick(['MET', 'MET_LATE', 'MISSED', 'PENDING'])],
    ],
    () => [`update deadline set case_id = ${some('asb_case')} where id = ${some('deadline')}`, []],
    () => [
      `update deadline set type = $1, conditional = $2 where id = ${some('deadline')}`,
      [pick(clocks), chance(0.2)],
    ],
    () => [`delete from deadline where id = ${some('deadline')}`, []],
    () => [`delete from deadline where case_id = $1`, [one.id]],
    () => [
      `insert into report (reference, received_at, channel, reporter_type, service_id, category) values ($1, $2, 'WEBSITE', 'NEIGHBOUR', $3, $4)`,
      [
        `REP-2027-${String(throws.upTo(1e6)).padStart(6, '0')}-${throws.uuid().slice(0, 8)}`,
        instant(throws),
        pick(services()),
        pick(Object.values(CategoryCode)),
      ],
    ],
    () => [
      `delete from report where id = ${some('report')} and not exists (select from party p where p.report_id = report.id)`,
      [],
    ],
  ])();
}

/** What a rule of the tables refuses, and what two who wait for each other are told: nothing was written. */
const refused = new Set(['23502', '23503', '23505', '23514', '40P01']);

async function walk(client: pg.PoolClient, throws: Dice, steps: number): Promise<number> {
  let written = 0;
  for (let step = 0; step < steps; step += 1) {
    try {
      await client.query('begin');
      for (let n = 1 + throws.upTo(3); n > 0; n -= 1) await client.query(...happening(throws));
      await client.query(throws.chance(0.1) ? 'rollback' : 'commit');
      written += 1;
    } catch (error) {
      await client.query('rollback');
      if (!refused.has((error as { code: string }).code)) throw error;
    }
  }
  return written;
}

describe('the counts that are kept are those of the rows', () => {
  test('after a bulk load, and after a case-load is written, changed, moved, restricted and deleted at random', async () => {
    expect(await differences()).toEqual([]);
    const client = await writers.connect();
    let written = 0;
    for (let seed = 1; seed <= 8; seed += 1) {
      written += await walk(client, dice(seed), 15);
      expect(await differences(), `seed ${seed}`).toEqual([]);
    }
    client.release();
    expect(written).toBeGreaterThan(60);
  });

  test('after four writers at once on the same cases and clocks, while somebody adds up and somebody counts anew', async () => {
    let walking = true;
    const repeated = async (statement: string) => {
      while (walking) await landlord.admin.query(statement);
    };
    const others = [repeated('select app.fold_tally(0)'), repeated('select app.rebuild_tally()')];
    const writing = [1, 2, 3, 4].map(async (seed) => {
      const client = await writers.connect();
      try {
        return await walk(client, dice(1_000 + seed), 30);
      } finally {
        client.release();
      }
    });
    const written = await Promise.all(writing).finally(() => {
      walking = false;
    });
    await Promise.all(others);
    expect(written.reduce((sum, each) => sum + each)).toBeGreaterThan(60);
    expect(await differences()).toEqual([]);
  });

  test('when a clock is met while its case changes its category, whichever is first', async () => {
    const of = load.asb_case![0]!.id;
    const { rows } = await landlord.admin.query(
      `insert into deadline (case_id, type, status, conditional, starts_at, due_at, policy_version_id, calendar_version)
       select id, 'EMERGENCY_CONTACT', 'PENDING', false, '2026-02-02', '2026-02-03', policy_version_id, 'test' from asb_case where id = $1 returning id`,
      [of],
    );
    const met = ['update deadline set status = $2 where id = $1', [rows[0].id, 'MET']] as const;
    const moved = ['update asb_case set category = $2 where id = $1', [of, 'WEAPONS']] as const;
    const back = [
      ['update deadline set status = $2 where id = $1', [rows[0].id, 'PENDING']],
      ['update asb_case set category = $2 where id = $1', [of, 'PARTIES']],
    ] as const;
    for (const [first, second] of [
      [met, moved],
      [moved, met],
    ] as const) {
      for (const [text, values] of back) await landlord.admin.query(text, [...values]);
      const [one, other] = [await writers.connect(), await writers.connect()];
      await one.query('begin');
      await other.query('begin');
      await one.query(first[0], [...first[1]]);
      const waiting = other.query(second[0], [...second[1]]);
      // The second waits for the first, so it cannot have ended.
      await expect
        .poll(
          async () =>
            (await landlord.admin.query(`select count(*)::int as n from pg_locks where not granted`)).rows[0]
              .n,
        )
        .toBeGreaterThan(0);
      await one.query('commit');
      await waiting;
      await other.query('commit');
      one.release();
      other.release();
      expect(await differences()).toEqual([]);
      const kept = await landlord.admin.query(
        `select category, sum(hits)::int as hits from app.tally where fact = 'EMERGENCY_CONTACT' and month = '2026-02-01' and category in ('WEAPONS', 'PARTIES') group by 1 having sum(hits) <> 0`,
      );
      const there = await landlord.admin.query(
        `select c.category, count(*)::int as hits from deadline d join asb_case c on c.id = d.case_id
          where d.type = 'EMERGENCY_CONTACT' and d.status = 'MET' and not d.conditional and c.category in ('WEAPONS', 'PARTIES')
            and (d.starts_at at time zone 'Europe/London')::date between '2026-02-01' and '2026-02-28' group by 1`,
      );
      const sorted = (rows: { category: string }[]) =>
        rows.toSorted((a, b) => a.category.localeCompare(b.category));
      // Clocks of reports whose case they are not yet count under the report's category.
      expect(sorted(kept.rows).find(({ category }) => category === 'WEAPONS')).toMatchObject(
        sorted(there.rows).find(({ category }) => category === 'WEAPONS')!,
      );
    }
  });

  test('when they are added up, and when they are counted anew', async () => {
    const whole = async () =>
      (
        await landlord.admin.query(
          'select fact, month::text, sum(n)::int as n, sum(hits)::int as hits from app.tally group by 1, 2 having sum(n) <> 0 order by 1, 2',
        )
      ).rows;
    const before = await whole();
    await landlord.admin.query('select app.fold_tally(0)');
    expect(await whole()).toEqual(before);
    expect(
      (await landlord.admin.query('select count(*)::int as n from app.tally where fresh')).rows[0].n,
    ).toBe(0);
    expect((await landlord.admin.query('select app.fold_tally(0) as cells')).rows[0].cells).toBeNull();
    await landlord.admin.query('delete from app.tally where fact in ($1, $2)', ['REPORT', 'DAYS']);
    expect((await differences()).length).toBeGreaterThan(0);
    await landlord.admin.query('select app.rebuild_tally()');
    expect(await differences()).toEqual([]);
    expect(await whole()).toEqual(before);
  });
});

describe('a figure from the counts that are kept', () => {
  const asked: Measure[] = Object.values(dictionary)
    .filter(({ facts }) => facts.tallies)
    .map(({ id }) => id);
  const whole = { from: '2025-12-01', to: '2026-04-30' };
  const breakdowns: Dimension[][] = [
    [],
    [Dimension.MONTH],
    [Dimension.QUARTER, Dimension.AREA],
    [Dimension.SERVICE, Dimension.CATEGORY],
    [Dimension.NATION, Dimension.URGENCY],
    [Dimension.HARM_RATING],
    [Dimension.OUTCOME],
    [Dimension.SOURCE],
    [Dimension.YEAR, Dimension.CATEGORY],
  ];
  const questions = (): AnalyticsQuestion[] => {
    const filters = [
      {},
      { serviceId: [landlord.ids['Tŷ Bryn']!] },
      { areaId: [landlord.ids['North Shore']!], urgency: ['EMERGENCY'] },
      { nation: ['ENGLAND'], category: ['PARTIES', 'NOISE_NUISANCE'] },
      { imported: false },
    ];
    return breakdowns.flatMap((by) =>
      filters.map((filter): AnalyticsQuestion => {
        const question = { by, filter, period: whole };
        const kept = asked.filter(
          (measure) =>
            unfitDimensions(measure, by).length === 0 &&
            tallyFor(dictionary[measure].facts, { ...question, measures: [measure] }),
        );
        return { ...question, measures: kept };
      }),
    );
  };

  test.each([
    'smt',
    'head-of-service',
    'area-manager',
    'service-lead',
    'welsh-area-manager',
    'analyst',
  ] as PersonOfStaff[])(
    '%s: is the same as from the rows, under every key',
    async (who) => {
      const { sid } = (await openSessions(landlord.admin).open(
        { issuer: DEMONSTRATION_ISSUER, subject: `demo-${who}` },
        { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + 600_000) },
      ))!;
      const names = rolesOf(landlord.databaseUrl).names;
      const scope = {
        everything: ['smt', 'head-of-service', 'analyst'].includes(who),
        readsAll: who !== 'smt',
      };
      const api = new pg.Client({ connectionString: rolesOf(landlord.databaseUrl).urlOf('api') });
      await api.connect();
      let compared = 0;
      for (const question of questions()) {
        const wholeLandlord = countsRestricted(question, scope);
        const categoriesApart = tellsCategoriesApart(question, scope);
        const told = async (withTallies: boolean) => {
          const { text, values } = analyticsSql(question, { wholeLandlord, categoriesApart, withTallies });
          await api.query('begin');
          await api.query(`select set_config('role', $1, true), set_config('app.sid', $2, true)`, [
            wholeLandlord ? names.totals : names.figures,
            sid,
          ]);
          const { rows } = await api.query(text, values);
          await api.query('commit');
          return rows[0].json_build_array.map((counted: Counted[], index: number) =>
            counted.map((row) => JSON.stringify([row.k, figureOf(question.measures[index]!, row)])).sort(),
          );
        };
        expect(await told(true), JSON.stringify(question)).toEqual(await told(false));
        compared += question.measures.length;
      }
      await api.end();
      expect(compared).toBeGreaterThan(200);
    },
    300_000,
  );

  test('is refused to the role that knows no place where it would tell one', async () => {
    const { sid } = (await openSessions(landlord.admin).open(
      { issuer: DEMONSTRATION_ISSUER, subject: 'demo-smt' },
      { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + 60_000) },
    ))!;
    const { totals, figures } = rolesOf(landlord.databaseUrl).names;
    for (const [role, column] of [
      [totals, 'service_id'],
      [totals, 'named'],
      [totals, 'source'],
      [figures, 'named'],
    ] as const)
      await expect(
        landlord.asLogin('api', [
          [`select set_config('role', $1, true), set_config('app.sid', $2, true)`, [role, sid]],
          `select ${column} from app.tally`,
        ]),
        column,
      ).rejects.toThrow(/permission denied/);
  });
});

describe('every night the counts are compared with the rows', () => {
  const { log, heard } = heardLog();
  const reconcile = async () => {
    const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 2 });
    await landlord.admin.query('delete from schedule_run');
    await runIfDue(
      schedules.find(({ name }) => name === ScheduleName.ANALYTICS_RECONCILIATION)!,
      pool,
      log,
      files,
    );
    await pool.end();
    const { schedules: told } = await landlord
      .as('system-admin')
      .query('{ schedules { name lastRun { status result } } }');
    return told.find(({ name }: { name: string }) => name === 'ANALYTICS_RECONCILIATION').lastRun;
  };

  test('and nothing is to be said where they agree', async () => {
    expect(await reconcile()).toMatchObject({ status: 'SUCCEEDED', result: { differences: 0 } });
  });

  test('and a difference is loud: the run, the log and its place among the schedules say which count is wrong', async () => {
    await landlord.admin.query(
      `insert into app.tally (fact, month, service_id, n, hits) values ('OPENED', '2031-05-01', $1, 3, 0)`,
      [landlord.ids['Harbour House']],
    );
    const found = [{ fact: 'OPENED', month: '2031-05-01', kept: 3, counted: 0 }];
    expect(await reconcile()).toMatchObject({ status: 'NEEDS_ATTENTION', result: { differences: 1, found } });
    expect(heard()).toContain('FIGURES DIFFER FROM THEIR ROWS');
    await landlord.admin.query('select app.rebuild_tally()');
    expect(await reconcile()).toMatchObject({ status: 'SUCCEEDED' });
  });
});
