import { afterAll, beforeAll, expect, test } from 'vitest';
import { against, noiseReport, openedCase, take, taken } from '../support/casework.ts';
import {
  clocksOf,
  expectWholeLife,
  lifeOf,
  readyToClose,
  thoseOfTheService,
  whoSees,
} from '../support/journey.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let lead: Asker;
let area: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  [worker, lead, area] = [
    landlord.as('housing-support-worker'),
    landlord.as('service-lead'),
    landlord.as('area-manager'),
  ];
});
afterAll(() => landlord?.close());

const harassment = { limbs: ['HARASSMENT_ALARM_DISTRESS'] };
const meter = `query ($id: ID!) { caseReviewMeter(caseId: $id) { count needed met localAuthority { name } } }`;

test('a case reviewed by others: the right told again at the second report, counted by the authority’s own threshold, decided in its time, recommendations with owners, an appeal, and a complaint beside it (#52, #54, #55, #66, #146, #147, #148)', async () => {
  // The council asks for three complaints in six months and has its own time limits.
  landlord.clock.at('2026-03-02T09:00');
  await taken(area, 'keepLocalAuthority', {
    name: 'Northshire District Council',
    serviceIds: [landlord.ids['Harbour House']],
    complaintsNeeded: 3,
    acknowledgeWorkingDays: 10,
    decideWorkingDays: 15,
    reviewWorkingDays: 20,
  });
  const { case: of, report } = await openedCase(
    landlord,
    worker,
    { occurredAt: '2026-03-01T22:00:00Z' },
    harassment,
  );
  const reporter = of.parties.find(({ role }: Data) => role === 'REPORTER');
  await taken(worker, 'recordContact', {
    caseId: of.id,
    method: 'PHONE',
    reached: true,
    approachAgreed: true,
  });
  await taken(worker, 'explainCaseReviewRight', { caseId: of.id });
  const metered = async (by = worker) => (await by.query(meter, { id: of.id })).caseReviewMeter;
  expect(await metered()).toMatchObject({
    count: 1,
    needed: 3,
    met: false,
    localAuthority: { name: 'Northshire District Council' },
  });

  // A second report within six months: the right is to be explained again, and whoever reported is told in time.
  landlord.clock.at('2026-04-14T10:00');
  const again = (night: string) =>
    noiseReport(landlord, {
      reporter: null,
      reporterId: report.reporter.id,
      occurredAt: `${night}T01:00:00Z`,
    });
  const second = await taken(worker, 'receiveReport', again('2026-04-14'));
  await taken(worker, 'triageReport', { reportId: second.report.id, linkToCase: { caseId: of.id } });
  const told = await taken(worker, 'explainCaseReviewRight', { caseId: of.id });
  expect(clocksOf(told.case).CASE_REVIEW_RIGHT_DUE).toEqual(['MET']);
  // A third and a fourth are matters of their own about the same home and the same person: they count as well.
  for (const night of ['2026-05-12', '2026-05-19']) {
    landlord.clock.at(`${night}T10:00`);
    const other = await taken(worker, 'receiveReport', again(night));
    await taken(worker, 'triageReport', {
      reportId: other.report.id,
      openCase: { category: 'NOISE_NUISANCE', whyUnreasonable: 'Every night.', ...harassment },
    });
  }
  expect(await metered()).toMatchObject({ met: true });
  expect(await metered(landlord.as('welsh-area-manager'))).toBeNull();

  // Applied for; a complaint about the service is taken as well, and only told of the review.
  landlord.clock.at('2026-05-20T10:00');
  const complaint = await taken(worker, 'logServiceComplaint', {
    caseId: of.id,
    about: 'Nobody rings back.',
  });
  expect(complaint.advice).toContain('ASB case review');
  const application = { caseId: of.id, applicantKind: 'INDIVIDUAL', applicantPartyId: reporter.id };
  const { caseReview: applied } = await taken(worker, 'applyForCaseReview', application);
  expect(against(await take(worker, 'applyForCaseReview', application))).toEqual([
    'caseId ONE_APPLICATION_AT_A_TIME 16.3',
  ]);
  // Ten and fifteen working days over the bank holiday of 25 May, in summer time.
  expect(applied.deadlines).toEqual([
    { type: 'CASE_REVIEW_ACKNOWLEDGEMENT', status: 'PENDING', dueAt: '2026-06-04T22:59:59.999+00:00' },
    { type: 'CASE_REVIEW_DECISION', status: 'PENDING', dueAt: '2026-06-11T22:59:59.999+00:00' },
  ]);
  const caseReviewId = applied.id;
  landlord.clock.at('2026-06-04T15:00');
  await taken(worker, 'acknowledgeCaseReview', { caseReviewId });

  // On the last day the threshold is decided: enough complaints cannot be called too few.
  landlord.clock.at('2026-06-11T15:00');
  const decision = {
    caseReviewId,
    met: true,
    grounds: ['QUALIFYING_COMPLAINTS'],
    reasons: 'Three complaints in six months.',
    applicantToldAt: '2026-06-11T14:30:00Z',
    decidedAt: '2026-06-11T14:00:00Z',
  };
  expect(
    against(await take(lead, 'decideCaseReviewThreshold', { ...decision, met: false, grounds: [] })),
  ).toEqual(['met ENOUGH_COMPLAINTS 2014 Act, section 104']);
  await taken(lead, 'decideCaseReviewThreshold', decision);
  expect(against(await take(lead, 'closeCaseReview', { caseReviewId }))).toEqual([
    'caseReviewId REVIEW_FIRST 2014 Act, section 104',
  ]);

  // The meeting comes late; it recommends, and each recommendation is somebody's.
  landlord.clock.at('2026-07-20T10:00');
  const { caseReview: reviewed } = await taken(lead, 'recordCaseReview', {
    caseReviewId,
    applicantInvited: true,
    findings: 'Nobody spoke to the neighbours.',
    recommendations: [
      { recommends: 'Speak to every household of the row.', dueOn: '2026-07-31', ownerId: worker.staffId },
      { recommends: 'Patrol at night.', addressedTo: 'Police' },
    ],
  });
  expect(reviewed.deadlines.map((one: Data) => `${one.type} ${one.status}`)).toEqual([
    'CASE_REVIEW_ACKNOWLEDGEMENT MET',
    'CASE_REVIEW_DECISION MET',
    'CASE_REVIEW_MEETING MET_LATE',
  ]);
  const ours = reviewed.recommendations.find(({ owner }: Data) => owner?.id === worker.staffId);
  await taken(lead, 'answerRecommendation', { recommendationId: ours.id, status: 'ACCEPTED' });

  // The applicant appeals; closing the review decides the appeal.
  landlord.clock.at('2026-07-27T10:00');
  await taken(worker, 'appealCaseReview', { caseReviewId, grounds: 'The police did not come.' });
  expect(against(await take(lead, 'closeCaseReview', { caseReviewId }))).toContain(
    'appealUpheld APPEAL_DECIDED 16.3',
  );
  landlord.clock.at('2026-07-31T10:00');
  await taken(lead, 'answerRecommendation', {
    recommendationId: ours.id,
    status: 'CARRIED_OUT',
    response: 'Spoken to all six.',
  });
  const { caseReview: closed } = await taken(lead, 'closeCaseReview', { caseReviewId, appealUpheld: false });
  expect(closed.status).toBe('CLOSED');

  await readyToClose(worker, of.id);
  const ended = await take(worker, 'closeCase', {
    caseId: of.id,
    outcome: 'NO_FURTHER_INCIDENTS',
    reason: 'Quiet since the row was spoken to.',
    closureNoticeAt: '2026-07-31T09:55:00Z',
  });
  expect(against(ended)).toEqual([]);
  const life = await lifeOf(landlord, of.id, 'area-manager');
  expect(life).toMatchObject({ status: 'CLOSED', outcome: 'NO_FURTHER_INCIDENTS' });
  expect(clocksOf(life)).toEqual({
    TALK_AND_AGREE_APPROACH: ['MET', 'MET_LATE'],
    FACE_TO_FACE_INTERVIEW: ['CANCELLED', 'CANCELLED'],
    CASE_REVIEW_RIGHT_DUE: ['MET'],
    CASE_REVIEW_ACKNOWLEDGEMENT: ['MET'],
    CASE_REVIEW_DECISION: ['MET'],
    CASE_REVIEW_MEETING: ['MET_LATE'],
    RECOMMENDATION_DUE: ['MET'],
    RISK_REVIEW: ['CANCELLED'],
  });
  expect(await whoSees(landlord, of.id)).toEqual(thoseOfTheService);
  await expectWholeLife(landlord, of.id);
});

test('a case that is closed while others decide on a review of it leaves them their time (#148)', async () => {
  landlord.clock.at('2026-09-01T10:00');
  const longAgo = { occurredAt: '2026-08-01T21:00:00Z' };
  const { case: of } = await openedCase(landlord, worker, longAgo, harassment);
  const reporter = of.parties.find(({ role }: Data) => role === 'REPORTER');
  const application = { caseId: of.id, applicantKind: 'INDIVIDUAL', applicantPartyId: reporter.id };
  await taken(worker, 'applyForCaseReview', application);
  await readyToClose(worker, of.id);
  const closing = {
    outcome: 'NO_FURTHER_INCIDENTS',
    reason: 'Quiet.',
    closureNoticeAt: '2026-09-01T10:00:00Z',
  };
  expect(against(await take(worker, 'closeCase', { caseId: of.id, ...closing }))).toEqual([]);
  expect(clocksOf(await lifeOf(landlord, of.id, 'area-manager'))).toMatchObject({
    CASE_REVIEW_ACKNOWLEDGEMENT: ['PENDING'],
    CASE_REVIEW_DECISION: ['PENDING'],
  });
});
