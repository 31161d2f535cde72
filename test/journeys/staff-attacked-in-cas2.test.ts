import { afterAll, beforeAll, expect, test } from 'vitest';
import { against, noiseReport, riskAnswers, take, taken } from '../support/casework.ts';
import { injunction, step, stepped } from '../support/formal-casework.ts';
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
let housing: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  [worker, lead] = [landlord.as('other-support-worker'), landlord.as('service-lead')];
  [area, housing] = [landlord.as('area-manager'), landlord.as('housing-manager')];
  for (const [who, role] of [
    [worker, 'HOUSING_SUPPORT_WORKER'],
    [lead, 'SERVICE_LEAD'],
  ] as const) {
    await landlord.admin.query('insert into staff_grant (staff_id, role, service_id) values ($1, $2, $3)', [
      who.staffId,
      role,
      landlord.ids['Lantern Court'],
    ]);
  }
});
afterAll(() => landlord?.close());

test('staff attacked in CAS-2: both told before there is a case, protected by report, event, oversight and plan, and an injunction by two other people (#27, #30, #31, #33, #71, #93, #94, #101, #124, #127)', async () => {
  // Friday night: a resident goes for the worker on duty.
  landlord.clock.at('2026-03-06T21:00');
  const attack = noiseReport(landlord, {
    serviceId: landlord.ids['Lantern Court'],
    propertyId: landlord.ids['Flat 1, Lantern Court'],
    channel: 'HOUSING_SUPPORT_WORKER',
    reporterType: 'STAFF',
    reporter: { name: 'Jo Fairweather' },
    behaviour: 'VIOLENCE',
    violence: true,
    victimType: 'STAFF',
    description: 'Pushed against a wall in the office.',
    occurredAt: '2026-03-06T20:30:00Z',
  });
  expect(against(await take(worker, 'receiveReport', attack))).toEqual(['told STAFF_VICTIM_REPORTS_TO 8.2']);
  const tell = (staffId: string) => ({ ...attack, told: { staffId } });
  expect(against(await take(worker, 'receiveReport', tell(housing.staffId)))).toEqual([
    'told.staffId TELL_LEAD_OR_AREA_MANAGER 8.2',
  ]);
  const { report, prompts } = await taken(worker, 'receiveReport', tell(lead.staffId));
  expect(prompts.map(({ prompt }: Data) => prompt)).toContain('PROTECT_STAFF');
  expect(report.urgency).toBe('EMERGENCY');

  const decision = {
    reportId: report.id,
    openCase: { category: 'VIOLENCE', limbs: ['HARASSMENT_ALARM_DISTRESS'] },
  };
  expect(against(await take(worker, 'triageReport', decision))).toEqual(['told STAFF_VICTIM_TOLD 8.2']);
  landlord.clock.at('2026-03-06T21:30');
  const both = await taken(worker, 'supplementReport', {
    reportId: report.id,
    told: { staffId: area.staffId },
  });
  expect(both.report.serviceLeadToldAt).not.toBeNull();
  expect(both.report.areaManagerToldAt).not.toBeNull();
  const { case: of } = await taken(worker, 'triageReport', decision);
  expect(of).toMatchObject({ staffVictim: true, urgency: 'EMERGENCY', harmRating: 'SERIOUS' });
  const emergency = of.deadlines.find(({ type }: Data) => type === 'EMERGENCY_CONTACT');
  expect(new Date(emergency.dueAt).toISOString()).toBe('2026-03-09T23:59:59.999Z');

  // It is a safeguarding incident as well, and in CAS-2 that has a procedure of its own.
  const flagged = await taken(worker, 'flagSafeguarding', { caseId: of.id, incidentReference: 'CAS2-0071' });
  expect(flagged.case).toMatchObject({ safeguardingPriority: true, incidentReference: 'CAS2-0071' });
  expect(flagged.case.incidentProcedure).toMatch(/CAS2/);

  // Monday: what protects her, each part by whoever has to.
  landlord.clock.at('2026-03-09T09:00');
  const protect = (by: Asker, input: object) => take(by, 'protectStaff', { caseId: of.id, ...input });
  expect(against(await protect(worker, { takeOversight: true }))).toEqual([
    'takeOversight AREA_MANAGER_OVERSEES 8.2',
  ]);
  expect(against(await protect(worker, { planAgreedAt: '2026-03-09T09:00:00Z' }))).toEqual([
    'plan PLAN_SAYS_WHAT 8.2',
  ]);
  const close = () =>
    take(area, 'closeCase', {
      caseId: of.id,
      outcome: 'RESOLVED_LEGAL_ACTION',
      reason: 'He is forbidden to come near the office.',
      closureNoticeAt: landlord.clock.now.toISOString(),
    });
  await readyToClose(worker, of.id, 'MEDIUM');
  const owed = [
    'staffProtection.healthAndSafetyReference STAFF_HEALTH_AND_SAFETY 4.3',
    'staffProtection.incidentReference STAFF_INCIDENT_REPORT 8.2',
    'staffProtection.oversight STAFF_OVERSIGHT 8.2',
    'staffProtection.planAgreedAt STAFF_PLAN_AGREED 8.2',
  ];
  expect(against(await close())).toEqual(expect.arrayContaining(owed));
  await taken(worker, 'protectStaff', {
    caseId: of.id,
    incidentReference: 'CAS2-0071',
    healthAndSafetyReference: 'HS-2026-12',
  });
  expect(against(await close())).toEqual(expect.arrayContaining(owed.slice(2)));
  await taken(area, 'protectStaff', { caseId: of.id, takeOversight: true });
  const { staffProtection } = await taken(area, 'protectStaff', {
    caseId: of.id,
    plan: 'Nobody alone in the office; two at every door; ask for an injunction.',
    planAgreedAt: '2026-03-09T08:45:00Z',
  });
  expect(staffProtection.oversightBy.id).toBe(area.staffId);

  // The injunction: proposed by the area manager it could not be approved by them.
  const { party } = await taken(worker, 'addParty', {
    caseId: of.id,
    person: { name: 'Percy Lowther', occupancyType: 'CAS2_LICENCE' },
    role: 'ALLEGED_PERPETRATOR',
  });
  const assess = { caseId: of.id, partyId: party.id, level: 'HIGH', levelReason: 'He has done it before.' };
  await taken(worker, 'assessRisk', { ...assess, answers: riskAnswers('ALLEGED_PERPETRATOR') });
  const proposal = injunction(
    { case: of, party },
    { route: 'SERIOUS_RISK', limb: 'SERIOUS_NATURE', risk: 'He pushed her against a wall.' },
  );
  const own = (await stepped(area, 'proposeFormalAction', proposal)).action;
  await stepped(housing, 'supportFormalAction', { actionId: own.id });
  expect(against(await step(area, 'approveFormalAction', { actionId: own.id }))).toEqual([
    'actionId PROPOSER_DOES_NOT_DECIDE 11.2',
  ]);
  await stepped(area, 'cancelFormalAction', { actionId: own.id, reason: 'Proposed by the worker instead.' });
  const it = { actionId: (await stepped(worker, 'proposeFormalAction', proposal)).action.id };
  expect(against(await step(area, 'approveFormalAction', it))).toEqual([
    'actionId SUPPORT_BEFORE_APPROVAL 11.2',
  ]);
  expect(against(await step(lead, 'supportFormalAction', it))).toEqual([
    'actionId HOUSING_MANAGER_SUPPORTS 11.2',
  ]);
  await stepped(housing, 'supportFormalAction', it);
  expect(against(await step(worker, 'startFormalAction', it))).toEqual([
    'actionId APPROVED_BEFORE_BEGUN 11.2',
  ]);
  await stepped(area, 'approveFormalAction', it);
  await stepped(worker, 'startFormalAction', it);
  landlord.clock.at('2026-03-20T10:00');
  await stepped(worker, 'recordOrder', {
    ...it,
    result: 'GRANTED',
    court: 'County Court at North Shore',
    decidedOn: '2026-03-20',
    expiresOn: '2026-09-20',
    terms: 'Not to come within ten metres of the office.',
    powerOfArrest: true,
  });
  await taken(worker, 'completeAction', it);
  await readyToClose(worker, of.id, 'MEDIUM');
  expect(against(await close())).toEqual([]);

  const life = await lifeOf(landlord, of.id, 'area-manager');
  expect(life).toMatchObject({ status: 'CLOSED', outcome: 'RESOLVED_LEGAL_ACTION' });
  // Nobody looked again at the risk he poses, and closing does not hide that it was due.
  expect(clocksOf(life)).toEqual({
    EMERGENCY_CONTACT: ['MET'],
    TALK_AND_AGREE_APPROACH: ['MET'],
    FACE_TO_FACE_INTERVIEW: ['CANCELLED'],
    RISK_REVIEW: ['CANCELLED', 'MET', 'MISSED'],
    ORDER_EXPIRES: ['CANCELLED'],
  });
  expect(await whoSees(landlord, of.id)).toEqual({
    ...thoseOfTheService,
    NAMES: ['other-support-worker', ...thoseOfTheService.NAMES.slice(1)],
  });
  await expectWholeLife(landlord, of.id);
});
