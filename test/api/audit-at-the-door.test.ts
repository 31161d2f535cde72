import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { countAskedReports } from '../../jobs/count-reports.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { exportCases } from '../../server/importing/write-case-export.ts';
import { DoorBook } from '../../server/sign-in/door-book.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { openedCase } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord, post } from '../support/landlord.ts';
import { follow } from '../support/socket.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
  landlord.clock.at('2026-04-20T09:00');
});
afterAll(() => landlord?.close());

const entries = async (kind: string): Promise<Data[]> =>
  (
    await landlord
      .as('data-protection-officer')
      .query(
        'query ($kind: [AuditKind!]) { auditEntries(first: 100, filter: { kind: $kind }, orderBy: { field: AT, direction: ASC }) { edges { node { kind caseId facts staff { id } } } } }',
        { kind: [kind] },
      )
  ).auditEntries.edges.map(({ node }: Data) => node);
const eventually = (kind: string, found: (all: Data[]) => boolean) =>
  expect.poll(async () => found(await entries(kind))).toBe(true);
const forged = (n: number) => `eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.${'A'.repeat(40)}${n}`;

describe('the data protection officer finds', () => {
  test('tokens that are no tokens: the first of an address alone, without the address or the token (#133)', async () => {
    for (let n = 0; n < 30; n += 1) {
      await post(landlord.url, JSON.stringify({ query: '{ viewer { name } }' }), {
        authorization: `Bearer ${forged(n)}`,
      });
    }
    await eventually('SIGN_IN_FAILED', (all) => all.length > 0);
    const found = await entries('SIGN_IN_FAILED');
    // How many followed is written when ten minutes are over, or the process ends.
    expect(found.map(({ facts }) => [facts.because, facts.times])).toEqual([['TOKEN', 1]]);
    expect(found[0].facts.from).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.stringify(found)).not.toMatch(/127\.0\.0\.1|eyJ|AAAA/);
  });

  test('whoever is vouched for and is nobody of staff, by a print of who they are', async () => {
    const stranger = await landlord.tokenOf('smt', 500);
    await landlord.admin.query(`update staff set left_on = '2001-01-01' where id = $1`, [
      landlord.as('smt').staffId,
    ]);
    const answer = await post(landlord.url, JSON.stringify({ query: '{ viewer { name } }' }), {
      authorization: `Bearer ${stranger}`,
    });
    expect(answer.status).toBe(401);
    await landlord.admin.query('update staff set left_on = null where id = $1', [landlord.as('smt').staffId]);
    await eventually('SIGN_IN_FAILED', (all) => all.some(({ facts }) => facts.because === 'NO_STAFF'));
    expect(JSON.stringify(await entries('SIGN_IN_FAILED'))).not.toContain('demo-smt');
  });

  test('sockets that were not let in, and what somebody may not follow (#133)', async () => {
    const address = `${landlord.url.replace('http', 'ws')}/graphql`;
    const nobody = createClient({ url: address, webSocketImpl: WebSocket, retryAttempts: 0 });
    await expect(
      nobody.iterate({ query: 'subscription { unreadNotices { unread } }' }).next(),
    ).rejects.toBeTruthy();
    await eventually('SOCKET_REFUSED', (all) => all.some(({ facts }) => facts.because === 'NOT_SIGNED_IN'));
    const worker = landlord.as('housing-support-worker');
    const open = () =>
      new Promise<string>((resolve) => {
        const client = createClient({
          url: address,
          webSocketImpl: WebSocket,
          connectionParams: { authorization: `Bearer ${worker.token}` },
          retryAttempts: 0,
          lazy: false,
          onNonLazyError: () => {},
          on: { connected: () => resolve('in'), closed: () => resolve('out') },
        });
        sockets.push(client);
      });
    const sockets: { dispose(): unknown }[] = [];
    const outcomes: string[] = [];
    for (let n = 0; n < 6; n += 1) outcomes.push(await open());
    expect(outcomes).toEqual(['in', 'in', 'in', 'in', 'in', 'out']);
    await eventually('SOCKET_REFUSED', (all) =>
      all.some(({ facts, staff }) => facts.because === 'TOO_MANY_SOCKETS' && staff.id === worker.staffId),
    );
    for (const socket of sockets) await socket.dispose();
    const admin = landlord.as('system-admin');
    const theirs = follow(landlord.url, admin.token, 'subscription { caseUpdates { cursor } }');
    await theirs.next().catch(() => undefined);
    await eventually('REFUSED', (all) =>
      all.some(({ facts, staff }) => facts.field === 'caseUpdates' && staff.id === admin.staffId),
    );
    await theirs.close();
  });

  test('sockets that ended with the session that had opened them', async () => {
    const token = await landlord.tokenOf('service-lead', 4);
    const stream = follow(landlord.url, token, 'subscription { unreadNotices { unread } }');
    await stream.next();
    await expect(stream.next()).rejects.toBeTruthy();
    await eventually('SOCKET_CLOSED', (all) =>
      all.some(
        ({ staff, facts }) =>
          staff.id === landlord.as('service-lead').staffId && facts.because === 'SESSION_ENDED',
      ),
    );
  });

  test('files of figures, whoever takes them, and nothing where nothing was taken (#133)', async () => {
    const smt = landlord.as('smt');
    const { askForManagementReport } = await smt.query(
      'mutation { askForManagementReport(input: { kind: QUARTERLY_REPORT, period: "2025-4" }) { refusals { rule } report { id } } }',
    );
    const { id } = askForManagementReport.report;
    const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 2 });
    expect(await countAskedReports(pool, heardLog().log)).toBe(1);
    await pool.end();
    const get = (report: string, format: string) =>
      fetch(`${landlord.url}/reports/${report}/figures.${format}`, {
        headers: { authorization: `Bearer ${smt.token}` },
      });
    for (const format of ['csv', 'xlsx', 'ods']) expect((await get(id, format)).status).toBe(200);
    expect((await get('00000000-0000-7000-8000-00000000ffff', 'csv')).status).toBe(404);
    const found = await entries('FIGURES_TAKEN');
    expect(found.map(({ facts, staff }) => [facts.format, facts.report, staff.id])).toEqual(
      ['csv', 'xlsx', 'ods'].map((format) => [format, id, smt.staffId]),
    );
  });

  test('the export of cases, which is written down before the file is there (#133)', async () => {
    await openedCase(landlord, landlord.as('housing-support-worker'));
    const folder = await mkdtemp(path.join(tmpdir(), 'amity-export-'));
    const file = path.join(folder, 'cases.csv');
    const done = await exportCases(landlord.databaseUrl, file);
    expect((await entries('CASES_EXPORTED')).map(({ facts }) => facts)).toEqual([done]);
    expect((await readFile(file, 'utf8')).length).toBeGreaterThan(0);
    await rm(folder, { recursive: true });
  });
});

test('A flood from however many addresses costs some hundred entries, and none is lost from the count', async () => {
  const written: Data[] = [];
  let now = 0;
  const gate = {
    query: async (_text: string, [entries]: [string]) => {
      written.push(...JSON.parse(entries));
      return { rows: [] };
    },
  };
  const book = new DoorBook(
    gate as never,
    (who) => Buffer.from(who.padEnd(16, '.')),
    { error: () => {} },
    () => now,
  );
  for (let n = 0; n < 50_000; n += 1)
    book.note({ kind: 'SIGN_IN_FAILED', because: 'TOKEN', who: `address ${n % 5_000}` });
  await book.write();
  now += 600_000;
  await book.write();
  expect(written.length).toBeLessThanOrEqual(402);
  expect(written.reduce((sum, { times }) => sum + times, 0)).toBe(50_000);
  // Afterwards the next is told at once again.
  book.note({ kind: 'SIGN_IN_FAILED', because: 'TOKEN', who: 'address 1' });
  const before = written.length;
  await book.close();
  expect(written.slice(before)).toMatchObject([{ because: 'TOKEN', times: 1 }]);
});

test('The login that notes it can note nothing else', async () => {
  const other = JSON.stringify([{ kind: 'CASE_READ', because: 'TOKEN', times: 1 }]);
  const noted = await landlord.asLogin('gate', [['select app.note_at_the_door($1::jsonb) as n', [other]]]);
  expect(noted.rows).toEqual([{ n: 0 }]);
  await expect(landlord.asLogin('api', ['select app.note_at_the_door(null)'])).rejects.toThrow(/denied/);
});
