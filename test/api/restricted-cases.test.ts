import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asRead } from '../support/as-read.ts';
import { against, noiseReport, openedCase, openingNoise, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { shared } from '../support/sharing.ts';

let landlord: Landlord;
let worker: Asker;
let lead: Asker;
let manager: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  landlord.clock.at('2026-03-02T10:00');
  worker = landlord.as('housing-support-worker');
  lead = landlord.as('service-lead');
  manager = landlord.as('area-manager');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const seen = async (by: Asker, id: string): Promise<string | null> =>
  (await by.query('query ($id: ID!) { case(id: $id) { id } }', { id })).case?.id ?? null;

describe('a case is opened as restricted', () => {
  const hate = {
    category: 'HATE_CRIME',
    limbs: ['HARASSMENT_ALARM_DISTRESS'],
    hateStrands: ['RACE'],
    hatePerceivedBy: 'VICTIM',
  };
  const open = async (restrictTo: string[], opening: object = hate) => {
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    return take(worker, 'triageReport', {
      reportId: report.id,
      openCase: { ...openingNoise, ...opening, restrictTo },
    });
  };

  test('from its first moment for hate, to whoever opens it and the named, a manager of the place among them (#133)', async () => {
    expect(against(await open([manager.staffId], {}))).toEqual([
      'openCase.restrictTo RESTRICTED_WITH_REASON 12.1',
    ]);
    expect(against(await open([]))).toEqual(['openCase.restrictTo A_MANAGER_IS_NAMED 12.1']);
    expect(against(await open([manager.staffId, landlord.ids['welsh-area-manager']!]))).toEqual([
      'openCase.restrictTo NAMED_STAFF_WORK_THE_SERVICE 12.1',
    ]);
    expect(against(await open([manager.staffId], { ...hate, ownerId: lead.staffId }))).toEqual([
      'openCase.restrictTo OWNER_IS_NAMED 12.1',
    ]);
    const payload = await open([manager.staffId]);
    expect(payload.refusals).toEqual([]);
    const { id, restricted, reports } = payload.case;
    expect(restricted).toBe(true);
    const told = await worker.query(
      'query ($id: ID!) { case(id: $id) { restrictions { namedStaffIds reason } } }',
      { id },
    );
    expect(told.case.restrictions).toEqual([
      {
        namedStaffIds: expect.arrayContaining([worker.staffId, manager.staffId]),
        reason: 'Hate was perceived.',
      },
    ]);
    expect(await seen(manager, id)).toBe(id);
    for (const by of [lead, landlord.as('head-of-service'), landlord.as('other-support-worker')]) {
      expect(await seen(by, id)).toBeNull();
      const { node } = await by.query('query ($id: ID!) { node(id: $id) { id } }', { id: reports[0].id });
      expect(node).toBeNull();
    }
  });

  test('and goes to another worker only when that one is named for it (#133)', async () => {
    const { case: of } = await open([manager.staffId]);
    const assign = async (by: Asker, ownerId: string) =>
      take(by, 'assignCase', await asRead(by, { caseId: of.id, ownerId, reason: 'On leave.' }));
    expect(against(await assign(manager, lead.staffId))).toEqual(['ownerId OWNER_READS_THE_CASE 12.1']);
    expect(against(await assign(lead, lead.staffId))).toEqual(['caseId NOT_FOUND 12.1']);
    const given = await assign(manager, manager.staffId);
    expect(given.case.owner.id).toBe(manager.staffId);
    expect(await seen(worker, of.id)).toBe(of.id);
  });
});

describe('of a restricted case nobody learns who is not named for it', () => {
  const counts = ['cases', 'reports', 'parties', 'deadlines', 'actions', 'riskAssessments', 'disclosures'];
  const asked = [
    `{ ${counts.map((list) => `${list} { totalCount }`).join(' ')} }`,
    `query ($place: [ID!], $name: String) { named: persons(filter: { name: $name }) { totalCount }
      homes: persons(filter: { propertyId: $place }) { totalCount } reviewQueue { totalCount } }`,
    '{ reviewCoverage(period: { from: "2026-03-01", to: "2026-03-31" }) { cases overdue reviewed } }',
    `{ analytics(measures: [CASES_OPENED, REPORTS_RECEIVED], period: { from: "2026-03-01", to: "2026-03-02" }) {
      rows { figures { value } } } }`,
    '{ places { services(first: 3) { properties(first: 3) { id cases(first: 20) { id } reports(first: 20) { id } } } } }',
    '{ places { services(first: 3) { properties(first: 3) { id households(first: 3) { id members(first: 3) { id } } } } } }',
  ];
  /** All that the service lead can find out about a place, the people of it and the cases of the service. */
  const everythingTold = async (place: string, name: string) => {
    const variables = { place: [landlord.ids[place]], name };
    return Promise.all(
      asked.map((document) => lead.query(document, document.startsWith('query') ? variables : {})),
    );
  };

  test('not by lists, counts, figures, places, people or households (#133)', async () => {
    const before = await everythingTold('2 Harbour Row', 'Zenobia');
    const { case: of } = await openedCase(landlord, worker, {
      propertyId: landlord.ids['2 Harbour Row'],
      reporter: { name: 'Zenobia Quartermaine', phone: '01632 960777' },
    });
    const [reporter] = of.parties;
    await taken(worker, 'recordHousehold', {
      caseId: of.id,
      propertyId: landlord.ids['2 Harbour Row'],
      members: [{ personId: reporter.person.id, relation: 'OCCUPANT' }],
    });
    expect(await everythingTold('2 Harbour Row', 'Zenobia')).not.toEqual(before);
    await shared(manager, 'restrictCase', {
      caseId: of.id,
      namedStaffIds: [worker.staffId, manager.staffId],
      reason: 'Staff know the family.',
    });
    expect(await everythingTold('2 Harbour Row', 'Zenobia')).toEqual(before);
    const { person } = await lead.query('query ($id: ID!) { person(id: $id) { id } }', {
      id: reporter.person.id,
    });
    expect(person).toBeNull();
  });

  test('not by what is suggested for a like report, nor by links, nor by trying its identity (#133)', async () => {
    const place = { propertyId: landlord.ids['3 Harbour Row'] };
    const neighbour = { reporter: { name: 'Ottoline Fernsby', phone: '01632 960888' } };
    const party = { ...place, behaviour: null, category: 'PARTIES', occurredAt: '2026-03-01T22:00:00Z' };
    const hidden = await openedCase(
      landlord,
      worker,
      { ...party, ...neighbour },
      { category: 'PARTIES', limbs: ['RESIDENTIAL_NUISANCE'] },
    );
    const { case: open } = await openedCase(landlord, lead);
    await taken(manager, 'linkCases', { caseId: open.id, otherCaseId: hidden.case.id, kind: 'SAME_PEOPLE' });
    const like = () => taken(lead, 'receiveReport', noiseReport(landlord, { ...party, ...neighbour }));
    const restrict = { caseId: hidden.case.id, reason: 'Staff know the family.' };
    await shared(manager, 'restrictCase', { ...restrict, namedStaffIds: [worker.staffId, manager.staffId] });
    const { report, suggestions } = await like();
    expect(suggestions.matches).toEqual([]);
    expect(suggestions.parties).toMatchObject({ isAsb: false, count: 1, earlier: [] });
    const links = `query ($id: ID!) { case(id: $id) { earlierCases { id } laterCases { id } parties(first: 5) { person { parties(first: 9) { id } } } events { facts } } }`;
    const { case: read } = await lead.query(links, { id: open.id });
    expect([read.earlierCases, read.laterCases]).toEqual([[], []]);
    expect(JSON.stringify(read)).not.toContain(hidden.case.id);
    const decide = (decision: object) => take(lead, 'triageReport', { reportId: report.id, ...decision });
    expect(against(await decide({ linkToCase: { caseId: hidden.case.id } }))).toEqual([
      'linkToCase.caseId NOT_FOUND 12.1',
    ]);
    for (const [step, input] of [
      ['linkCases', { caseId: open.id, otherCaseId: hidden.case.id, kind: 'SAME_PLACE' }],
      ['addParty', { caseId: open.id, personId: hidden.case.parties[0].person.id, role: 'WITNESS' }],
    ] as const) {
      const refusals = against(await take(lead, step, input));
      expect(refusals.join(), step).toContain('NOT_FOUND 12.1');
    }
    const told: Data = await taken(
      worker,
      'receiveReport',
      noiseReport(landlord, { ...party, ...neighbour }),
    );
    expect(told.suggestions.matches.map((one: Data) => one.case)).toContain(hidden.case.reference);
  });
});
