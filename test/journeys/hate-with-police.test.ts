import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, changed } from '../support/action-casework.ts';
import { asRead } from '../support/as-read.ts';
import { against, noiseReport, riskAnswers, take, taken } from '../support/casework.ts';
import { injunction, step, stepped } from '../support/formal-casework.ts';
import { clocksOf, expectWholeLife, lifeOf, readyToClose, sightsOf, whoSees } from '../support/journey.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { share, shared } from '../support/sharing.ts';

let landlord: Landlord;
let worker: Asker;
let manager: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  manager = landlord.as('area-manager');
});
afterAll(() => landlord?.close());

test('a hate crime: believed as perceived, talked to within a working day, each person assessed, with the police before anything is done to the accused, and seen by those named alone (#34, #101, #105, #118, #119, #121, #133)', async () => {
  // Friday afternoon: slurs at the door. Nobody has to prove what it was; it is enough that she perceives it.
  landlord.clock.at('2026-03-06T15:00');
  const told = noiseReport(landlord, {
    channel: 'IN_PERSON_OFFICE',
    reporterType: 'OCCUPANT',
    reporter: { name: 'Amara Osei', phone: '01632 960011', propertyId: landlord.ids['1 Harbour Row'] },
    behaviour: 'TARGETING_IDENTIFIED_GROUP',
    description: 'Slurs through the letter box.',
    occurredAt: '2026-03-06T13:00:00Z',
  });
  expect(against(await take(worker, 'receiveReport', { ...told, hatePerceivedBy: 'VICTIM' }))).toEqual([
    'hateStrands HATE_STRAND_NEEDED 10.1',
  ]);
  const { report, prompts, suggestions } = await taken(worker, 'receiveReport', told);
  expect(prompts.map(({ prompt }: Data) => prompt)).toContain('ASK_ABOUT_HATE');
  expect(suggestions.selfResolution.offered).toBe(false);
  const opening = {
    category: 'HATE_CRIME',
    limbs: ['HARASSMENT_ALARM_DISTRESS'],
    restrictTo: [worker.staffId, manager.staffId],
  };
  const decide = (changes: object = {}) =>
    take(worker, 'triageReport', { reportId: report.id, openCase: { ...opening, ...changes } });
  expect(against(await decide())).toEqual(['openCase.hateStrands HATE_STRAND_NEEDED 10.1']);
  const { refusals, case: of } = await decide({ hateStrands: ['RACE'], hatePerceivedBy: 'VICTIM' });
  expect(refusals).toEqual([]);
  expect(of).toMatchObject({
    urgency: 'EMERGENCY',
    harmRating: 'SERIOUS',
    restricted: true,
    hateStrands: ['RACE'],
  });
  const emergency = of.deadlines.find(({ type }: Data) => type === 'EMERGENCY_CONTACT');
  expect(new Date(emergency.dueAt).toISOString()).toBe('2026-03-09T23:59:59.999Z');
  expect(await sightsOf(landlord, of.id)).toMatchObject({
    'housing-support-worker': 'NAMES',
    'area-manager': 'NAMES',
    'service-lead': 'NOTHING',
    'housing-manager': 'NOTHING',
    'head-of-service': 'NOTHING',
    'other-support-worker': 'NOTHING',
  });

  // Monday, the last day of it: talked to, and helped to report it herself.
  landlord.clock.at('2026-03-09T16:00');
  const victim = of.parties.find(({ role }: Data) => role === 'VICTIM');
  const reporter = of.parties.find(({ role }: Data) => role === 'REPORTER');
  const talked = await taken(worker, 'recordContact', {
    caseId: of.id,
    partyId: reporter.id,
    method: 'PHONE',
    reached: true,
    approachAgreed: true,
  });
  expect(clocksOf(talked.case)).toMatchObject({
    EMERGENCY_CONTACT: ['MET'],
    TALK_AND_AGREE_APPROACH: ['MET'],
  });
  const seen = await taken(worker, 'supplementReport', {
    reportId: report.id,
    trueVisionReported: true,
    trueVisionReference: 'TV-2026-00042',
    policeCalledAt: '2026-03-06T15:10:00Z',
  });
  expect(seen.report).toMatchObject({ trueVisionReported: true, trueVisionReference: 'TV-2026-00042' });

  // Her son is affected too; and somebody is accused. Each is looked at for themselves.
  const add = async (name: string, role: string) =>
    (await taken(worker, 'addParty', { caseId: of.id, person: { name, occupancyType: 'ASSURED' }, role }))
      .party;
  const son = await add('Kwame Osei', 'HOUSEHOLD_MEMBER');
  const accused = { case: of, party: await add('Percy Lowther', 'ALLEGED_PERPETRATOR') };
  const assess = (
    partyId: string,
    as: 'EXPERIENCING' | 'ALLEGED_PERPETRATOR',
    level: string,
    levelReason?: string,
  ) => take(worker, 'assessRisk', { caseId: of.id, partyId, answers: riskAnswers(as), level, levelReason });
  expect(against(await assess(victim.id, 'EXPERIENCING', 'LOW'))).toEqual(['level NOT_BELOW_HARD_RULE 8.7']);
  for (const { id } of [victim, son]) expect(against(await assess(id, 'EXPERIENCING', 'MEDIUM'))).toEqual([]);
  expect(
    against(await assess(accused.party.id, 'ALLEGED_PERPETRATOR', 'MEDIUM', 'He said he would be back.')),
  ).toEqual([]);

  // Nothing is done to the accused without the police, neither gentle nor formal; support needs nobody's leave.
  const warning = {
    caseId: of.id,
    partyId: accused.party.id,
    type: 'WARNING_LETTER',
    proportionality: 'Slurs at the door, twice.',
  };
  const quick = injunction(accused, {
    route: 'SERIOUS_RISK',
    limb: 'SERIOUS_NATURE',
    risk: 'He threatens to come in.',
  });
  expect(against(await change(worker, 'recordAction', warning))).toEqual([
    'caseId POLICE_PARTNERSHIP_FIRST 10.5',
  ]);
  expect(against(await step(worker, 'proposeFormalAction', quick))).toEqual([
    'caseId POLICE_PARTNERSHIP_FIRST 10.5',
  ]);
  const box = await changed(worker, 'recordAction', {
    caseId: of.id,
    partyId: victim.id,
    type: 'SECURITY_MEASURE',
    securityMeasure: { kind: 'SECURE_LETTER_BOX', guidance: 'A lockable one.', guidanceFrom: 'POLICE' },
  });
  await stepped(worker, 'recordPolicePartnership', {
    caseId: of.id,
    force: 'North Shore Police',
    officerReference: 'PC 0042',
    agreedOn: '2026-03-09',
    agreed: 'They interview him first; we write after.',
  });
  landlord.clock.at('2026-03-11T10:00');
  const letter = await changed(worker, 'recordAction', warning);
  await changed(worker, 'completeAction', { actionId: letter.id });
  await changed(worker, 'completeAction', {
    actionId: box.id,
    outcome: 'REMAINED_AT_HOME',
    fittedOn: '2026-03-10',
  });

  // The keys of formal action turn only for those who may see the case: the housing manager is named for it first.
  const { action: proposed } = await stepped(worker, 'proposeFormalAction', quick);
  const support = { actionId: proposed.id };
  expect(against(await step(landlord.as('housing-manager'), 'supportFormalAction', support))).toEqual([
    'actionId NOT_FOUND 12.1',
  ]);
  const housing = landlord.as('housing-manager');
  const named = [worker.staffId, manager.staffId, housing.staffId];
  const wider = await asRead(manager, {
    caseId: of.id,
    namedStaffIds: named,
    reason: 'She supports the injunction.',
  });
  expect(against(await share(landlord.as('head-of-service'), 'restrictCase', wider))).toEqual([
    'caseId NOT_FOUND 12.1',
  ]);
  await shared(manager, 'restrictCase', wider);
  await stepped(housing, 'supportFormalAction', support);
  await stepped(manager, 'approveFormalAction', support);
  await stepped(worker, 'linkPoliceEvidence', { ...support, reference: 'CAD 1234', datedOn: '2026-03-09' });
  await stepped(worker, 'startFormalAction', support);
  landlord.clock.at('2026-03-30T10:00');
  const { order } = await stepped(worker, 'recordOrder', {
    ...support,
    result: 'GRANTED',
    court: 'County Court at North Shore',
    reference: 'K00NS123',
    decidedOn: '2026-03-30',
    expiresOn: '2027-03-30',
    terms: 'Not to speak to anybody of 1 Harbour Row.',
    powerOfArrest: true,
  });
  expect(order.state).toBe('IN_FORCE');

  landlord.clock.at('2026-04-01T10:00');
  await readyToClose(worker, of.id, 'MEDIUM');
  await taken(worker, 'completeAction', support);
  const closed = await take(worker, 'closeCase', {
    caseId: of.id,
    outcome: 'RESOLVED_LEGAL_ACTION',
    reason: 'The court has forbidden it, and the police stay with her.',
    closureNoticeAt: '2026-04-01T09:55:00Z',
  });
  expect(against(closed)).toEqual([]);
  const life = await lifeOf(landlord, of.id, 'area-manager');
  expect(life).toMatchObject({ status: 'CLOSED', outcome: 'RESOLVED_LEGAL_ACTION', urgency: 'EMERGENCY' });
  // Nobody looked again at the accused before the end; that stays on record.
  expect(clocksOf(life)).toEqual({
    EMERGENCY_CONTACT: ['MET'],
    TALK_AND_AGREE_APPROACH: ['MET'],
    FACE_TO_FACE_INTERVIEW: ['CANCELLED'],
    RISK_REVIEW: ['CANCELLED', 'CANCELLED', 'MET_LATE', 'MET_LATE', 'MISSED'],
    ORDER_EXPIRES: ['CANCELLED'],
  });
  expect(await whoSees(landlord, of.id)).toEqual({
    NAMES: ['housing-support-worker', 'area-manager', 'housing-manager'],
    WITHOUT_NAMES: [],
  });
  // Closed, it is still for those named alone, and its log says neither whom nor what it was about.
  const { rows } = await landlord.admin.query('select facts::text from case_event where case_id = $1', [
    of.id,
  ]);
  expect(rows.map(({ facts }) => facts).join()).not.toMatch(/RACE|Osei|Lowther|Slurs|TV-2026/);
  await expectWholeLife(landlord, of.id);
});
