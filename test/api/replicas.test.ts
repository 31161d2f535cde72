import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../server/database.ts';
import { roots } from '../../server/reading/roots.ts';
import { noiseReport, openedCase, taken } from '../support/casework.ts';
import { type Asker, type Landlord, openLandlord } from '../support/landlord.ts';
import { everybody } from '../support/landlord-people.ts';
import { type ReplicatedPostgres, startReplicated } from '../support/standby.ts';
import { openWire } from '../support/wire.ts';

let postgres: ReplicatedPostgres;
let landlord: Landlord;
let wire: Awaited<ReturnType<typeof openWire>>;
let other: Awaited<ReturnType<Landlord['replica']>>;
beforeAll(async () => {
  postgres = await startReplicated(migrate);
  const address = new URL(postgres.standby.url);
  wire = await openWire(Number(address.port));
  address.port = String(wire.port);
  landlord = await openLandlord(
    {
      DATABASE_URL: postgres.url,
      DATABASE_REPLICA_URLS: address.href,
      STATEMENT_TIMEOUT_MS: '3000',
    },
    { url: postgres.url, drop: async () => {} },
  );
  other = await landlord.replica();
  await openedCase(landlord, landlord.as('service-lead'));
});
afterAll(async () => {
  await landlord?.close();
  wire?.close();
  await postgres?.stop();
});

const tallies = () => [landlord.api.overviews, other.api.overviews];
const sum = (outcome: 'answered' | 'behind' | 'failed') =>
  tallies().reduce((all, tally) => all + tally[outcome], 0);
const list = '{ reports(first: 100) { totalCount edges { node { reference } } } }';
const referencesOf = async (by: Asker): Promise<string[]> =>
  (await by.query(list)).reports.edges.map(({ node }: { node: { reference: string } }) => node.reference);
const received = async (by: Asker) =>
  (await taken(by, 'receiveReport', noiseReport(landlord))).report.reference as string;
/** Asks until a replica answers: one that was behind is let be for a second. */
const answeredByReplica = (by: Asker) =>
  expect
    .poll(async () => {
      const before = sum('answered');
      await by.query(list);
      return sum('answered') - before;
    })
    .toBe(1);

test('every list is told by a replica, and none of them needs to write', async () => {
  const names = Object.keys(roots).filter((name) => roots[name]!.kind === 'connection');
  const untold = new Set(names);
  await answeredByReplica(landlord.as('head-of-service'));
  for (const name of names) {
    for (const who of everybody) {
      const before = sum('answered');
      const { data, errors } = await landlord.as(who).answer(`{ ${name}(first: 1) { totalCount } }`);
      if (errors?.[0]?.extensions.code === 'FORBIDDEN') continue;
      expect([name, errors, data?.[name] !== undefined]).toEqual([name, undefined, true]);
      expect([name, sum('answered') - before]).toEqual([name, 1]);
      untold.delete(name);
      break;
    }
  }
  expect([...untold]).toEqual([]);
  expect(sum('failed')).toBe(0);
});

const period = '{ from: "2026-01-01", to: "2026-03-31" }';
const figures: [string, Parameters<Landlord['as']>[0], string][] = [
  [
    'figures',
    'smt',
    `analytics(measures: [REPORTS_RECEIVED], period: ${period}) { rows { figures { value } } }`,
  ],
  [
    'figures of days',
    'area-manager',
    `analytics(measures: [MEDIAN_DAYS_TO_CLOSE], period: { from: "2026-01-02", to: "2026-03-03" }, by: [OWNER]) { rows { figures { value } } }`,
  ],
  ['hotspots', 'area-manager', `hotspots(by: SERVICE, period: ${period}) { to }`],
  ['the board of deadlines', 'service-lead', 'deadlineBoard { countedAt }'],
  ['what is missing from cases', 'service-lead', 'dataQuality { countedAt }'],
  ['the way of case reviews', 'area-manager', `caseReviewFunnel(period: ${period}) { applied }`],
  ['cases that wait for review', 'service-lead', 'reviewQueue { totalCount }'],
  ['what tenants think', 'smt', `perceptionResults(period: ${period}) { answered }`],
  ['what goes when', 'data-protection-officer', 'retentionPreview { next }'],
];
test.each(figures)('a replica tells %s', async (_what, who, question) => {
  const before = sum('answered');
  const { data, errors } = await landlord.as(who).answer(`{ ${question} }`);
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
  expect(sum('answered')).toBeGreaterThan(before);
  expect(sum('failed')).toBe(0);
});

test('one case, an answer to a change, the feed of changes and one’s own notices are told by the primary', async () => {
  const lead = landlord.as('service-lead');
  const before = sum('answered');
  await received(lead);
  await lead.query('{ caseEvents(first: 5, orderBy: { field: FEED, direction: ASC }) { edges { cursor } } }');
  await lead.query('{ viewer { name } case(reference: "ASB-2026-000001") { reference } }');
  expect(sum('answered')).toBe(before);
});

describe('while a replica lags', () => {
  const lagging = async (meanwhile: () => Promise<void>) => {
    await answeredByReplica(landlord.as('head-of-service'));
    await postgres.standby.ask('select pg_wal_replay_pause()');
    try {
      await meanwhile();
    } finally {
      await postgres.standby.ask('select pg_wal_replay_resume()');
    }
  };

  test('whoever has written finds it at once, at every process', async () => {
    await lagging(async () => {
      const behind = sum('behind');
      const reference = await received(landlord.as('service-lead'));
      expect(await referencesOf(landlord.as('service-lead'))).toContain(reference);
      expect(await referencesOf(other.as('service-lead'))).toContain(reference);
      expect(await referencesOf(other.as('area-manager'))).toContain(reference);
      expect(sum('behind')).toBe(behind + 2);
    });
  });

  test('a session that was ended finds nothing from that moment, though the replica has not heard of it', async () => {
    const worker = other.as('analyst');
    expect((await referencesOf(worker)).length).toBeGreaterThan(0);
    await lagging(async () => {
      await landlord.admin.query(
        `update app.session set ended_at = now() where staff_id = $1 and ended_at is null`,
        [worker.staffId],
      );
      expect(await referencesOf(worker)).toEqual([]);
      // The replica itself still knows the session as a living one.
      const { rows } = {
        rows: await postgres.standby.ask(
          `select from app.session where staff_id = '${worker.staffId}' and ended_at is null`,
        ),
      };
      expect(rows.length).toBeGreaterThan(0);
    });
  });
});

test('a replica that is killed is missed by nobody, and asked again when it is back', async () => {
  const head = landlord.as('head-of-service');
  await answeredByReplica(head);
  await postgres.standby.kill();
  const reference = await received(landlord.as('service-lead'));
  const answers = await Promise.all(Array.from({ length: 20 }, () => referencesOf(head)));
  for (const references of answers) expect(references).toContain(reference);
  await postgres.standby.restart();
  await answeredByReplica(head);
});

test('a replica that swallows everything keeps nobody waiting for long', async () => {
  const head = landlord.as('head-of-service');
  await answeredByReplica(head);
  wire.silence(true);
  const failed = sum('failed');
  expect((await referencesOf(head)).length).toBeGreaterThan(0);
  expect(sum('failed')).toBe(failed + 1);
  // The next does not ask it.
  expect((await referencesOf(head)).length).toBeGreaterThan(0);
  expect(sum('failed')).toBe(failed + 1);
  wire.silence(false);
  await answeredByReplica(head);
});

test('a database that is no replica of this one, or whose clock is behind, answers nothing', async () => {
  const admin = new pg.Pool({ connectionString: postgres.url, max: 1 });
  const { far } = (await admin.query('select app.how_far() as far')).rows[0];
  await admin.end();
  const asked = (changes: object) =>
    postgres.standby.ask(`select app.refuse_unless_as_far('${JSON.stringify({ ...far, ...changes })}')`).then(
      () => 'answers',
      ({ code }: { code: string }) => code,
    );
  await expect.poll(() => asked({})).toBe('answers');
  expect(await asked({ cluster: '1' })).toBe('55000');
  expect(await asked({ timeline: 2 })).toBe('55000');
  expect(await asked({ lsn: 'FFFF/0' })).toBe('55000');
  expect(await asked({ at: new Date(Date.now() + 60_000).toISOString() })).toBe('55000');
  expect(await asked({ at: null })).toBe('55000');
});
