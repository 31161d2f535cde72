import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tellOfDelegations } from '../../jobs/tell-of-delegations.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { openSessions } from '../../server/sign-in/session.ts';
import { against, openedCase, take, taken } from '../support/casework.ts';
import { accusedCase, injunction, step, stepped, triedEarly } from '../support/formal-casework.ts';
import { type Asker, type Data, type Landlord, openLandlord, post } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';
import { cursorOfNow, follow } from '../support/socket.ts';

let landlord: Landlord;
let worker: Asker;
let other: Asker;
let area: Asker;
let welsh: Asker;
let housing: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  other = landlord.as('other-support-worker');
  area = landlord.as('area-manager');
  welsh = landlord.as('welsh-area-manager');
  housing = landlord.as('housing-manager');
});
afterAll(() => landlord?.close());
beforeEach(() => {
  // Delegations keep the clock of the database, which is that of the wall.
  landlord.clock.now = new Date();
});
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
  const { rows } = await landlord.admin.query<{ id: string; by: string }>(
    'select id, staff_id as by from delegation where ended_at is null',
  );
  for (const { id, by } of rows) {
    await landlord.admin.query(
      'update delegation set ended_at = clock_timestamp(), ended_by_id = $2 where id = $1',
      [id, by],
    );
  }
});

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const change = async (by: Asker, name: 'delegateWork' | 'endDelegation', input: object): Promise<Data> =>
  (
    await by.query(
      `mutation ($input: ${name === 'delegateWork' ? 'DelegateWorkInput' : 'EndDelegationInput'}!) { ${name}(input: $input) { refusals { field rule clause message } delegation { id fromAt until endedAt staff { id } delegate { id } } } }`,
      { input },
    )
  )[name];
const delegated = async (by: Asker, to: Asker, ahead = 14): Promise<Data> => {
  const { refusals, delegation } = await change(by, 'delegateWork', {
    delegateId: to.staffId,
    until: day(ahead),
  });
  expect(refusals).toEqual([]);
  return delegation;
};
const reads = async (by: Asker, id: string): Promise<boolean> =>
  (await by.query('query ($id: ID!) { case(id: $id) { id } }', { id })).case !== null;
const contact = (by: Asker, caseId: string) =>
  take(by, 'recordContact', { caseId, method: 'PHONE', reached: false });
const lastEvent = async (caseId: string): Promise<Data> =>
  (
    await landlord
      .as('head-of-service')
      .query('query ($id: ID!) { case(id: $id) { events { kind facts actor { id } } } }', { id: caseId })
  ).case.events.at(-1);
const freshly = async (who: PersonOfStaff) => ({ token: await landlord.tokenOf(who, 590) });
const signedInAs = async (who: PersonOfStaff) =>
  (await openSessions(landlord.admin).open(
    { issuer: DEMONSTRATION_ISSUER, subject: `demo-${who}` },
    { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + 60_000) },
  ))!;
/** As if time had passed for it; nobody but the owner of the database can do this. */
const runOut = async (id: string) => {
  const client = await landlord.admin.connect();
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(
    `update delegation set from_at = from_at - interval '1 day', until = clock_timestamp() where id = $1`,
    [id],
  );
  await client.query('commit');
  client.release();
};

describe('a colleague stands in', () => {
  test('reads and works what the absent person leads, and each act says so, until it is ended', async () => {
    const of = (await openedCase(landlord, worker)).case;
    expect(await reads(other, of.id)).toBe(false);
    const delegation = await delegated(worker, other);
    expect(await reads(other, of.id)).toBe(true);
    expect(against(await contact(other, of.id))).toEqual([]);
    expect(await lastEvent(of.id)).toMatchObject({
      actor: { id: other.staffId },
      facts: { delegation: delegation.id },
    });
    // What they begin to lead themselves is theirs, and says nothing of it.
    const own = (await openedCase(landlord, other)).case;
    expect((await lastEvent(own.id)).facts).not.toHaveProperty('delegation');
    // A case that comes to the absent person meanwhile is stood in for too; nobody else reads it.
    const later = (await openedCase(landlord, worker)).case;
    expect(await reads(other, later.id)).toBe(true);
    expect(await reads(landlord.as('welsh-support-worker'), later.id)).toBe(false);

    expect(against(await change(area, 'endDelegation', { delegationId: delegation.id }))).toEqual([
      'delegationId NOT_FOUND 12.1',
    ]);
    const ended = await change(worker, 'endDelegation', { delegationId: delegation.id });
    expect(ended.delegation.endedAt).not.toBeNull();
    for (const { id } of [of, later]) expect(await reads(other, id)).toBe(false);
    expect(against(await contact(other, of.id))).toContain('caseId NOT_FOUND 12.1');
    const { auditEntries } = await landlord
      .as('data-protection-officer')
      .query(
        '{ auditEntries(filter: { kind: [DELEGATED, DELEGATION_ENDED] }) { edges { node { kind facts staff { id } } } } }',
      );
    expect(
      auditEntries.edges
        .slice(0, 2)
        .map(({ node }: Data) => node.kind)
        .sort(),
    ).toEqual(['DELEGATED', 'DELEGATION_ENDED']);
  });

  test('no longer than the clock of the database says, in an open subscription too', async () => {
    const of = (await openedCase(landlord, worker)).case;
    const after = await cursorOfNow(landlord);
    const { id } = await delegated(worker, other);
    const updates = follow(
      landlord.url,
      other.token,
      'subscription ($after: String) { caseUpdates(after: $after) { event { kind case { id } } } }',
      { after },
    );
    await contact(worker, of.id);
    const heard = async () => (await updates.next()).data!.caseUpdates.event;
    let event = await heard();
    while (event.case?.id !== of.id) event = await heard();
    expect(event.kind).toBe('CONTACT_RECORDED');
    await runOut(id);
    await contact(worker, of.id);
    const own = (await openedCase(landlord, other)).case;
    const later: string[] = [];
    while (!later.includes(own.id)) later.push((await heard()).case?.id);
    expect(later).not.toContain(of.id);
    expect(await reads(other, of.id)).toBe(false);
    await updates.close();
  });

  test('reads a restricted case only where they are named too, and stays behind a wall (#133)', async () => {
    const of = (await openedCase(landlord, worker)).case;
    const restrict = (ids: string[]) =>
      landlord.admin.query('update asb_case set named_staff = $1 where id = $2', [ids, of.id]);
    await restrict([worker.staffId, area.staffId]);
    await delegated(worker, other);
    expect(await reads(other, of.id)).toBe(false);
    await restrict([worker.staffId, area.staffId, other.staffId]);
    expect(await reads(other, of.id)).toBe(true);
    await landlord.admin.query('update asb_case set named_staff = null where id = $1', [of.id]);
    expect(await reads(other, of.id)).toBe(true);
    await landlord.admin.query(
      `insert into conflict_wall (staff_id, case_id, kind, explanation, raised_at, raised_by_id) values ($1, $2, 'RELATED', 'A cousin.', now(), $3)`,
      [other.staffId, of.id, area.staffId],
    );
    expect(await reads(other, of.id)).toBe(false);
  });

  test('who holds each role of the absent person, for weeks at most, one at a time, and passes nothing on', async () => {
    const asked = async (by: Asker, input: object) => against(await change(by, 'delegateWork', input));
    const lead = landlord.as('service-lead');
    expect(await asked(worker, { delegateId: lead.staffId, until: day(5) })).toEqual([
      'delegateId DELEGATE_HOLDS_THE_ROLE 15.2',
    ]);
    expect(await asked(worker, { delegateId: landlord.as('smt').staffId, until: day(5) })).toEqual([
      'delegateId DELEGATE_HOLDS_THE_ROLE 15.2',
    ]);
    expect(await asked(worker, { delegateId: worker.staffId, until: day(5) })).toEqual([
      'delegateId ANOTHER_PERSON 15.2',
    ]);
    expect(await asked(worker, { delegateId: other.staffId, until: day(60) })).toEqual([
      'until WEEKS_AT_MOST 15.2',
    ]);
    expect(await asked(worker, { delegateId: other.staffId, from: day(5), until: day(3) })).toEqual([
      'until ENDS_AFTER_IT_BEGINS 15.2',
    ]);
    expect(await asked(worker, { delegateId: other.staffId, from: day(-3), until: day(3) })).toEqual([
      'from NOT_IN_THE_PAST 15.2',
    ]);
    await delegated(worker, other);
    const welshWorker = landlord.as('welsh-support-worker');
    expect(await asked(worker, { delegateId: welshWorker.staffId, until: day(5) })).toEqual([
      'delegateId ONE_AT_A_TIME 15.2',
    ]);
    expect(await asked(other, { delegateId: welshWorker.staffId, until: day(5) })).toEqual([
      'delegateId ONE_AT_A_TIME 15.2',
    ]);
  });

  test('not before the first day', async () => {
    const of = (await openedCase(landlord, worker)).case;
    const { refusals } = await change(worker, 'delegateWork', {
      delegateId: other.staffId,
      from: day(3),
      until: day(9),
    });
    expect(refusals).toEqual([]);
    expect(await reads(other, of.id)).toBe(false);
  });
});

describe('whoever stands in for a manager', () => {
  test('decides in their scope, in their queue, and has no scope there afterwards', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const { id } = (await stepped(worker, 'proposeFormalAction', injunction(accused))).action;
    await stepped(housing, 'supportFormalAction', { actionId: id });
    expect(against(await step(welsh, 'approveFormalAction', { actionId: id }))).toEqual([
      'actionId NOT_FOUND 12.1',
    ]);
    const delegation = await delegated(area, welsh);
    const awaiting = await welsh.query(
      '{ actions(first: 100, filter: { awaitingMe: true }) { edges { node { id } } } }',
    );
    expect(awaiting.actions.edges.map(({ node }: Data) => node.id)).toContain(id);
    const queue = await welsh.query('{ reviewQueue(first: 100) { edges { node { case { id } } } } }');
    expect(JSON.stringify(queue)).toContain(accused.case.id);
    await taken(welsh, 'recordReview', {
      caseId: accused.case.id,
      decision: 'AGREE',
      note: 'Goes on well.',
    });
    await stepped(welsh, 'approveFormalAction', { actionId: id });
    expect((await lastEvent(accused.case.id)).facts).toMatchObject({ delegation: delegation.id });
    await change(welsh, 'endDelegation', { delegationId: delegation.id });
    expect(await reads(welsh, accused.case.id)).toBe(false);
  });

  test('approves nothing that the absent person proposed, nor they what was proposed for them (#124)', async () => {
    const accused = await accusedCase(landlord, worker);
    await triedEarly(worker, accused);
    const proposed = async (by: Asker) => {
      const { id } = (await stepped(by, 'proposeFormalAction', injunction(accused))).action;
      await stepped(housing, 'supportFormalAction', { actionId: id });
      return id;
    };
    const theirs = await proposed(area);
    const { id: delegationId } = await delegated(area, welsh);
    expect(against(await step(welsh, 'approveFormalAction', { actionId: theirs }))).toEqual([
      'actionId PROPOSER_DOES_NOT_DECIDE 11.2',
    ]);
    await stepped(area, 'cancelFormalAction', { actionId: theirs, reason: 'Another way.' });
    landlord.clock.now = new Date();
    const forThem = await proposed(welsh);
    await change(area, 'endDelegation', { delegationId });
    expect(against(await step(area, 'approveFormalAction', { actionId: forThem }))).toEqual([
      'actionId PROPOSER_DOES_NOT_DECIDE 11.2',
    ]);
  });

  test('sees past no wall by the eyes of the absent person, nor lifts one before them (#133)', async () => {
    const head = landlord.as('head-of-service');
    const of = (await openedCase(landlord, worker)).case;
    await landlord.admin.query(
      `insert into conflict_wall (staff_id, case_id, kind, explanation, raised_at, raised_by_id) values ($1, $2, 'ACCUSED', 'It is said.', now(), $3)`,
      [area.staffId, of.id, head.staffId],
    );
    const free = (await openedCase(landlord, worker)).case;
    const { id } = await delegated(area, welsh);
    expect(await reads(welsh, free.id)).toBe(true);
    expect(await reads(welsh, of.id)).toBe(false);
    const personId = of.parties[0].person.id;
    const known = await welsh.query('query ($id: ID!) { person(id: $id) { id } }', { id: personId });
    expect(known.person).toBeNull();
    expect(against(await contact(welsh, of.id))).toContain('caseId NOT_FOUND 12.1');
    // By their own keys they read it as before, and still lift nothing.
    await landlord.admin.query(
      `insert into staff_grant (staff_id, role, area_id) values ($1, 'AREA_MANAGER', $2)`,
      [welsh.staffId, landlord.ids['North Shore']],
    );
    const { token } = await freshly('welsh-area-manager');
    const asked = async (query: string, variables: object) =>
      (
        await post(landlord.url, JSON.stringify({ query, variables }), { authorization: `Bearer ${token}` })
      ).json() as Promise<Data>;
    const { data } = await asked('query ($id: ID!) { case(id: $id) { conflictWalls { id } } }', {
      id: of.id,
    });
    const lifting = await asked(
      'mutation ($input: LiftWallInput!) { liftWall(input: $input) { refusals { field rule clause } } }',
      { input: { wallId: data.case.conflictWalls[0].id, reason: 'They asked me to.' } },
    );
    expect(against(lifting.data.liftWall)).toEqual(['wallId ANOTHER_HAND_LIFTS 12.1']);
    await landlord.admin.query(`delete from staff_grant where staff_id = $1 and area_id = $2`, [
      welsh.staffId,
      landlord.ids['North Shore'],
    ]);
    expect(id).toBeTruthy();
  });

  test('is let in by nobody but the absent person, whatever statement is sent', async () => {
    const { sid } = await signedInAs('welsh-area-manager');
    const { user } = rolesOf(landlord.databaseUrl).names;
    const as: [string, unknown[]] = [
      `select set_config('role', $1, true), set_config('app.sid', $2, true)`,
      [user, sid],
    ];
    const insert = `insert into delegation (staff_id, delegate_id, from_at, until, made_at) values ($1, $2, now(), now() + interval '5 days', now())`;
    await expect(landlord.asLogin('api', [as, [insert, [area.staffId, welsh.staffId]]])).rejects.toThrow(
      /whoever is absent/,
    );
  });
});

test('Both and whoever manages the absent person are written to, once, with days and no case', async () => {
  await landlord.admin.query('update delegation set told_at = now() where told_at is null');
  await landlord.admin.query('delete from mail');
  await delegated(worker, other);
  const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 1 });
  for (let n = 0; n < 2; n += 1) {
    await tellOfDelegations(pool, { publicUrl: 'https://amity.example', sends: true });
  }
  await pool.end();
  const { rows } = await landlord.admin.query<{ name: string; title: string; body: string }>(
    'select w.name, m.title, m.body from mail m join staff w on w.id = m.staff_id order by w.name',
  );
  expect(rows.map(({ name }) => name)).toEqual(['Bethan Ashworth', 'Callum Prosser', 'Jo Fairweather']);
  expect(rows[0]!.title).toBe('Jo Fairweather stands in for Callum Prosser');
  expect(rows[0]!.body).not.toMatch(/ASB-/);
});
