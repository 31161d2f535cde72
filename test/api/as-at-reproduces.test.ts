import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowScopes } from '../../schema/access/row-scope.ts';
import {
  type AnalyticsQuestion,
  analyticsSql,
  unfitDimensions,
} from '../../schema/analytics/analytics-sql.ts';
import { Dimension, HotspotBy, type Measure } from '../../schema/analytics/analytics-words.ts';
import { type Counted, figureOf } from '../../schema/analytics/answer-analytics.ts';
import { measures as dictionary } from '../../schema/analytics/measures.ts';
import { rowsBehindSql } from '../../schema/analytics/rows-behind-sql.ts';
import { keptColumns, keptTables } from '../../schema/as-at/kept-columns.ts';
import { hotspotsSql } from '../../schema/hotspot/hotspots-sql.ts';
import { CategoryCode } from '../../schema/vocabulary.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { openSessions } from '../../server/sign-in/session.ts';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { counting } from '../support/counted-load.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import { type Dice, dice } from '../support/seeded.ts';

let landlord: Landlord;
let writer: pg.Client;
let api: pg.Client;
let sid: string;
beforeAll(async () => {
  landlord = await openLandlord();
  await takeOverCaseLoad(landlord, { cases: 60, reports: 90 });
  // Who may count what is always said by today: so that only what was known differs, nothing is restricted.
  await landlord.admin.query('update asb_case set named_staff = null where named_staff is not null');
  await landlord.admin.query('update report set named_staff = null where named_staff is not null');
  await landlord.admin.query(
    `update deadline set starts_at = '2026-01-02T09:00Z', due_at = greatest(due_at, '2026-01-05T09:00Z')`,
  );
  await courtsAndReviews();
  ({ sid } = (await openSessions(landlord.admin).open(
    { issuer: DEMONSTRATION_ISSUER, subject: 'demo-head-of-service' },
    { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + 3_600_000) },
  ))!);
  writer = new pg.Client({ connectionString: landlord.databaseUrl });
  api = new pg.Client({ connectionString: rolesOf(landlord.databaseUrl).urlOf('api') });
  await Promise.all([writer.connect(), api.connect()]);
});
afterAll(async () => {
  await Promise.all([writer?.end(), api?.end()]);
  await landlord?.close();
});

async function courtsAndReviews(): Promise<void> {
  const write = await counting(landlord);
  const authority = await write.insert('local_authority', { name: 'Invented Borough' });
  const { rows } = await landlord.admin.query<{ id: string; person: string }>(
    `select distinct on (c.id) c.id, p.person_id as person from asb_case c join party p on p.case_id = c.id order by c.id limit 12`,
  );
  for (const [n, { id, person }] of rows.entries()) {
    const action = await write.action(
      id,
      'FORMAL_AND_LEGAL',
      'INJUNCTION',
      'IN_PROGRESS',
      '2026-02-02T10:00Z',
    );
    await write.decided(id, action, 'INJUNCTION', n % 2 ? 'GRANTED' : 'REFUSED', '2026-02-10');
    const review = await write.applied(id, authority, '2026-02-03T10:00Z', {
      decision: 'THRESHOLD_MET',
      decided_at: '2026-02-05T10:00Z',
      reviewed_at: '2026-02-15T10:00Z',
    });
    const recommends = 'What is recommended.';
    if (n % 2) await write.insert('recommendation', { case_id: id, case_review_id: review, recommends });
    for (const role of ['SERVICE_LEAD', 'AREA_MANAGER'])
      await write.reviewed(id, role, 'AGREE', '2026-02-08T10:00Z', n % 2 ? '2026-02-09' : '2026-02-07');
    await write.disclosed(id, 'COURT_REQUIREMENT', n % 3 ? '2026-02-09T10:00Z' : null);
    await landlord.admin.query(
      `insert into equality_profile (person_id, sealed, edition, answered_by, asked_at, asked_by_id)
       values ($1, $2, 'test', 'THEMSELVES', now(), $3) on conflict do nothing`,
      [person, n % 2 ? '\\x01' : null, landlord.ids['service-lead']],
    );
  }
}

const instant = ({ upTo }: Dice) =>
  `2026-0${1 + upTo(3)}-${String(1 + upTo(28)).padStart(2, '0')}T${10 + upTo(9)}:30:00Z`;
const day = (throws: Dice) => instant(throws).slice(0, 10);

/** Something that happens to what figures are counted from: written, corrected, moved, undone, brought together, deleted. */
function happenings(throws: Dice): readonly [string, unknown[]][] {
  const { pick, chance, upTo } = throws;
  const some = (table: string, also = 'true') =>
    `(select id from ${table} where ${also} order by md5(id::text || '${upTo(1e6)}') limit 1)`;
  const service = landlord.ids[pick(['Harbour House', 'Lantern Court', 'Tŷ Bryn'])];
  const change = (table: string, set: string, ...values: unknown[]): [string, unknown[]] => [
    `update ${table} set ${set} where id = ${some(table)}`,
    values,
  ];
  const gone = (table: string): [string, unknown[]] => [`delete from ${table} where id = ${some(table)}`, []];
  const asb = 'asb_case';
  return [
    change(
      asb,
      'category = $1, urgency = $2',
      pick(Object.values(CategoryCode)),
      pick(['EMERGENCY', 'NON_EMERGENCY']),
    ),
    change(
      asb,
      'harm_rating = $1, risk_level = $2',
      pick(['SERIOUS', 'MEDIUM']),
      pick(['LOW', 'HIGH', null]),
    ),
    change(asb, 'service_id = $1', service),
    change(asb, 'owner_id = $1', chance(0.3) ? null : landlord.ids[pick(['service-lead', 'area-manager'])]),
    change(
      asb,
      `status = 'CLOSED', stage = 'CLOSED', closed_at = greatest(opened_at, $1), outcome = $2`,
      instant(throws),
      pick(['PARTY_MOVED', 'NO_FURTHER_INCIDENTS']),
    ),
    change(asb, `status = 'OPEN', stage = 'ACTION_PLAN', closed_at = null, outcome = null`),
    change(asb, 'opened_at = least($1::timestamptz, closed_at)', instant(throws)),
    change(asb, 'last_contact_at = now()'),
    change(
      'report',
      'category = $1, urgency = $2',
      pick([...Object.values(CategoryCode), null]),
      pick(['EMERGENCY', null]),
    ),
    change('report', 'received_at = $1', instant(throws)),
    change(
      'report',
      'channel = $1, reporter_type = $2',
      pick(['WEBSITE', 'API']),
      pick(['OCCUPANT', 'NEIGHBOUR']),
    ),
    change('report', 'property_id = $1', chance(0.5) ? landlord.ids['1 Harbour Row'] : null),
    change('report', 'lsoa_code = $1', pick(['E01000001', 'E01000002', null])),
    change('report', `reporter_id = ${some('person')}`),
    change('report', `case_id = ${some(asb)}, status = 'LINKED_TO_CASE'`),
    change('report', `case_id = null, status = 'RECEIVED', service_id = $1`, service),
    // Two records that were one person's.
    [
      `with two as (select ${some('person')} as one, ${some('person')} as other)
       update report set reporter_id = two.one from two where reporter_id = two.other`,
      [],
    ],
    change('party', `person_id = ${some('person')}`),
    [
      `update party set person_id = ${some('person')} where id in (select id from party where role = 'ALLEGED_PERPETRATOR' order by id limit ${2 + upTo(3)})`,
      [],
    ],
    change('party', 'entered_by_mistake = not entered_by_mistake'),
    change('person', 'kind = $1', pick(['INDIVIDUAL', 'UNKNOWN'])),
    change('contact', 'reached = not reached'),
    change('contact', 'occurred_at = $1', instant(throws)),
    change(
      'action',
      `status = 'COMPLETED', completed_at = $1, outcome = $2`,
      instant(throws),
      pick(['RESOLVED', null]),
    ),
    change('action', `status = 'REFUSED', completed_at = null, outcome = null`),
    change('action', 'recorded_at = $1', instant(throws)),
    change('risk_assessment', 'level = $1', pick(['LOW', 'MEDIUM', 'HIGH'])),
    change(
      'risk_assessment',
      'review_due_at = $1, replaced_at = $2',
      instant(throws),
      chance(0.3) ? instant(throws) : null,
    ),
    change(
      'survey',
      `status = 'ANSWERED', answered_at = $1, handling_score = $2, outcome_score = $2`,
      instant(throws),
      1 + upTo(5),
    ),
    change('survey', `status = 'DECLINED', answered_at = null, handling_score = null, outcome_score = null`),
    change('court_order', 'decided_on = $1', day(throws)),
    change(
      'court_order',
      'result = $1, state = $2',
      ...pick([
        ['GRANTED', 'IN_FORCE'],
        ['REFUSED', 'REFUSED'],
      ]),
    ),
    change('case_review', 'received_at = $1', instant(throws)),
    change('case_review', 'reviewed_at = $1', instant(throws)),
    change('case_review', 'decision = $1', pick(['THRESHOLD_MET', 'THRESHOLD_NOT_MET'])),
    gone('recommendation'),
    change('lead_review', 'reviewed_at = $1', instant(throws)),
    change('lead_review', 'decision = $1', pick(['ACT', 'ESCALATE'])),
    gone('lead_review'),
    change('disclosure', `status = 'MADE', advice = 'PROCEED', made_at = $1`, instant(throws)),
    change(
      'deadline',
      'status = $1, met_at = null',
      pick(['MET', 'MET_LATE', 'MISSED', 'PENDING', 'CANCELLED']),
    ),
    ...['EMERGENCY_CONTACT', 'FACE_TO_FACE_INTERVIEW', 'RISK_REVIEW', 'ACTION_DUE', 'UPDATE_DUE'].map(
      (type) => change('deadline', `type = $1, status = 'MISSED', met_at = null`, type),
    ),
    change('deadline', 'starts_at = $1, due_at = $1', instant(throws)),
    change('service', 'homes = $1', 20 + upTo(80)),
    change('service', `area_id = ${some('area')}`),
    [
      `update equality_profile set sealed = $1 where id = ${some('equality_profile')}`,
      [chance(0.5) ? '\\x02' : null],
    ],
    gone('deadline'),
    gone('contact'),
    [
      `delete from report where id = ${some('report', 'not exists (select from party p where p.report_id = report.id)')}`,
      [],
    ],
    [
      `insert into report (reference, received_at, channel, reporter_type, service_id, category, reporter_id)
       values ('REP-2027-${throws.uuid()}', $1, 'WEBSITE', 'NEIGHBOUR', $2, $3, ${some('person')})`,
      [instant(throws), service, pick(Object.values(CategoryCode))],
    ],
    [
      `insert into contact (case_id, method, occurred_at, reached, recorded_by_id) values (${some(asb)}, 'PHONE', $1, true, $2)`,
      [instant(throws), landlord.ids['service-lead']],
    ],
  ];
}

/** What a rule of the tables refuses: nothing was written. */
const refused = new Set(['23502', '23503', '23505', '23514']);

const shuffled = <T>(from: readonly T[], { upTo }: Dice): T[] => {
  const left = [...from];
  return from.map(() => left.splice(upTo(left.length), 1)[0]!);
};

/** Each of them once, in any order, a few in a transaction, and some of those taken back. */
async function step(throws: Dice): Promise<number> {
  let written = 0;
  let kept = 0;
  await writer.query('begin');
  for (const happening of shuffled(happenings(throws), throws)) {
    await writer.query('savepoint one');
    try {
      kept += (await writer.query(...happening)).rowCount ?? 0;
    } catch (error) {
      if (!refused.has((error as { code: string }).code)) throw error;
      await writer.query('rollback to savepoint one');
    }
    if (throws.chance(0.5)) continue;
    const undone = throws.chance(0.1);
    await writer.query(undone ? 'rollback' : 'commit');
    if (!undone) written += kept;
    kept = 0;
    await writer.query('begin');
  }
  await writer.query('commit');
  return written + kept;
}

const all = Object.keys(dictionary) as Measure[];
const period = { from: '2026-01-01', to: '2026-03-31' };

/** Every measure, whole and by everything that it can be told by, and some of each filter. */
function questions(): AnalyticsQuestion[] {
  const fitting = (by: Dimension[]) => all.filter((measure) => unfitDimensions(measure, by).length === 0);
  const ask = (by: Dimension[], filter: AnalyticsQuestion['filter'] = {}): AnalyticsQuestion => ({
    measures: fitting(by),
    by,
    period,
    filter,
  });
  const whole = (measures: Measure[]) => ({ ...ask([]), measures });
  return [
    ...Object.values(Dimension).map((dimension) => ask([dimension])),
    ask([Dimension.MONTH, Dimension.AREA, Dimension.CATEGORY]),
    ask([Dimension.SERVICE], {
      category: [CategoryCode.VIOLENCE, CategoryCode.NOISE_NUISANCE],
      imported: false,
    }),
    { ...whole(all), period: { from: '2026-01-15', to: '2026-02-20' } },
    whole(all),
  ].filter(({ measures }) => measures.length > 0);
}

const roles = () => rolesOf(landlord.databaseUrl).names;
async function told(role: string, { text, values }: { text: string; values: unknown[] }): Promise<unknown> {
  await api.query('begin');
  await api.query(`select set_config('role', $1, true), set_config('app.sid', $2, true)`, [role, sid]);
  const { rows } = await api.query({ text, values, rowMode: 'array' });
  await api.query('commit');
  return rows[0]![0];
}

async function answers(asAt: Date | null): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const [n, question] of questions().entries()) {
    for (const wholeLandlord of [false, true]) {
      // Of a place the role that counts restricted rows too knows nothing.
      const measures = question.measures.filter(
        (measure) => !wholeLandlord || !dictionary[measure].facts.unrestrictedOnly,
      );
      const places: readonly Dimension[] = [
        Dimension.AREA,
        Dimension.SERVICE,
        Dimension.NATION,
        Dimension.LSOA,
        Dimension.OWNER,
        Dimension.SOURCE,
      ];
      if (
        wholeLandlord &&
        (question.by.some((by) => places.includes(by)) || question.filter.imported != null)
      )
        continue;
      const statement = analyticsSql(
        { ...question, measures },
        { categoriesApart: true, wholeLandlord, asAt, withTallies: false },
      );
      const counted = (await told(
        wholeLandlord ? roles().totals : roles().figures,
        statement,
      )) as Counted[][];
      for (const [index, measure] of measures.entries()) {
        found.set(
          `${measure} ${n} ${question.by.join()} ${wholeLandlord ? 'whole' : 'open'}`,
          counted[index]!.map((row) => JSON.stringify([row.k, figureOf(measure, row)])).sort(),
        );
      }
    }
  }
  for (const by of Object.values(HotspotBy)) {
    for (const asReader of [true, false]) {
      if (by === HotspotBy.PROPERTY && !asReader) continue;
      const before = { from: '2025-10-03', to: '2025-12-31' };
      const asked = {
        by,
        period,
        before,
        filter: {},
        repeatWithinMonths: 3,
        leastReports: 0,
        first: 100,
        asAt,
      };
      found.set(
        `hotspots ${by} ${asReader}`,
        await told(asReader ? roles().user : roles().figures, hotspotsSql(asked, { asReader })),
      );
    }
  }
  return found;
}

/** How many there are behind a figure for whoever reads every case. */
async function behind(measure: Measure, asAt: Date | null): Promise<number> {
  const question = {
    filter: {},
    keys: [],
    onlyNumerator: false,
    categoriesApart: true,
    first: 1,
    after: null,
  };
  const found = await told(roles().user, rowsBehindSql({ ...question, measure, period, asAt }));
  return (found as { total: number }).total;
}

/** The next millisecond of the database: whatever was written is before it, and what will be is after it. */
async function nextMoment(): Promise<Date> {
  const { rows } = await writer.query(
    `select date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond' as moment`,
  );
  await expect
    .poll(
      async () =>
        (await writer.query('select clock_timestamp() > $1 as past', [rows[0].moment])).rows[0].past,
    )
    .toBe(true);
  return rows[0].moment;
}

describe('what was answered at a moment', () => {
  test('is answered again as at that moment, for every measure and everything it can be told by, whatever was written since', async () => {
    const remembered: { at: Date; answers: Map<string, unknown> }[] = [];
    let written = 0;
    for (let seed = 1; seed <= 4; seed += 1) {
      if (seed > 1) written += await step(dice(seed));
      const at = await nextMoment();
      remembered.push({ at, answers: await answers(null) });
    }
    expect(written).toBeGreaterThan(100);
    const changed = new Set<string>();
    const last = remembered.at(-1)!.answers;
    for (const { at, answers: then } of remembered) {
      const again = await answers(at);
      for (const [asked, answer] of then) {
        expect(again.get(asked), `${asked} as at ${at.toISOString()}`).toEqual(answer);
        if (JSON.stringify(answer) !== JSON.stringify(last.get(asked))) changed.add(asked.split(' ')[0]!);
      }
    }
    // Nearly every figure was another at some moment, so that it is the past that was found again.
    expect(all.filter((measure) => !changed.has(measure))).toEqual([]);
  });

  test('leads to as many cases as were counted, those that were deleted since among them', async () => {
    const at = await nextMoment();
    const before = new Map<Measure, number>();
    for (const measure of all) before.set(measure, await behind(measure, null));
    await writer.query(
      `update asb_case set status = 'OPEN', stage = 'ACTION_PLAN', closed_at = null, outcome = null, category = 'WEAPONS'`,
    );
    await writer.query(
      `update report set received_at = '2025-01-01', reporter_id = null, property_id = null`,
    );
    await writer.query(`update asb_case set service_id = $1`, [landlord.ids['Tŷ Bryn']]);
    await writer.query('delete from deadline');
    await writer.query('delete from contact');
    for (const measure of all) expect(await behind(measure, at), measure).toBe(before.get(measure));
    expect(await behind('CASES_CLOSED' as Measure, null)).toBe(0);
  });
});

test('A change that touches nothing that is counted keeps no version, and one taken back within its moment neither', async () => {
  const versions = async () =>
    (await writer.query('select count(*)::int as n from past.asb_case')).rows[0].n as number;
  const before = await versions();
  await writer.query('update asb_case set last_contact_at = now(), version = version + 1');
  expect(await versions()).toBe(before);
  await writer.query('begin');
  const { rows } = await writer.query(
    `insert into asb_case (reference, category, harm_rating, urgency, service_id, opened_at, policy_version_id)
     select 'ASB-2026-999999', 'NOISE_NUISANCE', 'MEDIUM', 'NON_EMERGENCY', $1, now(), id from policy_version returning id`,
    [landlord.ids['Harbour House']],
  );
  await writer.query(`update asb_case set category = 'WEAPONS' where id = $1`, [rows[0].id]);
  await writer.query('commit');
  expect(await versions()).toBe(before);
});

test('Of every column that may be counted the versions are kept', () => {
  const countable = Object.entries(rowScopes).flatMap(([table, scope]) =>
    [...(scope.countable ?? []), ...(scope.countableInTotal ?? [])].map((column) => `${table}.${column}`),
  );
  const kept = keptTables.flatMap((table) =>
    ['id', ...keptColumns[table]].map((column) => `${table}.${column}`),
  );
  // Names are told as they are today, and imports never change.
  const names = /^(area|data_import)\.|^service\.(name|type)$/;
  expect([...new Set(countable)].filter((name) => !kept.includes(name) && !names.test(name))).toEqual([]);
});

test('No version holds a name or a word about anybody', async () => {
  const { rows } = await writer.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'past'
      order by 1`,
  );
  const kept = keptTables.flatMap((table) =>
    ['id', ...keptColumns[table], 'known_from', 'known_to', 'gone_readers'].map(
      (column) => `${table}.${column}`,
    ),
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(kept.sort());
});
