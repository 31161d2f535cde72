import { afterAll, beforeAll, expect, test } from 'vitest';
import { asRead } from '../support/as-read.ts';
import { against, noiseReport, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;

beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  await landlord.admin.query(
    `insert into staff_grant (staff_id, role, area_id) values ($1, 'AREA_MANAGER', $2)`,
    [worker.staffId, landlord.ids['De Cymru']],
  );
});
afterAll(() => landlord.close());

const violent = { category: 'VIOLENCE', limbs: ['HARASSMENT_ALARM_DISTRESS'] };

test('somebody who manages in Wales is a support worker here: they lower no emergency and no priority (#91, #101)', async () => {
  const { case: of } = await openedCase(landlord, worker, {}, violent);
  const quarrel = { caseId: of.id, urgency: 'NON_EMERGENCY', reason: 'It was a quarrel.' };
  const lower = await asRead(worker, quarrel);
  expect(against(await take(worker, 'changeUrgency', lower))).toEqual(['urgency MANAGER_LOWERS_URGENCY 8.6']);
  expect(against(await take(landlord.as('area-manager'), 'changeUrgency', lower))).toEqual([]);
  const less = { caseId: of.id, priority: 'LOW', reason: 'Not that bad.' };
  expect(against(await take(worker, 'changePriority', less))).toEqual([
    expect.stringMatching(/^priority MANAGER/),
  ]);
});

test('nor do they end an emergency by finding another name for it (#44, #101)', async () => {
  const told = noiseReport(landlord, { behaviour: 'VIOLENCE' });
  const { report } = await taken(worker, 'receiveReport', told);
  const triage = {
    reportId: report.id,
    notAsb: {
      reason: 'LIFESTYLE_CLASH',
      explanation: 'We talked.',
      selfHelpAdvice: 'Talk.',
      explanationSentAt: landlord.clock.now,
    },
  };
  const refused = against(await take(worker, 'triageReport', triage));
  expect(refused.length).toBe(1);
  expect(refused[0]).toMatch(/MANAGER/);
});

test('nor by any other way of ending a report without a case, nor do they take back what was decided (#44, #101)', async () => {
  const danger = noiseReport(landlord, { dangerNow: true });
  const reportId = (await taken(worker, 'receiveReport', danger)).report.id;
  const explained = { explanation: 'Why.', explanationSentAt: landlord.clock.now };
  const ways = {
    withdraw: { reason: 'Taken back.' },
    redirect: { target: 'TENANCY_FRAUD' },
    signpost: { agency: 'POLICE', ...explained, supportOffered: 'We call.' },
  };
  for (const [way, decision] of Object.entries(ways)) {
    expect(against(await take(worker, 'triageReport', { reportId, [way]: decision })), way).toEqual([
      `${way} MANAGER_ENDS_EMERGENCY 8.6`,
    ]);
  }
  const other = (await taken(worker, 'receiveReport', noiseReport(landlord))).report.id;
  const notAsb = { reason: 'OTHER', ...explained, selfHelpAdvice: 'Talk.' };
  await taken(worker, 'triageReport', { reportId: other, notAsb });
  const override = { reportId: other, reason: 'It went on.' };
  expect((await take(worker, 'overrideNotAsb', override)).refusals.length).toBe(1);
  expect(against(await take(landlord.as('area-manager'), 'overrideNotAsb', override))).toEqual([]);
});

test('nor do they give a case here to another worker; whoever leads its service does (#122)', async () => {
  const { case: of } = await openedCase(landlord, worker);
  const ownerId = landlord.ids['other-support-worker'];
  const give = await asRead(worker, { caseId: of.id, ownerId, reason: 'On leave.' });
  expect(against(await take(worker, 'assignCase', give))).toEqual(['caseId MANAGER_ASSIGNS 15.2']);
  expect(against(await take(landlord.as('service-lead'), 'assignCase', give))).toEqual([]);
});
