import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, changed } from '../support/action-casework.ts';
import { against, assessed, noiseReport, openingNoise, take, taken } from '../support/casework.ts';
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
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

test('noise at night, from a call without a name to closing: talked to in time, assessed before the plan, diary answered, mediated, and told why it ends (#58, #62, #66, #92, #95, #103, #105, #111, #116)', async () => {
  // Monday: somebody rings who does not say who they are.
  landlord.clock.at('2026-03-02T09:00');
  const anonymous = await taken(worker, 'receiveReport', {
    ...noiseReport(landlord, {
      reporterType: 'ANONYMOUS',
      reporter: null,
      occurredAt: '2026-03-01T23:30:00Z',
    }),
    noise: { kind: 'MUSIC', timeOfDay: 'NIGHT', howOften: 'SEVERAL_A_WEEK', minutes: 120 },
  });
  expect(anonymous.report).toMatchObject({ urgency: 'NON_EMERGENCY', reporter: null });
  const { case: of } = await taken(worker, 'triageReport', {
    reportId: anonymous.report.id,
    openCase: openingNoise,
  });
  expect(of.parties).toEqual([]);

  // Wednesday: the occupant next door says so too, and joins the case.
  landlord.clock.at('2026-03-04T10:00');
  const named = await taken(
    worker,
    'receiveReport',
    noiseReport(landlord, {
      category: 'NOISE_NUISANCE',
      channel: 'HOUSING_SUPPORT_WORKER',
      reporterType: 'OCCUPANT',
      reporter: {
        name: 'Maud Penhaligon',
        phone: '01632 960001',
        propertyId: landlord.ids['1 Harbour Row'],
        occupancyType: 'ASSURED',
      },
      occurredAt: '2026-03-04T01:00:00Z',
    }),
  );
  expect(named.suggestions.advice.map(({ text }: Data) => text).join(' ')).toMatch(/diary/i);
  const { case: joined } = await taken(worker, 'triageReport', {
    reportId: named.report.id,
    linkToCase: { caseId: of.id },
  });
  const maud = joined.parties.find(({ person }: Data) => person.name === 'Maud Penhaligon');
  expect(joined.incidents.length).toBe(2);

  // Thursday: talked to on the phone; what happens next waits until the risk to her is known.
  landlord.clock.at('2026-03-05T10:00');
  const { party: victim } = await taken(worker, 'addParty', {
    caseId: of.id,
    personId: maud.person.id,
    role: 'VICTIM',
  });
  const talked = await taken(worker, 'recordContact', {
    caseId: of.id,
    partyId: maud.id,
    method: 'PHONE',
    reached: true,
    approachAgreed: true,
    faceToFaceNeeded: false,
    faceToFaceReason: 'She would rather not be seen with us.',
    faceToFaceDeclined: true,
  });
  expect(talked.contact.isInitialInterview).toBe(true);
  const plan = {
    caseId: of.id,
    agreedWithId: victim.id,
    agreedBy: 'PHONE',
    expectations: 'We can speak to him and offer mediation. We cannot move him.',
    items: [{ description: 'Keep diary sheets for a week.', by: 'INDIVIDUAL', dueOn: '2026-03-16' }],
    reviewOn: ['2026-03-19'],
  };
  expect(against(await take(worker, 'agreeActionPlan', plan))).toEqual([
    'agreedWithId ASSESSMENT_BEFORE_PLAN 8.7',
  ]);
  await assessed(worker, of);
  const { actionPlan, case: planned } = await taken(worker, 'agreeActionPlan', plan);
  expect(planned.stage).toBe('ACTION_PLAN');

  // The diary, the council, and the man who plays.
  const { party: percy } = await taken(worker, 'addParty', {
    caseId: of.id,
    person: { name: 'Percy Lowther', occupancyType: 'ASSURED', propertyId: landlord.ids['2 Harbour Row'] },
    role: 'ALLEGED_PERPETRATOR',
  });
  const diary = await changed(worker, 'recordAction', {
    caseId: of.id,
    partyId: victim.id,
    type: 'DIARY_SHEETS',
    diarySheets: { startsOn: '2026-03-05', endsOn: '2026-03-12' },
  });
  const council = await changed(worker, 'recordAction', {
    caseId: of.id,
    partyId: victim.id,
    type: 'SIGNPOST',
    agency: 'ENVIRONMENTAL_HEALTH',
  });
  expect(council.helpedBy).toMatchObject([{ type: 'SIGNPOST_SUPPORT', status: 'IN_PROGRESS' }]);
  landlord.clock.at('2026-03-12T16:00');
  for (const night of ['2026-03-07', '2026-03-10']) {
    await changed(worker, 'addDiaryEntry', {
      actionId: diary.id,
      partyId: victim.id,
      beganAt: `${night}T00:30:00Z`,
      endedAt: `${night}T02:00:00Z`,
      what: 'Bass through the wall.',
      effect: 'No sleep.',
    });
  }
  await changed(worker, 'returnDiarySheets', { actionId: diary.id, returnedOn: '2026-03-12' });
  await changed(worker, 'completeAction', {
    actionId: council.helpedBy[0].id,
    result: 'Filled in together.',
  });
  await changed(worker, 'completeAction', { actionId: council.id, result: 'The council has it.' });

  // Mediation begins when both have said yes.
  landlord.clock.at('2026-03-13T10:00');
  const mediation = await changed(worker, 'recordAction', {
    caseId: of.id,
    type: 'MEDIATION',
    provider: 'Harbour Mediation',
    consents: [{ partyId: victim.id }],
  });
  expect(against(await change(worker, 'startAction', { actionId: mediation.id }))).toEqual([
    'consents CONSENT_OF_BOTH_SIDES 8.3',
  ]);
  await changed(worker, 'recordConsent', { actionId: mediation.id, consent: { partyId: percy.id } });
  await changed(worker, 'startAction', { actionId: mediation.id });

  // Everybody who experiences it is looked at again after the diary; the plan is reviewed in time.
  landlord.clock.at('2026-03-18T10:00');
  await taken(worker, 'reviewActionPlan', {
    planId: actionPlan.id,
    conclusion: 'Quieter since he was spoken to.',
    livingAtHome: 'AT_HOME',
    nextReviewOn: '2026-04-15',
  });
  await taken(worker, 'completePlanItem', { itemId: actionPlan.items[0].id, result: 'A week of it.' });
  await taken(worker, 'recordContact', {
    caseId: of.id,
    partyId: maud.id,
    method: 'PHONE',
    reached: true,
    toldThem: 'Mediation is under way.',
    summary: 'Told of mediation.',
  });

  // Closing is refused by name for all that is owed, and nothing is half closed.
  const close = (input: object = {}) =>
    take(worker, 'closeCase', {
      caseId: of.id,
      outcome: 'RESOLVED_EARLY_INTERVENTION',
      reason: 'Quiet for a month after mediation.',
      ...input,
    });
  landlord.clock.at('2026-03-31T10:00');
  await changed(worker, 'completeAction', { actionId: mediation.id, outcome: 'AGREEMENT_REACHED' });
  const before = await lifeOf(landlord, of.id, 'area-manager');
  expect(against(await close())).toEqual([
    'clocks DIARY_FEEDBACK_OWED 8.9',
    'clocks UPDATE_OVERDUE 3.6',
    'closureNoticeAt CLOSURE_NOTICE_NEEDED 3.6',
    'reviewRightInformedAt CASE_REVIEW_RIGHT_AGAIN 3.11',
    'riskAssessments RISK_CHECK_NEEDED 8.7',
  ]);
  expect(await lifeOf(landlord, of.id, 'area-manager')).toEqual(before);
  await changed(worker, 'giveDiaryFeedback', { actionId: diary.id, feedback: 'It went to the mediators.' });
  await readyToClose(worker, of.id);
  const closed = await close({ closureNoticeAt: '2026-03-31T09:30:00Z' });
  expect(against(closed)).toEqual([]);

  const life = await lifeOf(landlord, of.id, 'area-manager');
  expect(life).toMatchObject({
    status: 'CLOSED',
    stage: 'CLOSED',
    outcome: 'RESOLVED_EARLY_INTERVENTION',
    urgency: 'NON_EMERGENCY',
  });
  // Two reports, each with its clocks; the anonymous one's are met by talking to whoever could be talked to.
  expect(clocksOf(life)).toEqual({
    TALK_AND_AGREE_APPROACH: ['MET', 'MET'],
    FACE_TO_FACE_INTERVIEW: ['CANCELLED', 'CANCELLED'],
    ACTION_DUE: ['MET', 'MET', 'MET_LATE'],
    DIARY_FEEDBACK: ['MET_LATE'],
    RISK_REVIEW: ['CANCELLED', 'MET', 'MET_LATE'],
    PLAN_REVIEW: ['CANCELLED', 'MET'],
    CASE_REVIEW_RIGHT_DUE: ['MET_LATE'],
  });
  expect(life.events.map(({ kind }: Data) => kind)).toEqual(
    expect.arrayContaining([
      'CASE_OPENED',
      'CONTACT_RECORDED',
      'RISK_ASSESSED',
      'PLAN_AGREED',
      'DIARY_RETURNED',
      'ACTION_STARTED',
      'PLAN_REVIEWED',
      'DIARY_FEEDBACK_GIVEN',
      'CASE_REVIEW_RIGHT_EXPLAINED',
    ]),
  );
  expect(life.events.at(-1).kind).toBe('CASE_CLOSED');
  expect(await whoSees(landlord, of.id)).toEqual(thoseOfTheService);
  await expectWholeLife(landlord, of.id);
});
