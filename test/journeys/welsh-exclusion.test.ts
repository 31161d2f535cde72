import { afterAll, beforeAll, expect, test } from 'vitest';
import { against, riskAnswers, take, taken } from '../support/casework.ts';
import {
  type Accused,
  accusedCase,
  approvedAction,
  injunction,
  step,
  stepped,
} from '../support/formal-casework.ts';
import { clocksOf, expectWholeLife, lifeOf, readyToClose, whoSees } from '../support/journey.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let housing: Asker;
let area: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  [worker, area] = [landlord.as('welsh-support-worker'), landlord.as('welsh-area-manager')];
  // Nobody of the landlord is housing manager in Wales; the Head of Service stands in.
  housing = landlord.as('head-of-service');
  await landlord.admin.query(
    `insert into staff_grant (staff_id, role, area_id) values ($1, 'HOUSING_MANAGER', $2)`,
    [housing.staffId, landlord.ids['De Cymru']],
  );
});
afterAll(() => landlord?.close());

const act = 'Renting Homes (Wales) Act 2016, section 145';
const violent = { behaviour: 'VIOLENCE', violence: true };
const opening = { category: 'VIOLENCE', limbs: ['HARASSMENT_ALARM_DISTRESS'] };
const hoursFrom = (beginsAt: string, hours: number, seconds = 0) => ({
  beginsAt,
  endsAt: new Date(new Date(beginsAt).getTime() + hours * 3_600_000 + seconds * 1000).toISOString(),
});
const exclusion = (accused: Accused, times: object) =>
  injunction(accused, {
    type: 'TEMPORARY_EXCLUSION_WALES',
    route: 'SERIOUS_RISK',
    limb: 'SERIOUS_NATURE',
    risk: 'He threw a chair at a neighbour.',
    exclusion: { ground: 'VIOLENCE', ...times },
  });

test('a Welsh exclusion: two days at most and three in six months of one contract-holder whatever the case, with both keys and reasons in writing, and never in England (#124, #127, #130)', async () => {
  landlord.clock.at('2026-03-02T09:00');
  const welsh = {
    person: { name: 'Gethin Probert', occupancyType: 'SUPPORTED_STANDARD_CONTRACT_W' },
    report: { serviceId: landlord.ids['Tŷ Bryn'], propertyId: landlord.ids['1 Heol y Bryn'], ...violent },
    opening,
  };
  const first = await accusedCase(landlord, worker, welsh);
  const victim = first.case.parties.find(({ role }: Data) => role === 'VICTIM');
  await taken(worker, 'recordContact', {
    caseId: first.case.id,
    method: 'IN_PERSON',
    reached: true,
    approachAgreed: true,
  });
  const risk = { level: 'HIGH', levelReason: 'He lives next door.' };
  await taken(worker, 'assessRisk', {
    caseId: first.case.id,
    partyId: victim.id,
    answers: riskAnswers(),
    ...risk,
  });

  // An English home has no such power, whoever asks for it.
  const english = await accusedCase(landlord, landlord.as('housing-support-worker'), {
    report: violent,
    opening,
  });
  const there = await step(
    landlord.as('housing-support-worker'),
    'proposeFormalAction',
    exclusion(english, hoursFrom('2026-03-02T10:00:00Z', 24)),
  );
  expect(against(there)).toEqual([`type OCCUPANCY_OF_THE_POWER ${act}`, 'type POWER_OF_THE_NATION 11.5']);

  // Two days and not a second more.
  const propose = (of: Accused, times: object) => step(worker, 'proposeFormalAction', exclusion(of, times));
  expect(against(await propose(first, hoursFrom('2026-03-02T10:00:00Z', 48, 1)))).toEqual([
    `exclusion.endsAt EXCLUSION_HOURS ${act}`,
  ]);
  const { action } = await stepped(
    worker,
    'proposeFormalAction',
    exclusion(first, hoursFrom('2026-03-02T10:00:00Z', 48)),
  );
  const it = { actionId: action.id };
  landlord.clock.at('2026-03-02T09:30');
  expect(against(await step(area, 'approveFormalAction', it))).toEqual([
    'actionId SUPPORT_BEFORE_APPROVAL 11.2',
  ]);
  await stepped(housing, 'supportFormalAction', it);
  expect(against(await step(housing, 'approveFormalAction', it))).toEqual([
    'actionId AREA_MANAGER_APPROVES 11.2',
    'actionId TWO_PEOPLE 11.2',
  ]);
  await stepped(area, 'approveFormalAction', it);
  landlord.clock.at('2026-03-02T10:00');
  await stepped(worker, 'startFormalAction', it);

  // The reasons are owed in writing by the next working day; they come a day after that.
  landlord.clock.at('2026-03-04T10:00');
  const reasons = { ...it, writtenReasons: 'Violence on the stairs on 1 March.' };
  expect(against(await step(worker, 'giveExclusionReasons', { ...reasons, writtenReasons: ' ' }))).toEqual([
    `writtenReasons REASONS_KEPT ${act}`,
  ]);
  await stepped(worker, 'giveExclusionReasons', reasons);
  expect(clocksOf(await lifeOf(landlord, first.case.id, 'welsh-area-manager')).EXCLUSION_REASONS).toEqual([
    'MET_LATE',
  ]);
  await taken(worker, 'completeAction', it);

  // The second and third are counted with it, in whatever case they stand; the fourth is one too many.
  const again = await accusedCase(landlord, worker, welsh);
  const { party } = await taken(worker, 'addParty', {
    caseId: again.case.id,
    personId: first.party.person.id,
    role: 'ALLEGED_PERPETRATOR',
  });
  const second = { case: again.case, party };
  for (const [of, at] of [
    [second, '2026-04-01T10:00'],
    [first, '2026-06-01T10:00'],
  ] as const) {
    landlord.clock.at(at);
    const times = hoursFrom(landlord.clock.now.toISOString(), 48);
    const { id } = await approvedAction(landlord, worker, exclusion(of, times), [housing, area]);
    await stepped(worker, 'startFormalAction', { actionId: id });
    await stepped(worker, 'giveExclusionReasons', { actionId: id, writtenReasons: 'Violence again.' });
    await taken(worker, 'completeAction', { actionId: id });
  }
  landlord.clock.at('2026-07-01T10:00');
  const times = [`exclusion EXCLUSION_TIMES ${act}`];
  expect(against(await propose(second, hoursFrom('2026-09-02T08:59:59Z', 48)))).toEqual(times);
  expect(against(await propose(first, hoursFrom('2026-07-01T12:00:00Z', 1)))).toEqual(times);

  await readyToClose(worker, first.case.id, 'MEDIUM');
  const closed = await take(area, 'closeCase', {
    caseId: first.case.id,
    outcome: 'RESOLVED_FORMAL_ACTION',
    reason: 'He stays with his brother now.',
    closureNoticeAt: '2026-07-01T09:55:00Z',
  });
  expect(against(closed)).toEqual([]);
  const life = await lifeOf(landlord, first.case.id, 'welsh-area-manager');
  expect(life).toMatchObject({ status: 'CLOSED', outcome: 'RESOLVED_FORMAL_ACTION' });
  expect(clocksOf(life)).toEqual({
    EMERGENCY_CONTACT: ['MET'],
    TALK_AND_AGREE_APPROACH: ['MET'],
    FACE_TO_FACE_INTERVIEW: ['MET'],
    EXCLUSION_REASONS: ['MET', 'MET_LATE'],
    RISK_REVIEW: ['CANCELLED', 'MET_LATE'],
  });
  expect(await whoSees(landlord, first.case.id)).toEqual({
    NAMES: ['welsh-support-worker', 'welsh-area-manager', 'head-of-service'],
    WITHOUT_NAMES: ['analyst'],
  });
  for (const of of [first, second, english]) await expectWholeLife(landlord, of.case.id);
});
