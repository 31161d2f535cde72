import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, changed } from '../support/action-casework.ts';
import { asRead } from '../support/as-read.ts';
import { against, noiseReport, riskAnswers, take, taken } from '../support/casework.ts';
import {
  clocksOf,
  expectWholeLife,
  lifeOf,
  readyToClose,
  thoseOfTheService,
  whoSees,
} from '../support/journey.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { share, shared } from '../support/sharing.ts';

let landlord: Landlord;
let worker: Asker;
let manager: Asker;
let agencies: Record<string, string>;
beforeAll(async () => {
  landlord = await openLandlord();
  landlord.clock.at('2026-02-02T10:00');
  worker = landlord.as('housing-support-worker');
  manager = landlord.as('area-manager');
  agencies = {};
  for (const kind of ['SOCIAL_SERVICES', 'MEDIATION']) {
    const entry = { kind, name: `Shore ${kind.toLowerCase()}`, areaIds: [landlord.ids['North Shore']] };
    agencies[kind] = (await shared(manager, 'recordAgency', entry)).agency.id;
  }
});
afterAll(() => landlord?.close());

test('a man whose home was taken over: safeguarding first, referred without asking and reviewed after, moved for a time, helped as a witness, and home again (#7, #26, #30, #107, #109, #112, #113, #132, #136)', async () => {
  // A worker passing by sees strangers with a key; he is frightened. Serious danger goes before everything.
  landlord.clock.at('2026-03-02T10:00');
  const { report, prompts } = await taken(worker, 'receiveReport', {
    ...noiseReport(landlord, {
      reporterType: 'WORKER',
      reporter: { name: 'Wenna Trelawney', phone: '01632 960055' },
      category: 'CUCKOOING_MATE_CRIME',
      behaviour: 'DRUG_SELLING_OR_UNLAWFUL_USE',
      description: 'Strangers have his key and sell from his kitchen.',
      occurredAt: '2026-03-01T20:00:00Z',
    }),
    safeguarding: {},
  });
  expect(prompts.map(({ prompt }: Data) => prompt)).toContain('SAFEGUARDING_FIRST');
  expect(report.urgency).toBe('EMERGENCY');
  const decision = (incidentReference: string | null) => ({
    reportId: report.id,
    openCase: {
      category: 'CUCKOOING_MATE_CRIME',
      limbs: ['HARASSMENT_ALARM_DISTRESS'],
      reporterRole: 'REPORTER',
      incidentReference,
    },
  });
  expect(against(await take(worker, 'triageReport', decision(null)))).toEqual([
    'openCase.incidentReference INCIDENT_REFERENCE_NEEDED 2.3',
  ]);
  const { case: of } = await taken(worker, 'triageReport', decision('INC-2026-0310'));
  expect(of).toMatchObject({
    safeguardingPriority: true,
    incidentReference: 'INC-2026-0310',
    urgency: 'EMERGENCY',
  });
  const { party: victim } = await taken(worker, 'addParty', {
    caseId: of.id,
    person: { name: 'Silas Penrose', occupancyType: 'ASSURED', propertyId: landlord.ids['1 Harbour Row'] },
    role: 'VICTIM',
  });

  // Asking him would tell them: social services are told at once, and the area manager looks at it afterwards.
  const referral = (agency: string, changes: object = {}) => ({
    caseId: of.id,
    agencyId: agencies[agency],
    safeguarding: true,
    reason: 'He is held in his own home.',
    confidentialityStatement: 'Asking first would tell those who hold him.',
    items: [{ category: 'IDENTITY', partyId: victim.id }],
    text: 'Please see Silas Penrose today.',
    lawfulBasis: 'ARTICLE_6_1_D_VITAL_INTERESTS',
    ...changes,
  });
  expect(
    against(await share(worker, 'referWithoutPermission', referral('MEDIATION', { reason: ' ' }))),
  ).toEqual(['agencyId SOCIAL_SERVICES_OR_POLICE 11.9', 'reason REASON_NEEDED 11.9']);
  const { disclosure } = await shared(worker, 'referWithoutPermission', referral('SOCIAL_SERVICES'));
  const judgement = { disclosureId: disclosure.id, judgement: 'JUSTIFIED', note: 'The danger was real.' };
  expect(against(await share(worker, 'reviewReferral', judgement).catch(forbidden))).toEqual(refusedByRole);

  // The day after: spoken to, assessed, moved for a time with a plan for the way back.
  landlord.clock.at('2026-03-03T11:00');
  await taken(worker, 'recordContact', {
    caseId: of.id,
    partyId: victim.id,
    method: 'IN_PERSON',
    reached: true,
    approachAgreed: true,
  });
  const assess = (level: string) =>
    taken(worker, 'assessRisk', {
      caseId: of.id,
      partyId: victim.id,
      answers: riskAnswers(),
      level,
      levelReason: 'They may come back.',
    });
  await assess('HIGH');
  const temporaryMove = {
    movedOn: '2026-03-03',
    expectedReturnOn: '2026-04-01',
    returnPlan: 'New door and lock; the police have a word with them first.',
    reviewOn: '2026-03-17',
  };
  const move = { caseId: of.id, type: 'TEMPORARY_MOVE', partyId: victim.id };
  expect(
    against(
      await change(worker, 'recordAction', { ...move, temporaryMove: { ...temporaryMove, returnPlan: ' ' } }),
    ),
  ).toEqual(['temporaryMove.returnPlan RETURN_PLAN_NEEDED 8.8']);
  const away = await changed(worker, 'recordAction', { ...move, temporaryMove });

  // Closing waits for the review of the referral, whoever asks.
  const close = () =>
    take(manager, 'closeCase', {
      caseId: of.id,
      outcome: 'RESOLVED_BY_OTHER_AGENCY',
      reason: 'The police have charged them; he is home.',
      closureNoticeAt: landlord.clock.now.toISOString(),
    });
  expect(against(await close())).toEqual(
    expect.arrayContaining(['clocks ACTION_STILL_DUE 8.10', 'clocks REFERRAL_REVIEW_OWED 11.9']),
  );
  landlord.clock.at('2026-03-09T10:00');
  const reviewed = await shared(manager, 'reviewReferral', judgement);
  expect(reviewed.disclosure).toMatchObject({ judgement: 'JUSTIFIED', reviewDeadline: { status: 'MET' } });

  // He will give evidence: his safety is looked at, the hearing explained, somebody goes with him and asks after.
  landlord.clock.at('2026-03-17T10:00');
  await changed(worker, 'reviewAction', {
    ...(await asRead(worker, { actionId: away.id })),
    what: 'Door ordered.',
    nextReviewOn: '2026-03-31',
  });
  const { party: witness } = await taken(worker, 'addParty', {
    caseId: of.id,
    personId: victim.person.id,
    role: 'WITNESS',
  });
  const support = async (type: string, witnessSupport: object) =>
    changed(worker, 'recordAction', { caseId: of.id, partyId: witness.id, type, witnessSupport });
  const court = await support('COURT_PREPARATION', { hearingOn: '2026-03-30' });
  expect(against(await change(worker, 'completeAction', { actionId: court.id }))).toEqual([
    'prepared PREPARED_FOR_COURT 8.11',
    'securityReviewedOn SECURITY_REVIEWED 8.11',
  ]);
  await changed(worker, 'completeAction', {
    actionId: court.id,
    securityReviewedOn: '2026-03-17',
    prepared: ['HEARING_EXPLAINED', 'SPECIAL_MEASURES_CONSIDERED'],
  });
  const transport = await support('WITNESS_COURT_TRANSPORT', { hearingOn: '2026-03-30' });
  landlord.clock.at('2026-03-30T17:00');
  await changed(worker, 'completeAction', { actionId: transport.id });
  const after = await support('WITNESS_FOLLOW_UP', {});
  await changed(worker, 'completeAction', { actionId: after.id, result: 'He slept.' });

  // Home a day before it was planned.
  landlord.clock.at('2026-03-31T10:00');
  expect(
    against(await change(worker, 'completeAction', { actionId: away.id, outcome: 'RETURNED_HOME' })),
  ).toEqual(['returnedOn RETURNED_ON_A_DAY 8.8']);
  const home = await changed(worker, 'completeAction', {
    actionId: away.id,
    outcome: 'RETURNED_HOME',
    returnedOn: '2026-03-31',
  });
  expect(home.deadlines.map(({ type, status }: Data) => `${type} ${status}`)).toEqual(
    expect.arrayContaining(['MOVE_REVIEW MET', 'ACTION_DUE MET']),
  );
  landlord.clock.at('2026-04-08T10:00');
  await readyToClose(worker, of.id, 'MEDIUM');
  expect(against(await close())).toEqual([]);

  const life = await lifeOf(landlord, of.id, 'area-manager');
  expect(life).toMatchObject({ status: 'CLOSED', outcome: 'RESOLVED_BY_OTHER_AGENCY' });
  expect(clocksOf(life)).toEqual({
    EMERGENCY_CONTACT: ['MET'],
    TALK_AND_AGREE_APPROACH: ['MET'],
    FACE_TO_FACE_INTERVIEW: ['MET'],
    DISCLOSURE_REVIEW: ['MET'],
    RISK_REVIEW: ['CANCELLED', 'MET_LATE'],
    MOVE_REVIEW: ['CANCELLED', 'MET'],
    ACTION_DUE: ['MET', 'MET', 'MET'],
  });
  expect(await whoSees(landlord, of.id)).toEqual(thoseOfTheService);
  // What was said of him without his leave is for whoever said it and whoever reviewed it.
  const told = (who: Asker) => who.query('query ($id: ID!) { node(id: $id) { id } }', { id: disclosure.id });
  expect((await told(worker)).node).not.toBeNull();
  expect((await told(manager)).node).not.toBeNull();
  for (const who of ['service-lead', 'housing-manager', 'other-support-worker', 'analyst'] as const) {
    expect((await told(landlord.as(who))).node, who).toBeNull();
  }
  await expectWholeLife(landlord, of.id);
});

const refusedByRole = ['role FORBIDDEN 12.1'];
const forbidden = (error: Error): Data => {
  expect(error.message).toContain('FORBIDDEN');
  return { refusals: [{ field: 'role', rule: 'FORBIDDEN', clause: '12.1' }] };
};
