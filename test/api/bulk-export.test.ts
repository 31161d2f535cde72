import { createHash } from 'node:crypto';
import { access, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorker } from '../../jobs/worker.ts';
import { type ExportDesk, writeExports } from '../../jobs/write-exports.ts';
import { openExportDesk } from '../../server/bulk-export/open-export-desk.ts';
import { readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { against, noiseReport, openedCase, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let desk: ExportDesk;
let worker: pg.Pool;
const log = heardLog();
beforeAll(async () => {
  landlord = await openLandlord();
  desk = openExportDesk({ dataDir: landlord.dataDir }, landlord.databaseUrl);
  worker = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker') });
});
afterAll(async () => {
  await desk?.close();
  await worker?.end();
  await landlord?.close();
});

const ask = `mutation ($input: AskForExportInput!) { askForExport(input: $input) { refusals { field rule clause } bulkExport { id state path } } }`;
const list = `{ bulkExports(first: 100) { edges { node { id state kinds purpose lawfulBasis records bytes sha256 path readyAt expiresAt lastFetchedAt askedBy { name } } } } }`;
const why = { purpose: 'Move to the new warehouse.', lawfulBasis: 'Legitimate interests' };
const asked = async (by: Asker, kinds: string[], more: object = {}): Promise<Data> =>
  (await by.query(ask, { input: { kinds, ...why, ...more } })).askForExport;
const write = () => writeExports(worker, log.log, desk);
const known = async (by: Asker): Promise<Data[]> =>
  (await by.query(list)).bulkExports.edges.map(({ node }: Data) => node);
const of = async (by: Asker, id: string) => (await known(by)).find((one) => one.id === id);
const fetched = (by: Asker, path: string, headers: Record<string, string> = {}) =>
  fetch(`${landlord.url}${path}`, { headers: { authorization: `Bearer ${by.token}`, ...headers } });

/** Asked for, written and fetched: each line as it is. */
async function exported(by: Asker, kinds: string[]): Promise<{ lines: Data[]; text: string; one: Data }> {
  const { bulkExport } = await asked(by, kinds);
  expect(await write()).toBe(1);
  const one = await of(by, bulkExport.id);
  expect(one.state).toBe('READY');
  const response = await fetched(by, one.path);
  expect(response.status).toBe(200);
  const text = await response.text();
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { lines, text, one };
}

describe('an export', () => {
  test('holds all that its asker may read, a record to a line, and nothing from elsewhere', async () => {
    const here = await openedCase(landlord, landlord.as('service-lead'));
    const there = noiseReport(landlord, { serviceId: landlord.ids['Tŷ Bryn'], propertyId: null });
    const welsh = await taken(landlord.as('welsh-support-worker'), 'receiveReport', there);
    const lead = landlord.as('service-lead');
    const { lines, text, one } = await exported(lead, ['CASES', 'REPORTS', 'EVENTS']);
    expect(one).toMatchObject({ records: lines.length, bytes: Buffer.byteLength(text), ...why });
    expect(createHash('sha256').update(text).digest('hex')).toBe(one.sha256);
    const record = lines.find(({ kind, record }) => kind === 'CASES' && record.id === here.case.id).record;
    expect(record).toMatchObject({ reference: here.case.reference, service: { name: 'Harbour House' } });
    expect(record.parties[0].person.name).toBe('Maud Penhaligon');
    const report = lines.find(
      ({ kind, record }) => kind === 'REPORTS' && record.id === here.report.id,
    ).record;
    expect(report).toMatchObject({
      description: 'Drums at night, every night.',
      reporter: { name: 'Maud Penhaligon' },
    });
    expect(lines.some(({ kind }) => kind === 'EVENTS')).toBe(true);
    expect(text.includes(welsh.report.reference)).toBe(false);
    const all = await landlord.as('head-of-service').query('{ cases { totalCount } reports { totalCount } }');
    const whole = (await exported(landlord.as('head-of-service'), ['CASES', 'REPORTS'])).lines;
    expect(whole).toHaveLength(all.cases.totalCount + all.reports.totalCount);
  });

  test('keeps masked what its asker may not know', async () => {
    await openedCase(landlord, landlord.as('service-lead'));
    for (const who of ['analyst', 'integrator'] as const) {
      const { lines, text } = await exported(landlord.as(who), ['CASES', 'REPORTS', 'EVENTS']);
      expect(lines.length).toBeGreaterThan(3);
      expect(/Penhaligon|Drums|01632|Ashworth|Harbour Row/.exec(text)).toBeNull();
    }
  });

  test('leaves out what is restricted, even for those who are named on it', async () => {
    const manager = landlord.as('area-manager');
    const hidden = await openedCase(landlord, manager);
    const restricted = await manager.query(
      `mutation ($input: RestrictCaseInput!) { restrictCase(input: $input) { refusals { field rule } case { restricted } } }`,
      {
        input: {
          caseId: hidden.case.id,
          namedStaffIds: [manager.staffId],
          reason: 'A neighbour works here.',
        },
      },
    );
    expect(restricted.restrictCase).toMatchObject({ refusals: [], case: { restricted: true } });
    expect((await manager.query(`{ case(id: "${hidden.case.id}") { id } }`)).case.id).toBe(hidden.case.id);
    const { text } = await exported(manager, ['CASES', 'REPORTS', 'EVENTS']);
    for (const id of [hidden.case.id, hidden.report.id]) expect(text.includes(id)).toBe(false);
  });

  test('that broke off goes on where it stopped, and is the same file', async () => {
    const lead = landlord.as('service-lead');
    const { text, one } = await exported(lead, ['REPORTS']);
    const half = Math.floor(Buffer.byteLength(text) / 2);
    const first = await fetched(lead, one.path, { range: `bytes=0-${half - 1}` });
    expect(first.status).toBe(206);
    expect(first.headers.get('content-range')).toBe(`bytes 0-${half - 1}/${one.bytes}`);
    const tag = first.headers.get('etag')!;
    expect(tag).toBe(`"${one.sha256}"`);
    const rest = await fetched(lead, one.path, { range: `bytes=${half}-`, 'if-range': tag });
    expect(rest.status).toBe(206);
    const whole = Buffer.concat([
      Buffer.from(await first.arrayBuffer()),
      Buffer.from(await rest.arrayBuffer()),
    ]);
    expect(whole.toString()).toBe(text);
    const other = await fetched(lead, one.path, {
      range: `bytes=${half}-`,
      'if-range': '"of something else"',
    });
    expect(other.status).toBe(200);
    expect(await other.text()).toBe(text);
    const beyond = await fetched(lead, one.path, { range: `bytes=${one.bytes}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${one.bytes}`]);
  });

  test('is fetched by nobody else, and stands in the audit and in the register that protects data', async () => {
    const lead = landlord.as('service-lead');
    const { one } = await exported(lead, ['CASES']);
    for (const who of ['head-of-service', 'area-manager', 'welsh-area-manager'] as const)
      expect((await fetched(landlord.as(who), one.path)).status).toBe(404);
    for (const who of ['housing-support-worker', 'smt', 'data-protection-officer'] as const)
      expect((await fetched(landlord.as(who), one.path)).status).toBe(403);
    expect((await fetch(`${landlord.url}${one.path}`)).status).toBe(401);
    const officer = await of(landlord.as('data-protection-officer'), one.id);
    expect(officer).toMatchObject({ ...why, askedBy: { name: 'Bethan Ashworth' }, records: one.records });
    expect(officer.lastFetchedAt).not.toBeNull();
    expect(await of(landlord.as('area-manager'), one.id)).toBeUndefined();
    const { rows } = await landlord.admin.query(
      `select kind, staff_id from audit_entry where facts ->> 'export' = $1 order by position`,
      [one.id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['EXPORT_ASKED_FOR', 'EXPORT_WRITTEN', 'EXPORT_FETCHED']);
    expect(new Set(rows.map(({ staff_id }) => staff_id))).toEqual(new Set([lead.staffId]));
  });

  test('is written by a session of its own that ends with it, and lies where nobody else on the machine reads', async () => {
    const lead = landlord.as('service-lead');
    const { one } = await exported(lead, ['CASES']);
    const { rows } = await landlord.admin.query(
      `select count(*)::int as n from app.session where kind = 'EXPORT' and ended_at is null`,
    );
    expect(rows[0].n).toBe(0);
    const file = join(landlord.dataDir, 'exports', `${one.id}.ndjson`);
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect((await readdir(join(landlord.dataDir, 'exports'))).some((name) => name.endsWith('.part'))).toBe(
      false,
    );
  });

  test('is not to be had any more once its asker may not read all that is in it', async () => {
    const manager = landlord.as('area-manager');
    const { case: later } = await openedCase(landlord, manager);
    const { one } = await exported(manager, ['CASES']);
    await manager.query(
      `mutation ($input: RestrictCaseInput!) { restrictCase(input: $input) { refusals { rule } } }`,
      {
        input: {
          caseId: later.id,
          namedStaffIds: [landlord.as('housing-manager').staffId, manager.staffId],
          reason: 'A neighbour works here.',
        },
      },
    );
    const answer = await fetched(manager, one.path);
    expect(answer.status).toBe(409);
    expect(against((await answer.json()) as Data)).toEqual(['id EXPORT_OUT_OF_DATE 12.1']);
    expect((await exported(manager, ['CASES'])).text.includes(later.id)).toBe(false);
  });

  test('goes with its time and when it is given up, and stays on record', async () => {
    const lead = landlord.as('service-lead');
    const [first, second] = [await exported(lead, ['CASES']), await exported(lead, ['CASES'])];
    await landlord.admin.query('alter table bulk_export disable trigger kept');
    await landlord.admin.query(
      `update bulk_export set expires_at = now() - interval '1 second' where id = $1`,
      [first.one.id],
    );
    await landlord.admin.query('alter table bulk_export enable trigger kept');
    expect((await fetched(lead, first.one.path)).status).toBe(409);
    const given = await lead.query(
      `mutation ($input: DiscardExportInput!) { discardExport(input: $input) { refusals { rule } bulkExport { state path } } }`,
      { input: { exportId: second.one.id } },
    );
    expect(given.discardExport).toEqual({ refusals: [], bulkExport: { state: 'DISCARDED', path: null } });
    expect((await fetched(lead, second.one.path)).status).toBe(409);
    await write();
    for (const { one } of [first, second]) {
      const file = join(landlord.dataDir, 'exports', `${one.id}.ndjson`);
      await expect(access(file)).rejects.toThrow();
    }
    expect((await of(lead, first.one.id)).state).toBe('EXPIRED');
    expect(await of(lead, second.one.id)).toMatchObject({ state: 'DISCARDED', sha256: second.one.sha256 });
  });

  test('is written by whichever worker runs, a moment after it was asked for', async () => {
    const lead = landlord.as('service-lead');
    const running = await startWorker(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: landlord.dataDir }), {
      databaseUrl: landlord.databaseUrl,
      exports: openExportDesk({ dataDir: landlord.dataDir }, landlord.databaseUrl),
    });
    try {
      const { bulkExport } = await asked(lead, ['CASES']);
      await expect.poll(async () => (await of(lead, bulkExport.id)).state).toBe('READY');
    } finally {
      await running.close();
    }
  });

  test('says why it leaves, and two at once are enough', async () => {
    const analyst = landlord.as('analyst');
    expect(against(await asked(analyst, [], { purpose: ' ' }))).toEqual([
      'kinds KINDS_OF_EXPORT 15.1',
      'purpose SAY_WHY_IT_LEAVES 12.1',
    ]);
    await asked(analyst, ['REPORTS']);
    await asked(analyst, ['REPORTS']);
    expect(against(await asked(analyst, ['REPORTS']))).toEqual(['kinds EXPORTS_AT_ONCE 15.1']);
    expect(await write()).toBe(2);
  });

  test('is what was asked for: nobody changes the register, nor calls a file ready that no worker wrote', async () => {
    const lead = landlord.as('service-lead');
    const { bulkExport } = await asked(lead, ['CASES']);
    await expect(
      landlord.admin.query(`update bulk_export set purpose = 'Something else.' where id = $1`, [
        bulkExport.id,
      ]),
    ).rejects.toThrow(/kept as it was asked for/);
    expect((await fetched(lead, `/exports/${bulkExport.id}/file.ndjson`)).status).toBe(409);
    await write();
  });

  test('of somebody who has left meanwhile is written for nobody', async () => {
    const manager = landlord.as('housing-manager');
    const { bulkExport } = await asked(manager, ['CASES']);
    await landlord.admin.query('update staff set left_on = current_date - 1 where id = $1', [
      manager.staffId,
    ]);
    expect(await write()).toBe(0);
    const { rows } = await landlord.admin.query('select state from bulk_export where id = $1', [
      bulkExport.id,
    ]);
    expect(rows[0].state).toBe('FAILED');
  });
});
