import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countAskedReports } from '../../jobs/count-reports.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { against, openedCase, take, taken } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { everybody, type PersonOfStaff } from '../support/landlord-people.ts';

const { log } = heardLog();
let landlord: Landlord;
let worker: pg.Pool;
const cases: Record<string, string> = {};
const notes = ['Visit them this week.', 'It has not been done.', 'Ask the council again.'];

const at = (moment: string) => landlord.clock.at(`2026-${moment}`);
const open = async (name: string, who: PersonOfStaff = 'housing-support-worker', report = {}) => {
  cases[name] = (await openedCase(landlord, landlord.as(who), report)).case.id;
};
const review = (name: string, who: PersonOfStaff, input: object = {}) =>
  taken(landlord.as(who), 'recordReview', { caseId: cases[name], decision: 'AGREE', ...input });
const closes = (name: string, moment: string) =>
  landlord.admin.query(
    `update asb_case set status = 'CLOSED', outcome = 'PARTY_MOVED', closed_at = $2 where id = $1`,
    [cases[name], `2026-${moment}:00Z`],
  );

/** The quarter April to June 2026, as the policy's times have it: a first review in 7 days, then every 28; still after 14. */
beforeAll(async () => {
  landlord = await openLandlord();
  worker = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 2 });
  // They have held their roles for long.
  await landlord.admin.query(`update staff_grant set granted_at = '2025-01-01'`);
  at('03-20T10:00');
  await open('E');
  at('03-27T09:00');
  await review('E', 'service-lead');
  at('04-01T10:00');
  await open('A');
  at('04-05T10:00');
  await review('A', 'service-lead', { decision: 'ACT', note: notes[0] });
  at('04-06T10:00');
  await open('B');
  at('04-10T10:00');
  await review('B', 'service-lead');
  at('04-12T10:00');
  await review('B', 'area-manager');
  at('04-20T10:00');
  await review('E', 'service-lead');
  await closes('B', '04-20T12:00');
  at('05-01T10:00');
  await open('F', 'welsh-support-worker', {
    serviceId: landlord.ids['Tŷ Bryn'],
    propertyId: landlord.ids['1 Heol y Bryn'],
  });
  await open('restricted');
  await landlord.admin.query('update asb_case set named_staff = $2 where id = $1', [
    cases.restricted,
    [landlord.ids['housing-support-worker']],
  ]);
  at('05-10T10:00');
  await review('A', 'service-lead', { decision: 'ESCALATE', note: notes[1], followUp: 'PARTLY' });
  await closes('E', '05-18T09:00');
  at('05-20T10:00');
  await review('F', 'welsh-area-manager');
  at('05-27T10:00');
  await taken(landlord.as('housing-support-worker'), 'recordContact', {
    caseId: cases.A,
    method: 'PHONE',
    reached: false,
    summary: 'No answer.',
  });
  at('06-20T10:00');
  await open('C');
  at('06-25T10:00');
  await review('C', 'area-manager');
  at('06-29T10:00');
  await review('C', 'service-lead', { decision: 'ACT', note: notes[2] });
  at('07-17T09:00');
});
afterAll(async () => {
  await worker?.end();
  await landlord?.close();
});

const fields = 'refusals { field rule clause } report { id status version document }';
const asking = `mutation ($input: AskForManagementReportInput!) { askForManagementReport(input: $input) { ${fields} } }`;
const counted = async (input: object = {}): Promise<Data> => {
  const head = landlord.as('head-of-service');
  const { askForManagementReport } = await head.query(asking, {
    input: { kind: 'LEAD_REVIEWS', period: '2026-1', ...input },
  });
  expect(askForManagementReport.refusals).toEqual([]);
  expect(await countAskedReports(worker, log)).toBe(1);
  const { id } = askForManagementReport.report;
  return (await head.query(`{ managementReport(id: "${id}") { id status version intact document } }`))
    .managementReport;
};
const placeOf = ({ document }: Data, name: string): Data =>
  document.places.find((place: Data) => place.name === name);
const reviewsOf = (place: Data, role: string): Data => {
  const {
    share: _share,
    lower: _l,
    upper: _u,
    ...line
  } = place.reviews.find((each: Data) => each.role === role);
  return line;
};

describe('the report of reviews by service leads and area managers', () => {
  test('counts by hand what fell due of a service lead, in time, late and not (#142)', async () => {
    const report = await counted();
    // A: due 8 April (made on the 5th), 3 May (made on the 10th), 7 June (never). B: due 13 April (made on the 10th), and
    // closed before the next. C: due 27 June (made on the 29th). E: due 24 April (made on the 20th), and closed an hour
    // before the next; its first fell due in March. The restricted one is nobody's but those named. 3 + 1 + 1 + 1 = 6.
    const lead = reviewsOf(placeOf(report, 'Harbour House'), 'SERVICE_LEAD');
    expect(lead).toEqual({
      role: 'SERVICE_LEAD',
      cases: 4,
      inTime: 2, // B, E
      late: 1, // C
      notReviewed: 1, // A
      reviewsDue: 6,
      reviewsInTime: 3, // A once, B, E
      reviewsLate: 2, // A once, C
      reviewsMissing: 1, // A once
    });
    // Half of six: Wilson's interval of 3 of 6 is 0.188 to 0.812.
    const [line] = placeOf(report, 'Harbour House').reviews;
    expect([line.share, line.lower.toFixed(3), line.upper.toFixed(3)]).toEqual([0.5, '0.188', '0.812']);
    expect(reviewsOf(placeOf(report, 'North Shore'), 'SERVICE_LEAD')).toEqual(lead);
    // At Tŷ Bryn nobody leads, and one review fell due, on 8 May.
    expect(reviewsOf(placeOf(report, 'Tŷ Bryn'), 'SERVICE_LEAD')).toMatchObject({
      cases: 1,
      notReviewed: 1,
      reviewsMissing: 1,
    });
    expect(reviewsOf(placeOf(report, 'All areas'), 'SERVICE_LEAD')).toMatchObject({
      cases: 5,
      notReviewed: 2,
      reviewsDue: 7,
    });
    expect(reviewsOf(placeOf(report, 'Lantern Court'), 'SERVICE_LEAD')).toMatchObject({ cases: 0 });
  });

  test('and of an area manager, over every service of the area (#143)', async () => {
    const report = await counted();
    // A: due 8 April, never. B: due 13 April, made on the 12th. C: due 27 June, made on the 25th. E fell due in March.
    expect(reviewsOf(placeOf(report, 'North Shore'), 'AREA_MANAGER')).toMatchObject({
      cases: 3,
      inTime: 2,
      late: 0,
      notReviewed: 1,
      reviewsDue: 3,
      reviewsInTime: 2,
      reviewsMissing: 1,
    });
    // F: due 8 May, made on the 20th; then due 17 June, never.
    expect(reviewsOf(placeOf(report, 'De Cymru'), 'AREA_MANAGER')).toMatchObject({
      cases: 1,
      notReviewed: 1,
      reviewsDue: 2,
      reviewsLate: 1,
      reviewsMissing: 1,
    });
    expect(reviewsOf(placeOf(report, 'All areas'), 'AREA_MANAGER')).toMatchObject({
      cases: 4,
      reviewsDue: 5,
    });
  });

  test('says of each case in which nothing happened what became of it, and when (#143)', async () => {
    const report = await counted();
    // A was reviewed on 5 April and 10 May, somebody rang on 27 May, and then nothing: found on 19 April, 24 May and
    // 10 June; acted on after 38 and 3 days, and not. E was reviewed on 27 March and 20 April and nothing else: found on
    // 10 April, reviewed since, and on 4 May, neither. C was reviewed on 29 June: not yet.
    expect(placeOf(report, 'Harbour House').stalled).toEqual({
      found: 5,
      cases: 2,
      acted: 2,
      reviewedOnly: 1,
      nothing: 2,
      medianDays: 20.5, // (38 + 3) / 2
      longestDays: 38,
    });
    // F was opened on 1 May and reviewed on the 20th: found on the 15th, reviewed since; found on 3 June, neither.
    expect(placeOf(report, 'De Cymru').stalled).toMatchObject({
      found: 2,
      reviewedOnly: 1,
      nothing: 1,
      medianDays: null,
    });
    expect(placeOf(report, 'All areas').stalled).toMatchObject({ found: 7, cases: 3, acted: 2, nothing: 3 });
  });

  test('tells of each reviewer by their post, and names nobody', async () => {
    const report = await counted();
    const told = report.document.reviewers.map((each: Data) => [
      each.role,
      each.posts.join(),
      each.reviewsDue,
      each.reviewsInTime,
      each.made,
      each.madeLate,
    ]);
    expect(told).toEqual([
      // Made in the quarter: A twice, B, C, E; A once and C late.
      ['SERVICE_LEAD', 'Harbour House', 6, 3, 5, 2],
      ['AREA_MANAGER', 'De Cymru', 2, 0, 1, 1],
      ['AREA_MANAGER', 'North Shore', 3, 2, 2, 0],
    ]);
    const text = JSON.stringify(report.document);
    for (const name of ['Bethan Ashworth', 'Nasreen Chowdhury', 'Emrys Vaughan', 'Maud Penhaligon', ...notes])
      expect(text).not.toContain(name);
  });

  test('is frozen when it is signed: what happens later changes nothing, and a revision says why', async () => {
    const draft = await counted();
    const { signManagementReport } = await landlord
      .as('smt')
      .query(
        `mutation ($input: SignManagementReportInput!) { signManagementReport(input: $input) { ${fields} } }`,
        { input: { reportId: draft.id, version: draft.version } },
      );
    expect(signManagementReport).toMatchObject({ refusals: [], report: { status: 'SIGNED' } });
    at('07-20T10:00');
    await review('A', 'area-manager');
    const again = (
      await landlord.as('analyst').query(`{ managementReport(id: "${draft.id}") { intact document } }`)
    ).managementReport;
    expect(again.intact).toBe(true);
    expect(again.document.places).toEqual(draft.document.places);
    // The review that had been missing is now a late one.
    const revision = await counted({ reason: 'A review was written down afterwards.' });
    expect(reviewsOf(placeOf(revision, 'North Shore'), 'AREA_MANAGER')).toMatchObject({
      late: 1,
      notReviewed: 0,
    });
  });

  test('can be taken away, and the file has the figures of the page', async () => {
    const { managementReports } = await landlord
      .as('smt')
      .query(
        '{ managementReports(first: 1, filter: { kind: [LEAD_REVIEWS], status: [SIGNED] }) { edges { node { id document } } } }',
      );
    const { id, document } = managementReports.edges[0].node;
    const fetched = async (format: string) =>
      fetch(`${landlord.url}/reports/${id}/figures.${format}`, {
        headers: { authorization: `Bearer ${landlord.as('smt').token}` },
      });
    for (const format of ['csv', 'xlsx', 'ods']) expect((await fetched(format)).status).toBe(200);
    const lines = (await (await fetched('csv')).text()).trim().split('\r\n');
    const told = (part: string, figure: string) =>
      lines
        .find((line) => line.includes(`,${part},${figure},`))
        ?.split(',')
        .at(-1);
    for (const { level, area, name, reviews, stalled } of document.places) {
      const part = [level, area, name].filter(Boolean).join(' / ');
      for (const line of reviews) {
        expect(told(`${part} / ${line.role}`, 'reviews_due'), part).toBe(String(line.reviewsDue));
        expect(told(`${part} / ${line.role}`, 'not_reviewed'), part).toBe(String(line.notReviewed));
      }
      expect(told(part, 'found'), part).toBe(String(stalled.found));
    }
  });
});

describe('the extract for an appraisal', () => {
  const document = `query ($id: ID!, $period: PeriodInput!) { appraisalExtract(staffId: $id, period: $period) { name dataTo
    parts { role services cases inTime late notReviewed reviewsDue reviewsInTime reviewsLate reviewsMissing made madeLate
      agreed { caseReference decision late followUp followedUpAt actedAt } } } }`;
  const period = { from: '2026-04-01', to: '2026-06-30' };
  const extractOf = async (whose: PersonOfStaff, by: PersonOfStaff): Promise<Data> =>
    (await landlord.as(by).query(document, { id: landlord.ids[whose], period })).appraisalExtract;

  test('says what a lead was to review, did, and what became of what they asked for (#142)', async () => {
    const extract = await extractOf('service-lead', 'service-lead');
    expect(extract.parts).toHaveLength(1);
    const [{ agreed, ...part }] = extract.parts;
    expect(part).toEqual({
      role: 'SERVICE_LEAD',
      services: ['Harbour House'],
      cases: 4,
      inTime: 2,
      late: 1,
      notReviewed: 1,
      reviewsDue: 6,
      reviewsInTime: 3,
      reviewsLate: 2,
      reviewsMissing: 1,
      made: 5,
      madeLate: 2,
    });
    expect(
      agreed.map(({ decision, late, followUp, followedUpAt, actedAt }: Data) => [
        decision,
        late,
        followUp,
        followedUpAt?.slice(0, 10) ?? null,
        actedAt?.slice(0, 10) ?? null,
      ]),
    ).toEqual([
      ['ACT', false, 'PARTLY', '2026-05-10', '2026-05-27'],
      ['ESCALATE', true, null, null, '2026-05-27'],
      ['ACT', true, null, null, null],
    ]);
    const text = JSON.stringify(extract);
    for (const words of ['Maud Penhaligon', 'Harbour Row', ...notes]) expect(text).not.toContain(words);
  });

  test('is seen by the lead, the area manager above and the head of service, and by nobody else', async () => {
    const mayAsk: PersonOfStaff[] = ['service-lead', 'area-manager', 'welsh-area-manager', 'head-of-service'];
    for (const by of everybody) {
      const { data, errors } = await landlord
        .as(by)
        .answer(document, { id: landlord.ids['service-lead'], period });
      if (!mayAsk.includes(by)) expect(errors?.[0]?.extensions.code, by).toBe('FORBIDDEN');
      else if (by === 'welsh-area-manager') expect(data.appraisalExtract, by).toBeNull();
      else expect(data.appraisalExtract.name, by).toBe('Bethan Ashworth');
    }
    // An area manager's is seen by them and by the head of service: not by their leads, nor by another manager.
    for (const by of mayAsk) {
      const told = await extractOf('area-manager', by);
      if (by === 'area-manager' || by === 'head-of-service') expect(told.name).toBe('Nasreen Chowdhury');
      else expect(told, by).toBeNull();
    }
    expect(await extractOf('housing-support-worker', 'head-of-service')).toBeNull();
  });

  test('does not hold against somebody what fell due before they came, or after they went', async () => {
    const grant = `role = 'SERVICE_LEAD' and staff_id = '${landlord.ids['service-lead']}'`;
    await landlord.admin.query(`update staff_grant set granted_at = '2026-05-01' where ${grant}`);
    // Of A the 3rd of May and the 7th of June, of C the 27th of June: what fell due in April was another's.
    expect((await extractOf('service-lead', 'head-of-service')).parts[0]).toMatchObject({
      cases: 2,
      reviewsDue: 3,
      reviewsLate: 2,
      reviewsMissing: 1,
    });
    await landlord.admin.query(`update staff_grant set granted_at = '2025-01-01' where ${grant}`);
  });

  test('leaves as a file with the same figures, and who took it is written down', async () => {
    const address = (whose: PersonOfStaff, format: string, days = 'from=2026-04-01&to=2026-06-30') =>
      `${landlord.url}/appraisals/${landlord.ids[whose]}/reviews.${format}?${days}`;
    const get = (url: string, by: PersonOfStaff) =>
      fetch(url, { headers: { authorization: `Bearer ${landlord.as(by).token}` } });
    const csv = await get(address('service-lead', 'csv'), 'area-manager');
    expect(csv.status).toBe(200);
    const lines = (await csv.text()).trim().split('\r\n');
    const part = 'SERVICE_LEAD,Harbour House,2026-04-01,2026-06-30';
    for (const [figure, value] of Object.entries({
      cases: 4,
      reviewsDue: 6,
      reviewsMissing: 1,
      made: 5,
      agreed: 3,
      partly: 1,
      notLookedAt: 2,
      actedSince: 2,
    }))
      expect(lines).toContain(`${part},${figure},${value}`);
    for (const format of ['xlsx', 'ods'])
      expect((await get(address('service-lead', format), 'service-lead')).status).toBe(200);
    expect((await get(address('service-lead', 'csv'), 'welsh-area-manager')).status).toBe(404);
    expect((await get(address('service-lead', 'csv'), 'smt')).status).toBe(403);
    expect(
      (await get(address('service-lead', 'csv', 'from=2026-04-01&to=soon'), 'service-lead')).status,
    ).toBe(400);
    const { rows } = await landlord.admin.query(
      `select staff_id, facts from audit_entry where kind = 'FIGURES_TAKEN' and facts ->> 'kind' = 'APPRAISAL_EXTRACT' order by id`,
    );
    expect(rows.map(({ staff_id, facts }) => [staff_id, facts.staff, facts.format])).toEqual([
      [landlord.ids['area-manager'], landlord.ids['service-lead'], 'csv'],
      [landlord.ids['service-lead'], landlord.ids['service-lead'], 'xlsx'],
      [landlord.ids['service-lead'], landlord.ids['service-lead'], 'ods'],
    ]);
  });

  test('nothing can have become of what nobody asked for', async () => {
    at('07-21T10:00');
    const answer = await take(landlord.as('area-manager'), 'recordReview', {
      caseId: cases.C,
      decision: 'AGREE',
      followUp: 'CARRIED_OUT',
    });
    expect(against(answer)).toEqual(['followUp NOTHING_WAS_ASKED_FOR 15.2']);
  });
});
