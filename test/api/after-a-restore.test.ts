import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sealAudit } from '../../jobs/seal-audit.ts';
import { verifyAudit } from '../../server/audit/verify-audit.ts';
import { readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { migrate } from '../../server/database.ts';
import { openAuditDesk } from '../../server/secrets/open-audit-desk.ts';
import { noiseReport, taken } from '../support/casework.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import { follow } from '../support/socket.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
});
afterAll(() => landlord?.close());

const updates = `subscription ($after: String) { caseUpdates(after: $after) { cursor event { report { reference } } } }`;
const received = async () =>
  (await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord))).report
    .reference as string;
/** The references in which so many updates speak, in the order in which they come. */
const told = async (after: string, many: number) => {
  const stream = follow(landlord.url, landlord.as('service-lead').token, updates, { after });
  const heard: { reference: string; cursor: string }[] = [];
  while (heard.length < many) {
    const { cursor, event } = (await stream.next()).data.caseUpdates;
    heard.push({ reference: event.report.reference, cursor });
  }
  await stream.close();
  return heard;
};
const earliest = Buffer.from('0|0').toString('base64url');
const transactionsOf = async (table: string) =>
  (await landlord.admin.query(`select txid::text from ${table} order by txid`)).rows.map(({ txid }) =>
    BigInt(txid),
  );

/** As a copy finds it in a cluster that has counted few transactions yet: what was written has numbers far ahead. */
async function asACopyElsewhere(): Promise<void> {
  const client = await landlord.admin.connect();
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  for (const table of ['case_event', 'audit_entry'])
    await client.query(`update ${table} set txid = (txid::text::bigint + 5000000000)::text::xid8`);
  await client.query('commit');
  client.release();
}

test('After a restore elsewhere whoever follows goes on from where they stood: nothing is passed over, and what is new comes last', async () => {
  const before = [await received(), await received()];
  const [first] = await told(earliest, 1);
  await asACopyElsewhere();
  const cursor = Buffer.from(
    `${(await transactionsOf('case_event')).at(-1)}|${Number.MAX_SAFE_INTEGER}`,
  ).toString('base64url');
  await migrate(landlord.databaseUrl);
  const after = await received();
  const all = (await transactionsOf('case_event')).length;
  const references = (await told(earliest, all)).map(({ reference }) => reference);
  expect(first!.reference).toBe(before[0]);
  expect([...new Set(references)]).toEqual([...before, after]);
  expect((await told(cursor, 1)).map(({ reference }) => reference)).toEqual([after]);
});

test('Starting again changes nothing more', async () => {
  const ahead = async () =>
    (await landlord.admin.query(`select value from app.setting where name = 'transactions_before'`)).rows;
  const once = await ahead();
  await migrate(landlord.databaseUrl);
  expect(once).toHaveLength(1);
  expect(await ahead()).toEqual(once);
});

test('And what the audit had not sealed yet is sealed (#133)', async () => {
  const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 1 });
  const desk = await openAuditDesk(readConfig({ DATA_DIR: landlord.dataDir }));
  try {
    await vi.waitUntil(
      async () => {
        while (await sealAudit(pool, desk));
        return (await verifyAudit(landlord.databaseUrl, desk)).unsealed === 0;
      },
      { timeout: 300_000, interval: 100 },
    );
    expect((await verifyAudit(landlord.databaseUrl, desk)).faults).toEqual([]);
  } finally {
    await pool.end();
  }
});
