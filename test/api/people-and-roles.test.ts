import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { against, openedCase, taken } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { done, type SignedInAnew, signedInAnew } from '../support/people-and-roles.ts';
import { cursorOfNow, type Following, follow } from '../support/socket.ts';

let landlord: Landlord;
let admin: SignedInAnew;
let protection: SignedInAnew;
beforeAll(async () => {
  landlord = await openLandlord();
  admin = await signedInAnew(landlord, 'system-admin');
  protection = await signedInAnew(landlord, 'data-protection-officer');
});
afterAll(() => landlord?.close());
beforeEach(() => landlord.clock.at('2026-03-02T09:00'));

let joined = 0;
const somebody = async (changes: object = {}): Promise<Data> => {
  joined += 1;
  const subject = `sub-${joined}`;
  return (await done(admin, 'recordStaff', { name: 'Robin Amherst', subject, ...changes })).staff;
};
const house = () => ({ serviceId: landlord.ids['Harbour House'] });
const shore = () => ({ areaId: landlord.ids['North Shore'] });
const given = async (staffId: string, role: string, over: object = {}): Promise<Data> =>
  (await done(admin, 'grantRole', { staffId, role, ...over })).grant;
const refused = async (by: SignedInAnew, ...[name, input]: Parameters<SignedInAnew['change']>) =>
  against(await by.change(name, input));
const canSignIn = async (staff: Data) =>
  (
    await landlord.admin.query(
      `select app.open_session(sha256(random()::text::bytea), issuer, subject, 'PORTAL', now() + interval '8 hours', null) as viewer
         from staff where id = $1`,
      [staff.id],
    )
  ).rows[0].viewer;
const audit = async (kind: string) =>
  (
    await protection.ask(
      `query ($kind: [AuditKind!]) { auditEntries(first: 50, filter: { kind: $kind }, orderBy: { field: AT }) { edges { node { facts staff { id } } } } }`,
      { kind: [kind] },
    )
  ).data.auditEntries.edges.map(({ node }: Data) => node);

describe('a member of staff', () => {
  test('is put on record by an administrator and can do nothing until they hold a role (#133)', async () => {
    const robin = await somebody({ email: 'robin@harbour-and-vale.example' });
    expect(robin).toMatchObject({ issuer: 'urn:amity:demonstration', roles: [], version: 1 });
    expect(await canSignIn(robin)).toBeNull();
    await given(robin.id, 'HOUSING_SUPPORT_WORKER', house());
    expect(await canSignIn(robin)).toMatchObject({ roles: ['HOUSING_SUPPORT_WORKER'] });
  });

  test('is one record for each sign-in', async () => {
    await somebody({ subject: 'twice' });
    expect(await refused(admin, 'recordStaff', { name: 'Another', subject: 'twice' })).toEqual([
      'subject ONE_RECORD_FOR_EACH_SIGN_IN 12.1',
    ]);
  });

  test('needs a name, a sign-in and an address that can be one', async () => {
    expect(
      await refused(admin, 'recordStaff', { name: ' ', subject: '', email: 'x', issuer: 'http://a.example' }),
    ).toEqual([
      'email MAIL_ADDRESS 12.1',
      'issuer ISSUER_ADDRESS 12.1',
      'name NAME_NEEDED 12.1',
      'subject SUBJECT_NEEDED 12.1',
    ]);
  });

  test('keeps their sign-in while they hold a role: another one would take the role over (#133)', async () => {
    const robin = await somebody();
    const grant = await given(robin.id, 'SERVICE_LEAD', house());
    const mine = { staffId: robin.id, staffVersion: robin.version, subject: 'the-administrator-themselves' };
    expect(await refused(admin, 'updateStaff', mine)).toEqual(['subject SIGN_IN_OF_ROLES 12.1']);
    await done(admin, 'endGrant', { grantId: grant.id });
    expect((await done(admin, 'updateStaff', mine)).staff.subject).toBe('the-administrator-themselves');
  });

  test('who is the data protection officer keeps the address by which they hear of every role (#133)', async () => {
    const robin = await somebody({ email: 'robin@harbour-and-vale.example' });
    const { id: grantId } = await given(robin.id, 'DATA_PROTECTION_OFFICER');
    await done(protection, 'confirmGrant', { grantId });
    const elsewhere = { staffId: robin.id, staffVersion: robin.version, email: 'nobody@reads.example' };
    expect(await refused(admin, 'updateStaff', elsewhere)).toEqual(['email MAIL_OF_THE_OFFICER 12.1']);
    await done(admin, 'endGrant', { grantId });
    expect((await done(admin, 'updateStaff', elsewhere)).staff.email).toBe('nobody@reads.example');
  });

  test('is found by name, by role, and by what waits', async () => {
    const robin = await somebody({ name: 'Quentin Hollyoak' });
    await given(robin.id, 'HEAD_OF_SERVICE');
    const found = async (filter: object) =>
      (
        await admin.ask(
          `query ($filter: StaffFilter) { staff(first: 100, filter: $filter, orderBy: { field: NAME, direction: ASC }) {
             edges { node { name grants(first: 20) { role state } } } } }`,
          { filter },
        )
      ).data.staff.edges.map(({ node }: Data) => node.name);
    expect(await found({ name: 'Holyoak' })).toEqual(['Quentin Hollyoak']);
    expect(await found({ awaitsConfirmation: true })).toEqual(['Quentin Hollyoak']);
    expect(await found({ role: ['HEAD_OF_SERVICE'] })).toEqual(['Ifeoma Bramwell']);
    const everybody = await found({ leaving: false });
    expect(everybody).toEqual([...everybody].sort((one, other) => (one < other ? -1 : 1)));
  });
});

describe('a role', () => {
  test('is held over what it is for, and over nothing else', async () => {
    const robin = await somebody();
    const scope = (role: string, over: object) =>
      refused(admin, 'grantRole', { staffId: robin.id, role, ...over });
    expect(await scope('SERVICE_LEAD', {})).toEqual(['serviceId SCOPE_OF_ROLE 12.1']);
    expect(await scope('SERVICE_LEAD', shore())).toEqual(['role SCOPE_OF_ROLE 12.1']);
    expect(await scope('AREA_MANAGER', {})).toEqual(['areaId SCOPE_OF_ROLE 12.1']);
    expect(await scope('HEAD_OF_SERVICE', shore())).toEqual(['role SCOPE_OF_ROLE 12.1']);
    expect(await scope('SYSTEM_ADMIN', house())).toEqual(['role SCOPE_OF_ROLE 12.1']);
    expect(await scope('HOUSING_SUPPORT_WORKER', { ...house(), ...shore() })).toEqual([
      'role SCOPE_OF_ROLE 12.1',
    ]);
    expect(await scope('SERVICE_LEAD', { serviceId: 'nowhere' })).toEqual(['serviceId NOT_FOUND 12.1']);
  });

  test('is given once, ended at once and taken back where that was a slip, but not a month later', async () => {
    const robin = await somebody();
    const { id: grantId } = await given(robin.id, 'SERVICE_LEAD', house());
    const again = { staffId: robin.id, role: 'SERVICE_LEAD', ...house() };
    expect(await refused(admin, 'grantRole', again)).toEqual(['role GRANTED_ONCE 12.1']);
    expect((await done(admin, 'endGrant', { grantId })).grant.state).toBe('ENDED');
    expect(await refused(admin, 'endGrant', { grantId })).toEqual(['grantId HELD_NO_LONGER 12.1']);
    expect(await canSignIn(robin)).toBeNull();
    expect((await done(admin, 'restoreGrant', { grantId })).grant.state).toBe('HELD');
    expect(await canSignIn(robin)).toMatchObject({ roles: ['SERVICE_LEAD'] });
    await done(admin, 'endGrant', { grantId });
    landlord.clock.at('2026-04-02T09:00');
    expect(await refused(admin, 'restoreGrant', { grantId })).toEqual(['grantId SLIP_OF_DAYS_AGO 12.1']);
  });

  test('that reaches everything counts only when a second person has confirmed it (#133)', async () => {
    const robin = await somebody();
    for (const role of ['HEAD_OF_SERVICE', 'DATA_PROTECTION_OFFICER', 'SYSTEM_ADMIN']) {
      const { id: grantId, state } = await given(robin.id, role);
      expect(state, role).toBe('PROPOSED');
      expect(await canSignIn(robin), role).toBeNull();
      expect(await refused(admin, 'confirmGrant', { grantId })).toEqual([
        'grantId SECOND_PERSON_CONFIRMS 12.1',
      ]);
      expect((await done(protection, 'confirmGrant', { grantId })).grant.state).toBe('HELD');
      expect(await canSignIn(robin)).toMatchObject({ roles: [role] });
      await done(admin, 'endGrant', { grantId });
    }
  });

  test('that was proposed can be declined, and then counts for nothing', async () => {
    const robin = await somebody();
    const { id: grantId } = await given(robin.id, 'HEAD_OF_SERVICE');
    expect((await done(protection, 'declineGrant', { grantId })).grant.state).toBe('DECLINED');
    expect(await refused(protection, 'confirmGrant', { grantId })).toEqual(['grantId WAITS_FOR_NOBODY 12.1']);
    expect(await canSignIn(robin)).toBeNull();
  });

  test('is nothing that an administrator gives, ends or confirms for themselves (#133)', async () => {
    const me = landlord.ids['system-admin'];
    expect(await refused(admin, 'grantRole', { staffId: me, role: 'HEAD_OF_SERVICE' })).toEqual([
      'staffId NOT_ONES_OWN_ROLES 12.1',
    ]);
    const { rows } = await landlord.admin.query('select id from staff_grant where staff_id = $1', [me]);
    expect(await refused(admin, 'endGrant', { grantId: rows[0].id })).toContain(
      'grantId NOT_ONES_OWN_ROLES 12.1',
    );
    const leaving = { staffId: me, lastDay: '2026-03-02', access: 'AT_ONCE' };
    expect(await refused(admin, 'recordLeaving', leaving)).toContain('staffId NOT_ONES_OWN_ROLES 12.1');
  });

  test('that reads cases waits for a second person where its holder administers (#133)', async () => {
    const robin = await somebody();
    const { id: grantId } = await given(robin.id, 'SYSTEM_ADMIN');
    await done(protection, 'confirmGrant', { grantId });
    expect((await given(robin.id, 'HOUSING_SUPPORT_WORKER', house())).state).toBe('PROPOSED');
    expect((await given(robin.id, 'SMT')).state).toBe('HELD');
    await done(admin, 'endGrant', { grantId });
  });

  test('is written down with who gave it to whom over what, for the data protection officer (#133)', async () => {
    const robin = await somebody();
    await given(robin.id, 'SERVICE_LEAD', house());
    expect((await audit('ROLES_CHANGED'))[0]).toEqual({
      staff: { id: landlord.ids['system-admin'] },
      facts: {
        staff: robin.id,
        role: 'SERVICE_LEAD',
        service: landlord.ids['Harbour House'],
        state: 'HELD',
        did: 'INSERT',
      },
    });
    expect((await audit('STAFF_CHANGED'))[0]).toMatchObject({ facts: { staff: robin.id, did: 'INSERT' } });
  });
});

describe('no statement through the API’s own login', () => {
  const asAdmin = async (sql: string, values: unknown[]) => {
    const sid = 'a'.repeat(43);
    await landlord.admin.query(`delete from app.session where sid_hash = sha256(convert_to($1, 'UTF8'))`, [
      sid,
    ]);
    await landlord.admin.query(
      `select app.open_session(sha256(convert_to($1, 'UTF8')), issuer, subject, 'PORTAL', now() + interval '1 hour', null)
         from staff where id = $2`,
      [sid, landlord.ids['system-admin']],
    );
    const { rows } = await landlord.admin.query('select current_database() as name');
    return landlord.asLogin('api', [
      [`select set_config('app.sid', $1, true), set_config('role', $2, true)`, [sid, `${rows[0].name}_user`]],
      [sql, values],
    ]);
  };

  test('makes an administrator a head of service, alone or in two steps (#133)', async () => {
    const me = landlord.ids['system-admin'];
    const own = `insert into staff_grant (staff_id, role, granted_by_id) values ($1, 'HEAD_OF_SERVICE', $1)`;
    await expect(asAdmin(own, [me])).rejects.toThrow(/row-level security|given, confirmed and ended/);
    const robin = await somebody();
    const held = `insert into staff_grant (staff_id, role, granted_by_id) values ($1, 'HEAD_OF_SERVICE', $2)`;
    await expect(asAdmin(held, [robin.id, me])).rejects.toThrow(/given, confirmed and ended/);
    const { id } = await given(robin.id, 'HEAD_OF_SERVICE');
    const confirmed = `update staff_grant set state = 'HELD', decided_by_id = $2 where id = $1`;
    await expect(asAdmin(confirmed, [id, me])).rejects.toThrow(/given, confirmed and ended/);
    const forged = `update staff_grant set granted_by_id = $2 where id = $1`;
    await expect(asAdmin(forged, [id, landlord.ids.smt])).rejects.toThrow(/given, confirmed and ended/);
    const moved = 'update staff_grant set staff_id = $2 where staff_id = $1';
    await expect(asAdmin(moved, [landlord.ids['head-of-service'], robin.id])).rejects.toThrow(/given/);
  });

  test('puts an administrator into the place of somebody who holds a role (#133)', async () => {
    await expect(
      asAdmin(`update staff set subject = 'mine' where id = $1`, [landlord.ids['head-of-service']]),
    ).rejects.toThrow(/keeps their sign-in/);
  });
});

describe('the last administrator', () => {
  test('is removed by nobody, not even by two who remove each other in the same moment', async () => {
    const { id: grantId } = await given(landlord.ids.smt!, 'SYSTEM_ADMIN');
    await done(protection, 'confirmGrant', { grantId });
    const other = await signedInAnew(landlord, 'smt');
    const { rows } = await landlord.admin.query(
      `select id from staff_grant where staff_id = $1 and role = 'SYSTEM_ADMIN'`,
      [landlord.ids['system-admin']],
    );
    const both = await Promise.allSettled([
      admin.change('endGrant', { grantId }),
      other.change('endGrant', { grantId: rows[0].id }),
    ]);
    const went = both.filter((each) => each.status === 'fulfilled' && each.value.refusals.length === 0);
    expect(went).toHaveLength(1);
    const left = await landlord.admin.query(
      `select staff_id from staff_grant where role = 'SYSTEM_ADMIN' and state = 'HELD'`,
    );
    expect(left.rowCount).toBe(1);
    // As it was, for the stories that follow.
    await landlord.admin.query(
      `update staff_grant set state = case when staff_id = $1 then 'HELD' else 'ENDED' end where role = 'SYSTEM_ADMIN'`,
      [landlord.ids['system-admin']],
    );
    admin = await signedInAnew(landlord, 'system-admin');
  });
});

/** The entries that a stream goes on to tell of until it is closed. */
async function heardToTheEnd(stream: Following): Promise<string[]> {
  const heard: string[] = [];
  try {
    for (;;) heard.push((await stream.next()).data?.caseUpdates.event.id);
  } catch {
    return heard;
  }
}

describe('somebody who leaves', () => {
  test('is cut off at once, in their session and in what they follow (#133)', async () => {
    const worker = landlord.as('other-support-worker');
    const { case: of } = await openedCase(landlord, worker);
    const after = await cursorOfNow(landlord);
    const updates = 'subscription ($after: String) { caseUpdates(after: $after) { event { id } } }';
    const stream = follow(landlord.url, worker.token, updates, { after });
    await taken(worker, 'recordContact', { caseId: of.id, method: 'PHONE', reached: false });
    expect((await stream.next()).data.caseUpdates.event.id).toBeTruthy();
    expect((await worker.query('{ cases { totalCount } }')).cases.totalCount).toBeGreaterThan(0);
    const leaving = { staffId: worker.staffId, lastDay: '2027-03-31', access: 'AT_ONCE' };
    await done(admin, 'recordLeaving', leaving);
    expect((await worker.query('{ cases { totalCount } }')).cases.totalCount).toBe(0);
    expect(
      (await signedInAnew(landlord, 'other-support-worker').then((who) => who.ask('{ viewer { name } }')))
        .status,
    ).toBe(401);
    expect(await refused(admin, 'recordLeaving', leaving)).toEqual(['staffId LEAVING_RECORDED_ONCE 12.1']);
    // Whatever was on its way when they left has arrived by the time that a colleague hears of what came later.
    const still = heardToTheEnd(stream);
    const witness = follow(landlord.url, landlord.as('service-lead').token, updates, { after });
    const { case: later } = await openedCase(landlord, landlord.as('service-lead'));
    const latest = (
      await landlord.admin.query(
        'select id from case_event where case_id = $1 order by position desc limit 1',
        [later.id],
      )
    ).rows[0].id;
    while ((await witness.next()).data.caseUpdates.event.id !== latest);
    await witness.close();
    await stream.close();
    expect(await still).not.toContain(latest);

    const lead = landlord.as('service-lead');
    const waiting = async () =>
      (
        await lead.query('{ cases(filter: { toHandOver: true }, first: 50) { edges { node { id } } } }')
      ).cases.edges.map(({ node }: Data) => node.id);
    expect(await waiting()).toContain(of.id);
    const assign = (ownerId: string | undefined, caseVersion: number) =>
      lead.query(
        'mutation ($input: AssignCaseInput!) { assignCase(input: $input) { refusals { field rule clause } case { version } } }',
        { input: { caseId: of.id, ownerId, reason: 'They have left.', caseVersion } },
      );
    const { version } = (await lead.query('query ($id: ID!) { case(id: $id) { version } }', { id: of.id }))
      .case;
    expect(against((await assign(worker.staffId, version)).assignCase)).toContain(
      'ownerId OWNER_WORKS_THE_SERVICE 15.2',
    );
    expect((await assign(landlord.ids['service-lead'], version)).assignCase.refusals).toEqual([]);
    expect(await waiting()).not.toContain(of.id);
  });

  test('may work to the end of their last day where that is said, in no session that goes on behind it', async () => {
    const robin = await somebody();
    await given(robin.id, 'SMT');
    const tomorrow = `select to_char((now() at time zone 'Europe/London')::date + 1, 'YYYY-MM-DD') as day`;
    const lastDay = (await landlord.admin.query(tomorrow)).rows[0].day;
    await done(admin, 'recordLeaving', { staffId: robin.id, lastDay, access: 'WITH_LAST_DAY' });
    const { rows } = await landlord.admin.query(
      `select (app.open_session(sha256(random()::text::bytea), issuer, subject, 'PORTAL', now() + interval '5 days', null)
                 ->> 'expiresAt')::timestamptz = ($2::date + 1)::timestamp at time zone 'Europe/London' as with_the_day
         from staff where id = $1`,
      [robin.id, lastDay],
    );
    expect(rows).toEqual([{ with_the_day: true }]);
  });

  test('whose last day is over does not sign in, whatever was said', async () => {
    const robin = await somebody();
    await given(robin.id, 'SMT');
    await done(admin, 'recordLeaving', { staffId: robin.id, lastDay: '2026-03-01', access: 'WITH_LAST_DAY' });
    expect(await canSignIn(robin)).toBeNull();
    expect(await refused(admin, 'grantRole', { staffId: robin.id, role: 'ANALYST' })).toEqual([
      'staffId STILL_EMPLOYED 12.1',
    ]);
  });

  test('by mistake is back as they were; whoever returns much later is given their roles anew', async () => {
    const robin = await somebody();
    await given(robin.id, 'SMT');
    const leaving = { staffId: robin.id, lastDay: '2026-03-02', access: 'AT_ONCE' };
    await done(admin, 'recordLeaving', leaving);
    await done(admin, 'undoLeaving', { staffId: robin.id });
    expect(await canSignIn(robin)).toMatchObject({ roles: ['SMT'] });
    expect(await refused(admin, 'undoLeaving', { staffId: robin.id })).toEqual(['staffId NOT_LEAVING 12.1']);

    await done(admin, 'recordLeaving', leaving);
    landlord.clock.at('2026-05-04T09:00');
    await done(admin, 'undoLeaving', { staffId: robin.id });
    expect(await canSignIn(robin)).toBeNull();
    const { rows } = await landlord.admin.query('select id, state from staff_grant where staff_id = $1', [
      robin.id,
    ]);
    expect(rows.map(({ state }) => state)).toEqual(['ENDED']);
    expect(await refused(admin, 'restoreGrant', { grantId: rows[0].id })).toEqual([
      'grantId SLIP_OF_DAYS_AGO 12.1',
    ]);
  });
});

describe('open sessions', () => {
  const listed = 'query ($staffId: ID) { sessions(staffId: $staffId) { id kind current endsAt } }';

  test('are seen and ended by their holder, by administrators, and by nobody else (#133)', async () => {
    const [first, second] = [
      await signedInAnew(landlord, 'housing-manager'),
      await signedInAnew(landlord, 'housing-manager'),
    ];
    await first.ask('{ viewer { name } }');
    const { sessions } = (await second.ask(listed)).data;
    const own = sessions.find(({ current }: Data) => current);
    const other = sessions.find(({ current }: Data) => !current);
    expect(own).toMatchObject({ kind: 'BEARER' });

    const staffId = landlord.ids['housing-manager'];
    const colleague = await signedInAnew(landlord, 'area-manager');
    expect((await colleague.ask(listed, { staffId })).data.sessions).toEqual([]);
    expect((await protection.ask(listed, { staffId })).data.sessions).toEqual([]);
    expect(await refused(colleague, 'revokeSession', { sessionId: own.id })).toEqual([
      'sessionId NOT_FOUND 12.1',
    ]);

    expect((await admin.ask(listed, { staffId })).data.sessions.length).toBe(sessions.length);
    for (const { id } of sessions.filter(({ id }: Data) => id !== own.id)) {
      await done(second, 'revokeSession', { sessionId: id });
    }
    expect((await second.ask(listed)).data.sessions).toEqual([own]);
    await done(admin, 'revokeSession', { sessionId: own.id });
    expect((await second.ask('{ cases { totalCount } }')).data?.cases.totalCount ?? 0).toBe(0);
    expect(await audit('SESSION_ENDED')).toContainEqual({
      staff: { id: staffId },
      facts: { staff: staffId, session: other.id },
    });
  });
});
