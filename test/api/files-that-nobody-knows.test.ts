import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { tendEvidence } from '../../jobs/tasks/tend-evidence.ts';
import { readConfig } from '../../server/config.ts';
import { openKeptFiles } from '../../server/evidence/kept-files.ts';
import { buildWorkers } from '../jobs/support/worker-process.ts';
import { openedCase } from '../support/casework.ts';
import { fetchAs, filesIn, photo, seen, upload, uploaded } from '../support/evidence.ts';
import { type Asker, freePort, type Landlord, openLandlord } from '../support/landlord.ts';
import { openSmallS3, type SmallS3 } from '../support/small-s3.ts';
import { makeTestDirectory, type TestDirectory } from '../support/test-directory.ts';

const log = pino({ level: 'silent' });

/** The nightly run, with the rights of a worker's login. */
async function tend(landlord: Landlord, settings: Record<string, string> = {}) {
  const client = await landlord.admin.connect();
  try {
    await client.query(`select set_config('role', current_database() || '_worker', false)`);
    const files = openKeptFiles(readConfig({ DATA_DIR: landlord.dataDir, ...settings }));
    return await tendEvidence({ client, now: new Date(), log, files });
  } finally {
    await client.query('reset role');
    client.release();
  }
}
const nothing = { strays: 0, leftOvers: 0, clean: 0, infected: 0, waiting: 0 };
const age = (landlord: Landlord, interval: string) =>
  landlord.admin.query('update app.stored_file set stored_at = stored_at - $1::interval', [interval]);
const noted = async (landlord: Landlord): Promise<string[]> =>
  (await landlord.admin.query<{ key: string }>('select key from app.stored_file')).rows.map(({ key }) => key);

// Starting a process of its own and waiting for one upload at a time takes its time on a busy machine.
describe('an upload that dies between storing its file and making it evidence', () => {
  let landlord: Landlord;
  let lead: Asker;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    await buildWorkers();
    landlord = await openLandlord();
    lead = landlord.as('service-lead');
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await letGo?.();
    letGo = undefined;
  });

  let letGo: (() => Promise<void>) | undefined;
  /** Nothing becomes evidence until the test lets go. */
  async function holdEvidence(): Promise<() => Promise<void>> {
    const holder = await landlord.admin.connect();
    await holder.query('begin');
    await holder.query('lock table evidence in exclusive mode');
    letGo = async () => {
      letGo = undefined;
      await holder.query('rollback');
      holder.release();
    };
    return letGo;
  }
  /** An upload has stored its file, and waits to make it evidence. */
  const waits = () =>
    expect
      .poll(
        async () =>
          (
            await landlord.admin.query(
              `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%evidence%'`,
            )
          ).rowCount,
      )
      .toBe(1);
  const arrivedSince = (interval: string) =>
    landlord.admin.query(
      `alter table app.stored_file alter stored_at set default clock_timestamp() - interval '${interval}'`,
    );
  afterAll(() => landlord?.close());

  /** `npm run start:api` as a process of its own, another replica of the landlord's. */
  async function apiProcess(): Promise<{ url: string; child: ChildProcess }> {
    const port = String(await freePort());
    const main = fileURLToPath(new URL('../../.build/server/main-api.js', import.meta.url));
    const child = spawn(process.execPath, [main], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        PORT: port,
        PUBLIC_URL: landlord.url,
        AMITY_MODE: 'demonstration',
        DATABASE_URL: landlord.databaseUrl,
        DATA_DIR: landlord.dataDir,
      },
    });
    children.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    await expect.poll(() => said).toContain("Amity's API is running");
    return { url: `http://127.0.0.1:${port}`, child };
  }

  test('leaves a file that is removed a day later, and no other is touched (#141)', async () => {
    const service = { serviceId: landlord.ids['Harbour House']! };
    const kept = await uploaded(landlord, lead, service);
    const stranger = path.join(landlord.dataDir, 'evidence', 'files', 'of-somebody-else');
    await writeFile(stranger, 'not ours');
    const before = await filesIn(landlord);
    expect(await noted(landlord)).toEqual([]);

    const { url, child } = await apiProcess();
    const release = await holdEvidence();
    const cutOff = upload({ ...landlord, url }, lead, service, { content: photo(9_000) }).catch(
      () => 'cut off',
    );
    await waits();
    expect(await filesIn(landlord)).toHaveLength(before.length + 1);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await cutOff).toBe('cut off');
    await release();

    const [key] = await noted(landlord);
    expect((await filesIn(landlord)).some((file) => file.endsWith(key!))).toBe(true);
    expect((await landlord.admin.query('select from evidence')).rowCount).toBe(1);
    await age(landlord, '23 hours 59 minutes');
    expect((await tend(landlord)).result).toEqual(nothing);
    expect(await filesIn(landlord)).toHaveLength(before.length + 1);
    await age(landlord, '1 minute');
    expect((await tend(landlord)).result).toEqual({ ...nothing, strays: 1 });
    expect((await filesIn(landlord)).sort()).toEqual(before.sort());
    expect(await noted(landlord)).toEqual([]);
    expect((await fetchAs(landlord, lead, `/evidence/${kept.id}/file`)).status).toBe(200);
    expect((await tend(landlord)).result).toEqual(nothing);
  });

  test('and nothing else: what is about to become evidence is passed over, however long it took', async () => {
    const service = { serviceId: landlord.ids['Harbour House']! };
    const release = await holdEvidence();
    // Two days old from the start: its row is held from the moment at which it is about to become evidence.
    await arrivedSince('2 days');
    const late = upload(landlord, lead, service);
    await waits();
    expect((await tend(landlord)).result).toEqual(nothing);
    await release();
    const { status, evidence } = await late;
    await arrivedSince('0');
    expect(status).toBe(201);
    expect((await fetchAs(landlord, lead, `/evidence/${evidence.id}/file`)).status).toBe(200);
    expect(await noted(landlord)).toEqual([]);
  });

  test('and what never arrived whole goes after a day', async () => {
    const folder = path.join(landlord.dataDir, 'evidence', 'arriving');
    await mkdir(folder, { recursive: true });
    const [old, young] = ['old', 'young'].map((name) => path.join(folder, name)) as [string, string];
    // The upload that was killed has left one too; it is young.
    const killed = await filesIn(landlord, 'arriving');
    for (const file of [old, young]) await writeFile(file, 'half');
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    await utimes(old, hoursAgo(25), hoursAgo(25));
    await utimes(young, hoursAgo(23), hoursAgo(23));
    expect((await tend(landlord)).result).toEqual({ ...nothing, leftOvers: 1 });
    expect((await filesIn(landlord, 'arriving')).sort()).toEqual([...killed, young].sort());
  });
});

describe('in a bucket', () => {
  let s3: SmallS3;
  let landlord: Landlord;
  let bucket: Record<string, string>;
  beforeAll(async () => {
    s3 = await openSmallS3();
    bucket = {
      EVIDENCE_S3_BUCKET: 'evidence',
      EVIDENCE_S3_ENDPOINT: s3.url,
      EVIDENCE_S3_ACCESS_KEY_ID: 'key',
      EVIDENCE_S3_SECRET_ACCESS_KEY: 'secret',
    };
    landlord = await openLandlord(bucket);
  });
  afterAll(async () => {
    await landlord?.close();
    await s3?.close();
  });

  test('the same: only what this landlord stored and nobody knows is removed', async () => {
    const lead = landlord.as('service-lead');
    await uploaded(landlord, lead, { serviceId: landlord.ids['Harbour House']! });
    s3.objects.set('evidence/ab/of-somebody-else', Buffer.from('not ours'));
    const kept = [...s3.objects.keys()].sort();
    s3.objects.set('evidence/cd/left-behind', photo());
    await landlord.admin.query(
      `insert into app.stored_file (key, staff_id, stored_at) values ('cd/left-behind', $1, now() - interval '25 hours'),
         ('ef/never-written', $1, now() - interval '25 hours'), ('01/on-its-way', $1, now() - interval '1 hour')`,
      [lead.staffId],
    );
    expect((await tend(landlord, bucket)).result).toMatchObject({ strays: 2 });
    expect([...s3.objects.keys()].sort()).toEqual(kept);
    expect(await noted(landlord)).toEqual(['01/on-its-way']);
  });
});

describe('what the scanner could not tell (#141)', () => {
  let landlord: Landlord;
  let tools: TestDirectory;
  let lead: Asker;
  let scanner: Record<string, string>;
  beforeAll(async () => {
    tools = await makeTestDirectory();
    scanner = { EVIDENCE_SCAN_COMMAND: `${path.join(tools.path, 'clamdscan')} --fdpass --no-summary` };
    landlord = await openLandlord(scanner);
    lead = landlord.as('service-lead');
  });
  afterAll(async () => {
    await landlord?.close();
    await tools?.remove();
  });

  /** A scanner as clamdscan answers: a file that says EICAR is infected, and out of order it says so. */
  const install = async (inOrder: boolean) => {
    const file = path.join(tools.path, 'clamdscan');
    const look = 'for last; do :; done; grep -aq EICAR "$last" && exit 1; exit 0';
    await writeFile(file, `#!/bin/sh\n${inOrder ? look : 'exit 2'}\n`);
    await chmod(file, 0o755);
  };
  const figures = async () =>
    (
      await landlord
        .as('system-admin')
        .query('{ operations { quarantine { waiting oldestWaitingAt infected } } }')
    ).operations.quarantine;

  test('waits where operators see it, is asked again every night and by whoever wants it, and is then right', async () => {
    await install(false);
    const of = (await openedCase(landlord, lead)).case;
    const clean = await uploaded(landlord, lead, { caseId: of.id });
    const wanted = await uploaded(landlord, lead, { caseId: of.id });
    const bad = Buffer.from(photo(40));
    bad.write('EICAR', bad.length - 30);
    const infected = await uploaded(landlord, lead, { caseId: of.id }, { content: bad });
    expect(await figures()).toEqual({ waiting: 3, oldestWaitingAt: expect.any(String), infected: 0 });
    expect((await fetchAs(landlord, lead, `/evidence/${clean.id}/file`)).status).toBe(409);
    expect(await tend(landlord, scanner)).toEqual({
      needsAttention: true,
      result: { ...nothing, waiting: 3 },
    });

    await install(true);
    expect((await fetchAs(landlord, lead, `/evidence/${wanted.id}/file`)).status).toBe(200);
    expect(await tend(landlord, scanner)).toEqual({
      needsAttention: true,
      result: { ...nothing, clean: 1, infected: 1 },
    });
    expect((await seen(lead, clean.id)).scanState).toBe('CLEAN');
    expect((await seen(lead, infected.id)).scanState).toBe('INFECTED');
    expect((await fetchAs(landlord, lead, `/evidence/${clean.id}/file`)).status).toBe(200);
    expect(await figures()).toEqual({ waiting: 0, oldestWaitingAt: null, infected: 1 });
    for (const address of [`/evidence/${infected.id}/file`]) {
      expect((await fetchAs(landlord, lead, address)).status).toBe(409);
    }
    const original = await fetch(`${landlord.url}/evidence/${infected.id}/original`, {
      method: 'POST',
      headers: { authorization: `Bearer ${lead.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ reason: 'The court asks for it.' }),
    });
    expect(original.status).toBe(409);
    // Whatever the scanner says later, it is not asked again about what it stopped.
    expect((await tend(landlord, scanner)).result).toEqual(nothing);
  });

  test('is for an administrator to see, and nobody else', async () => {
    const { errors, data } = await lead.answer('{ operations { quarantine { waiting } } }');
    expect(errors?.[0]?.extensions.code ?? data).toBe('FORBIDDEN');
  });
});
