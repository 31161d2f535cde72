import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../server/database.ts';
import { findFreePort } from '../../server/start/free-port.ts';
import { noiseReport, taken } from '../support/casework.ts';
import { asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';
import { NO_REDIS, startRedis, type TestRedis } from '../support/redis.ts';
import { cursorOfNow, follow } from '../support/socket.ts';
import { type ReplicatedPostgres, startReplicated } from '../support/standby.ts';
import { eventually } from './support/eventually.ts';
import {
  buildWorkers,
  type HalfProcess,
  processKeys,
  startApiProcess,
  startWorkerProcess,
} from './support/worker-process.ts';

let redis: TestRedis | undefined;
let postgres: ReplicatedPostgres;
let landlord: Landlord;
let receiver: Receiver;
const apis: { url: string; process: HalfProcess }[] = [];
const workers: HalfProcess[] = [];

const startApi = async (which: number) => {
  const port = apis[which] ? new URL(apis[which].url).port : String(await findFreePort());
  const process = startApiProcess(postgres.url, redis?.url, {
    AMITY_MODE: 'demonstration',
    DATABASE_REPLICA_URLS: postgres.standby.url,
    PORT: port,
    PUBLIC_URL: landlord.url,
    DATA_DIR: landlord.dataDir,
    LOG_LEVEL: 'silent',
    POINTS_PER_MINUTE: '100000000',
    WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1',
  });
  apis[which] = { url: `http://127.0.0.1:${port}`, process };
  await process.running;
};
const startWorker = async (which: number) => {
  workers[which] = startWorkerProcess(postgres.url, redis?.url, { WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1' });
  await workers[which].running;
};

beforeAll(async () => {
  [redis] = await Promise.all([startRedis(), buildWorkers()]);
  postgres = await startReplicated(migrate);
  // Its own API signs tokens and finds identities; what is tested are the processes.
  landlord = await openLandlord(
    { ...processKeys, WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1' },
    { url: postgres.url, drop: async () => {} },
  );
  receiver = await openReceiver();
  await Promise.all([startApi(0), startApi(1), startWorker(0), startWorker(1)]);
});
afterAll(async () => {
  await Promise.all([...apis.map(({ process }) => process), ...workers].map((each) => each.kill()));
  await receiver?.close();
  await landlord?.close();
  await postgres?.stop();
  await redis?.stop();
});

const at = (which: number, who: Parameters<Landlord['as']>[0]) => {
  const { token, staffId } = landlord.as(who);
  return asker(apis[which]!.url, token, staffId);
};
const updates = `subscription ($after: String) { caseUpdates(after: $after) { cursor event { id kind report { reference } } } }`;

test('two APIs, two workers, a primary and its replica: any of them may be killed, and nothing is lost or done twice', async ({
  skip,
}) => {
  if (!redis) skip(NO_REDIS);
  const admin = landlord.as('system-admin');
  const added = await admin.query(
    `mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { webhook { id } refusals { rule message } } }`,
    { input: { staffId: landlord.ids.integrator, name: 'Housing system', url: receiver.url } },
  );
  expect(added.addWebhook.refusals).toEqual([]);
  const begin = await cursorOfNow(landlord);
  // Of the reports that tell when the feed begins the workers have told the receiver too.
  let stop = false;
  const heard: Data[] = [];
  const listening = (async () => {
    let after = begin;
    for (let turn = 0; !stop; turn += 1) {
      const stream = follow(apis[turn % 2]!.url, landlord.as('area-manager').token, updates, { after });
      try {
        for (;;) {
          const { caseUpdates } = (await stream.next()).data;
          heard.push(caseUpdates.event);
          after = caseUpdates.cursor;
        }
      } catch {
        // An API was killed: the other goes on behind the cursor.
        await wait(50);
      } finally {
        await stream.close();
      }
    }
  })();

  const written: string[] = [];
  const write = async (which: number) => {
    const { report } = await taken(at(which, 'service-lead'), 'receiveReport', noiseReport(landlord));
    written.push(report.reference);
    return report as Data;
  };
  const hears = (reference: string) =>
    eventually(
      async () => heard.some((event) => event.report?.reference === reference),
      (found) => found,
    );
  // Whichever API the subscriber has, it hears of what is done at both.
  for (const which of [0, 1]) await hears((await write(which)).reference);

  const faults: [string, () => Promise<void>, () => Promise<void>][] = [
    ['the first API', () => apis[0]!.process.kill(), () => startApi(0)],
    ['the first worker', () => workers[0]!.kill(), () => startWorker(0)],
    ['the replica', () => postgres.standby.kill(), () => postgres.standby.restart()],
    ['the second API', () => apis[1]!.process.kill(), () => startApi(1)],
    ['the second worker', () => workers[1]!.kill(), () => startWorker(1)],
  ];
  const due: string[] = [];
  for (const [what, kill, restart] of faults) {
    const alive = what === 'the first API' ? 1 : 0;
    const before = write(alive);
    await kill();
    const { reference, deadlines } = await write(alive);
    await before;
    // Its clock runs out meanwhile; the worker that is left marks them.
    const { id } = deadlines.find(({ type }: Data) => type === 'TALK_AND_AGREE_APPROACH');
    due.push(id);
    await landlord.admin.query(
      `update deadline set starts_at = now() - interval '40 days', due_at = clock_timestamp() - interval '1 second', wake_at = clock_timestamp()
        where id = $1`,
      [id],
    );
    await hears(reference);
    // A list at once after it, wherever it is read from.
    const { reports } = await at(alive, 'area-manager').query(
      '{ reports(first: 1) { edges { node { reference } } } }',
    );
    expect(reports.edges.length, what).toBe(1);
    await restart();
  }

  const one = async (sql: string, values: unknown[] = []) =>
    (await landlord.admin.query(sql, values)).rows[0];
  const marked = await eventually(
    () => one(`select count(*)::int as n from deadline where id = any($1) and status = 'MISSED'`, [due]),
    ({ n }) => n === due.length,
  );
  expect(marked.n).toBe(due.length);
  const told = await one(
    `select count(*)::int as n, count(distinct facts ->> 'deadline')::int as of from case_event
      where kind = 'DEADLINE_MISSED' and facts ->> 'deadline' = any($1)`,
    [due],
  );
  expect(told).toEqual({ n: due.length, of: due.length });
  const twice = await one(
    `select count(*)::int as n from (select from notification where deadline_id = any($1)
      group by deadline_id, staff_id, step having count(*) > 1) x`,
    [due],
  );
  expect(twice).toEqual({ n: 0 });

  const last = await write(1);
  await hears(last.reference);
  stop = true;
  await Promise.all(apis.map(({ process }) => process.kill()));
  await listening;

  // What the subscriber heard is what happened in their area, in its order, each once.
  const { rows } = await landlord.admin.query<{ id: string }>(
    `select id from case_event where $1::uuid = any(readers) order by txid, position`,
    [landlord.ids['Harbour House']],
  );
  const happened = rows.map(({ id }) => id);
  const ids = heard.map(({ id }) => id as string);
  expect(ids).toEqual(happened.slice(happened.indexOf(ids[0]!), happened.indexOf(ids.at(-1)!) + 1));
  const received = heard.flatMap(({ kind, report }) =>
    kind === 'REPORT_RECEIVED' ? [report.reference] : [],
  );
  expect(new Set(received)).toEqual(new Set(written));
  expect(received).toHaveLength(written.length);

  // The integrator is told of each, under one identity however often a dying worker had sent it already.
  await eventually(
    async () => {
      // What a dead worker had in hand is anybody's after a minute; the test does not wait for it.
      await landlord.admin.query(
        `update webhook_delivery set try_at = now() - interval '3 seconds'
          where state = 'WAITING' and attempted_at < now() - interval '5 seconds'`,
      );
      const { rows: still } = await landlord.admin.query(
        `select from webhook_delivery where state <> 'DELIVERED'`,
      );
      return [still.length, new Set(receiver.messages.map(({ data }) => data.eventId))] as const;
    },
    ([waiting, events]) => waiting === 0 && ids.every((id) => events.has(id)),
  );
  const identities = new Map<string | null, Set<string>>();
  for (const { id, data } of receiver.messages) {
    identities.set(data.eventId, (identities.get(data.eventId) ?? new Set()).add(id));
  }
  expect([...identities.values()].filter(({ size }) => size > 1)).toEqual([]);
});
