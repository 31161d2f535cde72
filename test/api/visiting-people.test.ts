import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, openedCase, riskAnswers, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const victimOf = (of: Data) => of.parties.find(({ role }: Data) => role === 'VICTIM');
async function plannedVisit(): Promise<{ of: Data; visit: Data }> {
  landlord.clock.at('2026-03-02T10:00');
  const { case: of } = await openedCase(landlord, worker);
  const plan = { caseId: of.id, partyId: victimOf(of).id, plannedAt: '2026-03-04T14:00:00Z' };
  return { of, visit: (await taken(worker, 'planVisit', plan)).visit };
}
const exceptions = async (who: Parameters<Landlord['as']>[0]): Promise<string[]> => {
  const document = '{ visits(first: 100, filter: { withoutConfirmation: true }) { edges { node { id } } } }';
  return (await landlord.as(who).query(document)).visits.edges.map(({ node }: Data) => node.id);
};

describe('whoever goes on a visit', () => {
  test('is told what to know before: dangers, control measures, what happened to staff (#68)', async () => {
    const { of, visit } = await plannedVisit();
    expect(visit).toMatchObject({
      status: 'PLANNED',
      warnings: ['NOT_ASSESSED'],
      lastIncidentAgainstStaffAt: null,
      property: { address: '1 Harbour Row' },
      person: { name: 'Maud Penhaligon' },
    });
    await taken(worker, 'assessOccupantRisk', {
      personId: victimOf(of).person.id,
      answers: riskAnswers('OCCUPANT', { DANGER_IN_THE_HOME: 'YES' }),
      level: 'MEDIUM',
      controlMeasures: 'The dog is shut away first.',
    });
    // A colleague's case at the same home, which the worker may not read.
    const other = landlord.as('other-support-worker');
    const { case: theirs } = await openedCase(landlord, other);
    await taken(other, 'recordIncident', {
      caseId: theirs.id,
      occurredAt: '2026-03-01T09:00:00Z',
      behaviour: 'VIOLENCE',
      againstStaff: true,
    });
    const { node } = await worker.query(
      'query ($id: ID!) { node(id: $id) { ... on Visit { warnings measuresAskedFor lastIncidentAgainstStaffAt } } }',
      { id: visit.id },
    );
    expect(node).toMatchObject({
      warnings: ['DANGER_TO_STAFF', 'INCIDENT_AGAINST_STAFF'],
      measuresAskedFor: 'The dog is shut away first.',
    });
    expect(new Date(node.lastIncidentAgainstStaffAt).toISOString()).toBe('2026-03-01T09:00:00.000Z');
    const asAnalyst = await landlord
      .as('analyst')
      .query('query ($id: ID!) { node(id: $id) { ... on Visit { warnings measuresAskedFor } } }', {
        id: visit.id,
      });
    expect(asAnalyst.node).toEqual({ warnings: null, measuresAskedFor: null });
  });

  test('confirms the control measures before, or the visit is an exception for their managers (#68, #69)', async () => {
    const confirm = { controlMeasures: 'Buddy called; phone charged.' };
    const before = await plannedVisit();
    landlord.clock.at('2026-03-04T13:00');
    expect(
      against(await take(worker, 'confirmVisit', { visitId: before.visit.id, controlMeasures: ' ' })),
    ).toEqual(['controlMeasures CONTROL_MEASURES_NEEDED 4.1']);
    const { visit } = await taken(worker, 'confirmVisit', { visitId: before.visit.id, ...confirm });
    expect(visit).toMatchObject({ ...confirm, confirmedBy: { name: 'Callum Prosser' } });
    expect(against(await take(worker, 'confirmVisit', { visitId: visit.id, ...confirm }))).toEqual([
      'visitId CONFIRMED_ONCE 4.1',
    ]);
    landlord.clock.at('2026-03-04T15:00');
    expect((await taken(worker, 'completeVisit', { visitId: visit.id })).visit.withoutConfirmation).toBe(
      false,
    );

    const never = await plannedVisit();
    landlord.clock.at('2026-03-04T15:00');
    const gone = await taken(worker, 'completeVisit', {
      visitId: never.visit.id,
      outcome: 'Spoke at the door.',
    });
    expect(gone.visit).toMatchObject({ status: 'CARRIED_OUT', withoutConfirmation: true });

    const late = await plannedVisit();
    landlord.clock.at('2026-03-04T15:00');
    await taken(worker, 'confirmVisit', { visitId: late.visit.id, ...confirm });
    const there = { visitId: late.visit.id, carriedOutAt: '2026-03-04T14:59:00Z', nobodyIn: true };
    expect((await taken(worker, 'completeVisit', there)).visit).toMatchObject({
      status: 'NOBODY_IN',
      withoutConfirmation: true,
    });
    const found = await exceptions('service-lead');
    expect(found).toEqual(expect.arrayContaining([never.visit.id, late.visit.id]));
    expect(found).not.toContain(before.visit.id);
    expect(await exceptions('welsh-area-manager')).toEqual([]);
  });

  test('has been there once and not in the future (#68)', async () => {
    const { visit } = await plannedVisit();
    const visitId = visit.id;
    expect(
      against(await take(worker, 'completeVisit', { visitId, carriedOutAt: '2026-03-02T10:01:00Z' })),
    ).toEqual(['carriedOutAt NOT_IN_THE_FUTURE 4.1']);
    await taken(worker, 'cancelVisit', { visitId, reason: 'She is away.' });
    expect(against(await take(worker, 'completeVisit', { visitId }))).toEqual([
      'visitId VISIT_HAS_ENDED 4.1',
    ]);
    expect(against(await take(worker, 'confirmVisit', { visitId, controlMeasures: 'Two.' }))).toEqual([
      'visitId VISIT_HAS_ENDED 4.1',
    ]);
  });

  test('goes somewhere, and what belongs to nobody’s case is read by those who answer for the place (#68)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const plannedAt = '2026-03-04T14:00:00Z';
    expect(against(await take(worker, 'planVisit', { plannedAt }))).toEqual([
      'caseId VISIT_GOES_SOMEWHERE 4.1',
    ]);
    const propertyId = landlord.ids['2 Harbour Row'];
    const { visit } = await taken(worker, 'planVisit', { plannedAt, propertyId });
    const read = async (who: Parameters<Landlord['as']>[0]) =>
      (await landlord.as(who).query('query ($id: ID!) { node(id: $id) { id } }', { id: visit.id })).node?.id;
    expect(await read('housing-support-worker')).toBe(visit.id);
    expect(await read('service-lead')).toBe(visit.id);
    expect(await read('other-support-worker')).toBeUndefined();
    expect(await read('welsh-area-manager')).toBeUndefined();
    const foreign = { plannedAt, propertyId: landlord.ids['1 Heol y Bryn'] };
    expect(against(await take(worker, 'planVisit', foreign))).toEqual(['propertyId NOT_FOUND 12.1']);
    const cancel = { visitId: visit.id, reason: 'Mine.' };
    expect(against(await take(landlord.as('welsh-support-worker'), 'cancelVisit', cancel))).toEqual([
      'visitId NOT_FOUND 12.1',
    ]);
  });
});
