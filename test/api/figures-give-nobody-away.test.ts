import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CategoryCode } from '../../schema/vocabulary.ts';
import { type CaseLoad, inScope, type Row, takeOverCaseLoad } from '../support/case-load.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';

const document = `query ($measures: [Measure!]!, $from: LocalDate!, $to: LocalDate!, $by: [Dimension!]! = [], $filter: AnalyticsFilter) {
  analytics(measures: $measures, period: { from: $from, to: $to }, by: $by, filter: $filter) {
    countsRestricted rows { keys { value label } figures { measure value numerator denominator } } } }`;

const hotspots = `query ($from: LocalDate!, $to: LocalDate!, $by: HotspotBy!, $filter: AnalyticsFilter) {
  hotspots(period: { from: $from, to: $to }, by: $by, filter: $filter, leastReports: 0, first: 100) { places {
    lsoaCode service { id } area { id } property { id } reports reportsBefore repeatReports openCases } } }`;

const places = ['AREA', 'SERVICE', 'NATION', 'SOURCE'];
const kinds = [
  {
    measures: ['CASES_OPENED', 'CASES_CLOSED', 'CASES_OPEN_AT_END'],
    others: ['CATEGORY', 'URGENCY', 'HARM_RATING', 'OUTCOME', 'STATUS'],
  },
  { measures: ['MEDIAN_DAYS_TO_CLOSE'], others: ['CATEGORY', 'OUTCOME'] },
  { measures: ['REPORTS_RECEIVED'], others: ['CATEGORY', 'URGENCY', 'CHANNEL', 'STATUS'] },
  { measures: ['EMERGENCY_CONTACT_ON_TIME'], others: ['CATEGORY', 'URGENCY'] },
  { measures: ['APPROACH_AGREED_ON_TIME'], others: ['CATEGORY', 'URGENCY', 'STATUS'] },
  {
    measures: ['CASES_PER_1000_HOMES', 'CASES_RESOLVED', 'CASES_WITH_RISK_ASSESSMENT', 'REPEAT_PERPETRATORS'],
    others: ['CATEGORY', 'RISK_LEVEL', 'STAGE'],
  },
  {
    measures: ['MEDIAN_AGE_OF_OPEN_CASES', 'MEDIAN_DAYS_TO_FIRST_CONTACT', 'MEDIAN_DAYS_TO_FIRST_ACTION'],
    others: ['CATEGORY', 'HARM_RATING'],
  },
  {
    measures: ['REPORTS_WITH_CATEGORY', 'REPEAT_REPORTERS', 'REPEAT_PLACES'],
    others: ['CATEGORY', 'REPORTER_TYPE'],
  },
  { measures: ['ACTIONS_RECORDED', 'ACTIONS_COMPLETED'], others: ['CATEGORY', 'ACTION_TYPE', 'STATUS'] },
  { measures: ['RISK_ASSESSMENTS', 'RISK_REVIEWS_OVERDUE'], others: ['CATEGORY', 'RISK_LEVEL'] },
  { measures: ['SATISFACTION_HANDLING', 'SATISFACTION_OUTCOME'], others: ['CATEGORY', 'URGENCY', 'OUTCOME'] },
];
/** The case-load's clocks all began on one day, which is asked for with each kind of question. */
const clocksBegan = [
  { from: '2025-12-01', to: '2025-12-31' },
  { from: '2025-12-01', to: '2025-12-01' },
];
const january = { from: '2026-01-01', to: '2026-01-31' };
const begun = { from: '2026-01-01', to: '2026-03-10' };
const quarter = { from: '2026-01-01', to: '2026-03-31' };

/** Every breakdown over whole months and over days, each category at each place, and single days: all there is to subtract. */
function everyQuestion({ ids }: Landlord): object[] {
  const filters = [
    {},
    ...['Harbour House', 'Tŷ Bryn'].map((name) => ({ serviceId: [ids[name]] })),
    { areaId: [ids['North Shore']] },
    { nation: ['WALES'] },
    { imported: false },
  ];
  return kinds.flatMap(({ measures, others }) => {
    const ask = (question: object) => ({ measures, ...question });
    const breakdowns = [
      [],
      ['MONTH'],
      ...[...places, ...others].map((one) => [one]),
      ...others.flatMap((one) => [
        ['SERVICE', one],
        ['MONTH', 'AREA', one],
        ['CATEGORY', one],
      ]),
    ].filter((by) => new Set(by).size === by.length);
    return [
      ...breakdowns.flatMap((by) => [quarter, begun, ...clocksBegan].map((span) => ask({ by, ...span }))),
      ...filters.flatMap((filter) => [
        ...Object.values(CategoryCode).map((one) =>
          ask({ filter: { ...filter, category: [one] }, ...january }),
        ),
        ask({ filter: { ...filter, urgency: ['EMERGENCY'] }, ...january }),
        ...[january, ...clocksBegan].map((span) => ask({ filter, by: ['CATEGORY'], ...span })),
      ]),
      ...[5, 6, 19].flatMap((n) => {
        const day = `2026-01-${String(n).padStart(2, '0')}`;
        return [['CATEGORY'], ['SERVICE', 'CATEGORY'], others.slice(-1)].map((by) =>
          ask({ by, from: day, to: day }),
        );
      }),
    ];
  });
}

/** The same of hotspots: each kind of place over months and days, in each category and at each place. */
function everyHotspot({ ids }: Landlord): object[] {
  const spans = [january, begun, quarter, { from: '2026-01-05', to: '2026-01-05' }];
  const filters = [
    {},
    { serviceId: [ids['Harbour House']] },
    { areaId: [ids['North Shore']] },
    { nation: ['WALES'] },
    { urgency: ['EMERGENCY'] },
  ];
  const categories = Object.values(CategoryCode).map((one) => ({ category: [one] }));
  return ['PROPERTY', 'SERVICE', 'AREA', 'LSOA'].flatMap((by) => [
    ...filters.flatMap((filter) => spans.map((span) => ({ by, filter, ...span }))),
    ...categories.map((filter) => ({ by, filter, ...january })),
  ]);
}

/** All that somebody gets to know from figures: answers and refusals alike. */
async function everythingTold(landlord: Landlord, who: PersonOfStaff): Promise<string[]> {
  const questions = [
    ...everyQuestion(landlord).map((question) => [document, question] as const),
    ...everyHotspot(landlord).map((question) => [hotspots, question] as const),
  ];
  const told: string[] = [];
  for (let asked = 0; asked < questions.length; asked += 20) {
    told.push(
      ...(await Promise.all(
        questions.slice(asked, asked + 20).map(async ([asks, question]) => {
          const { data, errors } = await landlord.as(who).answer(asks, question);
          return JSON.stringify([question, data, errors?.map(({ message }) => message)]);
        }),
      )),
    );
  }
  return told;
}

const counters: PersonOfStaff[] = [
  'smt',
  'head-of-service',
  'analyst',
  'service-lead',
  'area-manager',
  'housing-manager',
  'welsh-area-manager',
];

describe('nothing that can be asked or subtracted tells', () => {
  let landlord: Landlord;
  let load: CaseLoad;
  beforeAll(async () => {
    landlord = await openLandlord();
    load = await takeOverCaseLoad(landlord, { cases: 60, reports: 90 });
  });
  afterAll(() => landlord?.close());

  test('who is not named of which service, and on which day of the month, a restricted case is (12.1)', async () => {
    const nobody = '00000000-0000-7000-8000-00000000ffff';
    const talked = new Set(
      load
        .deadline!.filter(({ type, status }) => type === 'TALK_AND_AGREE_APPROACH' && status !== 'PENDING')
        .map((row) => row.case_id),
    );
    const secret = load.asb_case!.find(
      ({ id, named_staff, closed_at }) => talked.has(id) && !named_staff && !closed_at,
    )!;
    await landlord.admin.query('update asb_case set named_staff = $2 where id = $1', [secret.id, [nobody]]);
    const whose = async (service: string, at: string) => {
      await landlord.admin.query('update asb_case set service_id = $2, opened_at = $3 where id = $1', [
        secret.id,
        landlord.ids[service],
        at,
      ]);
      await landlord.admin.query('update report set service_id = $2 where case_id = $1', [
        secret.id,
        landlord.ids[service],
      ]);
    };
    const unnamed: PersonOfStaff[] = ['smt', 'analyst', 'area-manager'];
    const before: Record<string, string[]> = {};
    await whose('Harbour House', '2026-01-05T10:00:00Z');
    for (const who of unnamed) before[who] = await everythingTold(landlord, who);
    await whose('Tŷ Bryn', '2026-01-19T15:00:00Z');
    for (const who of unnamed) expect(await everythingTold(landlord, who), who).toEqual(before[who]);
    // What is told of it is that it exists: the whole landlord loses one when it goes.
    const [all] = (await landlord.as('smt').query(document, { measures: ['CASES_OPENED'], ...january }))
      .analytics.rows;
    await landlord.admin.query(`update asb_case set opened_at = '2025-12-05T10:00:00Z' where id = $1`, [
      secret.id,
    ]);
    const [less] = (await landlord.as('smt').query(document, { measures: ['CASES_OPENED'], ...january }))
      .analytics.rows;
    expect(all.figures[0].value - less.figures[0].value).toBe(1);
    await landlord.admin.query(
      'update asb_case set named_staff = $2, service_id = $3, opened_at = $4 where id = $1',
      [secret.id, secret.named_staff, secret.service_id, secret.opened_at],
    );
    await landlord.admin.query('update report set service_id = $2 where case_id = $1', [
      secret.id,
      secret.service_id,
    ]);
  });

  test.each(['HATE_CRIME', 'DOMESTIC_ABUSE', 'CUCKOOING_MATE_CRIME'])(
    'who reads no cases at which service a case or report of %s is (#144)',
    async (category) => {
      // Two of different services that began in the same month and, being cases, ended in the same, each on days of its own.
      // Nothing hangs on either case: what does is counted by the category of its case, for the landlord as a whole.
      const { rows: bare } = await landlord.admin.query<{ id: string }>(
        `select id from asb_case c where not exists (select from action a where a.case_id = c.id)
          and not exists (select from risk_assessment r where r.case_id = c.id) union all select id from report`,
      );
      const twins = async (table: string, moved: string[]) => {
        const rows = ['Harbour House', 'Tŷ Bryn'].map(
          (service) =>
            load[table]!.find(
              (row) =>
                row.service_id === landlord.ids[service] &&
                row.named_staff === null &&
                !row.case_id &&
                bare.some(({ id }) => id === row.id),
            )!,
        );
        for (const [n, { id }] of rows.entries())
          await landlord.admin.query(`update ${table} set ${moved[n]} where id = $1`, [id]);
        const [one, other] = rows as [Row, Row];
        return async (first: string, second: string) => {
          for (const [row, code] of [
            [one, first],
            [other, second],
          ] as [Row, string][])
            await landlord.admin.query(`update ${table} set category = $2 where id = $1`, [row.id, code]);
        };
      };
      const cases = await twins('asb_case', [
        `opened_at = '2026-01-06', closed_at = '2026-03-05', status = 'CLOSED', stage = 'CLOSED', outcome = 'PARTY_MOVED'`,
        `opened_at = '2026-01-20', closed_at = '2026-03-09', status = 'CLOSED', stage = 'CLOSED', outcome = 'TRANSFERRED'`,
      ]);
      const reports = await twins('report', [
        `received_at = '2026-01-05T12:00Z'`,
        `received_at = '2026-01-19T12:00Z'`,
      ]);
      for (const [first, second] of [
        ['VIOLENCE', category],
        ['VERBAL_ABUSE_HARASSMENT_INTIMIDATION', category],
      ] as const) {
        await cases(first, second);
        await reports(first, second);
        const before = await everythingTold(landlord, 'smt');
        await cases(second, first);
        await reports(second, first);
        expect(await everythingTold(landlord, 'smt')).toEqual(before);
      }
    },
    300_000,
  );
});

describe('who reads cases', () => {
  let landlord: Landlord;
  let load: CaseLoad;
  beforeAll(async () => {
    landlord = await openLandlord();
    load = await takeOverCaseLoad(landlord, { cases: 120, reports: 200 });
  });
  afterAll(() => landlord?.close());

  test.each(counters.filter((who) => who !== 'smt'))(
    '%s counts at each service and in each category exactly what their lists show',
    async (who) => {
      const mine = inScope(landlord, load, who);
      const answersFor = new Set(
        inScope(
          landlord,
          { ...load, asb_case: load.asb_case!.map((one) => ({ ...one, owner_id: null, named_staff: null })) },
          who,
        ).asb_case!.map(({ service_id }) => service_id),
      );
      const count = (rows: Row[], key: (row: Row) => string) => {
        const counts: Record<string, number> = {};
        for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
        return counts;
      };
      const told = async (measure: string) => {
        const { analytics } = await landlord.as(who).query(document, {
          measures: [measure],
          by: ['SERVICE', 'CATEGORY'],
          from: '2025-01-01',
          to: '2026-12-31',
        });
        return Object.fromEntries(
          analytics.rows.map(({ keys, figures }: Data) => [
            keys.map(({ value }: Data) => value).join(),
            figures[0].denominator ?? figures[0].value,
          ]),
        );
      };
      const key = (row: Row) => `${row.service_id},${row.category ?? ''}`;
      const within = (rows: Row[]) => rows.filter(({ service_id }) => answersFor.has(service_id));
      expect(answersFor.size).toBeGreaterThan(0);
      expect(await told('CASES_OPENED')).toEqual(count(within(mine.asb_case!), key));
      expect(await told('REPORTS_RECEIVED')).toEqual(count(within(mine.report!), key));
      const caseOf = new Map(load.asb_case!.map((one) => [one.id, one]));
      const due = mine.deadline!.filter(
        ({ type, status, due_at, case_id }) =>
          type === 'TALK_AND_AGREE_APPROACH' &&
          (status !== 'PENDING' || new Date(due_at) < new Date()) &&
          answersFor.has(caseOf.get(case_id)!.service_id),
      );
      expect(await told('APPROACH_AGREED_ON_TIME')).toEqual(
        count(due, ({ case_id }) => key(caseOf.get(case_id)!)),
      );
      expect(Object.keys(count(within(mine.asb_case!), key)).length).toBeGreaterThan(5);
    },
  );
});
