import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { against, noiseReport, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let lead: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  lead = landlord.as('service-lead');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

const personOf = (of: Data): string => of.parties.find(({ role }: Data) => role === 'REPORTER').person.id;
const seen = async (by: Asker, id: string): Promise<Data> =>
  (
    await by.query(
      `query ($id: ID!) { person(id: $id) { id name phone version mergedInto { id } preferredMethods safeContactNotedAt
         parties { id role endedAt case { id } } reports { id } memberships { relation toOn household { id } group { id } }
         members { person { id } } identifications { id undoneAt merged { id } } } }`,
      { id },
    )
  ).person;
const kinds = async (by: Asker, id: string): Promise<string[]> => {
  const { case: found } = await by.query('query ($id: ID!) { case(id: $id) { events { kind } } }', { id });
  return found.events.map(({ kind }: Data) => kind);
};

describe('a person', () => {
  test('is one record across cases: a change is seen in each, and noted in each (#92)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: first } = await openedCase(landlord, worker);
    const id = personOf(first);
    const { case: second } = await openedCase(landlord, worker, { reporter: null, reporterId: id });
    const { person } = await taken(worker, 'updatePerson', {
      personId: id,
      personVersion: (await seen(worker, id)).version,
      name: 'Maud Penhaligon-Rees',
    });
    expect(person.name).toBe('Maud Penhaligon-Rees');
    expect((await seen(worker, id)).parties.length).toBe(4);
    for (const of of [first, second]) expect(await kinds(worker, of.id)).toContain('PERSON_CHANGED');
    const { rows } = await landlord.admin.query(
      `select facts from case_event where kind = 'PERSON_CHANGED' and case_id = $1`,
      [first.id],
    );
    expect(rows).toEqual([{ facts: { person: id, changed: ['name'] } }]);
  });

  test.each([
    ['Welsh', 'Siôn ap Ŵyn Tŷ-Gwyn'],
    ['right to left', 'ليلى بنت حسن'],
    ['an emoji', 'Zoë 👩🏽‍🦽 O’Brien'],
  ])('keeps a name as it is written: %s', async (_what, name) => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker, { reporter: { name } });
    expect((await seen(worker, personOf(of))).name).toBe(name);
    const { persons } = await worker.query(
      'query ($name: String!) { persons(filter: { name: $name }) { edges { node { id name } } } }',
      { name },
    );
    expect(persons.edges.map(({ node }: Data) => node.name)).toContain(name);
  });

  test('is not changed into what cannot be, nor over somebody else’s change (15.1)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const personId = personOf(of);
    const blind = { personId, name: 'Somebody else' };
    expect(against(await take(worker, 'updatePerson', blind))).toEqual([
      'name READ_BEFORE_OVERWRITING 15.1',
      'personVersion READ_BEFORE_OVERWRITING 15.1',
    ]);
    const change = async (input: object) => {
      const personVersion = (await seen(worker, personId)).version;
      return take(worker, 'updatePerson', { personId, personVersion, ...input });
    };
    expect(against(await change({ name: ' ' }))).toEqual(['name NAME_NEEDED 8.4']);
    expect(against(await change({ email: 'nowhere' }))).toEqual(['email MAIL_ADDRESS 8.4']);
    expect(against(await change({ dateOfBirth: '2026-03-03' }))).toEqual([
      'dateOfBirth NOT_IN_THE_FUTURE 8.4',
    ]);
    const { version } = await seen(worker, personId);
    await taken(worker, 'updatePerson', { personId, personVersion: version, phone: '01632 960222' });
    const { refusals } = await change({ personVersion: version, phone: '01632 960333' });
    expect(refusals.map(({ field, rule }: Data) => `${field} ${rule}`)).toEqual([
      'personVersion CHANGED_MEANWHILE',
      'phone CHANGED_MEANWHILE',
    ]);
    expect(
      against(await take(landlord.as('welsh-support-worker'), 'updatePerson', { personId, name: 'X' })),
    ).toEqual(['personId NOT_FOUND 12.1']);
  });

  test('says how to be reached safely, and a contact against it is refused unless meant (#110)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker, {
      reporter: {
        name: 'Maud Penhaligon',
        contactPreferences: { language: 'Cymraeg', interpreterNeeded: true },
      },
    });
    const personId = personOf(of);
    const prefer = async (contactPreferences: object) =>
      take(worker, 'updatePerson', {
        personId,
        personVersion: (await seen(worker, personId)).version,
        contactPreferences,
      });
    expect(against(await prefer({ preferredMethods: ['PHONE'], excludedMethods: ['PHONE'] }))).toEqual([
      'contactPreferences.excludedMethods PREFERRED_OR_EXCLUDED 12.1',
    ]);
    const { person } = await prefer({
      preferredMethods: ['EMAIL'],
      excludedMethods: ['PHONE'],
      safeTimes: 'Weekday mornings',
      doNotLeaveMessages: true,
      doNotWriteToAddress: true,
      mustNotBeSaid: 'Nothing about the diary while her son is in.',
    });
    expect(person).toMatchObject({
      preferredMethods: ['EMAIL'],
      excludedMethods: ['PHONE'],
      doNotLeaveMessages: true,
      doNotWriteToAddress: true,
      language: 'Cymraeg',
      interpreterNeeded: true,
      safeContactNotedAt: expect.any(String),
    });
    expect(against(await prefer({ preferredMethods: ['PHONE'] }))).toEqual([
      'contactPreferences.excludedMethods PREFERRED_OR_EXCLUDED 12.1',
    ]);
    const contact = (input: object) =>
      take(worker, 'recordContact', { caseId: of.id, reached: true, ...input });
    expect(against(await contact({ method: 'PHONE' }))).toEqual(['method AGAINST_CONTACT_PREFERENCE 12.1']);
    expect(against(await contact({ method: 'LETTER' }))).toEqual(['method AGAINST_CONTACT_PREFERENCE 12.1']);
    expect(against(await contact({ method: 'TEXT_MESSAGE', reached: false, messageLeft: true }))).toEqual([
      'messageLeft AGAINST_CONTACT_PREFERENCE 12.1',
    ]);
    const meant = await contact({ method: 'PHONE', againstPreferenceReason: 'She rang from a neighbour’s.' });
    expect(meant.contact.againstPreferenceReason).toBe('She rang from a neighbour’s.');
    const fine = await contact({ method: 'EMAIL', againstPreferenceReason: 'Not needed.' });
    expect(fine.contact.againstPreferenceReason).toBeNull();
    const analyst = await landlord
      .as('analyst')
      .query(
        'query ($id: ID!) { person(id: $id) { kind preferredMethods safeContactNotedAt doNotLeaveMessages } }',
        { id: personId },
      );
    expect(analyst.person).toEqual({
      kind: 'INDIVIDUAL',
      preferredMethods: null,
      safeContactNotedAt: null,
      doNotLeaveMessages: null,
    });
  });

  test('is found by name, number, mail or home, by case workers and in their scope only', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const reporter = {
      name: 'Anwen Trewhella',
      phone: '+44 1632 960777',
      email: 'Anwen@Example.org',
      propertyId: landlord.ids['2 Harbour Row'],
    };
    const { case: of } = await openedCase(landlord, worker, { reporter });
    const find = async (by: Asker, filter: object) => {
      const { persons } = await by.query(
        'query ($filter: PersonFilter) { persons(filter: $filter, first: 5) { totalCount edges { node { id } } } }',
        { filter },
      );
      expect(persons.totalCount).toBe(persons.edges.length);
      return persons.edges.map(({ node }: Data) => node.id);
    };
    for (const filter of [
      { name: 'trewhel' },
      { name: 'Anwin Trewhela' },
      { phone: '01632 960 777' },
      { phone: '0044 1632960777' },
      { email: 'anwen@example.org' },
      { name: 'Anwen', propertyId: [reporter.propertyId] },
    ]) {
      expect(await find(worker, filter), JSON.stringify(filter)).toEqual([personOf(of)]);
      for (const who of ['welsh-support-worker', 'other-support-worker'] as const) {
        expect(await find(landlord.as(who), filter), `${who} ${JSON.stringify(filter)}`).toEqual([]);
      }
    }
    expect(await find(worker, { name: '%' })).toEqual([]);
    for (const who of ['analyst', 'integrator', 'smt'] as const) {
      const { errors } = await landlord
        .as(who)
        .answer('{ persons(filter: { name: "Anwen" }) { totalCount } }');
      expect(errors?.[0]?.extensions.code, who).toBe('FORBIDDEN');
    }
  });
});

/** A stranger is accused in one case; somebody known is in another. */
async function strangerAndNeighbour(by = worker) {
  landlord.clock.at('2026-03-02T10:00');
  const { case: one } = await openedCase(landlord, by);
  const { party: stranger } = await taken(by, 'addParty', {
    caseId: one.id,
    person: { kind: 'UNKNOWN', name: 'Man in a red hat' },
    role: 'ALLEGED_PERPETRATOR',
  });
  const { case: other } = await openedCase(landlord, by, { reporter: { name: 'Someone Else' } });
  const { party: neighbour } = await taken(by, 'addParty', {
    caseId: other.id,
    person: { name: 'Percy Lowther', phone: '01632 960555' },
    role: 'WITNESS',
  });
  return { one, other, stranger, neighbour };
}

const rowsOf = async (ids: string[]) =>
  (
    await landlord.admin.query(
      `select 'party' as t, id, person_id as p, ended_at, informed, readers::text from party where person_id = any($1)
       union all select 'report', id, reporter_id, null, null, readers::text from report where reporter_id = any($1)
       union all select 'membership', id, person_id, null, null, readers::text from membership where person_id = any($1)
       union all select 'person', id, merged_into_id, null, null, readers::text from person where id = any($1)
       order by 1, 2`,
      [ids],
    )
  ).rows;

describe('somebody unknown who is identified', () => {
  test('becomes the person on record with all of theirs, and again who they were when it was a mistake (#25)', async () => {
    const { one, other, stranger, neighbour } = await strangerAndNeighbour();
    const ids = [stranger.person.id, neighbour.person.id];
    await taken(worker, 'recordHousehold', {
      caseId: one.id,
      members: [{ personId: ids[0], relation: 'VISITOR' }],
    });
    const before = await rowsOf(ids);
    const { merge, person } = await taken(worker, 'identifyPerson', {
      unknownId: ids[0],
      knownId: ids[1],
      reason: 'Seen on the camera.',
    });
    expect(merge).toMatchObject({ reason: 'Seen on the camera.', undoneAt: null, survivor: { id: ids[1] } });
    expect(person.parties.map(({ role }: Data) => role).sort()).toEqual(['ALLEGED_PERPETRATOR', 'WITNESS']);
    expect(await seen(worker, ids[0]!)).toMatchObject({
      mergedInto: { id: ids[1] },
      parties: [],
      memberships: [],
    });
    expect((await seen(worker, ids[1]!)).memberships.length).toBe(1);
    const { persons } = await worker.query(
      '{ persons(filter: { name: "red hat", kind: [UNKNOWN] }) { totalCount edges { node { id } } } }',
    );
    expect(persons.edges.map(({ node }: Data) => node.id)).not.toContain(ids[0]);
    expect(await kinds(worker, one.id)).toContain('PERSON_IDENTIFIED');
    expect(await kinds(worker, other.id)).not.toContain('PERSON_IDENTIFIED');
    const { rows } = await landlord.admin.query(
      `select facts::text from case_event where kind = 'PERSON_IDENTIFIED' and case_id = $1`,
      [one.id],
    );
    expect(rows[0].facts).not.toContain(other.id);
    // They have gone over: nothing more is done with the old record.
    expect(against(await take(worker, 'updatePerson', { personId: ids[0], name: 'X' }))).toEqual([
      'personId NOT_FOUND 12.1',
    ]);
    expect(
      against(await take(worker, 'addParty', { caseId: one.id, personId: ids[0], role: 'WITNESS' })),
    ).toEqual(['personId NOT_FOUND 12.1']);
    const again = noiseReport(landlord, { reporter: null, reporterId: ids[0] });
    expect(against(await take(worker, 'receiveReport', again))).toEqual(['reporterId NOT_FOUND 12.1']);
    expect(against(await take(worker, 'identifyPerson', { unknownId: ids[0], knownId: ids[1] }))).toContain(
      'unknownId IDENTIFIED_ONCE 8.4',
    );
    await taken(worker, 'undoMerge', { mergeId: merge.id });
    expect(await rowsOf(ids)).toEqual(before);
    expect(await kinds(worker, one.id)).toContain('IDENTIFICATION_UNDONE');
    expect(against(await take(worker, 'undoMerge', { mergeId: merge.id }))).toEqual([
      'mergeId UNDONE_ONCE 8.4',
    ]);
    expect((await seen(worker, ids[1]!)).identifications).toMatchObject([{ merged: { id: ids[0] } }]);
  });

  test('holds a part once where both held it, and twice again afterwards (#25)', async () => {
    const { one, stranger, neighbour } = await strangerAndNeighbour();
    const ids = [stranger.person.id, neighbour.person.id];
    const { party: same } = await taken(worker, 'addParty', {
      caseId: one.id,
      personId: ids[1],
      role: 'ALLEGED_PERPETRATOR',
    });
    const before = await rowsOf(ids);
    const { merge } = await taken(worker, 'identifyPerson', { unknownId: ids[0], knownId: ids[1] });
    const { case: joined } = await worker.query(
      'query ($id: ID!) { case(id: $id) { parties(role: [ALLEGED_PERPETRATOR]) { id endedAt } } }',
      { id: one.id },
    );
    expect(joined.parties.filter(({ endedAt }: Data) => !endedAt).map(({ id }: Data) => id)).toEqual([
      same.id,
    ]);
    await taken(worker, 'undoMerge', { mergeId: merge.id });
    expect(await rowsOf(ids)).toEqual(before);
  });

  test('was really unknown, is really known, and is not both harmed and accused in one case (1.4)', async () => {
    const { one, stranger, neighbour } = await strangerAndNeighbour();
    const [unknownId, knownId] = [stranger.person.id, neighbour.person.id];
    const identify = (input: object) => take(worker, 'identifyPerson', { unknownId, knownId, ...input });
    expect(against(await identify({ unknownId: knownId }))).toEqual([
      'knownId TWO_PEOPLE 8.4',
      'unknownId UNKNOWN_UNTIL_NOW 8.4',
    ]);
    expect(against(await identify({ knownId: personOf(one) }))).toEqual([
      'knownId NOT_HARMED_AND_ACCUSED 1.4',
    ]);
    const before = await rowsOf([unknownId, personOf(one)]);
    await identify({ knownId: personOf(one) });
    expect(await rowsOf([unknownId, personOf(one)])).toEqual(before);
  });

  test('is identified only by whoever answers for every case of both, and nobody else learns a thing (12.1)', async () => {
    const { stranger } = await strangerAndNeighbour();
    const colleague = landlord.as('other-support-worker');
    const theirs = await strangerAndNeighbour(colleague);
    const knownId = theirs.neighbour.person.id;
    const foreign = await take(worker, 'identifyPerson', { unknownId: stranger.person.id, knownId });
    expect(against(foreign)).toEqual(['knownId NOT_FOUND 12.1']);
    // The same person in a case of the worker's own: seen there, but with more beyond than the worker may write to.
    const { case: own } = await openedCase(landlord, worker);
    await taken(lead, 'addParty', { caseId: own.id, personId: knownId, role: 'WITNESS' });
    expect((await seen(worker, knownId)).phone).toBe('01632 960555');
    const before = await rowsOf([stranger.person.id, knownId]);
    const beyond = await take(worker, 'identifyPerson', { unknownId: stranger.person.id, knownId });
    expect(against(beyond)).toEqual(['knownId NOT_FOUND 12.1']);
    expect(JSON.stringify(beyond)).not.toMatch(/Percy|ASB-|[0-9a-f]{8}-/);
    expect(await rowsOf([stranger.person.id, knownId])).toEqual(before);
    // The service lead answers for all of it; then those of the stranger's case know who it is, and the others know no more.
    expect(await seen(colleague, stranger.person.id)).toBeNull();
    const { merge } = await taken(lead, 'identifyPerson', { unknownId: stranger.person.id, knownId });
    expect((await seen(worker, knownId)).parties.length).toBe(2);
    const forColleague = await seen(colleague, knownId);
    expect(forColleague.parties.map((party: Data) => party.case.id)).toEqual([theirs.other.id]);
    expect(await seen(landlord.as('welsh-area-manager'), knownId)).toBeNull();
    expect(against(await take(colleague, 'undoMerge', { mergeId: merge.id }))).toEqual([
      'mergeId NOT_FOUND 12.1',
    ]);
    await taken(lead, 'undoMerge', { mergeId: merge.id });
    expect(await rowsOf([stranger.person.id, knownId])).toEqual(before);
    expect(await seen(colleague, stranger.person.id)).toBeNull();
  });

  test('is read, once identified, by whoever has the case then, and no more by whoever had it', async () => {
    const { one, stranger, neighbour } = await strangerAndNeighbour();
    const knownId = neighbour.person.id;
    await taken(worker, 'identifyPerson', { unknownId: stranger.person.id, knownId });
    const colleague = landlord.as('other-support-worker');
    expect(await seen(colleague, knownId)).toBeNull();
    await landlord.admin.query('update asb_case set owner_id = $1 where id = $2', [
      colleague.staffId,
      one.id,
    ]);
    expect((await seen(colleague, knownId)).phone).toBe('01632 960555');
    expect((await seen(colleague, stranger.person.id)).mergedInto).toEqual({ id: knownId });
    await landlord.admin.query('update asb_case set owner_id = $1 where id = $2', [worker.staffId, one.id]);
    expect(await seen(colleague, knownId)).toBeNull();
    expect(await seen(colleague, stranger.person.id)).toBeNull();
  });
});

describe('a household', () => {
  test('has members and visitors for a time, at a home; a group has members that are known (#25)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const household = {
      caseId: of.id,
      propertyId: landlord.ids['3 Harbour Row'],
      members: [
        { personId: personOf(of), relation: 'OCCUPANT', fromOn: '2024-05-01' },
        { person: { name: 'Idris Penhaligon' }, relation: 'CHILD' },
      ],
    };
    expect(against(await take(worker, 'recordHousehold', { ...household, members: [] }))).toEqual([
      'members ONE_TO_TWENTY 2.2',
    ]);
    expect(
      against(
        await take(worker, 'recordHousehold', {
          ...household,
          members: [{ personId: personOf(of), relation: 'OCCUPANT', fromOn: '2026-03-03' }],
        }),
      ),
    ).toEqual(['members.0.fromOn NOT_IN_THE_FUTURE 2.2']);
    const { household: home } = await taken(worker, 'recordHousehold', household);
    expect(home.property.address).toBe('3 Harbour Row');
    expect(home.members.map(({ relation, person }: Data) => [relation, person.name]).sort()).toEqual([
      ['CHILD', 'Idris Penhaligon'],
      ['OCCUPANT', 'Maud Penhaligon'],
    ]);
    const add = (input: object) => take(worker, 'addMember', { caseId: of.id, ...input });
    const visitor = { person: { name: 'Vic Visitor' }, relation: 'VISITOR' };
    const { membership } = await add({ householdId: home.id, member: visitor });
    expect(
      against(
        await add({ householdId: home.id, member: { personId: membership.person.id, relation: 'LODGER' } }),
      ),
    ).toEqual(['member BELONGS_ONCE 2.2']);
    expect(against(await add({ member: visitor }))).toEqual(['householdId HOUSEHOLD_OR_GROUP 2.2']);
    const { party } = await taken(worker, 'addParty', {
      caseId: of.id,
      personId: membership.person.id,
      role: 'VISITOR',
      householdId: home.id,
      relationToHousehold: 'Friend of the son',
    });
    const { node } = await worker.query(
      'query ($id: ID!) { node(id: $id) { ... on Party { household { property { address } } } } }',
      { id: party.id },
    );
    expect(node.household.property.address).toBe('3 Harbour Row');
    const leave = (toOn?: string) =>
      take(worker, 'endMembership', { caseId: of.id, membershipId: home.members[0].id, toOn });
    expect(against(await leave('2026-03-03'))).toEqual(['toOn NOT_IN_THE_FUTURE 2.2']);
    expect((await leave()).membership.toOn).toBe('2026-03-02');
    expect(against(await leave())).toEqual(['membershipId LEFT_ONCE 2.2']);

    const { party: gang } = await taken(worker, 'addParty', {
      caseId: of.id,
      person: { kind: 'GROUP', name: 'Youths by the bus stop' },
      role: 'ALLEGED_PERPETRATOR',
      informed: false,
    });
    const known = await add({ groupId: gang.person.id, member: { person: { name: 'Ifan Ifans' } } });
    expect(known.membership).toMatchObject({ relation: 'GROUP_MEMBER', group: { id: gang.person.id } });
    expect((await seen(worker, gang.person.id)).members).toEqual([
      { person: { id: known.membership.person.id } },
    ]);
    expect(against(await add({ groupId: personOf(of), member: { person: { name: 'X' } } }))).toEqual([
      'groupId GROUP_HAS_MEMBERS 2.2',
    ]);
    expect((await kinds(worker, of.id)).filter((kind) => kind === 'HOUSEHOLD_CHANGED').length).toBe(4);
  });

  test('shows each of its members to those who may know them, and to nobody else (12.1)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: mine } = await openedCase(landlord, worker);
    const colleague = landlord.as('other-support-worker');
    const { case: theirs } = await openedCase(landlord, colleague, { reporter: { name: 'Gwen Colleague' } });
    const { household } = await taken(lead, 'recordHousehold', {
      caseId: mine.id,
      members: [
        { personId: personOf(mine), relation: 'OCCUPANT' },
        { personId: personOf(theirs), relation: 'PARTNER' },
      ],
    });
    const members = async (by: Asker) => {
      const { node } = await by.query(
        'query ($id: ID!) { node(id: $id) { ... on Household { members { person { id } } } } }',
        { id: household.id },
      );
      return node?.members.map(({ person }: Data) => person.id) ?? null;
    };
    expect((await members(lead)).length).toBe(2);
    expect(await members(worker)).toEqual([personOf(mine)]);
    expect(await members(colleague)).toEqual([personOf(theirs)]);
    expect(await members(landlord.as('welsh-support-worker'))).toBeNull();
    expect(
      against(
        await take(landlord.as('welsh-support-worker'), 'addMember', {
          caseId: mine.id,
          householdId: household.id,
          member: { person: { name: 'X' }, relation: 'OTHER' },
        }),
      ),
    ).toEqual(['caseId NOT_FOUND 12.1']);
    // With the case goes what it showed.
    await landlord.admin.query('update asb_case set named_staff = $1 where id = $2', [
      [lead.staffId],
      mine.id,
    ]);
    expect(await members(worker)).toBeNull();
    expect(await members(colleague)).toEqual([personOf(theirs)]);
  });
});

describe('cases that belong together', () => {
  test('are linked, earlier and later, by and for those who see both (#75)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: first } = await openedCase(landlord, worker);
    landlord.clock.at('2026-03-04T10:00');
    const { case: second } = await openedCase(landlord, worker);
    const link = (input: object) =>
      take(worker, 'linkCases', { caseId: second.id, otherCaseId: first.id, kind: 'SAME_PLACE', ...input });
    expect(against(await link({ otherCaseId: second.id }))).toEqual(['otherCaseId TWO_CASES 15.1']);
    expect(against(await link({ kind: 'LATER_REPORT' }))).toEqual([
      'kind LATER_THAN_CLOSED Tenant Satisfaction Measures',
    ]);
    const linked = await link({ reason: 'The same stairs.' });
    expect(linked).toMatchObject({ earlier: { id: first.id }, later: { id: second.id } });
    expect(against(await link({ caseId: first.id, otherCaseId: second.id }))).toEqual([
      'otherCaseId LINKED_ONCE 15.1',
    ]);
    const both = async (by: Asker, id: string) =>
      (
        await by.query(
          `query ($id: ID!) { case(id: $id) { earlierCases { endedAt earlier { id } } laterCases { endedAt later { id } } } }`,
          { id },
        )
      ).case;
    expect((await both(worker, second.id)).earlierCases).toEqual([
      { endedAt: null, earlier: { id: first.id } },
    ]);
    expect((await both(worker, first.id)).laterCases).toEqual([{ endedAt: null, later: { id: second.id } }]);
    // A colleague who takes over one of them does not learn of the other.
    const colleague = landlord.as('other-support-worker');
    await landlord.admin.query('update asb_case set owner_id = $1 where id = $2', [
      colleague.staffId,
      second.id,
    ]);
    expect(await both(colleague, second.id)).toEqual({ earlierCases: [], laterCases: [] });
    expect((await both(worker, first.id)).laterCases).toEqual([]);
    expect((await both(lead, first.id)).laterCases.length).toBe(1);
    const { rows } = await landlord.admin.query(
      `select facts::text from case_event where kind = 'CASES_LINKED' and case_id = $1`,
      [second.id],
    );
    expect(rows[0].facts).not.toContain(first.id);
    expect(
      against(await take(colleague, 'unlinkCases', { caseId: second.id, linkId: linked.link.id })),
    ).toEqual(['linkId NOT_FOUND 12.1']);
    expect(
      against(
        await take(colleague, 'linkCases', { caseId: second.id, otherCaseId: first.id, kind: 'SAME_PEOPLE' }),
      ),
    ).toEqual(['otherCaseId NOT_FOUND 12.1']);
    await taken(lead, 'unlinkCases', { caseId: first.id, linkId: linked.link.id });
    expect(against(await take(lead, 'unlinkCases', { caseId: first.id, linkId: linked.link.id }))).toEqual([
      'linkId UNLINKED_ONCE 15.1',
    ]);
  });

  test('and whoever is harmed may be accused in turn, by a report of its own (1.4)', async () => {
    landlord.clock.at('2026-03-02T10:00');
    const { case: of } = await openedCase(landlord, worker);
    const { party: accused } = await taken(worker, 'addParty', {
      caseId: of.id,
      person: { name: 'Percy Lowther' },
      role: 'ALLEGED_PERPETRATOR',
    });
    const { report } = await taken(worker, 'receiveReport', {
      serviceId: landlord.ids['Harbour House'],
      channel: 'MAIN_OFFICE',
      reporterType: 'OCCUPANT',
      reporterId: accused.person.id,
      description: 'She bangs on the wall.',
      dangerNow: false,
    });
    const counter = { caseId: of.id, personId: personOf(of), role: 'ALLEGED_PERPETRATOR' };
    expect(against(await take(worker, 'addParty', { ...counter, reportId: report.id }))).toEqual([
      'reportId NOT_FOUND 12.1',
    ]);
    await taken(worker, 'triageReport', { reportId: report.id, linkToCase: { caseId: of.id } });
    // Accused by the first report, they are in the case by their own now, and kept informed as whoever reports is (#58).
    const roles = (await seen(worker, accused.person.id)).parties.map(({ role }: Data) => role);
    expect(roles.sort()).toEqual(['ALLEGED_PERPETRATOR', 'REPORTER']);
    expect(against(await take(worker, 'addParty', counter))).toEqual(['role NOT_HARMED_AND_ACCUSED 1.4']);
    expect(against(await take(worker, 'addParty', { ...counter, reportId: of.reports[0].id }))).toEqual([
      'role NOT_HARMED_AND_ACCUSED 1.4',
    ]);
    expect((await taken(worker, 'addParty', { ...counter, reportId: report.id })).party.role).toBe(
      'ALLEGED_PERPETRATOR',
    );
  });
});
