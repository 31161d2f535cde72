import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkpointFile, keepCheckpoint, sealAudit } from '../../jobs/seal-audit.ts';
import { verifyAudit } from '../../server/audit/verify-audit.ts';
import { readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { openAuditDesk } from '../../server/secrets/open-audit-desk.ts';
import { openedCase } from '../support/casework.ts';
import { profileRecorded, shownTo } from '../support/kept-apart.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let pool: pg.Pool;
let of: Data;
let personId: string;
beforeAll(async () => {
  landlord = await openLandlord();
  pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 4 });
  of = (await openedCase(landlord, worker())).case;
  personId = of.parties[0].person.id;
});
afterAll(async () => {
  await pool?.end();
  await landlord?.close();
});

const worker = () => landlord.as('housing-support-worker');
const officer = () => landlord.as('data-protection-officer');
const desk = () => openAuditDesk(readConfig({ DATA_DIR: landlord.dataDir }));
/** All of it: an entry waits while a transaction older than its own runs anywhere in the cluster. */
const seal = () =>
  vi.waitUntil(
    async () => {
      while (await sealAudit(pool, await desk()));
      return (await verified()).unsealed === 0;
    },
    { timeout: 300_000, interval: 100 },
  );
const verified = async () => verifyAudit(landlord.databaseUrl, await desk());
const entries = async (filter: object, by = officer()): Promise<Data[]> =>
  (
    await by.query(
      `query ($filter: AuditFilter) { auditEntries(first: 50, filter: $filter, orderBy: {field: AT, direction: ASC}) { edges { node { kind caseId personId facts sealed staff { name } } } } }`,
      { filter },
    )
  ).auditEntries.edges.map(({ node }: Data) => node);
/** As somebody who owns the database and switches its guards off. */
const tamper = async (sql: string, values: unknown[] = []) => {
  const client = await landlord.admin.connect();
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(sql, values);
  await client.query('commit');
  client.release();
};

test('What was shown, to whom and why, stands in the audit from the moment it is shown (#133)', async () => {
  await profileRecorded(worker(), personId, { race: 'ARAB' });
  const { sensitive } = await shownTo(worker(), personId, {
    reason: 'OTHER',
    explanation: 'Her daughter asked.',
  });
  expect(sensitive.equalityProfile.race).toBe('ARAB');
  const found = await entries({ personId: [personId], kind: ['SENSITIVE_SHOWN', 'SENSITIVE_READ'] });
  expect(found).toMatchObject([
    {
      kind: 'SENSITIVE_SHOWN',
      facts: { kind: 'EQUALITY_PROFILE', reason: 'OTHER' },
      staff: { name: 'Callum Prosser' },
    },
    { kind: 'SENSITIVE_READ', facts: { kinds: ['EQUALITY_PROFILE'] }, staff: { name: 'Callum Prosser' } },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/ARAB|daughter/);
});

test('Where it cannot be written down nothing is shown (#133)', async () => {
  await landlord.admin.query(
    `alter table audit_entry add constraint full_up check (kind <> 'SENSITIVE_SHOWN') not valid`,
  );
  const answer = await worker().answer(
    `mutation { showSensitive(input: {personId: "${personId}", kind: EQUALITY_PROFILE, reason: ASSESSING_RISK}) { sensitive { equalityProfile { __typename } } } }`,
  );
  await landlord.admin.query('alter table audit_entry drop constraint full_up');
  expect(answer.data).toBeNull();
  expect(answer.errors).toHaveLength(1);
});

test('A case shows its managers who has looked at it; the officer finds it by case, person, staff and day (#133)', async () => {
  const look = (by = worker()) => by.query('query ($id: ID!) { case(id: $id) { reference } }', { id: of.id });
  await look();
  await look();
  await look(landlord.as('area-manager'));
  await look(landlord.as('welsh-area-manager'));
  await worker()
    .query('query ($ref: String!) { case(reference: $ref) { id } }', { ref: of.reference })
    .catch(() => {});
  const looks = async () =>
    (await entries({ caseId: [of.id], kind: ['CASE_READ'] })).map(({ staff }) => staff.name);
  await expect.poll(async () => new Set(await looks()).size).toBe(2);
  expect(await looks()).not.toContain('Emrys Vaughan');
  const read = 'query ($id: ID!) { case(id: $id) { auditEntries { kind staff { name } } } }';
  const seen = async (who: 'area-manager' | 'housing-support-worker') =>
    (await landlord.as(who).query(read, { id: of.id })).case.auditEntries;
  expect(await seen('area-manager')).toContainEqual({ kind: 'CASE_READ', staff: { name: 'Callum Prosser' } });
  for (const entry of await seen('housing-support-worker'))
    expect(entry).toEqual({ kind: null, staff: expect.anything() });
  expect(await entries({ staffId: [landlord.as('area-manager').staffId], kind: ['CASE_READ'] })).toHaveLength(
    1,
  );
  expect(await entries({ from: '2001-01-01', to: '2001-01-01' })).toEqual([]);
  expect(
    (await landlord.as('smt').answer('{ auditEntries(first: 1) { totalCount } }')).errors?.[0]?.extensions
      .code,
  ).toBe('FORBIDDEN');
});

test('Signing in, a refusal and an act of an administrator are written down (#133)', async () => {
  await landlord.as('smt').answer('{ cases(first: 1) { totalCount } }');
  await expect
    .poll(async () =>
      (await entries({ kind: ['REFUSED'] })).map(({ facts, staff }) => [facts.field, staff.name]),
    )
    .toContainEqual(['cases', 'Rosalind Hartnoll']);
  expect((await entries({ kind: ['SIGNED_IN'] })).length).toBeGreaterThan(3);
  await landlord.admin.query(`insert into staff_grant (staff_id, role) values ($1, 'SMT')`, [
    landlord.as('analyst').staffId,
  ]);
  expect((await entries({ kind: ['ROLES_CHANGED'] })).at(-1)?.facts).toEqual({
    staff: landlord.as('analyst').staffId,
    role: 'SMT',
    state: 'HELD',
    did: 'INSERT',
  });
});

test('Nobody changes, removes or forges an entry through the API’s logins or the guards of the table (#133)', async () => {
  for (const sql of [
    "update audit_entry set facts = '{}'",
    'delete from audit_entry',
    'truncate audit_entry',
  ]) {
    await expect(landlord.admin.query(sql), sql).rejects.toThrow(/append-only/);
    await expect(landlord.asLogin('worker', [sql]), sql).rejects.toThrow(/append-only|denied/);
    await expect(landlord.asLogin('api', [sql]), sql).rejects.toThrow(/denied/);
  }
});

test('Twelve who write at once are sealed without a gap, and a run through all of it finds nothing (#133)', async () => {
  await Promise.all(
    Array.from({ length: 12 }, async (_, writer) => {
      const client = new pg.Client({ connectionString: landlord.databaseUrl });
      await client.connect();
      for (let n = 0; n < 25; n += 1) {
        await client.query(`insert into audit_entry (kind, facts) values ('REFUSED', $1)`, [{ writer, n }]);
        if (n % 5 === 0) await sealAudit(pool, await desk());
      }
      await client.end();
    }),
  );
  await seal();
  await keepCheckpoint(pool, await desk());
  const { rows } = await landlord.admin.query(
    'select count(*)::int as n, max(seq)::int as last from audit_entry',
  );
  expect(rows[0].n).toBe(rows[0].last);
  expect(await verified()).toEqual({ entries: rows[0].n, unsealed: 0, faults: [] });
});

test('An edit, a deletion, an exchange and a cut at the end are each found, whoever did it (#133)', async () => {
  const at = async (seq: number) =>
    (await landlord.admin.query('select * from audit_entry where seq = $1', [seq])).rows[0];
  const [edited, one, other, gone] = await Promise.all([3, 6, 7, 10].map(at));
  await tamper(`update audit_entry set facts = facts || '{"x": 1}' where seq = 3`);
  expect((await verified()).faults).toEqual([{ fault: 'CHANGED', seq: 3 }]);
  await tamper('update audit_entry set facts = $1 where seq = 3', [edited.facts]);
  await tamper('update audit_entry set seq = case seq when 6 then -7 else -6 end where seq in (6, 7)');
  await tamper('update audit_entry set seq = -seq where seq < 0');
  expect((await verified()).faults.map(({ fault }) => fault)).toContain('CHANGED');
  await tamper('update audit_entry set seq = case id when $1 then -6 else -7 end where id in ($1, $2)', [
    one.id,
    other.id,
  ]);
  await tamper('update audit_entry set seq = -seq where seq < 0');
  expect((await verified()).faults).toEqual([]);
  await tamper('delete from audit_entry where seq = 10');
  expect((await verified()).faults).toEqual([
    { fault: 'MISSING', seq: 10 },
    { fault: 'CHANGED', seq: 11 },
  ]);
  await tamper('insert into audit_entry select * from jsonb_populate_record(null::audit_entry, $1)', [
    JSON.stringify({ ...gone, seal: `\\x${gone.seal.toString('hex')}`, at: gone.at }),
  ]);
  await tamper(
    'update audit_entry set at = (select a.at from audit_entry a where a.seq = 10) where seq = 10',
  );
  const { rows } = await landlord.admin.query('select max(seq)::int as last from audit_entry');
  await tamper('delete from audit_entry where seq = $1', [rows[0].last]);
  expect((await verified()).faults).toContainEqual({
    fault: 'CUT_OFF',
    seq: rows[0].last,
    after: rows[0].last - 1,
  });
});

test('A checkpoint that was written by hand is known for what it is (#133)', async () => {
  const file = checkpointFile((await desk()).folder);
  const text = await readFile(file, 'utf8');
  expect(path.dirname(file)).toBe(path.join(landlord.dataDir, 'audit'));
  await writeFile(file, `${text}1 ${'00'.repeat(32)} 2026-03-02T09:00:00.000Z ${'00'.repeat(32)}\n`);
  expect((await verified()).faults).toContainEqual({ fault: 'FORGED_CHECKPOINT', line: 2 });
});
