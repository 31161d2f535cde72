import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, noiseReport, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let lead: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  lead = landlord.as('service-lead');
  landlord.clock.at('2026-03-02T10:00');
  await taken(landlord.as('area-manager'), 'keepLocalAuthority', {
    name: 'Northshire District Council',
    serviceIds: [landlord.ids['Harbour House']],
    contact: 'Community safety team, 01632 960200',
    procedureUrl: 'https://northshire.example/asb-case-review',
    acknowledgeWorkingDays: 10,
    decideWorkingDays: 15,
    reviewWorkingDays: 20,
  });
});
afterAll(() => landlord?.close());
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const harassment = { limbs: ['HARASSMENT_ALARM_DISTRESS'] };

/** A case with so many reports of harassment by the same person, a week apart from 2 March on. */
async function harassedFor(weeks: number): Promise<{ case: Data; person: string }> {
  landlord.clock.at('2026-03-02T10:00');
  const occurredAt = '2026-03-01T22:00:00Z';
  const first = await openedCase(landlord, worker, { occurredAt }, harassment);
  const person = first.report.reporter.id;
  for (let week = 1; week < weeks; week += 1) {
    const day = String(2 + 7 * week).padStart(2, '0');
    landlord.clock.at(`2026-03-${day}T10:00`);
    const told = noiseReport(landlord, {
      reporter: null,
      reporterId: person,
      occurredAt: `2026-03-${day}T01:00:00Z`,
    });
    const { report } = await taken(worker, 'receiveReport', told);
    await taken(worker, 'triageReport', { reportId: report.id, linkToCase: { caseId: first.case.id } });
  }
  return { case: first.case, person };
}

const meterOf = async (caseId: string, by = worker) =>
  (
    await by.query(
      'query ($id: ID!) { caseReviewMeter(caseId: $id) { count needed met localAuthority { name } complaints { qualifies reason } } }',
      { id: caseId },
    )
  ).caseReviewMeter;

test('what somebody told elsewhere counts while they are of the case, and not once they have left it (#147)', async () => {
  const { person } = await harassedFor(1);
  landlord.clock.at('2026-03-09T10:00');
  const told = { reporter: null, reporterId: person, occurredAt: '2026-03-08T22:00:00Z' };
  const { case: of } = await openedCase(landlord, worker, told, harassment);
  expect((await meterOf(of.id)).count).toBe(2);
  await landlord.admin.query('update party set ended_at = $3 where case_id = $1 and person_id = $2', [
    of.id,
    person,
    landlord.clock.now,
  ]);
  expect((await meterOf(of.id)).count).toBe(1);
});

describe('the right to a case review', () => {
  test('is explained to everybody who reported or is harmed, and again at the second report in six months (#66)', async () => {
    const { case: of } = await harassedFor(1);
    const { case: told } = await taken(worker, 'explainCaseReviewRight', { caseId: of.id });
    expect(told.parties.map((party: Data) => party.reviewRightInformedAt)).not.toContain(null);
    const second = await harassedFor(2);
    const owed = await landlord.admin.query(
      `select status, due_at from deadline where case_id = $1 and type = 'CASE_REVIEW_RIGHT_DUE'`,
      [second.case.id],
    );
    expect(owed.rows).toEqual([{ status: 'PENDING', due_at: new Date('2026-03-16T23:59:59.999Z') }]);
    await taken(worker, 'explainCaseReviewRight', { caseId: second.case.id });
    const met = await landlord.admin.query(
      `select status from deadline where case_id = $1 and type = 'CASE_REVIEW_RIGHT_DUE'`,
      [second.case.id],
    );
    expect(met.rows).toEqual([{ status: 'MET' }]);
  });

  test('is not explained in the future, nor to somebody of another case', async () => {
    const one = await harassedFor(1);
    const other = await harassedFor(1);
    const explain = (input: object) =>
      take(worker, 'explainCaseReviewRight', { caseId: one.case.id, ...input });
    expect(against(await explain({ explainedAt: '2026-03-03T00:00:00Z' }))).toEqual([
      'explainedAt NOT_IN_THE_FUTURE 3.11',
    ]);
    expect(against(await explain({ partyIds: [other.case.parties[0].id] }))).toEqual([
      'partyIds NOT_FOUND 12.1',
    ]);
  });
});

describe('the meter', () => {
  test('shows how many qualifying complaints there are against the authority’s own threshold (#147)', async () => {
    const { case: of } = await harassedFor(2);
    expect(await meterOf(of.id)).toMatchObject({
      count: 2,
      needed: 3,
      met: false,
      localAuthority: { name: 'Northshire District Council' },
    });
    const third = await harassedFor(3);
    expect(await meterOf(third.case.id)).toMatchObject({ count: 3, met: true });
  });

  test('shows nothing of a case that is not the viewer’s', async () => {
    const { case: of } = await harassedFor(1);
    expect(await meterOf(of.id, landlord.as('welsh-support-worker'))).toBeNull();
    expect(await meterOf('not an identity')).toBeNull();
  });
});

describe('a case review', () => {
  test('goes from application to recommendations carried out, by the authority’s own time limits (#52, #54, #55, #148)', async () => {
    const { case: of } = await harassedFor(3);
    landlord.clock.at('2026-03-18T10:00');
    const applicantPartyId = of.parties[0].id;
    const { caseReview: applied } = await taken(worker, 'applyForCaseReview', {
      caseId: of.id,
      applicantKind: 'INDIVIDUAL',
      applicantPartyId,
    });
    expect(applied).toMatchObject({ decision: 'PENDING', complaintsCounted: 3, complaintsNeeded: 3 });
    expect(applied.reference).toMatch(/^ACR-2026-\d{6}$/);
    // Ten and fifteen working days over Good Friday (3 April) and Easter Monday (6 April), in summer time.
    expect(applied.deadlines).toEqual([
      { type: 'CASE_REVIEW_ACKNOWLEDGEMENT', status: 'PENDING', dueAt: '2026-04-01T22:59:59.999+00:00' },
      { type: 'CASE_REVIEW_DECISION', status: 'PENDING', dueAt: '2026-04-10T22:59:59.999+00:00' },
    ]);
    const caseReviewId = applied.id;
    await taken(worker, 'acknowledgeCaseReview', { caseReviewId });
    landlord.clock.at('2026-03-25T10:00');
    const decision = {
      caseReviewId,
      met: true,
      grounds: ['QUALIFYING_COMPLAINTS'],
      reasons: 'Three complaints in six months.',
      applicantToldAt: '2026-03-25T09:30:00Z',
      decidedAt: '2026-03-25T09:00:00Z',
    };
    const no = { ...decision, met: false, grounds: [] };
    expect(against(await take(lead, 'decideCaseReviewThreshold', no))).toEqual([
      'met ENOUGH_COMPLAINTS 2014 Act, section 104',
    ]);
    await taken(lead, 'decideCaseReviewThreshold', decision);
    expect(against(await take(lead, 'closeCaseReview', { caseReviewId }))).toEqual([
      'caseReviewId REVIEW_FIRST 2014 Act, section 104',
    ]);
    landlord.clock.at('2026-04-14T10:00');
    const { caseReview: reviewed } = await taken(lead, 'recordCaseReview', {
      caseReviewId,
      applicantInvited: true,
      findings: 'Nobody spoke to the neighbours.',
      recommendations: [
        { recommends: 'Speak to every household of the row.', dueOn: '2026-04-30' },
        { recommends: 'Patrol at night.', addressedTo: 'Police' },
      ],
    });
    expect(reviewed.status).toBe('RECOMMENDATIONS_MADE');
    expect(reviewed.deadlines.map((one: Data) => `${one.type} ${one.status}`)).toEqual([
      'CASE_REVIEW_ACKNOWLEDGEMENT MET',
      'CASE_REVIEW_DECISION MET',
      'CASE_REVIEW_MEETING MET',
    ]);
    const [ours] = reviewed.recommendations;
    expect(ours.owner.id).toBe(worker.staffId);
    const answer = (status: string, more: object = {}) =>
      take(lead, 'answerRecommendation', { recommendationId: ours.id, status, ...more });
    expect(against(await answer('CARRIED_OUT', { response: 'Done.' }))).toEqual([
      'status ONE_STEP_AFTER_ANOTHER 16.3',
    ]);
    await taken(lead, 'answerRecommendation', { recommendationId: ours.id, status: 'ACCEPTED' });
    const stale = await answer('CARRIED_OUT', { response: 'Spoken to all six.', version: 1 });
    expect(stale.refusals[0]).toMatchObject({ field: 'version', rule: 'CHANGED_MEANWHILE' });
    await answer('CARRIED_OUT', { response: 'Spoken to all six.' });
    const { caseReview: closed } = await taken(lead, 'closeCaseReview', { caseReviewId });
    expect(closed.status).toBe('CLOSED');
    const { rows } = await landlord.admin.query(
      `select status from deadline where type = 'RECOMMENDATION_DUE' and case_id = $1`,
      [of.id],
    );
    expect(rows).toEqual([{ status: 'MET' }]);
  });

  test('that does not meet the threshold is told with reasons, and may be appealed (#53)', async () => {
    const { case: of } = await harassedFor(1);
    const { caseReview } = await taken(worker, 'applyForCaseReview', {
      caseId: of.id,
      applicantKind: 'COMMUNITY',
      applicantName: 'Residents of Harbour Row',
    });
    const caseReviewId = caseReview.id;
    await taken(lead, 'decideCaseReviewThreshold', {
      caseReviewId,
      met: false,
      reasons: 'One complaint so far, and it is being worked on.',
      applicantToldAt: '2026-03-02T10:00:00Z',
    });
    await taken(worker, 'appealCaseReview', { caseReviewId, grounds: 'It happens every night.' });
    expect(against(await take(lead, 'closeCaseReview', { caseReviewId }))).toEqual([
      'appealUpheld APPEAL_DECIDED 16.3',
    ]);
    await taken(lead, 'closeCaseReview', { caseReviewId, appealUpheld: false });
  });

  test('is not decided by a support worker, nor seen beyond the scope of its case', async () => {
    const { case: of } = await harassedFor(1);
    const input = { caseId: of.id, applicantKind: 'INDIVIDUAL', applicantPartyId: of.parties[0].id };
    const { caseReview } = await taken(worker, 'applyForCaseReview', input);
    expect(against(await take(worker, 'applyForCaseReview', input))).toEqual([
      'caseId ONE_APPLICATION_AT_A_TIME 16.3',
    ]);
    const decide =
      'mutation ($input: DecideThresholdInput!) { decideCaseReviewThreshold(input: $input) { refusals { rule } } }';
    const { errors } = await worker.answer(decide, {
      input: { caseReviewId: caseReview.id, met: true, reasons: 'x' },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const list = '{ caseReviews { edges { node { reference applicantName findings } } } }';
    const seen = async (who: Parameters<Landlord['as']>[0]) =>
      (await landlord.as(who).query(list)).caseReviews.edges.length;
    expect(await seen('service-lead')).toBeGreaterThan(0);
    expect(await seen('welsh-area-manager')).toBe(0);
    const analyst = (await landlord.as('analyst').query(list)).caseReviews.edges;
    expect(analyst.every(({ node }: Data) => node.applicantName === null && node.findings === null)).toBe(
      true,
    );
    const wrong = await take(landlord.as('welsh-area-manager'), 'closeCaseReview', {
      caseReviewId: caseReview.id,
    });
    expect(against(wrong)).toEqual(['caseReviewId NOT_FOUND 12.1']);
  });

  test('needs an authority with a procedure, named or by the service', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const welsh = landlord.as('welsh-support-worker');
    const { case: of } = await openedCase(landlord, welsh, {
      serviceId: landlord.ids['Tŷ Bryn'],
      propertyId: landlord.ids['1 Heol y Bryn'],
    });
    const input = { caseId: of.id, applicantKind: 'INDIVIDUAL', applicantPartyId: of.parties[0].id };
    expect(against(await take(welsh, 'applyForCaseReview', input))).toEqual([
      'localAuthorityId AUTHORITY_NEEDED 16.2',
    ]);
  });
});

test('a complaint about the handling is always accepted, and the case review named as another way (#146)', async () => {
  const { case: of } = await harassedFor(1);
  const payload = await taken(worker, 'logServiceComplaint', { caseId: of.id, about: 'Nobody rings back.' });
  expect(payload.serviceComplaint.madeAt).toBe('2026-03-02T10:00:00+00:00');
  expect(payload.advice).toContain('ASB case review');
});

test('two who change one authority are shown both values, and a service lies in one authority (#147)', async () => {
  const area = landlord.as('area-manager');
  const { localAuthority: made } = await taken(area, 'keepLocalAuthority', {
    name: 'Southshire',
    serviceIds: [],
  });
  await taken(area, 'keepLocalAuthority', {
    id: made.id,
    name: 'Southshire Council',
    serviceIds: [],
    version: 1,
  });
  const late = await take(area, 'keepLocalAuthority', {
    id: made.id,
    name: 'Southshire Borough',
    serviceIds: [],
    version: 1,
  });
  expect(late.refusals).toContainEqual(
    expect.objectContaining({ field: 'name', yours: 'Southshire Borough', current: 'Southshire Council' }),
  );
  const taking = { name: 'Eastshire', serviceIds: [landlord.ids['Harbour House']] };
  expect(against(await take(area, 'keepLocalAuthority', taking))).toEqual(['serviceIds ONE_AUTHORITY 16.2']);
});

test('a further report of nuisance alone does not count towards a case review, one of the same kind does (#147)', async () => {
  const { case: of } = await harassedFor(2);
  expect((await meterOf(of.id)).complaints.map(({ qualifies }: Data) => qualifies)).toEqual([true, true]);
  landlord.clock.at('2026-03-16T10:00');
  const { report } = await taken(
    worker,
    'receiveReport',
    noiseReport(landlord, { reporter: { name: 'Wenna Rowse' } }),
  );
  const linkToCase = { caseId: of.id, limbs: ['RESIDENTIAL_NUISANCE'] };
  await taken(worker, 'triageReport', { reportId: report.id, linkToCase });
  expect((await meterOf(of.id)).count).toBe(2);
});

describe('how far applications come', () => {
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const funnelOf = async (by: Asker, filter: object = {}): Promise<Data> =>
    (
      await by.query(
        `query ($p: PeriodInput!, $f: CaseReviewFunnelFilter) { caseReviewFunnel(period: $p, filter: $f) {
          applied undecided thresholdMet thresholdNotMet carriedOut withRecommendations recommendations unanswered
          accepted notAccepted done authorities { applied authority { name decideWorkingDays } limits { type inTime late running medianDays } } } }`,
        { p: period, f: filter },
      )
    ).caseReviewFunnel;
  const counted = async (by: Asker, filter: object): Promise<number> =>
    (
      await by.query('query ($f: CaseReviewFilter) { caseReviews(first: 1, filter: $f) { totalCount } }', {
        f: { receivedFrom: period.from, receivedTo: period.to, ...filter },
      })
    ).caseReviews.totalCount;

  test('each step counts the applications that its list finds, and only narrows (#52, #54, #55)', async () => {
    for (const filter of [
      {},
      { serviceId: [landlord.ids['Harbour House']] },
      { areaId: [landlord.ids['De Cymru']] },
    ]) {
      const funnel = await funnelOf(lead, filter);
      const met = { ...filter, decision: ['THRESHOLD_MET'] };
      expect({
        applied: await counted(lead, filter),
        undecided: await counted(lead, { ...filter, decision: ['PENDING'] }),
        thresholdMet: await counted(lead, met),
        thresholdNotMet: await counted(lead, { ...filter, decision: ['THRESHOLD_NOT_MET'] }),
        carriedOut: await counted(lead, { ...met, carriedOut: true }),
        withRecommendations: await counted(lead, { ...met, carriedOut: true, withRecommendations: true }),
      }).toEqual(Object.fromEntries(Object.entries(funnel).slice(0, 6)));
      expect(funnel.undecided + funnel.thresholdMet + funnel.thresholdNotMet).toBe(funnel.applied);
      expect(funnel.carriedOut).toBeLessThanOrEqual(funnel.thresholdMet);
      expect(funnel.unanswered + funnel.accepted + funnel.notAccepted).toBe(funnel.recommendations);
      expect(funnel.done).toBeLessThanOrEqual(funnel.accepted);
    }
  });

  test('the times are those of each authority, and each limit is in time, late or running (#148)', async () => {
    const { authorities, applied, accepted, recommendations } = await funnelOf(lead);
    expect(applied).toBeGreaterThan(1);
    expect(recommendations).toBeGreaterThan(0);
    expect(accepted).toBeGreaterThan(0);
    const [own] = authorities;
    expect(own.authority).toEqual({ name: 'Northshire District Council', decideWorkingDays: 15 });
    for (const type of ['CASE_REVIEW_ACKNOWLEDGEMENT', 'CASE_REVIEW_DECISION', 'CASE_REVIEW_MEETING']) {
      const told = own.limits.find((limit: Data) => limit.type === type);
      const { rows } = await landlord.admin.query(
        `select count(*) filter (where status = 'MET')::int as "inTime",
                count(*) filter (where status in ('MET_LATE', 'MISSED'))::int as late,
                count(*) filter (where status = 'PENDING')::int as running
           from deadline where case_review_id is not null and type = $1`,
        [type],
      );
      expect(told).toMatchObject(rows[0]);
    }
  });

  test('nobody is counted of whose case the viewer knows nothing', async () => {
    expect((await funnelOf(landlord.as('welsh-area-manager'))).applied).toBe(0);
  });
});
