import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Dimension } from '../../schema/analytics/analytics-words.ts';
import { byar } from '../../schema/analytics/byar.ts';
import { measures as dictionary } from '../../schema/analytics/measures.ts';
import { counting } from '../support/counted-load.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
  await fill();
});
afterAll(() => landlord?.close());

/** Four cases of January with what hangs on them: Harbour House has the first two, Tŷ Bryn the others. */
async function fill() {
  const write = await counting(landlord);
  const { report, opened, closed, clock, party, contact, action, assessed } = write;
  const [ann, ben, cai, dot, eve] = await Promise.all(
    ['Ann', 'Ben', 'Cai', 'Dot', 'Eve'].map((name) => write.person(`Invented ${name}`)),
  );
  const homeOf = async (service: string) =>
    (
      await landlord.admin.query('select id from property where service_id = $1 order by id limit 1', [
        landlord.ids[service],
      ])
    ).rows[0].id;
  const [harbour, bryn] = [await homeOf('Harbour House'), await homeOf('Tŷ Bryn')];
  await landlord.admin.query(
    `update service set homes = case name when 'Harbour House' then 40 when 'Lantern Court' then 60 else 100 end`,
  );

  const one = await opened('Harbour House', '2026-01-10T12:00Z', {
    owner_id: landlord.ids['housing-support-worker'],
  });
  const two = await opened('Harbour House', '2026-01-12T12:00Z');
  const three = await opened(
    'Tŷ Bryn',
    '2026-01-15T12:00Z',
    closed('2026-01-25T12:00Z', 'RESOLVED_EARLY_INTERVENTION'),
  );
  const four = await opened('Tŷ Bryn', '2026-01-20T12:00Z', closed('2026-02-04T12:00Z', 'PARTY_MOVED'));

  // Ann reports twice about one home, Ben and Cai once, somebody unknown once without a place.
  await report('Harbour House', '2026-01-09T12:00Z', {
    reporter_id: ann,
    property_id: harbour,
    case_id: one,
  });
  await report('Harbour House', '2026-01-09T13:00Z', {
    reporter_id: ann,
    property_id: harbour,
    category: null,
  });
  await report('Harbour House', '2026-01-12T09:00Z', { reporter_id: ben, lsoa_code: 'E01000001' });
  await report('Tŷ Bryn', '2026-01-14T12:00Z', { reporter_id: cai, property_id: bryn, channel: 'WEBSITE' });
  await report('Tŷ Bryn', '2026-01-15T12:00Z', { reporter_type: 'ANONYMOUS' });

  await party(one, dot!, 'ALLEGED_PERPETRATOR');
  await party(two, dot!, 'ALLEGED_PERPETRATOR');
  const harmed = await party(three, cai!, 'REPORTER');
  await party(three, eve!, 'ALLEGED_PERPETRATOR');
  await party(four, eve!, 'ALLEGED_PERPETRATOR', { entered_by_mistake: true });

  // Reached two days after the first report of the one and one day after the other was opened; the second never.
  await contact(one, '2026-01-10T12:00Z', false);
  await contact(one, '2026-01-11T12:00Z', true);
  await contact(two, '2026-01-13T12:00Z', false);
  await contact(three, '2026-01-16T12:00Z', true);

  // First actions after 3, 1 and 5 days; of the second case one was cancelled and one refused.
  await action(one, 'EARLY_INTERVENTION', 'DIARY_SHEETS', 'COMPLETED', '2026-01-12T12:00Z', {
    completed_at: '2026-01-20T12:00Z',
    outcome: 'RESOLVED',
  });
  const injunction = await action(one, 'FORMAL_AND_LEGAL', 'INJUNCTION', 'APPROVED', '2026-01-21T12:00Z');
  await action(two, 'EARLY_INTERVENTION', 'MEDIATION', 'CANCELLED', '2026-01-13T12:00Z');
  const eviction = await action(two, 'FORMAL_AND_LEGAL', 'EVICTION', 'REFUSED', '2026-01-22T12:00Z');
  await action(three, 'EARLY_INTERVENTION', 'SIGNPOST', 'IN_PROGRESS', '2026-01-16T12:00Z');
  await action(four, 'SUPPORT', 'REFERRAL', 'IN_PROGRESS', '2026-01-25T12:00Z');
  await write.decided(one, injunction, 'INJUNCTION', 'GRANTED', '2026-01-31');
  await write.decided(two, eviction, 'EVICTION', 'REFUSED', '2026-01-30');

  await assessed(one, ann!, 'LOW', '2026-01-11T12:00Z', '2026-01-18T12:00Z', '2026-01-13T12:00Z');
  await assessed(one, ann!, 'HIGH', '2026-01-13T12:00Z', '2026-01-20T12:00Z');
  await assessed(three, cai!, 'MEDIUM', '2026-01-16T12:00Z', '2026-01-18T12:00Z');

  const authority = await write.insert('local_authority', { name: 'Invented Borough' });
  const first = await write.applied(one, authority, '2026-01-28', {
    decision: 'THRESHOLD_MET',
    decided_at: '2026-02-02',
    status: 'RECOMMENDATIONS_MADE',
    reviewed_at: '2026-02-10',
  });
  for (const recommends of ['Meet the family.', 'Change the lock.'])
    await write.insert('recommendation', { case_id: one, case_review_id: first, recommends });
  await write.applied(two, authority, '2026-01-29', {
    decision: 'THRESHOLD_NOT_MET',
    decided_at: '2026-01-31T12:00Z',
  });
  await write.applied(three, authority, '2026-02-01', {
    decision: 'THRESHOLD_MET',
    decided_at: '2026-02-03',
    status: 'CARRIED_OUT',
    reviewed_at: '2026-02-20',
  });

  const survey = await write.closing(three, '2026-01-25T12:00Z');
  await survey(harmed, 'REPORTED', 'ANSWERED', {
    handling_score: 5,
    outcome_score: 2,
    answered_at: '2026-01-28',
  });
  await survey(harmed, 'REPORTED', 'ISSUED');
  await survey(harmed, 'REPORTED', 'NOT_ISSUED', { not_issued_reason: 'Moved away' });
  await survey(harmed, 'ACCUSED', 'ANSWERED', { handling_score: 1, answered_at: '2026-01-28' });

  await write.disclosed(one, 'INFORMATION_SHARING_PROTOCOL', '2026-01-20T12:00Z');
  await write.disclosed(two, 'COURT_REQUIREMENT', '2026-01-21T12:00Z');
  await write.disclosed(three, 'COURT_REQUIREMENT', null);

  await write.reviewed(one, 'SERVICE_LEAD', 'AGREE', '2026-01-20T12:00Z', '2026-01-31T12:00Z');
  await write.reviewed(two, 'SERVICE_LEAD', 'ACT', '2026-01-31T12:01Z', '2026-01-31T12:00Z');
  await write.reviewed(three, 'SERVICE_LEAD', 'AGREE', '2026-01-31T12:00Z', '2026-01-31T12:00Z');
  await write.reviewed(one, 'AREA_MANAGER', 'ESCALATE', '2026-02-02T12:00Z', '2026-02-01T12:00Z');

  for (const status of ['MET', 'MISSED']) await clock(one, 'UPDATE_DUE', status, '2026-01-12T12:00Z');
  await clock(one, 'RISK_REVIEW', 'MET', '2026-01-12T12:00Z');
  await clock(two, 'ACTION_DUE', 'MET_LATE', '2026-01-12T12:00Z');
}

const document = `query ($measures: [Measure!]!, $from: LocalDate!, $to: LocalDate!, $by: [Dimension!]! = [], $filter: AnalyticsFilter, $first: Int = 1000, $after: String) {
  analytics(measures: $measures, period: { from: $from, to: $to }, by: $by, filter: $filter, first: $first, after: $after) {
    countsRestricted totalRows hasNextPage endCursor total { keys { value } figures { value numerator denominator } }
    rows { keys { dimension value label } figures { measure value numerator denominator lower upper } } } }`;
const january = { from: '2026-01-01', to: '2026-01-31' };
const february = { from: '2026-02-01', to: '2026-02-28' };

const answer = async (variables: object, who: PersonOfStaff = 'head-of-service'): Promise<Data> =>
  (await landlord.as(who).query(document, { ...january, ...variables })).analytics;
/** `value`, with `n/d` where it is a part of something. */
const one = async (measure: string, variables: object = {}, who?: PersonOfStaff) => {
  const [{ figures }] = (await answer({ measures: [measure], ...variables }, who)).rows;
  const { value, numerator, denominator } = figures[0];
  return numerator === null
    ? denominator === null
      ? value
      : [value, denominator]
    : [numerator, denominator];
};
const parts = async (measure: string, by: string[], variables: object = {}, who?: PersonOfStaff) =>
  Object.fromEntries(
    (await answer({ measures: [measure], by, ...variables }, who)).rows.map(({ keys, figures }: Data) => [
      keys.map(({ label, value }: Data) => label ?? value ?? 'none').join(', '),
      figures[0].value,
    ]),
  );

describe('measures of a case-load that is counted on paper', () => {
  test('reports: how many came how, by whom, and how well they were written down (#50)', async () => {
    expect(await one('REPORTS_RECEIVED')).toBe(5);
    expect(await parts('REPORTS_RECEIVED', ['CHANNEL'])).toEqual({ MAIN_OFFICE: 4, WEBSITE: 1 });
    expect(await parts('REPORTS_RECEIVED', ['REPORTER_TYPE'])).toEqual({ OCCUPANT: 4, ANONYMOUS: 1 });
    expect(await parts('REPORTS_RECEIVED', ['LSOA'])).toEqual({ none: 4, E01000001: 1 });
    // One of five has no category; one of five neither home nor small area.
    expect(await one('REPORTS_WITH_CATEGORY')).toEqual([4, 5]);
    expect(await one('REPORTS_WITH_PLACE')).toEqual([4, 5]);
  });

  test('who and where it comes again: Ann reported twice about one home, Dot is alleged in two cases (#75)', async () => {
    expect(await one('REPEAT_REPORTERS')).toBe(1);
    expect(await one('REPEAT_REPORTERS', { from: '2026-01-10' })).toBe(0);
    expect(await one('REPEAT_PLACES')).toBe(1);
    expect(await parts('REPEAT_PLACES', ['SERVICE'])).toEqual({ 'Harbour House': 1 });
    // Eve was entered by mistake in the second of hers.
    expect(await one('REPEAT_PERPETRATORS')).toBe(1);
    expect(await parts('REPEAT_PERPETRATORS', ['AREA'])).toEqual({ 'North Shore': 1 });
  });

  test('caseload: owners, ages, homes, outcomes (#51, #142)', async () => {
    expect(await parts('CASES_OPEN_AT_END', ['OWNER'])).toEqual({ none: 2, 'Callum Prosser': 1 });
    expect(await parts('CASES_OPEN_AT_END', ['SERVICE', 'STAGE'])).toEqual({
      'Harbour House, INITIAL_INTERVIEW': 2,
      'Tŷ Bryn, CLOSED': 1,
    });
    // Open for 21.5, 19.5 and 11.5 days when January ended.
    expect(await one('MEDIAN_AGE_OF_OPEN_CASES')).toEqual([19.5, 3]);
    expect(await one('CASES_RESOLVED', { to: '2026-02-28' })).toEqual([1, 2]);
    expect(await one('CASES_WITH_OWNER')).toEqual([1, 4]);
    expect(await one('CASES_WITH_RISK_ASSESSMENT')).toEqual([2, 4]);
  });

  test('cases per 1,000 homes carry Byar’s interval, and nothing is told while a number of homes is missing', async () => {
    // 4 cases and 40 + 60 + 100 homes; 2 of 40 at Harbour House, 2 of 100 at Tŷ Bryn.
    expect(await one('CASES_PER_1000_HOMES')).toEqual([4, 200]);
    expect(await parts('CASES_PER_1000_HOMES', ['SERVICE'])).toEqual({ 'Harbour House': 50, 'Tŷ Bryn': 20 });
    expect(await parts('CASES_PER_1000_HOMES', ['AREA'])).toEqual({ 'North Shore': 20, 'De Cymru': 20 });
    expect(await one('CASES_PER_1000_HOMES', {}, 'area-manager')).toEqual([2, 100]);
    const [{ figures }] = (await answer({ measures: ['CASES_PER_1000_HOMES'] })).rows;
    expect(figures[0].lower).toBeCloseTo((byar(4).lower * 1000) / 200, 9);
    expect(figures[0].upper).toBeCloseTo((byar(4).upper * 1000) / 200, 9);
    for (const [count, lower, upper] of [
      [65, 50.16319, 82.84914],
      [1, 0.01307, 5.56376],
    ] as const) {
      expect(byar(count).lower).toBeCloseTo(lower, 5);
      expect(byar(count).upper).toBeCloseTo(upper, 5);
    }
    expect(byar(0).lower).toBe(0);
    await landlord.admin.query(`update service set homes = null where name = 'Lantern Court'`);
    expect(await one('CASES_PER_1000_HOMES')).toEqual([4, null]);
    expect(await parts('CASES_PER_1000_HOMES', ['AREA'])).toEqual({ 'North Shore': null, 'De Cymru': 20 });
    await landlord.admin.query(`update service set homes = 60 where name = 'Lantern Court'`);
  });

  test('first contact and first action are counted from the first report (#90)', async () => {
    // Reached after 2 days and after 1; first actions after 3, 1 and 5.
    expect(await one('MEDIAN_DAYS_TO_FIRST_CONTACT')).toEqual([1.5, 2]);
    expect(await one('MEDIAN_DAYS_TO_FIRST_ACTION')).toEqual([3, 3]);
  });

  test('risk: levels of assessments and reviews that are overdue (#106)', async () => {
    expect(await parts('RISK_ASSESSMENTS', ['RISK_LEVEL'])).toEqual({ HIGH: 1, LOW: 1, MEDIUM: 1 });
    // Due on the 20th and the 18th; by the end of January the second case had closed, the replaced one never counts.
    expect(await one('RISK_REVIEWS_OVERDUE')).toBe(1);
    expect(await one('RISK_REVIEWS_OVERDUE', { to: '2026-01-17' })).toBe(0);
    expect(await one('RISK_REVIEWS_OVERDUE', { to: '2026-01-19' })).toBe(1);
    expect(await one('RISK_REVIEWS_OVERDUE', { to: '2026-01-21' })).toBe(2);
    expect(await one('UPDATES_ON_TIME')).toEqual([1, 2]);
    expect(await one('RISK_REVIEWS_ON_TIME')).toEqual([1, 1]);
    expect(await one('ACTIONS_ON_TIME')).toEqual([0, 1]);
  });

  test('reviews by service leads and by area managers: of those made in the month, how many by their day (#142, #143)', async () => {
    // One was made a minute after its day was over, one in its last minute.
    expect(await one('LEAD_REVIEWS_ON_TIME')).toEqual([2, 3]);
    expect(await parts('LEAD_REVIEWS_ON_TIME', ['RESULT'])).toEqual({ AGREE: 1, ACT: 0 });
    expect(await one('MANAGER_REVIEWS_ON_TIME')).toEqual([0, 0]);
    expect(await one('MANAGER_REVIEWS_ON_TIME', february)).toEqual([0, 1]);
    expect(await one('LEAD_REVIEWS_ON_TIME', {}, 'area-manager')).toEqual([1, 2]);
  });

  test('actions by area and type, formal ones with what was decided (#73, #124)', async () => {
    expect(await parts('ACTIONS_RECORDED', ['ACTION_AREA'])).toEqual({
      EARLY_INTERVENTION: 3,
      FORMAL_AND_LEGAL: 2,
      SUPPORT: 1,
    });
    expect(await one('ACTIONS_RECORDED', { filter: { actionType: ['MEDIATION', 'SIGNPOST'] } })).toBe(2);
    expect(await parts('ACTIONS_COMPLETED', ['RESULT'])).toEqual({ RESOLVED: 1 });
    expect(await parts('FORMAL_ACTIONS_PROPOSED', ['ACTION_TYPE', 'STATUS'])).toEqual({
      'INJUNCTION, APPROVED': 1,
      'EVICTION, REFUSED': 1,
    });
    expect(await one('FORMAL_ACTIONS_APPROVED')).toEqual([1, 2]);
    expect(await parts('COURT_DECISIONS', ['RESULT'])).toEqual({ GRANTED: 1, REFUSED: 1 });
    expect(await one('COURT_ORDERS_GRANTED')).toEqual([1, 2]);
    expect(await one('COURT_DECISIONS', february)).toBe(0);
    expect(await one('COURT_DECISIONS', { to: '2026-01-30' })).toBe(1);
  });

  test('the four statutory counts of case reviews (#52, #53, #54, #55)', async () => {
    const four = [
      'CASE_REVIEW_APPLICATIONS',
      'CASE_REVIEWS_THRESHOLD_NOT_MET',
      'CASE_REVIEWS_CARRIED_OUT',
      'CASE_REVIEWS_WITH_RECOMMENDATIONS',
    ];
    const counted = async (days: object) =>
      (await answer({ measures: four, ...days })).rows[0].figures.map(({ value }: Data) => value);
    expect(await counted(january)).toEqual([2, 1, 0, 0]);
    // One review of two made recommendations, though it made two of them.
    expect(await counted(february)).toEqual([1, 0, 2, 1]);
  });

  test('satisfaction with handling and with outcome stand apart, beside how many answered (#56)', async () => {
    expect(await one('SATISFACTION_HANDLING')).toEqual([1, 1]);
    expect(await one('SATISFACTION_OUTCOME')).toEqual([0, 1]);
    expect(await one('SURVEY_ANSWER_RATE')).toEqual([1, 2]);
  });

  test('of two harmed and three times alleged, three were asked about protected characteristics; nobody is counted by what they answered (#144)', async () => {
    const write = await counting(landlord);
    const idOf = async (name: string) =>
      (await landlord.admin.query('select id from person where name = $1', [name])).rows[0].id;
    const [ann, ben, dot, eve] = await Promise.all(
      ['Ann', 'Ben', 'Dot', 'Eve'].map((name) => idOf(`Invented ${name}`)),
    );
    const { rows: cases } = await landlord.admin.query(
      `select id from asb_case where opened_at < '2026-02-01' order by opened_at`,
    );
    const [first, second] = cases.map(({ id }) => id);
    await write.party(first, ann, 'VICTIM');
    await write.party(second, ben, 'VICTIM');
    await write.party(second, ann, 'WITNESS');
    const council = await write.insert('person', { kind: 'ORGANISATION', name: 'Invented Council' });
    await write.party(second, council, 'VICTIM');
    const asked = (person: string, sealed: Buffer | null) =>
      write.insert('equality_profile', {
        person_id: person,
        sealed,
        edition: 'test',
        answered_by: 'THEMSELVES',
        asked_at: '2026-01-20',
        asked_by_id: landlord.ids['service-lead'],
      });
    await asked(ann, Buffer.from('sealed'));
    await asked(dot, Buffer.from('sealed'));
    // Eve took her answers back; Ben was never asked.
    await asked(eve, null);
    expect(await one('EQUALITY_COMPLETENESS')).toEqual([3, 5]);
    expect(await one('EQUALITY_COMPLETENESS', {}, 'smt')).toEqual([3, 5]);
    expect(await parts('EQUALITY_COMPLETENESS', ['SERVICE'])).toEqual({
      'Harbour House': 0.75,
      'Tŷ Bryn': 0,
    });
  });

  test('disclosures by basis: what was only asked for is none (#134)', async () => {
    expect(await parts('DISCLOSURES_MADE', ['DISCLOSURE_BASIS'])).toEqual({
      INFORMATION_SHARING_PROTOCOL: 1,
      COURT_REQUIREMENT: 1,
    });
  });
});

describe('an answer', () => {
  test('has a total that is counted anew, not added up', async () => {
    const { rows, total } = await answer({
      measures: ['CASES_OPENED', 'MEDIAN_DAYS_TO_FIRST_ACTION', 'CASES_WITH_RISK_ASSESSMENT'],
      by: ['SERVICE'],
    });
    expect(rows.map(({ figures }: Data) => figures.map(({ value }: Data) => value))).toEqual([
      [2, 3, 0.5],
      [2, 3, 0.5],
    ]);
    expect(total.keys).toEqual([]);
    expect(total.figures.map(({ value }: Data) => value)).toEqual([4, 3, 0.5]);
    expect((await answer({ measures: ['CASES_OPENED'] })).total.figures[0].value).toBe(4);
  });

  test('comes in pages that hold every row once', async () => {
    const asked = { measures: ['ACTIONS_RECORDED'], by: ['ACTION_TYPE'] };
    const whole = await answer(asked);
    expect(whole.totalRows).toBe(6);
    const seen: Data[] = [];
    let after: string | null = null;
    do {
      const page: Data = await answer({ ...asked, first: 4, after });
      seen.push(...page.rows);
      after = page.hasNextPage ? page.endCursor : null;
    } while (after);
    expect(seen).toEqual(whole.rows);
    for (const [changes, field] of [
      [{ first: 0 }, 'first'],
      [{ first: 1001 }, 'first'],
      [{ after: 'nowhere' }, 'after'],
    ] as const) {
      const { errors } = await landlord
        .as('head-of-service')
        .answer(document, { ...asked, ...january, ...changes });
      expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    }
  });

  test('counts weeks from Monday and financial years from April', async () => {
    expect(await parts('CASES_OPENED', ['WEEK'], { from: '2026-01-07', to: '2026-01-20' })).toEqual({
      'Week of 5 January 2026': 1,
      'Week of 12 January 2026': 2,
      'Week of 19 January 2026': 1,
    });
    expect(await parts('CASES_OPENED', ['YEAR'], { from: '2026-01-01', to: '2026-12-31' })).toEqual({
      '2025/26': 4,
      '2026/27': 0,
    });
  });

  test('is chosen by what is counted, and refuses by name what a measure knows nothing of', async () => {
    const worker = landlord.ids['housing-support-worker'];
    expect(await one('CASES_OPENED', { filter: { ownerId: [worker] } })).toBe(1);
    expect(await one('CASES_CLOSED', { filter: { outcome: ['PARTY_MOVED'] }, ...february })).toBe(1);
    expect(await one('REPORTS_RECEIVED', { filter: { channel: ['WEBSITE'] } })).toBe(1);
    for (const [who, changes, field] of [
      ['head-of-service', { filter: { channel: ['WEBSITE'] } }, 'filter.channel'],
      ['head-of-service', { by: ['DISCLOSURE_BASIS'] }, 'by'],
      ['smt', { by: ['OWNER'] }, 'by'],
      ['analyst', { filter: { ownerId: [worker] } }, 'filter.ownerId'],
      ['smt', { by: ['SERVICE', 'RISK_LEVEL'] }, 'by'],
      ['smt', { by: ['SERVICE'], filter: { harmRating: ['SERIOUS'] } }, 'filter.harmRating'],
    ] as const) {
      const { errors } = await landlord
        .as(who)
        .answer(document, { measures: ['CASES_OPENED'], ...january, ...changes });
      expect(errors![0]!.extensions, who).toMatchObject({ code: 'BAD_USER_INPUT', field });
    }
  });

  test('by weeks has no restricted case, not even of the whole landlord (12.1)', async () => {
    const measures = ['CASES_OPENED'];
    expect((await answer({ measures, by: ['MONTH'] }, 'smt')).countsRestricted).toBe(true);
    expect((await answer({ measures, by: ['WEEK'] }, 'smt')).countsRestricted).toBe(false);
    expect((await answer({ measures: ['REPEAT_PLACES'] }, 'smt')).countsRestricted).toBe(false);
  });
});

const behind = `query ($measure: Measure!, $from: LocalDate!, $to: LocalDate!, $keys: [FigureKeyInput!]! = [], $filter: AnalyticsFilter, $onlyNumerator: Boolean! = false, $first: Int! = 20, $after: String) {
  behindFigure(measure: $measure, period: { from: $from, to: $to }, keys: $keys, filter: $filter, onlyNumerator: $onlyNumerator, first: $first, after: $after) {
    totalCount counted pageInfo { hasNextPage endCursor }
    edges { node { id inNumerator times case { reference } report { reference } person { name } property { address } } } } }`;

describe('behind a figure', () => {
  const open = async (variables: object, who: PersonOfStaff = 'head-of-service'): Promise<Data> =>
    (await landlord.as(who).query(behind, { ...january, ...variables })).behindFigure;

  test.each(Object.keys(dictionary))(
    '%s: there are as many as the figure says, under every key',
    async (measure) => {
      const { measures } = await landlord.as('head-of-service').query('{ measures { id unit dimensions } }');
      const { unit, dimensions } = measures.find(({ id }: Data) => id === measure);
      const days = { from: '2026-01-01', to: '2026-02-28' };
      const breakdowns = [[], ['SERVICE'], ['MONTH', 'CATEGORY'], ['STATUS'], dimensions.slice(-2, -1)];
      for (const by of breakdowns.filter((each) => each.every((one: string) => dimensions.includes(one))))
        for (const { keys, figures } of (await answer({ measures: [measure], by, ...days })).rows) {
          const { value, numerator, denominator } = figures[0];
          const counts = unit === 'COUNT' ? value : unit === 'RATE' ? numerator : (denominator ?? 0);
          const asked = {
            measure,
            ...days,
            keys: keys.map(({ dimension, value: is }: Data) => ({ dimension, value: is })),
          };
          const found = await open({ ...asked, first: 100 });
          expect([found.totalCount, found.counted, found.edges.length], JSON.stringify(asked)).toEqual([
            counts,
            counts,
            counts,
          ]);
          for (const { node } of found.edges)
            expect(node.case ?? node.report ?? node.property).not.toBeNull();
          if (unit !== 'SHARE') continue;
          const hits = await open({ ...asked, onlyNumerator: true });
          expect([hits.totalCount, hits.counted]).toEqual([numerator ?? 0, numerator ?? 0]);
        }
    },
  );

  test('stand the cases themselves, page by page, and the people or places that are counted together', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Data = await open({ measure: 'CASES_OPENED', first: 3, after });
      seen.push(...page.edges.map(({ node }: Data) => node.case.reference));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(4);
    const [ann] = (await open({ measure: 'REPEAT_REPORTERS' })).edges;
    expect(ann.node).toMatchObject({ times: 2, person: { name: 'Invented Ann' } });
    const [home] = (await open({ measure: 'REPEAT_PLACES' })).edges;
    expect(home.node.property.address).toMatch(/Harbour Row/);
  });

  test('a restricted case is counted for the whole landlord and opened by nobody whom it does not name (12.1)', async () => {
    const { rows } = await landlord.admin.query(
      `update asb_case set named_staff = $1 where id = (select id from asb_case where service_id = $2 limit 1) returning id`,
      [[landlord.ids['welsh-area-manager']], landlord.ids['Tŷ Bryn']],
    );
    const counted = async (who: PersonOfStaff) => {
      const found = await open({ measure: 'CASES_OPENED' }, who);
      return [found.counted, found.totalCount];
    };
    expect(await counted('head-of-service')).toEqual([4, 3]);
    expect(await counted('analyst')).toEqual([4, 3]);
    expect(await counted('welsh-area-manager')).toEqual([2, 2]);
    expect(await counted('area-manager')).toEqual([2, 2]);
    await landlord.admin.query('update asb_case set named_staff = null where id = $1', [rows[0].id]);
  });

  test.each([
    [{ keys: [{ dimension: 'MONTH', value: '2025-01' }] }, 'keys'],
    [{ keys: [{ dimension: 'MONTH', value: 'soon' }] }, 'keys'],
    [{ keys: [{ dimension: 'CHANNEL', value: 'WEBSITE' }] }, 'by'],
    [{ first: 101 }, 'first'],
    [{ after: 'nowhere' }, 'after'],
  ])('is refused by name: %j', async (changes, field) => {
    const { errors } = await landlord
      .as('head-of-service')
      .answer(behind, { measure: 'CASES_OPENED', ...january, ...changes });
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('the dictionary', () => {
  test('defines every measure in English and Welsh, with clause, owner and version; the Welsh awaits review', async () => {
    const asked = async (language: string) =>
      (
        await landlord
          .as('smt')
          .query(
            `{ measures(language: ${language}) { id name definition numerator denominator exclusions clause unit owner version dimensions language awaitsReview } }`,
          )
      ).measures as Data[];
    const [english, welsh] = [await asked('ENGLISH'), await asked('WELSH')];
    expect(english.map(({ id }) => id)).toEqual(Object.keys(dictionary));
    for (const [n, measure] of english.entries()) {
      const other = welsh[n]!;
      expect(other.awaitsReview).toBe(true);
      expect(measure.awaitsReview).toBe(false);
      for (const word of ['name', 'definition', 'numerator'] as const) {
        expect(measure[word].length, measure.id).toBeGreaterThan(5);
        expect(other[word], measure.id).not.toBe(measure[word]);
      }
      expect(measure.denominator === null, measure.id).toBe(other.denominator === null);
      expect(measure.exclusions === null, measure.id).toBe(other.exclusions === null);
      // What is a part of something says of what.
      expect(measure.denominator !== null, measure.id).toBe(measure.unit !== 'COUNT');
      expect(measure.version).toBeGreaterThanOrEqual(1);
    }
  });

  test('names for each measure the dimensions it can be broken down by, and no other is answered', async () => {
    const { measures } = await landlord.as('head-of-service').query('{ measures { id dimensions } }');
    for (const { id, dimensions } of measures)
      for (const dimension of Object.values(Dimension)) {
        const { errors } = await landlord
          .as('head-of-service')
          .answer(document, { measures: [id], by: [dimension], ...january });
        expect(errors === undefined, `${id} by ${dimension}`).toBe(dimensions.includes(dimension));
      }
  });
});
