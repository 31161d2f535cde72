import { expect } from 'vitest';
import { riskAnswers, taken } from './casework.ts';
import type { Asker, Data, Landlord } from './landlord.ts';
import { everybody, type PersonOfStaff } from './landlord-people.ts';
import { expectLogTellsState } from './state-from-events.ts';

const whole = `query ($id: ID!) { case(id: $id) { id reference status stage outcome urgency category restricted version closedAt
  parties { id role informed reviewRightInformedAt person { id name } } actions { id type area status outcome }
  deadlines { type status conditional startsAt dueAt metAt } events { seq kind } reports { id } } }`;

/** The case as whoever answers for its area reads it. */
export const lifeOf = async (landlord: Landlord, caseId: string, as: PersonOfStaff): Promise<Data> =>
  (await landlord.as(as).query(whole, { id: caseId })).case;

/** How each clock of a life ended, by its kind: `{ TALK_AND_AGREE_APPROACH: ['MET'] }`; updates are one per telling. */
export function clocksOf(life: Data): Record<string, string[]> {
  const clocks: Record<string, string[]> = {};
  for (const { type, status } of life.deadlines) {
    if (type !== 'UPDATE_DUE') clocks[type] = [...(clocks[type] ?? []), status].sort();
  }
  return clocks;
}

export type Sight = 'REFUSED' | 'NOTHING' | 'WITHOUT_NAMES' | 'NAMES';

/** What each role sees of a case: whoever asks, by the same question. */
export async function sightsOf(landlord: Landlord, caseId: string): Promise<Record<PersonOfStaff, Sight>> {
  const document = 'query ($id: ID!) { case(id: $id) { id parties { person { name } } } }';
  const sights = await Promise.all(
    everybody.map(async (who): Promise<[PersonOfStaff, Sight]> => {
      const { data, errors } = await landlord.as(who).answer(document, { id: caseId });
      if (errors) return [who, 'REFUSED'];
      if (!data.case) return [who, 'NOTHING'];
      const named = data.case.parties.some(({ person }: Data) => person?.name);
      return [who, named ? 'NAMES' : 'WITHOUT_NAMES'];
    }),
  );
  return Object.fromEntries(sights) as Record<PersonOfStaff, Sight>;
}

/** Who sees what, turned round: `{ NAMES: ['area-manager', …] }`, for those who see more than nothing. */
export async function whoSees(landlord: Landlord, caseId: string): Promise<Record<string, PersonOfStaff[]>> {
  const sights: Record<string, PersonOfStaff[]> = { NAMES: [], WITHOUT_NAMES: [] };
  for (const [who, sight] of Object.entries(await sightsOf(landlord, caseId))) {
    sights[sight]?.push(who as PersonOfStaff);
  }
  return sights;
}

/** A case of Harbour House that is not restricted: those who work there by name, those who count without names. */
export const thoseOfTheService = {
  NAMES: ['housing-support-worker', 'service-lead', 'area-manager', 'housing-manager', 'head-of-service'],
  WITHOUT_NAMES: ['analyst', 'integrator'],
};

/** What holds of every life, whatever it tells: of its clocks, of its log, and of what lies in the database. */
export async function expectWholeLife(landlord: Landlord, caseId: string): Promise<void> {
  const rows = async (sql: string) => (await landlord.admin.query(sql, [caseId])).rows;
  expect((await landlord.admin.query('select * from app.broken_events()')).rows, 'the chain').toEqual([]);
  const events = await rows('select seq from case_event where case_id = $1 order by seq');
  expect(
    events.map(({ seq }) => seq),
    'numbers without a gap',
  ).toEqual(events.map((_, index) => index + 1));
  await expectLogTellsState(landlord, caseId);
  const negative =
    'select type, starts_at, due_at, met_at from deadline where case_id = $1 and met_at < starts_at';
  expect(await rows(negative), 'met before it began').toEqual([]);
  const running = `select d.type from deadline d join asb_case c on c.id = d.case_id
    where c.id = $1 and c.status = 'CLOSED' and d.status = 'PENDING' and d.type not like 'CASE_REVIEW%' and d.type <> 'RECOMMENDATION_DUE'`;
  expect(await rows(running), 'running after closing').toEqual([]);
  const met = `select type, status from deadline where case_id = $1
    and (status = 'MET' and met_at > due_at or status = 'MET_LATE' and met_at <= due_at or (met_at is null) <> (status not in ('MET', 'MET_LATE')))`;
  expect(await rows(met), 'met in time or late').toEqual([]);
}

const atRisk: readonly string[] = ['VICTIM', 'HOUSEHOLD_MEMBER'];

/** What is owed before any closing: everybody told how it stands and of the right to a review, the risk looked at. */
export async function readyToClose(by: Asker, caseId: string, level = 'LOW'): Promise<void> {
  const document = 'query ($id: ID!) { case(id: $id) { parties { id role informed endedAt } } }';
  const { case: of } = await by.query(document, { id: caseId });
  for (const { id: partyId, role, informed, endedAt } of of.parties) {
    if (endedAt) continue;
    const seen = { answers: riskAnswers(), level, levelReason: level === 'LOW' ? null : 'It may come back.' };
    if (atRisk.includes(role)) await taken(by, 'assessRisk', { caseId, partyId, ...seen });
    if (!informed) continue;
    const told = { method: 'PHONE', reached: true, approachAgreed: true, toldThem: 'How it stands.' };
    await taken(by, 'recordContact', { caseId, partyId, ...told });
  }
  await taken(by, 'explainCaseReviewRight', { caseId });
}
