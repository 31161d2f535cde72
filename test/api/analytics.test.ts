import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wilson } from '../../schema/analytics/wilson.ts';
import { type Data, type Landlord, openLandlord, post } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';

let landlord: Landlord;
let policy: string;
beforeAll(async () => {
  landlord = await openLandlord();
  policy = (await landlord.admin.query('select id from policy_version')).rows[0].id;
  await fill();
});
afterAll(() => landlord?.close());

let number = 0;
const next = () => {
  number += 1;
  return String(number).padStart(6, '0');
};
const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
  const columns = Object.keys(row);
  const { rows } = await landlord.admin.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')}) returning id`,
    Object.values(row),
  );
  return rows[0].id;
};
const report = (service: string, at: string, facts: object = {}) =>
  insert('report', {
    reference: `REP-2026-${next()}`,
    received_at: at,
    channel: 'MAIN_OFFICE',
    reporter_type: 'OCCUPANT',
    service_id: landlord.ids[service],
    category: 'NOISE_NUISANCE',
    ...facts,
  });
const opened = (service: string, at: string, facts: object = {}) =>
  insert('asb_case', {
    reference: `ASB-2026-${next()}`,
    category: 'NOISE_NUISANCE',
    harm_rating: 'MEDIUM',
    urgency: 'NON_EMERGENCY',
    service_id: landlord.ids[service],
    opened_at: at,
    policy_version_id: policy,
    ...facts,
  });
const closed = (at: string, outcome = 'NO_FURTHER_INCIDENTS') => ({
  status: 'CLOSED',
  stage: 'CLOSED',
  closed_at: at,
  outcome,
});
const clock = (of: string, status: string, type = 'TALK_AND_AGREE_APPROACH', facts: object = {}) =>
  insert('deadline', {
    case_id: of,
    type,
    status,
    conditional: false,
    starts_at: '2026-01-10T10:00:00Z',
    due_at: '2026-01-16T23:59:59Z',
    policy_version_id: policy,
    calendar_version: 'test',
    ...facts,
  });

/** A case-load small enough to be counted on paper. */
async function fill() {
  // Reports: January 3 at Harbour House and 2 in Wales; February 2 of hate at Harbour House, 1 imported at Lantern Court.
  await report('Harbour House', '2026-01-01T00:00:00Z');
  await report('Harbour House', '2026-01-15T12:00:00Z');
  await report('Harbour House', '2026-01-31T23:59:59.999Z', { category: null });
  await report('Tŷ Bryn', '2026-01-10T12:00:00Z');
  await report('Tŷ Bryn', '2026-01-11T12:00:00Z', { category: 'PARTIES' });
  await report('Harbour House', '2026-02-01T00:00:00Z', { category: 'HATE_CRIME' });
  await report('Harbour House', '2026-02-10T00:00:00Z', { category: 'HATE_CRIME' });
  const source = await insert('data_import', {
    mapping: 'police-uk',
    file_name: 'a.csv',
    content_hash: 'x',
    started_at: '2026-02-01',
    started_by: 'x',
    status: 'COMPLETED',
  });
  await report('Lantern Court', '2026-02-11T00:00:00Z', {
    import_id: source,
    import_key: 'x',
    import_row: 1,
  });
  // The last half hour of June in Greenwich is July in London.
  await report('Harbour House', '2026-06-30T23:30:00Z');
  // A year before: 1 at Harbour House.
  await report('Harbour House', '2025-02-14T12:00:00Z');

  // Cases: 4 opened in January, of which 2 closed in February after 10 and 20 days, and 1 in March after 59.
  const one = await opened('Harbour House', '2026-01-25T12:00:00Z', closed('2026-02-04T12:00:00Z'));
  const two = await opened(
    'Harbour House',
    '2026-01-20T12:00:00Z',
    closed('2026-02-09T12:00:00Z', 'PARTY_MOVED'),
  );
  const three = await opened('Tŷ Bryn', '2026-01-05T12:00:00Z', closed('2026-03-05T12:00:00Z'));
  const four = await opened('Lantern Court', '2026-01-06T12:00:00Z', {
    named_staff: [landlord.ids['area-manager']],
  });
  // Hate: 2 at Harbour House and 5 in Wales, opened in April.
  for (let n = 0; n < 2; n += 1)
    await opened('Harbour House', '2026-04-10T12:00:00Z', { category: 'HATE_CRIME' });
  for (let n = 0; n < 5; n += 1) await opened('Tŷ Bryn', '2026-04-10T12:00:00Z', { category: 'HATE_CRIME' });

  // Clocks of January: 2 met, 1 late, 1 missed, 1 run out unnoticed; one cancelled and one that waits do not count.
  await clock(one, 'MET');
  await clock(two, 'MET');
  await clock(three, 'MET_LATE');
  await clock(four, 'MISSED');
  await clock(one, 'PENDING');
  await clock(one, 'CANCELLED');
  await clock(two, 'PENDING', 'TALK_AND_AGREE_APPROACH', { due_at: '2099-01-01T00:00:00Z' });
  await clock(two, 'MET', 'FACE_TO_FACE_INTERVIEW');
  await clock(three, 'PENDING', 'FACE_TO_FACE_INTERVIEW', { conditional: true });
  // A hundred emergencies in May, 65 of them answered in time.
  const many = await opened('Harbour House', '2026-05-01T12:00:00Z', { urgency: 'EMERGENCY' });
  for (let n = 0; n < 100; n += 1) {
    await clock(many, n < 65 ? 'MET' : 'MET_LATE', 'EMERGENCY_CONTACT', {
      starts_at: '2026-05-04T10:00:00Z',
      due_at: '2026-05-05T23:00:00Z',
    });
  }
}

const document = `query ($measures: [Measure!]!, $from: LocalDate!, $to: LocalDate!, $by: [Dimension!]! = [], $filter: AnalyticsFilter, $compare: [Comparison!]! = []) {
  analytics(measures: $measures, period: { from: $from, to: $to }, by: $by, filter: $filter, compare: $compare) { from to countsRestricted
    rows { keys { dimension value label } figures { ...figure } compared { comparison from to figures { ...figure } } } } }
  fragment figure on Figure { measure value numerator denominator lower upper }`;

const ask = async (variables: object, who: PersonOfStaff = 'head-of-service'): Promise<Data[]> =>
  (await landlord.as(who).query(document, variables)).analytics.rows;
/** Rows as `key, key: value value`. */
const told = (rows: Data[]) =>
  rows.map(
    ({ keys, figures }) =>
      `${keys.map(({ label, value }: Data) => label ?? value ?? 'none').join(', ')}: ${figures.map(({ value }: Data) => value).join(' ')}`,
  );
const january = { from: '2026-01-01', to: '2026-01-31' };
const february = { from: '2026-02-01', to: '2026-02-28' };
const everything = { from: '2026-01-01', to: '2026-12-31' };

describe('figures', () => {
  test('count reports by the day on which London received them, whatever became of them (#50)', async () => {
    const measures = ['REPORTS_RECEIVED'];
    expect(told(await ask({ measures, ...january }))).toEqual([': 5']);
    expect(told(await ask({ measures, ...february }))).toEqual([': 3']);
    expect(told(await ask({ measures, from: '2026-06-01', to: '2026-06-30' }))).toEqual([': 0']);
    expect(told(await ask({ measures, from: '2026-07-01', to: '2026-07-01' }))).toEqual([': 1']);
    expect(told(await ask({ measures, by: ['CATEGORY'], ...january }))).toEqual([
      'NOISE_NUISANCE: 3',
      'none: 1',
      'PARTIES: 1',
    ]);
    expect(told(await ask({ measures, by: ['NATION'], ...january }))).toEqual(['ENGLAND: 3', 'WALES: 2']);
    expect(told(await ask({ measures, by: ['SOURCE'], ...february }))).toEqual([
      'RECORDED: 2',
      'police-uk: a.csv: 1',
    ]);
    expect(told(await ask({ measures, filter: { imported: false }, ...february }))).toEqual([': 2']);
    expect(told(await ask({ measures, filter: { areaId: [landlord.ids['De Cymru']] }, ...january }))).toEqual(
      [': 2'],
    );
  });

  test('show a month in which nothing happened as nothing, and end where the period ends', async () => {
    expect(
      told(
        await ask({ measures: ['REPORTS_RECEIVED'], by: ['MONTH'], from: '2026-01-12', to: '2026-04-30' }),
      ),
    ).toEqual(['January 2026: 2', 'February 2026: 3', 'March 2026: 0', 'April 2026: 0']);
  });

  test('name financial quarters by the year they begin in (#145)', async () => {
    expect(
      told(
        await ask({
          measures: ['CASES_OPENED', 'CASES_CLOSED', 'CASES_OPEN_AT_END'],
          by: ['QUARTER'],
          from: '2026-01-01',
          to: '2026-06-30',
        }),
      ),
    ).toEqual([
      // Four opened, three closed; then eight more, none closed.
      'Q4 2025/26: 4 3 1',
      'Q1 2026/27: 8 0 9',
    ]);
  });

  test('tell outcomes of closed cases and how long half of them took (#51)', async () => {
    const measures = ['CASES_CLOSED', 'MEDIAN_DAYS_TO_CLOSE'];
    expect(told(await ask({ measures, ...february }))).toEqual([': 2 15']);
    expect(told(await ask({ measures, by: ['OUTCOME'], ...february }))).toEqual([
      'NO_FURTHER_INCIDENTS: 1 10',
      'PARTY_MOVED: 1 20',
    ]);
    expect(told(await ask({ measures, from: '2026-07-01', to: '2026-07-31' }))).toEqual([': 0 ']);
  });

  test('of clocks leave out what still runs, was cancelled or waits for a need, and count what ran out (#101, #103, #104)', async () => {
    const [row] = await ask({
      measures: ['APPROACH_AGREED_ON_TIME', 'FACE_TO_FACE_ON_TIME', 'EMERGENCY_CONTACT_ON_TIME'],
      ...january,
    });
    expect(row.figures[0]).toMatchObject({ value: 0.4, numerator: 2, denominator: 5 });
    expect(row.figures[1]).toMatchObject({ value: 1, numerator: 1, denominator: 1 });
    expect(row.figures[2]).toMatchObject({
      value: null,
      numerator: 0,
      denominator: 0,
      lower: null,
      upper: null,
    });
    const measures = ['APPROACH_AGREED_ON_TIME'];
    // The clock that was missed is of a restricted case: it counts for the whole landlord alone.
    expect(told(await ask({ measures, by: ['SOURCE'], ...january }))).toEqual(['RECORDED: 0.5']);
    expect(told(await ask({ measures, filter: { imported: false }, ...january }))).toEqual([': 0.5']);
    expect((await ask({ measures, filter: { imported: true }, ...january }))[0].figures[0].denominator).toBe(
      0,
    );
  });

  test('carry Wilson’s interval: 65 of 100 is between 0.552544 and 0.736358', async () => {
    const [row] = await ask({
      measures: ['EMERGENCY_CONTACT_ON_TIME'],
      from: '2026-05-01',
      to: '2026-05-31',
    });
    expect(row.figures[0]).toMatchObject({ value: 0.65, numerator: 65, denominator: 100 });
    expect(row.figures[0].lower).toBeCloseTo(0.552544, 6);
    expect(row.figures[0].upper).toBeCloseTo(0.736358, 6);
    expect(wilson(0, 0)).toBeNull();
    expect(wilson(0, 10)!.lower).toBe(0);
    expect(wilson(10, 10)!.upper).toBeCloseTo(1, 12);
  });

  test('stand beside those of the month before and of the year before', async () => {
    const [row] = await ask({
      measures: ['REPORTS_RECEIVED'],
      compare: ['PREVIOUS_PERIOD', 'LAST_YEAR'],
      ...february,
    });
    expect(row.figures[0].value).toBe(3);
    expect(
      row.compared.map(({ comparison, from, to, figures }: Data) => [comparison, from, to, figures[0].value]),
    ).toEqual([
      ['PREVIOUS_PERIOD', '2026-01-01', '2026-01-31', 5],
      ['LAST_YEAR', '2025-02-01', '2025-02-28', 1],
    ]);
    const rows = await ask({
      measures: ['REPORTS_RECEIVED'],
      by: ['SERVICE'],
      compare: ['PREVIOUS_PERIOD'],
      ...february,
    });
    expect(
      rows.map(({ keys, figures, compared }) => [
        keys[0].label,
        figures[0].value,
        compared[0].figures[0].value,
      ]),
    ).toEqual([
      ['Harbour House', 2, 3],
      ['Lantern Court', 1, 0],
      ['Tŷ Bryn', 0, 2],
    ]);
  });

  test('add up: the parts of each breakdown are the whole, by place less the one restricted case', async () => {
    const dimensions: Record<string, string[]> = {
      REPORTS_RECEIVED: [
        'MONTH',
        'AREA',
        'SERVICE',
        'NATION',
        'CATEGORY',
        'URGENCY',
        'CHANNEL',
        'STATUS',
        'SOURCE',
      ],
      CASES_OPENED: [
        'MONTH',
        'QUARTER',
        'AREA',
        'SERVICE',
        'CATEGORY',
        'HARM_RATING',
        'OUTCOME',
        'STATUS',
        'SOURCE',
      ],
      CASES_CLOSED: ['MONTH', 'AREA', 'OUTCOME', 'CATEGORY'],
    };
    for (const [measure, all] of Object.entries(dimensions)) {
      const [whole] = await ask({ measures: [measure], ...everything });
      for (const dimension of all) {
        const parts = await ask({ measures: [measure], by: [dimension], ...everything });
        const sum = parts.reduce((total, { figures }) => total + figures[0].value, 0);
        const restricted = measure === 'CASES_OPENED' && ['AREA', 'SERVICE', 'SOURCE'].includes(dimension);
        expect(sum, `${measure} by ${dimension}`).toBe(whole.figures[0].value - (restricted ? 1 : 0));
      }
    }
  });
});

describe('a viewer', () => {
  test('counts what they answer for, restricted cases only with the whole landlord or when they are named (12.1)', async () => {
    const measures = ['CASES_OPENED'];
    const count = async (who: PersonOfStaff) => told(await ask({ measures, ...january }, who));
    expect(await count('head-of-service')).toEqual([': 4']);
    expect(await count('smt')).toEqual([': 4']);
    expect(await count('analyst')).toEqual([': 4']);
    // Named on the restricted case; their colleague for the same area is not.
    expect(await count('area-manager')).toEqual([': 3']);
    expect(await count('housing-manager')).toEqual([': 2']);
    expect(await count('service-lead')).toEqual([': 2']);
    expect(await count('welsh-area-manager')).toEqual([': 1']);
    expect(
      told(await ask({ measures: ['APPROACH_AGREED_ON_TIME'], ...january }, 'welsh-area-manager')),
    ).toEqual([': 0']);
  });

  test('who counts the whole landlord counts restricted cases in whole months, not by place, source or day (12.1)', async () => {
    const measures = ['CASES_OPENED', 'APPROACH_AGREED_ON_TIME'];
    const counted = async (changes: object, who: PersonOfStaff = 'smt') => {
      const { analytics } = await landlord.as(who).query(document, { measures, ...january, ...changes });
      const sum = (of: number) =>
        analytics.rows.reduce(
          (total: number, { figures }: Data) => total + (figures[of].denominator ?? figures[of].value ?? 0),
          0,
        );
      return [analytics.countsRestricted, sum(0), sum(1)];
    };
    expect(await counted({})).toEqual([true, 4, 5]);
    expect(await counted({ by: ['CATEGORY'] })).toEqual([true, 4, 5]);
    expect(await counted({ by: ['MONTH'], to: '2026-03-31' })).toEqual([true, 4, 5]);
    for (const by of ['AREA', 'SERVICE', 'NATION', 'SOURCE'])
      expect(await counted({ by: [by] }), by).toEqual([false, 3, 4]);
    const northShore = { areaId: [landlord.ids['North Shore']] };
    expect(await counted({ filter: northShore })).toEqual([false, 2, 3]);
    expect(await counted({ filter: { nation: ['ENGLAND'] } })).toEqual([false, 2, 3]);
    expect(await counted({ filter: { imported: false } })).toEqual([false, 3, 4]);
    expect(await counted({ to: '2026-01-30' })).toEqual([false, 3, 4]);
    for (const who of ['head-of-service', 'analyst'] as const) {
      expect(await counted({}, who)).toEqual([true, 4, 5]);
      expect(await counted({ by: ['SERVICE'] }, who)).toEqual([false, 3, 4]);
    }
    expect(await counted({}, 'service-lead')).toEqual([false, 2, 3]);
    expect(await counted({ by: ['SERVICE'] }, 'area-manager')).toEqual([false, 3, 4]);
  });

  test('who reads no cases is told offences against a person together at a place, and apart for the whole (#144)', async () => {
    const question = { measures: ['CASES_OPENED'], from: '2026-04-01', to: '2026-04-30' };
    expect(told(await ask({ ...question, by: ['AREA', 'CATEGORY'] }, 'smt'))).toEqual([
      'De Cymru, Offences against a person: 5',
      'North Shore, Offences against a person: 2',
    ]);
    expect(told(await ask({ ...question, by: ['CATEGORY'] }, 'smt'))).toEqual(['HATE_CRIME: 7']);
    expect(told(await ask({ ...question, by: ['CATEGORY', 'STATUS'] }, 'smt'))).toEqual([
      'Offences against a person, OPEN: 7',
    ]);
    for (const who of ['head-of-service', 'analyst'] as const)
      expect(told(await ask({ ...question, by: ['AREA', 'CATEGORY'] }, who)), who).toEqual([
        'De Cymru, HATE_CRIME: 5',
        'North Shore, HATE_CRIME: 2',
      ]);
  });

  test('who counts some places and reads others is told categories together, who reads all of them is not', async () => {
    const question = {
      measures: ['CASES_OPENED'],
      by: ['SERVICE', 'CATEGORY'],
      from: '2026-04-01',
      to: '2026-04-30',
    };
    const grant = async (who: PersonOfStaff, role: string) =>
      landlord.admin.query('insert into staff_grant (staff_id, role) values ($1, $2)', [
        landlord.ids[who],
        role,
      ]);
    await grant('service-lead', 'SMT');
    await grant('analyst', 'SMT');
    const asNow = async (who: PersonOfStaff) => {
      const answer = await post(landlord.url, JSON.stringify({ query: document, variables: question }), {
        authorization: `Bearer ${await landlord.tokenOf(who, 500)}`,
      });
      return told(((await answer.json()) as Data).data.analytics.rows);
    };
    expect(await asNow('service-lead')).toContain('Harbour House, Offences against a person: 2');
    expect(await asNow('analyst')).toContain('Harbour House, HATE_CRIME: 2');
  });
});

describe('a question that has no answer is refused by name', () => {
  test.each([
    [{ measures: [] }, 'measures'],
    [{ measures: ['CASES_OPENED', 'CASES_OPENED'] }, 'measures'],
    [{ by: ['AREA', 'AREA'] }, 'by'],
    [{ by: ['AREA', 'SERVICE', 'NATION', 'CATEGORY'] }, 'by'],
    [{ by: ['MONTH', 'QUARTER'] }, 'by'],
    [{ by: ['CHANNEL'] }, 'by'],
    [{ by: ['MONTH'], compare: ['LAST_YEAR'] }, 'compare'],
    [{ to: '2025-12-31' }, 'period.to'],
    [{ to: '2040-01-01' }, 'period'],
    // Of those who read no cases only.
    [{ by: ['SERVICE'], filter: { category: ['HATE_CRIME'] } }, 'filter.category'],
    [{ filter: { nation: ['WALES'], category: ['VIOLENCE', 'NOISE_NUISANCE'] } }, 'filter.category'],
    [{ to: '2026-01-30', filter: { category: ['DOMESTIC_ABUSE'] } }, 'filter.category'],
    [{ by: ['OUTCOME'], filter: { category: ['CUCKOOING_MATE_CRIME'] } }, 'filter.category'],
    [{ by: ['AREA', 'HARM_RATING'] }, 'by'],
    [{ by: ['AREA', 'URGENCY'] }, 'by'],
    [{ by: ['AREA'], filter: { urgency: ['EMERGENCY'] } }, 'filter.urgency'],
    [{ by: ['AREA', 'CATEGORY'], measures: ['EMERGENCY_CONTACT_ON_TIME'] }, 'measures'],
  ])('%j', async (changes, field) => {
    const { errors } = await landlord
      .as('smt')
      .answer(document, { measures: ['CASES_OPENED'], ...january, ...changes });
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});
