import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../schema/access/row-scope.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { openSessions } from '../../server/sign-in/session.ts';
import { openedCase } from '../support/casework.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let tables: string[];
let user: string;
let figures: string;
beforeAll(async () => {
  landlord = await openLandlord();
  await openedCase(landlord, landlord.as('service-lead'));
  const { rows } = await landlord.admin.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  tables = rows.map(({ name }) => name);
  ({ user, figures } = rolesOf(landlord.databaseUrl).names);
});
afterAll(() => landlord?.close());

async function openSession(subject: string): Promise<string> {
  const sessions = openSessions(landlord.admin);
  const signedIn = await sessions.open(
    { issuer: DEMONSTRATION_ISSUER, subject },
    { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + 60_000) },
  );
  return signedIn!.sid;
}

const count = (table: string) => `select count(*)::int as n from public.${table}`;
const as = (role: string, sid: string): [string, unknown[]] => [
  `select set_config('role', $1, true), set_config('app.sid', $2, true)`,
  [role, sid],
];

describe('every table', () => {
  test('has row level security switched on, and forced on its owner too', async () => {
    const { rows } = await landlord.admin.query(
      `select relnamespace::regnamespace || '.' || relname as name, relrowsecurity and relforcerowsecurity as walled
         from pg_class where relnamespace in ('public'::regnamespace, 'app'::regnamespace, 'past'::regnamespace) and relkind in ('r', 'p')`,
    );
    // MikroORM's own list of migrations holds names of files.
    expect(rows.filter(({ walled }) => !walled).map(({ name }) => name)).toEqual(['app.migration']);
    expect(rows.length).toBeGreaterThan(18);
  });

  test('opens to nobody but its owner and the workers without a session', async () => {
    const { rows } = await landlord.admin.query<{
      name: string;
      roles: string[];
      qual: string;
      with_check: string;
    }>(
      `select schemaname || '.' || tablename as name, roles::text[], cmd, coalesce(qual, '') as qual, coalesce(with_check, '') as with_check
         from pg_policies where schemaname in ('public', 'app', 'past') and permissive = 'PERMISSIVE'`,
    );
    const { owner, worker, gate } = rolesOf(landlord.databaseUrl).names;
    const open = rows.filter(
      ({ qual, with_check }) =>
        !/app\.(write_keys|intake_keys|figure_keys|signed_in|staff_id|operates|protects_data|keeps_records|stewards_equality|works_cases)\(\)|\bs\.keys\b[^()]*FROM app\.session s\b|sid_hash = .*current_setting\('app\.sid'/s.test(
          `${qual} ${with_check}`,
        ),
    );
    // The gate's only table is that of the demonstration's own identity provider.
    const allowed = open.filter(
      ({ name, roles, qual }) =>
        // Open to nobody at all.
        qual === 'false' ||
        roles.every((role) => role === owner || role === worker) ||
        (name === 'app.demonstration_identity' && roles.join() === gate) ||
        // A deadline is counted where its report or case may be.
        (name === 'public.deadline' && roles.join() === figures),
    );
    expect(open.filter((policy) => !allowed.includes(policy))).toEqual([]);
    expect(rows.some(({ roles }) => roles.includes('public'))).toBe(false);
  });

  test('with readers, or of cases without them, stands behind walls: whoever has a conflict of interest opens it by no key', async () => {
    const { rows } = await landlord.admin.query<{ name: string }>(
      `select table_name::text as name from information_schema.columns c
        where table_schema = 'public' and column_name = 'readers' and not exists (
          select from pg_policies p where p.tablename = c.table_name and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL'
             and $1 = any(p.roles) and p.qual like '%wall_key%<> ALL (readers)%')
       union all
       select c.table_name::text from information_schema.columns c
        where table_schema = 'public' and column_name = 'case_id' and not exists (
          select from pg_policies p where p.tablename = c.table_name and p.permissive = 'RESTRICTIVE' and $1 = any(p.roles))`,
      [user],
    );
    expect(rows).toEqual([]);
  });

  test('is granted to no login of the API, and to the public nothing at all', async () => {
    const { api, gate } = rolesOf(landlord.databaseUrl).names;
    const { rows } = await landlord.admin.query(
      `select grantee, table_schema || '.' || table_name as name from information_schema.role_table_grants
        where table_schema in ('public', 'app', 'past') and grantee in ('PUBLIC', $1, $2)`,
      [api, gate],
    );
    expect(rows.filter(({ name }) => name !== 'app.demonstration_identity')).toEqual([]);
  });

  test('that keeps events is granted neither UPDATE nor DELETE, and no table DELETE or TRUNCATE', async () => {
    const { rows } = await landlord.admin.query(
      `select table_name as name, privilege_type as privilege from information_schema.role_table_grants
        where table_schema = 'public' and grantee in ($1, $2) and privilege_type not in ('SELECT', 'INSERT')`,
      [user, figures],
    );
    expect(rows.filter(({ privilege }) => privilege !== 'UPDATE')).toEqual([]);
    expect(rows.map(({ name }) => name)).not.toContain('case_event');
    expect(rows.map(({ name }) => name)).not.toContain('audit_entry');
  });

  test('is reached by views only with the rights of whoever looks', async () => {
    const { rows } = await landlord.admin.query(
      `select relname, reloptions from pg_class where relnamespace in ('public'::regnamespace, 'app'::regnamespace) and relkind in ('v', 'm')`,
    );
    const unsafe = rows.filter(({ reloptions }) => !(reloptions ?? []).includes('security_invoker=true'));
    expect(unsafe).toEqual([]);
  });
});

describe('the functions that look past the wall', () => {
  test('pin the names they look up, and the public may call none of them', async () => {
    const { rows } = await landlord.admin.query<{ name: string; pinned: boolean; open: boolean }>(
      `select p.oid::regprocedure::text as name, coalesce(p.proconfig::text like '%search_path=pg_catalog%', false) as pinned,
              has_function_privilege('public', p.oid, 'execute') as open
         from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef`,
    );
    expect(rows.filter(({ pinned }) => !pinned)).toEqual([]);
    expect(rows.filter(({ open }) => open)).toEqual([]);
    expect(rows.length).toBeGreaterThan(10);
  });

  test('no login of the API may open a session with them, nor the gate read a row', async () => {
    await expect(
      landlord.asLogin('api', [`select app.open_session('x', 'i', 's', 'PORTAL', now(), null)`]),
    ).rejects.toThrow(/permission denied/);
    await expect(landlord.asLogin('gate', [count('asb_case')])).rejects.toThrow(/permission denied/);
    await expect(landlord.asLogin('gate', [`set role ${user}`])).rejects.toThrow(/permission denied/);
  });
});

describe('the login of the API', () => {
  test('may read no table as itself', async () => {
    const attempts = tables.map(
      (table) => `begin perform 1 from public."${table}"; raise exception 'it reads ${table}';
        exception when insufficient_privilege then tried := tried + 1; end;`,
    );
    const { names } = rolesOf(landlord.databaseUrl);
    expect((await landlord.asLogin('api', ['select current_user as me'])).rows).toEqual([{ me: names.api }]);
    await landlord.asLogin('api', [
      `do $$ declare tried int := 0; begin ${attempts.join('\n')}
        if tried <> ${tables.length} then raise exception 'only % were tried', tried; end if; end $$`,
    ]);
  });

  test.each([
    ['no session', ''],
    ['an invented session', randomBytes(32).toString('base64url')],
    ['the key to everything in its place', EVERYTHING],
    ['a hash instead of the secret', '\\x00'],
  ])('sees no row with %s', async (_name, sid) => {
    for (const role of [user, figures]) {
      const granted = await landlord.admin.query<{ table: string }>(
        `select t as table from unnest($2::text[]) t where has_table_privilege($1, 'public.' || quote_ident(t), 'select')`,
        [role, tables],
      );
      const counts = granted.rows.map(
        ({ table }) => `select '${table}' as table, count(*)::int as n from public."${table}"`,
      );
      if (counts.length === 0) continue;
      const { rows } = await landlord.asLogin('api', [as(role, sid), counts.join(' union all ')]);
      expect(
        rows.filter(({ n }) => n > 0),
        role,
      ).toEqual([]);
    }
  });

  test('sees no row by setting other values of its choice', async () => {
    for (const name of ['app.keys', 'app.services', 'app.staff_id', 'app.roles', 'amity.sid']) {
      const { rows } = await landlord.asLogin('api', [
        as(user, ''),
        [`select set_config($1, $2, true)`, [name, EVERYTHING]],
        count('asb_case'),
      ]);
      expect(rows[0].n, name).toBe(0);
    }
  });

  test('cannot switch to the owner or the workers', async () => {
    const { owner, worker } = rolesOf(landlord.databaseUrl).names;
    for (const role of [owner, worker]) {
      await expect(landlord.asLogin('api', [as(role, ''), count('asb_case')]), role).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  test('cannot read sessions, nor write one', async () => {
    const sid = await openSession('demo-head-of-service');
    await expect(landlord.asLogin('api', [as(user, sid), 'select * from app.session'])).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      landlord.asLogin('api', [as(user, sid), `update app.session set keys = '{}'`]),
    ).rejects.toThrow(/permission denied/);
  });

  test('sees of its own session what it may reach and nothing else, and of others nothing', async () => {
    const sid = await openSession('demo-head-of-service');
    await openSession('demo-area-manager');
    const sessions = async (secret: string) =>
      (await landlord.asLogin('api', [as(user, secret), 'select array_agg(keys) as keys from app.session']))
        .rows[0].keys;
    expect(await sessions(sid)).toEqual([expect.arrayContaining([EVERYTHING])]);
    for (const secret of ['', 'forged', `${sid}x`]) expect(await sessions(secret)).toBeNull();
    for (const column of ['sid_hash', 'staff_id', 'roles', 'write_keys', 'expires_at']) {
      await expect(
        landlord.asLogin('api', [as(user, sid), `select ${column} from app.session`]),
      ).rejects.toThrow(/permission denied/);
    }
  });

  test('sees what the session holds, and nothing at once when it is revoked, in the middle of a transaction too', async () => {
    const sid = await openSession('demo-head-of-service');
    expect((await landlord.asLogin('api', [as(user, sid), count('asb_case')])).rows[0].n).toBe(1);
    const client = landlord.asLogin('api', [
      as(user, sid),
      count('asb_case'),
      `select pg_sleep(0.3)`,
      count('asb_case'),
    ]);
    await openSessions(landlord.admin).end(sid);
    expect((await client).rows[0].n).toBe(0);
    expect((await landlord.asLogin('api', [as(user, sid), count('asb_case')])).rows[0].n).toBe(0);
  });

  test('may not give itself readers: whose row it is, the database decides', async () => {
    const sid = await openSession('demo-welsh-support-worker');
    const bryn = landlord.ids['Tŷ Bryn'];
    const key = `array['${EVERYTHING}', '${landlord.ids['Harbour House']}', '${landlord.ids['welsh-support-worker']}']::uuid[]`;
    const { rows } = await landlord.asLogin('api', [
      as(user, sid),
      `insert into report (reference, readers, received_at, channel, reporter_type, service_id)
         values ('REP-2026-999999', ${key}, now(), 'API', 'ANONYMOUS', '${bryn}') returning readers::text[]`,
    ]);
    expect(rows[0].readers).not.toContain(landlord.ids['Harbour House']);
    await expect(
      landlord.asLogin('api', [
        as(user, sid),
        `insert into report (reference, readers, received_at, channel, reporter_type, service_id)
           values ('REP-2026-999998', ${key}, now(), 'API', 'ANONYMOUS', '${landlord.ids['Harbour House']}')`,
      ]),
    ).rejects.toThrow(/row-level security/);
  });

  test('counts a restricted case for whoever counts everything, and then has no column that tells a place (12.1)', async () => {
    const { totals } = rolesOf(landlord.databaseUrl).names;
    const { rows: cases } = await landlord.admin.query(`update asb_case set named_staff = $1 returning id`, [
      [landlord.ids['area-manager']],
    ]);
    expect(cases).toHaveLength(1);
    const counted = async (role: string, subject: string) =>
      (await landlord.asLogin('api', [as(role, await openSession(subject)), count('asb_case')])).rows[0].n;
    expect(await counted(totals, 'demo-smt')).toBe(1);
    expect(await counted(figures, 'demo-smt')).toBe(0);
    expect(await counted(figures, 'demo-head-of-service')).toBe(0);
    expect(await counted(figures, 'demo-area-manager')).toBe(1);
    for (const subject of ['demo-area-manager', 'demo-service-lead'])
      expect(await counted(totals, subject), subject).toBe(0);
    const sid = await openSession('demo-smt');
    for (const column of [
      ...['service_id', 'property_id', 'owner_id', 'import_id', 'reference', 'readers'].map(
        (name) => `asb_case.${name}`,
      ),
      ...['service_id', 'property_id', 'lsoa_code', 'latitude', 'place_name', 'import_id'].map(
        (name) => `report.${name}`,
      ),
      'deadline.readers',
      'service.id',
      'area.id',
    ]) {
      const [table, name] = column.split('.');
      await expect(
        landlord.asLogin('api', [as(totals, sid), `select ${name} from ${table}`]),
        column,
      ).rejects.toThrow(/permission denied/);
    }
    await landlord.admin.query('update asb_case set named_staff = null');
  });

  test('has no personal column to count with', async () => {
    const sid = await openSession('demo-smt');
    for (const column of [
      'report.description',
      'report.latitude',
      'asb_case.closing_reason',
      'asb_case.named_staff',
      'party.relation_to_household',
      'contact.summary',
      'contact.party_id',
      'action.description',
      'risk_assessment.answers',
      'risk_assessment.person_id',
      'case_review.applicant_name',
      'disclosure.text',
    ]) {
      const [table, name] = column.split('.');
      await expect(
        landlord.asLogin('api', [as(figures, sid), `select ${name} from ${table}`]),
        column,
      ).rejects.toThrow(/permission denied/);
    }
    for (const table of ['person', 'incident', 'staff', 'case_event', 'property']) {
      await expect(landlord.asLogin('api', [as(figures, sid), count(table)]), table).rejects.toThrow(
        /permission denied/,
      );
    }
  });
});
