import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openedCase, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { prevent, prevented, weeklyMeeting } from '../support/prevention.ts';
import { shared } from '../support/sharing.ts';

let landlord: Landlord;
let worker: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
});
afterAll(() => landlord?.close());
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const harbour = () => landlord.ids['Harbour House']!;
const rules = (payload: Data): string[] => payload.refusals.map(({ rule }: Data) => rule);
const listed = async (by: Asker, filter: object): Promise<string[]> =>
  (
    await by.query(
      'query ($filter: PreventionFilter) { preventionActivities(first: 50, filter: $filter) { edges { node { id } } } }',
      { filter },
    )
  ).preventionActivities.edges.map(({ node }: Data) => node.id);

describe('a weekly review meeting', () => {
  test('is recorded without a case, with somebody new, by a worker of the service, and comes again in a week (#82, #84)', async () => {
    const meeting = await prevented(
      worker,
      'record',
      weeklyMeeting(harbour(), { agreementClause: '4.2 noise' }),
    );
    expect(meeting).toMatchObject({
      type: 'WEEKLY_REVIEW_MEETING',
      strands: ['RESPONSIBILITIES_AND_RIGHTS'],
      status: 'RECORDED',
      heldOn: '2026-03-02',
      nextOn: '2026-03-09',
      agreed: 'Music off by ten.',
      agreementClause: '4.2 noise',
      person: { name: 'Ffion Tanner' },
      service: { name: 'Harbour House' },
      case: null,
      heldBy: { name: 'Callum Prosser' },
    });
    // Those who work and answer there read of it, and of the person; others do not.
    for (const who of ['other-support-worker', 'service-lead', 'area-manager', 'head-of-service'] as const) {
      const { node } = await landlord
        .as(who)
        .query('query ($id: ID!) { node(id: $id) { ... on PreventionActivity { person { name } } } }', {
          id: meeting.id,
        });
      expect(node, who).toEqual({ person: { name: 'Ffion Tanner' } });
    }
    for (const who of ['welsh-support-worker', 'welsh-area-manager'] as const) {
      expect(await listed(landlord.as(who), {}), who).toEqual([]);
    }
  });

  test('is owed again when its day has come, until the next is recorded (#84)', async () => {
    const first = await prevented(worker, 'record', weeklyMeeting(harbour()));
    const owed = (by: string) => listed(worker, { nextOwedBy: by, personId: [first.person.id] });
    expect(await owed('2026-03-08')).toEqual([]);
    expect(await owed('2026-03-09')).toEqual([first.id]);
    landlord.clock.at('2026-03-09T10:00');
    const { id } = await prevented(worker, 'record', {
      ...weeklyMeeting(harbour(), { heldOn: '2026-03-09', person: undefined }),
      personId: first.person.id,
    });
    expect(await owed('2026-03-15')).toEqual([]);
    expect(await owed('2026-03-16')).toEqual([id]);
  });

  test('is put right and withdrawn with a reason, and stays readable (#99)', async () => {
    const meeting = await prevented(worker, 'record', weeklyMeeting(harbour()));
    const right = {
      ...weeklyMeeting(harbour(), { person: undefined, agreed: 'Music off by nine.' }),
      personId: meeting.person.id,
      activityId: meeting.id,
    };
    expect(rules(await prevent(worker, 'correct', { ...right, activityVersion: 1, reason: ' ' }))).toEqual([
      'REASON_NEEDED',
    ]);
    const corrected = await prevented(worker, 'correct', {
      ...right,
      activityVersion: 1,
      reason: 'Misheard.',
    });
    expect(corrected).toMatchObject({
      agreed: 'Music off by nine.',
      replaces: { id: meeting.id, status: 'CORRECTED', endReason: 'Misheard.' },
    });
    expect(
      rules(await prevent(worker, 'correct', { ...right, activityVersion: 1, reason: 'Again.' })),
    ).toEqual(['CHANGED_MEANWHILE']);
    const gone = await prevented(worker, 'withdraw', { activityId: corrected.id, reason: 'Somebody else.' });
    expect(gone).toMatchObject({ status: 'WITHDRAWN', endReason: 'Somebody else.' });
    expect(rules(await prevent(worker, 'withdraw', { activityId: corrected.id, reason: 'Twice.' }))).toEqual([
      'ENDED_ONCE',
    ]);
    const of = { personId: [meeting.person.id] };
    expect(await listed(worker, { ...of, status: ['RECORDED'] })).toEqual([]);
    expect((await listed(worker, of)).length).toBe(2);
  });
});

describe('prevention in a place', () => {
  test('is recorded for a service or a whole area, with partner agencies and other landlords (#79, #85)', async () => {
    const lead = landlord.as('service-lead');
    const { agency } = await shared(lead, 'recordAgency', {
      kind: 'OTHER_LANDLORD',
      name: 'Estuary Homes',
      activeFrom: '2026-01-01',
      serviceIds: [harbour()],
    });
    const games = {
      type: 'DIVERSIONARY_ACTIVITY',
      heldOn: '2026-03-02',
      summary: 'Football on the green.',
      agencyIds: [agency.id],
    };
    const inService = await prevented(worker, 'record', {
      ...games,
      propertyId: landlord.ids['1 Harbour Row'],
    });
    expect(inService).toMatchObject({
      strands: ['COMMUNITY_ENGAGEMENT'],
      service: { name: 'Harbour House' },
      property: { address: '1 Harbour Row' },
      partners: ['Estuary Homes'],
      person: null,
    });
    const areaId = landlord.ids['North Shore'];
    expect(rules(await prevent(worker, 'record', { ...games, areaId }))).toEqual([
      'RECORDED_BY_WHO_ANSWERS_FOR_IT',
    ]);
    const inArea = await prevented(lead, 'record', { ...games, areaId });
    expect(inArea).toMatchObject({ area: { name: 'North Shore' }, service: null });
    const both = [inService.id, inArea.id].sort();
    const partners = { agencyId: [agency.id] };
    expect((await listed(landlord.as('area-manager'), { areaId: [areaId], ...partners })).sort()).toEqual(
      both,
    );
    expect(await listed(worker, { serviceId: [harbour()], ...partners })).toEqual([inService.id]);
    expect(rules(await prevent(worker, 'record', { ...games, serviceId: harbour(), areaId }))).toEqual([
      'AREA_ALONE',
    ]);
    const elsewhere = {
      ...games,
      propertyId: landlord.ids['1 Harbour Row'],
      serviceId: landlord.ids['Lantern Court'],
    };
    expect(rules(await prevent(landlord.as('area-manager'), 'record', elsewhere))).toEqual([
      'OF_THE_SAME_SERVICE',
    ]);
  });

  test('is recorded only where one works', async () => {
    const bryn = weeklyMeeting(landlord.ids['Tŷ Bryn']!);
    expect(rules(await prevent(worker, 'record', bryn))).toEqual(['NOT_FOUND']);
    await prevented(landlord.as('welsh-support-worker'), 'record', bryn);
    const theirs = await listed(landlord.as('welsh-support-worker'), {});
    expect(theirs.length).toBe(1);
    const reason = 'Not mine.';
    expect(rules(await prevent(worker, 'withdraw', { activityId: theirs[0], reason }))).toEqual([
      'NOT_FOUND',
    ]);
    expect((await listed(worker, {})).some((id) => theirs.includes(id))).toBe(false);
  });
});

describe('prevention and a case', () => {
  test('what was done before becomes an early step of the case, beside its category’s checklist and procedures (#9, #86)', async () => {
    const before = await prevented(worker, 'record', weeklyMeeting(harbour()));
    const { case: of } = await openedCase(landlord, worker);
    const linked = await prevented(worker, 'link', { activityId: before.id, caseId: of.id });
    expect(linked.case).toEqual({ id: of.id });
    expect(rules(await prevent(worker, 'link', { activityId: before.id, caseId: of.id }))).toEqual([
      'OF_NO_CASE_YET',
    ]);
    const victim = of.parties.find(({ role }: Data) => role === 'VICTIM');
    const during = await prevented(worker, 'record', {
      type: 'RESILIENCE_SUPPORT',
      personId: victim.person.id,
      caseId: of.id,
      heldOn: '2026-03-03',
      summary: 'Who to call at night.',
    });
    expect(during.service).toEqual({ name: 'Harbour House' });
    const { case: found } = await worker.query(
      `query ($id: ID!) { case(id: $id) { category preventionActivities(status: [RECORDED]) { id }
        events { kind facts } } }`,
      { id: of.id },
    );
    expect(found.preventionActivities.map(({ id }: Data) => id)).toEqual([before.id, during.id]);
    const told = found.events.filter(({ kind }: Data) => kind === 'PREVENTION_RECORDED');
    expect(told.map(({ facts }: Data) => Object.keys(facts).sort())).toEqual(
      Array(2).fill(['heldOn', 'prevention', 'type']),
    );
    const guidance = await worker.query(
      `query ($code: [CategoryCode!]) { categories(code: $code) { checklist { code } procedures { name clause } }
        standards { guidance { name clause } } }`,
      { code: [found.category] },
    );
    expect(guidance.categories[0].checklist.length).toBeGreaterThan(0);
    const clauses = guidance.standards.guidance.map(({ clause }: Data) => clause);
    for (const clause of ['6.5', '9.6', '10.6', '13.2', '18']) expect(clauses).toContain(clause);
  });

  test('with somebody of whom only restricted cases are known is read by those alone who may know (#133)', async () => {
    landlord.clock.at('2026-03-10T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const victim = of.parties.find(({ role }: Data) => role === 'VICTIM').person.id;
    const named = [landlord.ids['housing-support-worker'], landlord.ids['area-manager']];
    await landlord.admin.query('update asb_case set named_staff = $2 where id = $1', [of.id, named]);
    const meeting = await prevented(worker, 'record', {
      ...weeklyMeeting(harbour(), { person: undefined }),
      personId: victim,
    });
    expect(await listed(landlord.as('area-manager'), { personId: [victim] })).toEqual([meeting.id]);
    for (const who of ['other-support-worker', 'service-lead', 'head-of-service', 'analyst'] as const) {
      expect(await listed(landlord.as(who), { personId: [victim] }), who).toEqual([]);
    }
    await landlord.admin.query('update asb_case set named_staff = null where id = $1', [of.id]);
    expect(await listed(landlord.as('service-lead'), { personId: [victim] })).toEqual([meeting.id]);
  });

  test('goes with somebody who is identified, and comes back when that is undone (#25)', async () => {
    const lead = landlord.as('service-lead');
    const { case: of } = await openedCase(landlord, lead);
    const { party } = await taken(lead, 'addParty', {
      caseId: of.id,
      person: { kind: 'UNKNOWN' },
      role: 'ALLEGED_PERPETRATOR',
    });
    const challenge = await prevented(lead, 'record', {
      type: 'CHALLENGE_BEHAVIOUR',
      personId: party.person.id,
      serviceId: harbour(),
      heldOn: '2026-03-03',
      summary: 'Spoken to at the door.',
    });
    const known = await prevented(lead, 'record', weeklyMeeting(harbour()));
    const { merge } = await taken(lead, 'identifyPerson', {
      unknownId: party.person.id,
      knownId: known.person.id,
    });
    expect(await listed(lead, { personId: [known.person.id], type: ['CHALLENGE_BEHAVIOUR'] })).toEqual([
      challenge.id,
    ]);
    await taken(lead, 'undoMerge', { mergeId: merge.id });
    expect(await listed(lead, { personId: [party.person.id] })).toEqual([challenge.id]);
  });
});

test('words and names of prevention are masked for those who may not know them (#13)', async () => {
  const { id } = await prevented(worker, 'record', weeklyMeeting(harbour(), { summary: 'A hard week.' }));
  const { node } = await landlord.as('analyst').query(
    `query ($id: ID!) { node(id: $id) { ... on PreventionActivity { type heldOn summary agreed agreementClause endReason
      person { name } heldBy { name } } } }`,
    { id },
  );
  expect(node).toEqual({
    type: 'WEEKLY_REVIEW_MEETING',
    heldOn: '2026-03-02',
    summary: null,
    agreed: null,
    agreementClause: null,
    endReason: null,
    person: { name: null },
    heldBy: null,
  });
});
