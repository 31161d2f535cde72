import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealAudit } from '../../jobs/seal-audit.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { openAuditDesk } from '../../server/secrets/open-audit-desk.ts';
import { refuseOtherKeys } from '../../server/start/refuse-other-keys.ts';
import { refusalOf } from '../support/amity-process.ts';
import { openedCase } from '../support/casework.ts';
import { kept } from '../support/kept-apart.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let secretsKey: Buffer;
let auditKey: Buffer;
const production = (changes: object = {}) => ({
  mode: 'production' as const,
  dataDir: '/nowhere',
  secretsKey,
  auditKey,
  ...changes,
});
const started = (settings: object) => refuseOtherKeys(landlord.databaseUrl, settings as never);

beforeAll(async () => {
  landlord = await openLandlord();
  const demonstration = { mode: 'demonstration' as const, dataDir: landlord.dataDir };
  // Nothing is sealed yet: any keys are the first.
  await started(production({ secretsKey: randomBytes(32), auditKey: randomBytes(32) }));
  const by = landlord.as('housing-support-worker');
  const { case: of } = await openedCase(landlord, by);
  const noted = await kept(by, 'noteHealth', {
    personId: of.parties[0].person.id,
    kind: 'PHYSICAL_HEALTH',
    text: 'A heart.',
  });
  expect(noted.refusals).toEqual([]);
  const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 1 });
  // What older transactions may still write comes first, so it can take a moment.
  const sealed = async () => (await pool.query('select from audit_entry where seq is not null')).rowCount;
  while ((await sealed()) === 0) await sealAudit(pool, await openAuditDesk(demonstration));
  await pool.end();
  const keyIn = async (file: string) =>
    Buffer.from(await readFile(path.join(landlord.dataDir, file), 'utf8'), 'base64');
  secretsKey = await keyIn('secrets.key');
  auditKey = await keyIn('audit.key');
});
afterAll(() => landlord?.close());

test('Amity starts with the keys under which its data lies, and with the one before while they are wrapped anew', async () => {
  await started(production());
  await started(production({ secretsKey: randomBytes(32), secretsKeyBefore: secretsKey }));
});

test('It does not start with others, and names the setting and no key', async () => {
  const other = randomBytes(32);
  await expect(started(production({ secretsKey: other }))).rejects.toThrow(
    /^SECRETS_KEY does not open what is kept apart about people: give back the key that was there/,
  );
  await expect(started(production({ secretsKey: other, secretsKeyBefore: randomBytes(32) }))).rejects.toThrow(
    /^SECRETS_KEY /,
  );
  await expect(started(production({ auditKey: other }))).rejects.toThrow(
    /^AUDIT_KEY is not the one with which the audit was sealed: give back the key that was there\.$/,
  );
});

test('A demonstration whose key file was lost says which, and starts once it is back', async () => {
  const file = path.join(landlord.dataDir, 'secrets.key');
  const was = await readFile(file);
  const demonstration = { mode: 'demonstration' as const, dataDir: landlord.dataDir };
  await started(demonstration);
  await rm(file);
  await expect(started(demonstration)).rejects.toThrow(
    `SECRETS_KEY (it is not set, so it is ${file}) does not open`,
  );
  await writeFile(file, was);
  await started(demonstration);
});

test('A key or an entry that somebody has spoilt in the database stops nobody from starting', async () => {
  const client = await landlord.admin.connect();
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(
    `update audit_entry set facts = '{"forged": 1}' where seq = (select max(seq) from audit_entry)`,
  );
  await client.query('commit');
  client.release();
  await started(production());
});

test('API and worker end with that one sentence', async () => {
  const settings = {
    DATABASE_URL: landlord.databaseUrl,
    DATA_DIR: landlord.dataDir,
    SECRETS_KEY: randomBytes(32).toString('base64'),
  };
  for (const script of ['start:api', 'start:worker']) {
    const { code, said } = await refusalOf(settings, script);
    expect(code, said).toBe(1);
    expect(said).toContain('SECRETS_KEY does not open what is kept apart about people');
    expect(said).not.toContain(settings.SECRETS_KEY);
  }
});
