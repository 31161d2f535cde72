import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rolesOf } from '../../server/database/roles.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { openSessions } from '../../server/sign-in/session.ts';
import { asRead } from '../support/as-read.ts';
import { against, noiseReport, openedCase, openingNoise, take, taken } from '../support/casework.ts';
import { closing, readyToClose } from '../support/closing-casework.ts';
import { fetchAs, uploaded } from '../support/evidence.ts';
import { kept } from '../support/kept-apart.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';
import { cursorOfNow, follow } from '../support/socket.ts';

let landlord: Landlord;
let worker: Asker;
let other: Asker;
let lead: Asker;
let area: Asker;
let head: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  landlord.clock.at('2026-03-02T10:00');
  worker = landlord.as('housing-support-worker');
  other = landlord.as('other-support-worker');
  lead = landlord.as('service-lead');
  area = landlord.as('area-manager');
  head = landlord.as('head-of-service');
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole, and no count goes astray.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
  expect((await landlord.admin.query('select * from app.tally_differences()')).rows).toEqual([]);
});

const wall = (name: string, input: string, more: string) => async (by: Asker, given: object) =>
  (
    await by.query(
      `mutation ($input: ${input}!) { ${name}(input: $input) { refusals { field rule clause message } ${more} } }`,
      { input: { kind: 'RELATED', explanation: 'Their brother is accused.', ...given } },
    )
  )[name] as Data;
const declare = wall('declareConflict', 'DeclareConflictInput', 'declared');
const raise = wall(
  'raiseWall',
  'RaiseWallInput',
  'wall { id kind explanation staff { id } handedTo { id } }',
);
const lift = async (by: Asker, wallId: string, reason = 'They have parted.'): Promise<Data> =>
  (
    await by.query(
      'mutation ($input: LiftWallInput!) { liftWall(input: $input) { refusals { field rule clause message } wall { id liftedAt } } }',
      { input: { wallId, reason } },
    )
  ).liftWall;
const raised = async (by: Asker, given: object): Promise<Data> => {
  const answer = await raise(by, given);
  expect(answer.refusals).toEqual([]);
  return answer.wall;
};
const reads = async (by: Asker, id: string): Promise<boolean> =>
  (await by.query('query ($id: ID!) { case(id: $id) { id } }', { id })).case !== null;
const persons = async (by: Asker, id: string): Promise<Data> =>
  (await by.query('query ($id: ID!) { person(id: $id) { id name } }', { id })).person;

/** A case with something of everything that has readers, and a notice to everybody. */
async function fullCase(name: string): Promise<Data> {
  const payload = await openedCase(landlord, worker, { reporter: { name, phone: '01632 960111' } });
  const caseId = payload.case.id;
  await taken(worker, 'recordIncident', {
    caseId,
    occurredAt: '2026-03-01T22:00:00Z',
    behaviour: 'EXCESSIVE_NOISE',
  });
  await taken(worker, 'addParty', {
    caseId,
    role: 'ALLEGED_PERPETRATOR',
    person: { name: `${name} Accused` },
  });
  const evidence = await uploaded(landlord, worker, { caseId, happenedOn: '2026-03-01' });
  await landlord.admin.query(
    `insert into notification (staff_id, deadline_id, case_id, step, created_at)
     select w.id, d.id, $1, 'DUE', now() from staff w cross join lateral (select id from deadline where case_id = $1 limit 1) d`,
    [caseId],
  );
  return { ...payload.case, evidence };
}

/** The identity of every row that tells of the case, and of the people who appear nowhere else. */
async function identitiesOf(caseId: string): Promise<Set<string>> {
  const { rows } = await landlord.admin.query<{ name: string }>(
    `select table_name::text as name from information_schema.columns where table_schema = 'public' and column_name = 'case_id'`,
  );
  const of = rows.map(({ name }) => `select id from ${name} where case_id = $1`);
  const all = await landlord.admin.query<{ id: string }>(
    `select $1::uuid as id union ${of.join(' union ')} union
     select p.person_id from party p where p.case_id = $1 and not exists (select from party x where x.person_id = p.person_id and x.case_id <> $1)`,
    [caseId],
  );
  return new Set(all.rows.map(({ id }) => id));
}

/** What of these a session finds in any table, by the very statements an attacker inside the process could make. */
async function foundInTables(who: PersonOfStaff, ids: Set<string>): Promise<string[]> {
  const signedIn = await openSessions(landlord.admin).open(
    { issuer: DEMONSTRATION_ISSUER, subject: `demo-${who}` },
    { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + 60_000) },
  );
  const { names } = rolesOf(landlord.databaseUrl);
  const { rows } = await landlord.admin.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const every = rows
    .map(({ name }) => `select '${name}' as at from ${name} where id = any($1)`)
    .join(' union all ');
  const found = await landlord.asLogin('api', [
    [`select set_config('role', $1, true), set_config('app.sid', $2, true)`, [names.user, signedIn!.sid]],
    [`select at, count(*)::int as n from (${every}) x group by at order by at`, [[...ids]]],
  ]);
  return found.rows.map(({ at, n }) => `${at} ${n}`);
}

/** All that the API lists, with every count that goes with it. */
const lists = `{
  cases(first: 100) { totalCount edges { node { id reference } } }
  reports(first: 100) { totalCount edges { node { id reference } } }
  deadlines(first: 100) { totalCount edges { node { id case { id } } } }
  actions(first: 100) { totalCount edges { node { id } } }
  evidence(first: 100) { totalCount edges { node { id } } }
  caseEvents(first: 100) { totalCount edges { node { id facts } } }
}`;
const lookedFor = `{
  persons(first: 100, filter: { name: "Ottoline" }) { totalCount edges { node { id } } }
  notifications(first: 100) { totalCount edges { node { id case { id } deadline { id } } } }
  disclosures(first: 100) { totalCount edges { node { id } } }
}`;
const figures = (by: string) =>
  `{ analytics(measures: [CASES_OPENED, REPORTS_RECEIVED], by: [${by}], period: { from: "2026-03-01", to: "2026-03-31" }) { rows { figures { measure value } } } }`;
const behind = `{ behindFigure(measure: CASES_OPENED, period: { from: "2026-03-01", to: "2026-03-31" }, first: 100) { totalCount counted edges { node { id case { id } } } } }`;

describe('somebody who is related to a party', () => {
  test('says so of what they read, and from then on it does not exist to them, whatever their role; everybody else reads on (#133)', async () => {
    const of = await fullCase('Ottoline Quay');
    const ids = await identitiesOf(of.id);
    expect(ids.size).toBeGreaterThan(20);
    expect((await foundInTables('service-lead', ids)).length).toBeGreaterThan(8);
    expect(against(await declare(lead, { caseId: of.id, explanation: ' ' }))).toEqual([
      'explanation CONFLICT_IN_WORDS 12.1',
    ]);
    expect(await declare(lead, { caseId: of.id })).toEqual({ declared: true, refusals: [] });
    expect(await foundInTables('service-lead', ids)).toEqual([]);
    expect(await reads(lead, of.id)).toBe(false);
    for (const by of [worker, area, head]) expect(await reads(by, of.id)).toBe(true);
    // Not even that they said so.
    expect(against(await declare(lead, { caseId: of.id }))).toEqual(['caseId NOT_FOUND 12.1']);

    const { case: seen } = await area.query(
      'query ($id: ID!) { case(id: $id) { conflictWalls { kind explanation staff { id } raisedBy { id } } events { kind facts } } }',
      { id: of.id },
    );
    expect(seen.conflictWalls).toEqual([
      {
        kind: 'RELATED',
        explanation: 'Their brother is accused.',
        staff: { id: lead.staffId },
        raisedBy: { id: lead.staffId },
      },
    ]);
    const told = seen.events.at(-1);
    expect(told.kind).toBe('CONFLICT_WALL_RAISED');
    expect(JSON.stringify(told.facts)).not.toMatch(/brother|RELATED|Bethan/);
    const { auditEntries } = await landlord
      .as('data-protection-officer')
      .query(
        '{ auditEntries(filter: { kind: [CONFLICT_WALL_RAISED] }) { edges { node { caseId facts staff { id } } } } }',
      );
    expect(auditEntries.edges[0].node).toMatchObject({
      caseId: of.id,
      staff: { id: lead.staffId },
      facts: { staff: lead.staffId, kind: 'RELATED' },
    });
  });

  test.each<PersonOfStaff>([
    'service-lead',
    'area-manager',
    'housing-manager',
    'head-of-service',
    'other-support-worker',
    'analyst',
    'integrator',
    'data-protection-officer',
  ])('%s: walled off, finds no row of it in any table (#133)', async (who) => {
    const of = await fullCase('Ottoline Reach');
    const ids = await identitiesOf(of.id);
    const by = who === 'head-of-service' ? area : head;
    await raised(by, { caseId: of.id, staffId: landlord.as(who).staffId, kind: 'ACCUSED' });
    expect(await foundInTables(who, ids)).toEqual([]);
    expect((await foundInTables('housing-support-worker', ids)).length).toBeGreaterThan(8);
  });

  test('finds it in no list, count, figure, queue, notice, file or suggestion, and by no emergency: as what was never there (#133)', async () => {
    const asked = async (by: Asker) => [
      await by.query(lists),
      await by.query(lookedFor),
      await by.query(behind),
      await by.query(figures('CATEGORY')),
      await by.query(figures('SERVICE')),
      await by.query(figures('OWNER').replace(', REPORTS_RECEIVED', '')),
      await by.query(figures('')),
      await by.query('{ reviewCoverage(month: "2026-03") { __typename } }').catch(() => null),
    ];
    const before = await asked(area);
    const of = await fullCase('Ottoline Strand');
    const ids = [...(await identitiesOf(of.id)), of.reference];
    const with1 = JSON.stringify(await asked(area));
    expect(ids.filter((id) => with1.includes(id)).length).toBeGreaterThan(8);
    await raised(head, { caseId: of.id, staffId: area.staffId, kind: 'ACCUSED' });
    const after = await asked(area);
    expect(ids.filter((id) => JSON.stringify(after).includes(id))).toEqual([]);
    // Counts are those from before there was the case, to the last of them.
    expect(after).toEqual(before);
    expect(JSON.stringify(await asked(head))).toContain(of.id);

    for (const id of await identitiesOf(of.id)) {
      expect((await area.query('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    }
    const queue = await area.query(
      '{ reviewQueue(first: 100) { totalCount edges { node { case { id } } } } }',
    );
    expect(JSON.stringify(queue)).not.toContain(of.id);
    const [evidenceFile, caseFile] = [`/evidence/${of.evidence.id}/file`, `/cases/${of.id}/file.zip`];
    expect((await fetchAs(landlord, worker, evidenceFile)).status).toBe(200);
    for (const address of [evidenceFile, caseFile]) {
      const nowhere = address.replace(/[0-9a-f-]{36}/, '00000000-0000-7000-8000-00000000ffff');
      const [hidden, missing] = [
        await fetchAs(landlord, area, address),
        await fetchAs(landlord, area, nowhere),
      ];
      expect([hidden.status, await hidden.text()]).toEqual([missing.status, await missing.text()]);
    }
    const emergency = { reason: 'SAFEGUARDING', explanation: 'They must be reached this very night.' };
    const taking = async (what: object) =>
      (await kept(area, 'takeEmergencyAccess', { ...emergency, ...what })).refusals;
    expect(await taking({ caseReference: of.reference })).toEqual(
      await taking({ caseReference: 'ASB-1999-000001' }),
    );
    const personId = of.parties[0].person.id;
    expect(await taking({ personId })).toEqual(
      await taking({ personId: '00000000-0000-7000-8000-00000000ffff' }),
    );
    const change = await take(area, 'recordContact', { caseId: of.id, method: 'PHONE', reached: true });
    expect(against(change)).toContain('caseId NOT_FOUND 12.1');
    const again = await taken(
      area,
      'receiveReport',
      noiseReport(landlord, { reporter: { name: 'Ottoline Strand', phone: '01632 960111' } }),
    );
    const { reportSuggestions } = await area.query(
      'query ($id: ID!) { reportSuggestions(reportId: $id) { matches { report case } } }',
      { id: again.report.id },
    );
    expect(ids.filter((id) => JSON.stringify(reportSuggestions).includes(id))).toEqual([]);
  });

  test('of whoever counts the whole landlord, is in none of its figures either (#133)', async () => {
    const whole = figures('').replace(' by: [],', '');
    const before = await head.query(whole);
    const of = await fullCase('Ottoline Cove');
    expect(await head.query(whole)).not.toEqual(before);
    await raised(area, { caseId: of.id, staffId: head.staffId });
    expect(await head.query(whole)).toEqual(before);
  });

  test('hears no more of it in an open subscription, and has no notice left (#133)', async () => {
    const of = await fullCase('Ottoline Mere');
    const unread = follow(landlord.url, lead.token, 'subscription { unreadNotices { unread } }');
    const [before] = [(await unread.next()).data!.unreadNotices.unread];
    const after = await cursorOfNow(landlord);
    const updates = follow(
      landlord.url,
      lead.token,
      'subscription ($after: String) { caseUpdates(after: $after) { event { kind case { id } } } }',
      { after },
    );
    await raised(area, { caseId: of.id, staffId: lead.staffId });
    await taken(worker, 'recordContact', { caseId: of.id, method: 'PHONE', reached: false });
    const elsewhere = (await openedCase(landlord, worker)).case;
    const heard: string[] = [];
    while (!heard.includes(elsewhere.id)) {
      const { data } = await updates.next();
      heard.push(data!.caseUpdates.event.case?.id);
    }
    expect(heard).not.toContain(of.id);
    expect((await unread.next()).data!.unreadNotices.unread).toBe(before - 1);
    await Promise.all([updates.close(), unread.close()]);
  });

  test('keeps an emergency access to it no longer, and can say so of what they read in one (#133)', async () => {
    const of = await fullCase('Ottoline Fell');
    const stranger = landlord.as('welsh-area-manager');
    const emergency = {
      caseReference: of.reference,
      reason: 'SAFEGUARDING',
      explanation: 'They must be reached this very night.',
    };
    await kept(stranger, 'takeEmergencyAccess', emergency);
    expect(await reads(stranger, of.id)).toBe(true);
    expect(await declare(stranger, { caseId: of.id })).toEqual({ declared: true, refusals: [] });
    expect(await reads(stranger, of.id)).toBe(false);
    expect(await foundInTables('welsh-area-manager', await identitiesOf(of.id))).toEqual([]);
    const { emergencyAccesses } = await stranger
      .query('{ emergencyAccesses { totalCount } }')
      .catch(() => ({ emergencyAccesses: { totalCount: 0 } }));
    expect(emergencyAccesses.totalCount).toBe(0);
  });
});

describe('the people of the case', () => {
  test('are unknown to whoever is walled, but those whom they meet elsewhere, and of them nothing more (#133)', async () => {
    const of = await fullCase('Ottoline Dune');
    const { case: seen } = await area.query(
      'query ($id: ID!) { case(id: $id) { parties { role person { id } } } }',
      { id: of.id },
    );
    const inRole = (role: string) => seen.parties.find((party: Data) => party.role === role).person.id;
    const [reporter, accused] = [inRole('REPORTER'), inRole('ALLEGED_PERPETRATOR')];
    const second = (await openedCase(landlord, lead, { reporter: { name: 'Somebody Else' } })).case;
    await taken(lead, 'addParty', { caseId: second.id, role: 'WITNESS', personId: accused });
    const noted = await kept(worker, 'noteHealth', {
      personId: reporter,
      kind: 'PHYSICAL_HEALTH',
      text: 'A heart.',
    });
    expect(noted.refusals).toEqual([]);
    await raised(area, { caseId: of.id, staffId: lead.staffId });
    expect(await persons(lead, reporter)).toBeNull();
    expect(await persons(lead, accused)).toEqual({ id: accused, name: 'Ottoline Dune Accused' });
    const { person } = await lead.query('query ($id: ID!) { person(id: $id) { parties { case { id } } } }', {
      id: accused,
    });
    expect(person.parties).toEqual([{ case: { id: second.id } }]);
    expect(await foundInTables('service-lead', new Set([reporter]))).toEqual([]);
    // To bring two records together asks for every case of both, seen or not.
    const someone = (
      await taken(lead, 'addParty', { caseId: second.id, role: 'WITNESS', person: { name: 'A. Dune' } })
    ).party;
    const merging = await take(lead, 'identifyPerson', {
      unknownId: someone.person.id,
      knownId: accused,
      reason: 'The same.',
    });
    expect(merging.refusals.length).toBeGreaterThan(0);
  });

  test('are written down with their household as before for everybody else (#133)', async () => {
    const of = await fullCase('Ottoline Weir');
    const personId = of.parties[0].person.id;
    await taken(worker, 'recordHousehold', {
      caseId: of.id,
      propertyId: landlord.ids['1 Harbour Row'],
      members: [{ personId, relation: 'OCCUPANT' }],
    });
    const rows = await landlord.admin.query<{ id: string }>(
      'select household_id as id from membership where person_id = $1 union select id from membership where person_id = $1',
      [personId],
    );
    const ids = new Set(rows.rows.map(({ id }) => id));
    expect((await foundInTables('service-lead', ids)).length).toBe(2);
    await raised(area, { caseId: of.id, staffId: lead.staffId });
    expect(await foundInTables('service-lead', ids)).toEqual([]);
    expect((await foundInTables('area-manager', ids)).length).toBe(2);
  });
});

describe('whoever leads the case', () => {
  test('names another in the same moment, and leads it no more; nobody walled comes to lead one (#133)', async () => {
    const of = (await openedCase(landlord, worker)).case;
    expect(against(await declare(worker, { caseId: of.id }))).toEqual(['ownerId NAME_ANOTHER_OWNER 12.1']);
    expect(against(await declare(worker, { caseId: of.id, ownerId: worker.staffId }))).toEqual([
      'ownerId OWNER_READS_THE_CASE 12.1',
    ]);
    expect(against(await declare(worker, { caseId: of.id, ownerId: landlord.as('smt').staffId }))).toEqual([
      'ownerId OWNER_WORKS_THE_SERVICE 15.2',
    ]);
    expect(await reads(worker, of.id)).toBe(true);
    expect(await declare(worker, { caseId: of.id, ownerId: other.staffId })).toEqual({
      declared: true,
      refusals: [],
    });
    expect(await reads(worker, of.id)).toBe(false);
    expect(await reads(other, of.id)).toBe(true);
    const { case: seen } = await lead.query(
      'query ($id: ID!) { case(id: $id) { owner { id } assignments { from { id } to { id } } } }',
      { id: of.id },
    );
    expect(seen.owner.id).toBe(other.staffId);
    expect(seen.assignments).toEqual([{ from: { id: worker.staffId }, to: { id: other.staffId } }]);
    const back = await asRead(lead, { caseId: of.id, ownerId: worker.staffId, reason: 'Back again.' });
    expect(against(await take(lead, 'assignCase', back))).toEqual(['ownerId OWNER_READS_THE_CASE 12.1']);
    await expect(
      landlord.admin.query('update asb_case set owner_id = $1 where id = $2', [worker.staffId, of.id]),
    ).rejects.toThrow(/a wall stands/);
  });

  test('is not told that whoever they name has a conflict too: a manager leads it then, and the answer is the same (#133)', async () => {
    const answers: Data[] = [];
    for (const walled of [false, true]) {
      const of = (await openedCase(landlord, worker)).case;
      if (walled) await raised(lead, { caseId: of.id, staffId: other.staffId });
      answers.push(await declare(worker, { caseId: of.id, ownerId: other.staffId }));
      expect(await reads(worker, of.id)).toBe(false);
      const { case: seen } = await area.query(
        'query ($id: ID!) { case(id: $id) { owner { id } assignments { to { id } } conflictWalls { staff { id } } } }',
        { id: of.id },
      );
      const leads = walled ? lead.staffId : other.staffId;
      expect(seen.owner.id).toBe(leads);
      expect(seen.assignments.at(-1)).toEqual({ to: { id: leads } });
      expect(seen.conflictWalls.map(({ staff }: Data) => staff.id)).toContain(worker.staffId);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]).toEqual({ declared: true, refusals: [] });
    // A manager who says so of somebody else reads who is walled off, and chooses again.
    const of = (await openedCase(landlord, worker)).case;
    await raised(lead, { caseId: of.id, staffId: other.staffId });
    const again = { caseId: of.id, staffId: worker.staffId, ownerId: other.staffId };
    expect(against(await raise(lead, again))).toEqual(['ownerId OWNER_READS_THE_CASE 12.1']);
  });

  test('of a closed case keeps it; opened again it is led by whoever opened it (#133)', async () => {
    const of = await readyToClose(landlord, worker);
    await taken(worker, 'closeCase', closing(of));
    await raised(lead, { caseId: of.id, staffId: worker.staffId });
    expect(await reads(worker, of.id)).toBe(false);
    await taken(area, 'reopenCase', { caseId: of.id, reason: 'Closed too early.' });
    const { case: seen } = await lead.query(
      'query ($id: ID!) { case(id: $id) { status owner { id } assignments { to { id } } } }',
      { id: of.id },
    );
    expect(seen.owner.id).toBe(area.staffId);
    expect(seen.status).not.toBe('CLOSED');
    expect(await reads(worker, of.id)).toBe(false);
  });

  test('has it taken from them by a manager likewise; a worker says nothing of others (#133)', async () => {
    const of = (await openedCase(landlord, worker)).case;
    const given = { caseId: of.id, staffId: worker.staffId, kind: 'ACCUSED' };
    expect((await raise(other, given).catch((error) => error)).message).toMatch(/your role may not/);
    expect(against(await raise(landlord.as('welsh-area-manager'), given))).toEqual(['caseId NOT_FOUND 12.1']);
    expect(against(await raise(lead, given))).toEqual(['ownerId NAME_ANOTHER_OWNER 12.1']);
    const made = await raised(lead, { ...given, ownerId: other.staffId });
    expect(made).toMatchObject({ staff: { id: worker.staffId }, handedTo: { id: other.staffId } });
    expect(against(await raise(lead, given))).toEqual(['staffId WALLED_ALREADY 12.1']);
    expect(await reads(worker, of.id)).toBe(false);
  });
});

describe('a case is not hidden from everybody above', () => {
  test('by walls around others: one of those who could lift them goes on reading it, until they say so of themselves (#133)', async () => {
    const of = (await openedCase(landlord, worker)).case;
    const around = (who: Asker) => ({ caseId: of.id, staffId: who.staffId });
    const first = await raised(lead, around(area));
    expect(against(await raise(lead, around(head)))).toEqual(['staffId SOMEBODY_COULD_LIFT 12.1']);
    expect(await reads(head, of.id)).toBe(true);
    expect((await lift(head, first.id)).refusals).toEqual([]);
    await raised(lead, around(head));
    expect(against(await raise(lead, around(area)))).toEqual(['staffId SOMEBODY_COULD_LIFT 12.1']);
    expect(await declare(area, { caseId: of.id })).toEqual({ declared: true, refusals: [] });
  });

  test('nor a report (#133)', async () => {
    const { report } = await taken(worker, 'receiveReport', noiseReport(landlord));
    await raised(lead, { reportId: report.id, staffId: head.staffId });
    expect(against(await raise(lead, { reportId: report.id, staffId: area.staffId }))).toEqual([
      'staffId SOMEBODY_COULD_LIFT 12.1',
    ]);
  });
});

describe('a member of staff who is accused', () => {
  test('is walled off by being recorded as such, whoever records it, a manager above them too (#133)', async () => {
    const of = (await openedCase(landlord, worker)).case;
    const accused = (staffId: string, role = 'ALLEGED_PERPETRATOR') =>
      take(worker, 'addParty', { caseId: of.id, role, staffId, person: { name: 'One of ours' } });
    expect(against(await accused(area.staffId, 'WITNESS'))).toEqual(['staffId STAFF_ACCUSED_ONLY 12.1']);
    expect(against(await accused(worker.staffId))).toEqual(['staffId NAME_ANOTHER_OWNER 12.1']);
    expect(against(await accused(area.staffId))).toEqual([]);
    expect(await reads(area, of.id)).toBe(false);
    expect(await foundInTables('area-manager', await identitiesOf(of.id))).toEqual([]);
    expect(await reads(lead, of.id)).toBe(true);
  });
});

describe('a wall around a report', () => {
  test('goes along into the case that it comes to, and whoever leads a case cannot be given it (#133)', async () => {
    const { report } = await taken(other, 'receiveReport', noiseReport(landlord));
    const inQueue = async (by: Asker) =>
      (await by.query('query ($id: ID!) { report(id: $id) { id } }', { id: report.id })).report !== null;
    expect(await inQueue(worker)).toBe(true);
    expect(await declare(worker, { reportId: report.id })).toEqual({ declared: true, refusals: [] });
    expect(await inQueue(worker)).toBe(false);
    const open = { ...openingNoise, ownerId: worker.staffId };
    expect(against(await take(lead, 'triageReport', { reportId: report.id, openCase: open }))).toEqual([
      'openCase.ownerId OWNER_READS_THE_CASE 12.1',
    ]);
    const theirs = (await openedCase(landlord, worker)).case;
    expect(
      against(await take(lead, 'triageReport', { reportId: report.id, linkToCase: { caseId: theirs.id } })),
    ).toEqual(['linkToCase.caseId OWNER_READS_THE_CASE 12.1']);
    const { case: of } = await taken(lead, 'triageReport', {
      reportId: report.id,
      openCase: { ...openingNoise, ownerId: other.staffId },
    });
    const ids = await identitiesOf(of.id);
    expect(await foundInTables('housing-support-worker', ids)).toEqual([]);
    const back = await asRead(lead, { caseId: of.id, ownerId: worker.staffId, reason: 'Back again.' });
    expect(against(await take(lead, 'assignCase', back))).toEqual(['ownerId OWNER_READS_THE_CASE 12.1']);
  });
});

describe('a wall', () => {
  test('is lifted with a reason by an area manager or head of service, never by whoever stands behind it (#133)', async () => {
    const of = (await openedCase(landlord, worker)).case;
    const { id } = await raised(head, { caseId: of.id, staffId: area.staffId });
    expect(against(await lift(area, id))).toEqual(['wallId NOT_FOUND 12.1']);
    expect((await lift(lead, id).catch((error) => error)).message).toMatch(/your role may not/);
    expect(against(await lift(landlord.as('welsh-area-manager'), id))).toEqual(['wallId NOT_FOUND 12.1']);
    expect(against(await lift(head, id, ' '))).toEqual(['reason REASON_NEEDED 12.1']);
    const lifted = await lift(head, id);
    expect(lifted.refusals).toEqual([]);
    expect(lifted.wall.liftedAt).not.toBeNull();
    expect(await reads(area, of.id)).toBe(true);
    expect(against(await lift(head, id))).toEqual(['wallId LIFTED_ALREADY 12.1']);
    const { case: seen } = await area.query('query ($id: ID!) { case(id: $id) { events { kind } } }', {
      id: of.id,
    });
    expect(seen.events.at(-1).kind).toBe('CONFLICT_WALL_LIFTED');
  });

  test('stands before named staff of a restricted case too, which keeps a manager who could lift it (#133)', async () => {
    const of = (await openedCase(landlord, worker)).case;
    await landlord.admin.query('update asb_case set named_staff = $1 where id = $2', [
      [worker.staffId, lead.staffId, area.staffId],
      of.id,
    ]);
    await raised(area, { caseId: of.id, staffId: lead.staffId });
    expect(await reads(lead, of.id)).toBe(false);
    const alone = (await openedCase(landlord, worker)).case;
    await landlord.admin.query('update asb_case set named_staff = $1 where id = $2', [
      [worker.staffId, area.staffId],
      alone.id,
    ]);
    expect(against(await declare(area, { caseId: alone.id }))).toEqual(['staffId A_MANAGER_IS_NAMED 12.1']);
  });

  test('never changes by a hand in the database either, but for being lifted (#133)', async () => {
    const of = (await openedCase(landlord, worker)).case;
    const { id } = await raised(head, { caseId: of.id, staffId: lead.staffId });
    const signedIn = await openSessions(landlord.admin).open(
      { issuer: DEMONSTRATION_ISSUER, subject: 'demo-area-manager' },
      { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + 60_000) },
    );
    const { user } = rolesOf(landlord.databaseUrl).names;
    const as: [string, unknown[]] = [
      `select set_config('role', $1, true), set_config('app.sid', $2, true)`,
      [user, signedIn!.sid],
    ];
    for (const set of ['stands = false', 'staff_id = raised_by_id', `explanation = 'x'`]) {
      await expect(
        landlord.asLogin('api', [as, [`update conflict_wall set ${set} where id = $1`, [id]]]),
      ).rejects.toThrow(/never changes/);
    }
  });
});
