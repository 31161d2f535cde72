import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counting } from '../support/counted-load.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';

let landlord: Landlord;
/** Whoever tells of the past as the owner of the tables says when it was. */
let past: pg.Client;
beforeAll(async () => {
  landlord = await openLandlord();
  landlord.clock.at('2026-06-01T09:00');
  past = new pg.Client({ connectionString: landlord.databaseUrl });
  await past.connect();
  await past.query(`update app.setting set value = '2026-01-01T00:00:00Z' where name = 'known_since'`);
  await past.query(`set app.known_at = '2026-01-01T00:00:00Z'`);
  await past.query(`update service set homes = 50, known_from = '2026-01-01T00:00:00Z'`);
  await tell();
});
afterAll(async () => {
  await past?.end();
  await landlord?.close();
});

const then = (moment: string) => past.query(`select set_config('app.known_at', $1, false)`, [moment]);

/** Two cases of the last quarter of 2025/26, and what became known of them when. */
async function tell(): Promise<void> {
  const write = await counting({ ...landlord, admin: past } as never);
  const { ids } = landlord;
  await then('2026-02-01T10:00:00Z');
  const ann = await write.person('Invented Ann');
  const one = await write.opened('Harbour House', '2026-02-01T09:00Z');
  await write.report('Harbour House', '2026-01-31T09:00Z', { case_id: one, reporter_id: ann });
  await write.clock(one, 'EMERGENCY_CONTACT', 'PENDING', '2026-02-01T09:00Z', {
    due_at: '2026-02-03T17:00Z',
  });
  await then('2026-02-02T10:00:00Z');
  await past.query(`update deadline set status = 'MET', met_at = '2026-02-02T09:30Z'`);
  // Taken for noise at first.
  await then('2026-02-10T10:00:00Z');
  await past.query(
    `update asb_case set category = 'VIOLENCE', harm_rating = 'SERIOUS', risk_level = 'HIGH' where id = $1`,
    [one],
  );
  await then('2026-02-20T10:00:00Z');
  const two = await write.opened('Tŷ Bryn', '2026-02-19T09:00Z');
  await then('2026-03-05T10:00:00Z');
  await past.query(
    `update asb_case set status = 'CLOSED', stage = 'CLOSED', closed_at = '2026-03-04T09:00Z', outcome = 'PARTY_MOVED' where id = $1`,
    [one],
  );
  await then('2026-03-20T10:00:00Z');
  await past.query(
    `update asb_case set status = 'OPEN', stage = 'ACTION_PLAN', closed_at = null, outcome = null where id = $1`,
    [one],
  );
  // Wrongly opened, and taken out of the tables by hand.
  await then('2026-03-25T10:00:00Z');
  await past.query('delete from asb_case where id = $1', [two]);
  await past.query('update service set homes = 80 where id = $1', [ids['Harbour House']]);
  // Received on the 3rd of March, entered in April.
  await then('2026-04-10T10:00:00Z');
  await write.report('Harbour House', '2026-03-03T09:00Z', { channel: 'MAIN_OFFICE', reporter_id: ann });
  await then('2026-04-20T10:00:00Z');
  await past.query(
    `update asb_case set status = 'CLOSED', stage = 'CLOSED', closed_at = '2026-03-30T09:00Z', outcome = 'NO_FURTHER_INCIDENTS' where id = $1`,
    [one],
  );
  await then('');
}

const quarter = { from: '2026-01-01', to: '2026-03-31' };
const ask = (who: PersonOfStaff, measure: string, asAt: string | null, more: Record<string, unknown> = {}) =>
  landlord.as(who).query(
    `query ($m: [Measure!]!, $p: PeriodInput!, $by: [Dimension!]! = [], $filter: AnalyticsFilter, $at: DateTime) {
      analytics(measures: $m, period: $p, by: $by, filter: $filter, asAt: $at) {
        asAt rows { keys { value } figures { value numerator denominator } } } }`,
    { m: [measure], p: quarter, at: asAt, ...more },
  );
const figure = async (measure: string, asAt: string | null, who: PersonOfStaff = 'head-of-service') =>
  (await ask(who, measure, asAt)).analytics.rows[0].figures[0].value;

describe('figures as at a moment', () => {
  test('do not have what was received in the quarter and entered after it, until it was', async () => {
    expect(await figure('REPORTS_RECEIVED', '2026-04-05T12:00:00Z')).toBe(1);
    expect(await figure('REPORTS_RECEIVED', '2026-04-11T12:00:00Z')).toBe(2);
    expect(await figure('REPORTS_RECEIVED', null)).toBe(2);
    expect(await figure('REPEAT_REPORTERS', '2026-04-05T12:00:00Z')).toBe(0);
    expect(await figure('REPEAT_REPORTERS', '2026-04-11T12:00:00Z')).toBe(1);
  });

  test('tell a case by the category it was then thought to be of', async () => {
    const by = async (asAt: string | null) =>
      (await ask('head-of-service', 'CASES_OPENED', asAt, { by: ['CATEGORY'] })).analytics.rows.map(
        ({ keys, figures }: Data) => [keys[0].value, figures[0].value],
      );
    expect(await by('2026-02-05T12:00:00Z')).toEqual([['NOISE_NUISANCE', 1]]);
    expect(await by('2026-02-15T12:00:00Z')).toEqual([['VIOLENCE', 1]]);
    expect(await by('2026-02-25T12:00:00Z')).toEqual([
      ['NOISE_NUISANCE', 1],
      ['VIOLENCE', 1],
    ]);
    expect(await by(null)).toEqual([['VIOLENCE', 1]]);
  });

  test('count a case that was closed, opened again and closed again as each time it stood', async () => {
    for (const [asAt, closed, open] of [
      ['2026-03-01T00:00:00Z', 0, 2],
      ['2026-03-10T00:00:00Z', 1, 1],
      ['2026-03-22T00:00:00Z', 0, 2],
      ['2026-04-01T00:00:00Z', 0, 1],
      ['2026-04-21T00:00:00Z', 1, 0],
    ] as const) {
      expect(await figure('CASES_CLOSED', asAt), asAt).toBe(closed);
      expect(await figure('CASES_OPEN_AT_END', asAt), asAt).toBe(open);
    }
  });

  test('count what was deleted since, for whoever counts it, and no longer once it was', async () => {
    expect(await figure('CASES_OPENED', '2026-03-24T00:00:00Z')).toBe(2);
    expect(await figure('CASES_OPENED', '2026-03-26T00:00:00Z')).toBe(1);
    // By area too, and not for whoever answers for another.
    expect(await figure('CASES_OPENED', '2026-03-24T00:00:00Z', 'welsh-area-manager')).toBe(1);
    expect(await figure('CASES_OPENED', '2026-03-24T00:00:00Z', 'area-manager')).toBe(1);
    expect(await figure('CASES_OPENED', '2026-03-26T00:00:00Z', 'welsh-area-manager')).toBe(0);
  });

  test('judge a clock by whether it had run out then, and divide by the homes recorded then', async () => {
    const shares = async (asAt: string) =>
      (await ask('head-of-service', 'EMERGENCY_CONTACT_ON_TIME', asAt)).analytics.rows[0].figures[0];
    expect(await shares('2026-02-01T12:00:00Z')).toMatchObject({ numerator: 0, denominator: 0 });
    expect(await shares('2026-02-02T12:00:00Z')).toMatchObject({ numerator: 1, denominator: 1 });
    const homes = async (asAt: string) =>
      (await ask('head-of-service', 'CASES_PER_1000_HOMES', asAt)).analytics.rows[0].figures[0].denominator;
    expect(await homes('2026-03-24T00:00:00Z')).toBe(150);
    expect(await homes('2026-03-26T00:00:00Z')).toBe(180);
  });

  test('lead to the cases behind them, as many as they say', async () => {
    const behind = async (measure: string, asAt: string | null) =>
      (
        await landlord.as('head-of-service').query(
          `query ($m: Measure!, $p: PeriodInput!, $at: DateTime) {
            behindFigure(measure: $m, period: $p, asAt: $at) { totalCount counted edges { node { case { reference } } } } }`,
          { m: measure, p: quarter, at: asAt },
        )
      ).behindFigure;
    for (const asAt of ['2026-02-15T00:00:00Z', '2026-03-10T00:00:00Z', '2026-04-21T00:00:00Z', null]) {
      for (const measure of [
        'CASES_OPENED',
        'CASES_CLOSED',
        'REPORTS_RECEIVED',
        'EMERGENCY_CONTACT_ON_TIME',
      ]) {
        const { totalCount, counted, edges } = await behind(measure, asAt);
        expect(totalCount, `${measure} ${asAt}`).toBe(counted);
        expect(edges).toHaveLength(totalCount);
      }
    }
    expect((await behind('CASES_CLOSED', '2026-03-10T00:00:00Z')).totalCount).toBe(1);
    // Of what was deleted since there is nothing left to open.
    const nodes = (await behind('CASES_OPENED', '2026-03-10T00:00:00Z')).edges.map(
      ({ node }: Data) => node.case,
    );
    expect(nodes.filter((one: Data) => one === null)).toHaveLength(1);
    expect(nodes).toHaveLength(2);
    expect((await behind('CASES_CLOSED', '2026-03-22T00:00:00Z')).totalCount).toBe(0);
  });

  test('are hotspots and answers of tenants too', async () => {
    const places = async (who: PersonOfStaff, asAt: string | null) =>
      (
        await landlord.as(who).query(
          `query ($p: PeriodInput!, $at: DateTime) {
            hotspots(period: $p, by: SERVICE, leastReports: 0, asAt: $at) { places { service { name } reports openCases homes } } }`,
          { p: quarter, at: asAt },
        )
      ).hotspots.places;
    for (const who of ['head-of-service', 'analyst'] as const) {
      expect(await places(who, '2026-03-24T00:00:00Z')).toContainEqual({
        service: { name: 'Harbour House' },
        reports: 1,
        openCases: 1,
        homes: 50,
      });
      expect(await places(who, '2026-04-21T00:00:00Z')).toEqual([
        { service: { name: 'Harbour House' }, reports: 2, openCases: 0, homes: 80 },
      ]);
    }
    await past.query(`select set_config('app.known_at', '2026-05-02T00:00:00Z', false)`);
    await past.query(
      `insert into perception_response (source, external_reference, responded_on, stock, answer, imported_at, imported_by_id)
       values ('TP12 of 2026', '1', '2026-02-01', 'LCRA', 'VERY_SATISFIED', now(), $1)`,
      [landlord.ids['service-lead']],
    );
    const answers = async (asAt: string) =>
      (
        await landlord
          .as('smt')
          .query(
            `query ($p: PeriodInput!, $at: DateTime) { perceptionResults(period: $p, asAt: $at) { stock satisfied } }`,
            { p: quarter, at: asAt },
          )
      ).perceptionResults;
    expect(await answers('2026-05-01T00:00:00Z')).toEqual([]);
    expect(await answers('2026-05-03T00:00:00Z')).toEqual([{ stock: 'LCRA', satisfied: 1 }]);
  });

  test.each([
    ['2026-06-02T00:00:00Z', /^asAt: must not be in the future/],
    ['2025-12-31T23:59:59Z', /^asAt: nothing is known of before 2026-01-01T00:00:00/],
  ])('are refused as at %s, by the name of what is wrong', async (asAt, message) => {
    for (const query of [
      `analytics(measures: [CASES_OPENED], period: $p, asAt: $at) { totalRows }`,
      `behindFigure(measure: CASES_OPENED, period: $p, asAt: $at) { totalCount }`,
      `hotspots(period: $p, by: SERVICE, asAt: $at) { from }`,
      `perceptionResults(period: $p, asAt: $at) { stock }`,
    ]) {
      const { errors } = await landlord
        .as('head-of-service')
        .answer(`query ($p: PeriodInput!, $at: DateTime) { ${query} }`, { p: quarter, at: asAt });
      expect(errors?.[0]?.message, query).toMatch(message);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'asAt' });
    }
    const { errors } = await landlord
      .as('head-of-service')
      .answer(`query ($at: DateTime) { repeatPlaces(asAt: $at) { from } }`, { at: asAt });
    expect(errors?.[0]?.message).toMatch(message);
  });
});

describe('rights are never those of then', () => {
  test('what is restricted today is counted by no place, and by nobody past a wall, as at any moment', async () => {
    const one = (await landlord.admin.query(`select id from asb_case`)).rows[0].id;
    await landlord.admin.query('update asb_case set named_staff = $2 where id = $1', [
      one,
      [landlord.ids['housing-support-worker']],
    ]);
    const asAt = '2026-03-01T00:00:00Z';
    expect(await figure('CASES_OPENED', asAt, 'area-manager')).toBe(0);
    // Of the whole landlord in whole months it is counted, as today.
    expect(await figure('CASES_OPENED', asAt)).toBe(2);
    const rows = (await ask('head-of-service', 'CASES_OPENED', asAt, { by: ['SERVICE'] })).analytics.rows.map(
      ({ figures }: Data) => figures[0].value,
    );
    expect(rows).toEqual([1]);
    await landlord.admin.query('update asb_case set named_staff = null where id = $1', [one]);
    expect(await figure('CASES_OPENED', asAt, 'area-manager')).toBe(1);
  });

  test('nobody who logs in for the API says when something was known', async () => {
    const { rows } = await landlord.asLogin('api', [
      `select set_config('app.known_at', '2020-01-01T00:00:00Z', true)`,
      'select session_user as me',
    ]);
    expect(rows).toHaveLength(1);
    const worker = await landlord.asLogin('worker', [
      `select set_config('app.known_at', '2020-01-01T00:00:00Z', true)`,
      'select app.known_now() = now() as now',
    ]);
    expect(worker.rows).toEqual([{ now: true }]);
  });
});
