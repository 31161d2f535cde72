import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, changed } from '../support/action-casework.ts';
import { against, riskAnswers, take, taken } from '../support/casework.ts';
import { accusedCase, assessment, injunction, step, stepped } from '../support/formal-casework.ts';
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
let area: Asker;
let housing: Asker;
let head: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  [worker, area] = [landlord.as('housing-support-worker'), landlord.as('area-manager')];
  [housing, head] = [landlord.as('housing-manager'), landlord.as('head-of-service')];
});
afterAll(() => landlord?.close());

test('persistent nuisance to possession: early tools and a contract broken first, a plan and its reviews, four parts weighed, every option of others considered, an order, and publicity only then (#72, #83, #106, #111, #114, #123, #124, #125, #126, #128, #129, #131, #139, #140)', async () => {
  landlord.clock.at('2026-03-02T10:00');
  const accused = await accusedCase(landlord, worker, {
    person: { occupancyType: 'ASSURED', dateOfBirth: '1990-05-05' },
  });
  const { case: of, party } = accused;
  const victim = of.parties.find(({ role }: Data) => role === 'VICTIM');
  await taken(worker, 'recordContact', {
    caseId: of.id,
    method: 'PHONE',
    reached: true,
    approachAgreed: true,
  });
  const assess = (partyId: string, as: 'EXPERIENCING' | 'ALLEGED_PERPETRATOR') =>
    taken(worker, 'assessRisk', { caseId: of.id, partyId, answers: riskAnswers(as), level: 'LOW' });
  await assess(victim.id, 'EXPERIENCING');
  await assess(party.id, 'ALLEGED_PERPETRATOR');

  // A plan with her; a talk and a contract with him. Nothing formal before that.
  const { actionPlan } = await taken(worker, 'agreeActionPlan', {
    caseId: of.id,
    agreedWithId: victim.id,
    agreedBy: 'IN_PERSON',
    expectations: 'We can ask him to sign a contract, and go to court if he breaks it.',
    items: [{ description: 'Speak to him.', by: 'LANDLORD', dueOn: '2026-03-06' }],
    reviewOn: ['2026-03-16', '2026-04-13'],
  });
  expect(against(await step(worker, 'proposeFormalAction', injunction(accused)))).toEqual([
    'limb EARLY_INTERVENTION_TRIED 11.1',
    'route EARLY_ACTION_COMPLETED 11.6',
  ]);
  landlord.clock.at('2026-03-05T10:00');
  const talk = await changed(worker, 'recordAction', {
    caseId: of.id,
    partyId: party.id,
    type: 'FACILITATED_CONVERSATION',
  });
  await changed(worker, 'completeAction', { actionId: talk.id, result: 'He promised.' });
  await taken(worker, 'completePlanItem', { itemId: actionPlan.items[0].id });
  const contract = {
    caseId: of.id,
    partyId: party.id,
    type: 'ACCEPTABLE_BEHAVIOUR_CONTRACT',
    breachedClause: '4.2 Nuisance',
    agreement: {
      terms: 'No music after eleven.',
      startsOn: '2026-03-05',
      reviewOn: '2026-04-02',
      endsOn: '2026-09-05',
    },
  };
  expect(against(await change(worker, 'recordAction', contract))).toEqual([
    'proportionality PROPORTIONATE 5.1',
  ]);
  const abc = await changed(worker, 'recordAction', { ...contract, proportionality: 'Six weeks of it.' });
  expect(against(await change(worker, 'startAction', { actionId: abc.id }))).toEqual([
    'consents SIGNED_BY_WHOM_IT_BINDS 11.6',
  ]);
  await changed(worker, 'recordConsent', { actionId: abc.id, consent: { partyId: party.id } });
  await changed(worker, 'startAction', { actionId: abc.id });
  landlord.clock.at('2026-03-16T10:00');
  const { case: reviewed } = await taken(worker, 'reviewActionPlan', {
    planId: actionPlan.id,
    conclusion: 'He signed; quieter.',
    livingAtHome: 'AT_HOME',
  });
  expect(clocksOf(reviewed).PLAN_REVIEW).toEqual(['MET', 'PENDING']);

  // It goes on: a new incident asks for another look at the risk, and the contract is broken.
  landlord.clock.at('2026-03-23T10:00');
  await taken(worker, 'recordIncident', {
    caseId: of.id,
    occurredAt: '2026-03-22T02:00:00Z',
    behaviour: 'EXCESSIVE_NOISE',
    description: 'Drums until four.',
  });
  await changed(worker, 'recordBreach', {
    actionId: abc.id,
    occurredOn: '2026-03-22',
    what: 'Drums at two.',
  });

  // Possession waits for everything that partners could do instead.
  const claim = injunction(accused, {
    type: 'POSSESSION_BREACH',
    route: 'POSSESSION',
    assessment: null,
    possession: { breachedClause: '4.2 Nuisance' },
  });
  const options = [
    ['INJUNCTION', 'POLICE'],
    ['COMMUNITY_PROTECTION_NOTICE', 'LOCAL_AUTHORITY'],
    ['DISPERSAL', 'POLICE'],
    ['NOISE_ABATEMENT', 'ENVIRONMENTAL_HEALTH'],
    ['EQUIPMENT_CONFISCATION', 'ENVIRONMENTAL_HEALTH'],
    ['CRIMINAL_BEHAVIOUR_ORDER', 'POLICE'],
    ['COMMUNITY_PROTECTION_ORDER', 'LOCAL_AUTHORITY'],
    ['CLOSURE_ORDER', 'POLICE'],
  ];
  expect(against(await step(worker, 'proposeFormalAction', claim))).toEqual(
    options.map(([option]) => `partnership.${option} PARTNERSHIP_CONSIDERED_FIRST 11.7`).sort(),
  );
  for (const [option, agency] of options) {
    await stepped(worker, 'considerOption', {
      caseId: of.id,
      partyId: party.id,
      option,
      agency,
      choice: 'CONSIDERED',
      reason: 'It would not end the noise.',
    });
  }
  const { action: proposed } = await stepped(worker, 'proposeFormalAction', claim);
  const it = { actionId: proposed.id };
  await stepped(worker, 'linkPoliceEvidence', { ...it, reference: 'CAD 77', datedOn: '2026-03-22' });
  await stepped(housing, 'supportFormalAction', it);
  expect(against(await step(housing, 'approveFormalAction', it))).toEqual([
    'actionId AREA_MANAGER_APPROVES 11.2',
    'actionId TWO_PEOPLE 11.2',
    ...['capacity', 'equality', 'humanRights', 'proportionality'].map(
      (part) => `assessment.${part} ASSESSMENT_NEEDED 11.3`,
    ),
  ]);
  await stepped(worker, 'assessFormalAction', { ...it, assessment });
  await stepped(area, 'approveFormalAction', it);

  // Notice is served, the court decides; until then there is nothing to publish.
  landlord.clock.at('2026-03-30T10:00');
  expect((await stepped(worker, 'startFormalAction', it)).case.stage).toBe('LEGAL_ACTION');
  landlord.clock.at('2026-06-15T10:00');
  const lateReview = {
    planId: actionPlan.id,
    conclusion: 'In court.',
    livingAtHome: 'AT_HOME',
    nextReviewOn: '2026-07-15',
  };
  const { case: late } = await taken(worker, 'reviewActionPlan', lateReview);
  expect(clocksOf(late).PLAN_REVIEW).toEqual(['MET', 'MET_LATE', 'PENDING']);
  const { order } = await stepped(worker, 'recordOrder', {
    ...it,
    result: 'GRANTED',
    court: 'County Court at North Shore',
    reference: 'K00NS777',
    decidedOn: '2026-06-15',
    expiresOn: '2026-12-15',
    terms: 'Possession in six weeks.',
    powerOfArrest: false,
  });
  const ask = { orderId: order.id, purposes: ['INCREASE_CONFIDENCE'], question: 'A letter to the row.' };
  expect(against(await step(worker, 'askPublicityGuidance', { ...ask, purposes: [] }))).toEqual([
    'purposes PURPOSE_NEEDED 14.1',
  ]);
  const { publicity } = await stepped(worker, 'askPublicityGuidance', ask);
  const draft = {
    publicityId: publicity.id,
    audience: 'Letter, Harbour Row',
    text: 'The court has acted on noise at night.',
    namesPerson: false,
  };
  expect(against(await step(worker, 'draftPublicity', draft))).toEqual([
    'publicityId GUIDANCE_BEFORE_DRAFT 14.2',
  ]);
  await stepped(head, 'givePublicityGuidance', {
    publicityId: publicity.id,
    allowed: true,
    guidance: 'No name.',
    dataProtection: 'Limited to the row.',
  });
  await stepped(worker, 'draftPublicity', draft);
  expect((await stepped(worker, 'publishPublicity', { publicityId: publicity.id })).publicity.status).toBe(
    'PUBLISHED',
  );

  landlord.clock.at('2026-07-14T10:00');
  await taken(worker, 'completeAction', it);
  await changed(worker, 'dischargeAction', { actionId: abc.id, reason: 'He has left.' });
  await readyToClose(worker, of.id);
  const closed = await take(worker, 'closeCase', {
    caseId: of.id,
    outcome: 'RESOLVED_LEGAL_ACTION',
    reason: 'Possession was given.',
    closureNoticeAt: '2026-07-14T09:55:00Z',
  });
  expect(against(closed)).toEqual([]);
  const life = await lifeOf(landlord, of.id, 'area-manager');
  expect(life).toMatchObject({ status: 'CLOSED', outcome: 'RESOLVED_LEGAL_ACTION' });
  // What was missed stays missed: the contract's review, and looks at the risk while the court was waited for.
  expect(clocksOf(life)).toEqual({
    TALK_AND_AGREE_APPROACH: ['MET'],
    FACE_TO_FACE_INTERVIEW: ['CANCELLED'],
    ACTION_DUE: ['MET'],
    PLAN_REVIEW: ['CANCELLED', 'MET', 'MET_LATE'],
    RISK_REVIEW: ['CANCELLED', 'MET_LATE', 'MET_LATE', 'MISSED', 'MISSED'],
    AGREEMENT_REVIEW: ['MISSED'],
    AGREEMENT_EXPIRES: ['CANCELLED'],
    ORDER_EXPIRES: ['CANCELLED'],
  });
  expect(await whoSees(landlord, of.id)).toEqual(thoseOfTheService);
  await expectWholeLife(landlord, of.id);
});
