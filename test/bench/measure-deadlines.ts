import pg from 'pg';
import { markDue } from '../../jobs/due-scan.ts';
import { openQueueDoor, openQueues, openWorkers } from '../../jobs/queue.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { startWorkerProcess } from '../jobs/support/worker-process.ts';
import { hasRedisServer, NO_REDIS, startOwnRedis } from '../support/redis.ts';
import { asOwner, dropDatabase, makeCaseLoad } from './bench-case-load.ts';
import { median } from './median.ts';

export interface DeadlineFigures {
  /** One sweep over the same number of due deadlines among so many that are open. */
  sweeps: { open: number; due: number; ms: number }[];
  queues: {
    backend: string;
    wakesPerSecond: number;
    lagP50: number;
    lagP99: number;
  }[];
}

const CASES = 5_000;
const DUE = 500;
const WAKES = 5_000;
const A_SECOND = 200;
const SECONDS = 10;

/** What a sweep costs beside what is open, how fast a queue wakes, and how late a worker marks what falls due. */
export async function measureDeadlines(
  clusterUrl: string,
  { open, rounds, say }: { open: number[]; rounds: number; say: (line: string) => void },
): Promise<DeadlineFigures> {
  const loads: Load[] = [];
  for (const each of open) {
    say(`making ${each} open deadlines …`);
    loads.push(await openLoad(clusterUrl, each));
  }
  const sweeps = await measureSweeps(loads, rounds, say);
  const queues: DeadlineFigures['queues'] = [];
  const redis = (await hasRedisServer()) ? await startOwnRedis() : undefined;
  if (!redis) say(`skipped: Redis, because ${NO_REDIS}`);
  try {
    for (const [backend, redisUrl] of [
      ['PostgreSQL', undefined],
      ...(redis ? [['Redis', redis.url]] : []),
    ] as const) {
      const wakesPerSecond = await measureWakes(loads[0]!.url, redisUrl as string | undefined);
      const lag = await measureLag(loads[0]!.url, redisUrl as string | undefined);
      queues.push({ backend: backend as string, wakesPerSecond, ...lag });
      say(`queue in ${backend}`);
    }
  } finally {
    await redis?.stop();
    for (const { url, pool } of loads) {
      await pool.end();
      await dropDatabase(clusterUrl, url);
    }
  }
  return { sweeps, queues };
}

interface Load {
  open: number;
  url: string;
  pool: pg.Pool;
}

/** Open deadlines that fall due some time in the next years, on cases of the usual case-load. */
async function openLoad(clusterUrl: string, open: number): Promise<Load> {
  // A name of its own for each, though the cases are the same.
  const url = await makeCaseLoad(clusterUrl, CASES, `bench_deadlines_${open}`);
  await asOwner(url, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query('delete from deadline');
    await client.query(
      `insert into deadline (readers, case_id, type, starts_at, due_at, wake_at, policy_version_id, calendar_version)
       select c.readers, c.id, 'TALK_AND_AGREE_APPROACH', now(), at, at, c.policy_version_id, 'bench'
         from generate_series(1, $1::int) n
         join (select *, row_number() over () as place from asb_case) c on c.place = 1 + n % ${CASES},
              lateral (select now() + interval '30 days' + n % 1000 * interval '1 day' + n * interval '1 millisecond' as at) l`,
      [open],
    );
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  });
  const pool = new pg.Pool({
    connectionString: rolesOf(url).urlOf('worker'),
    max: 1,
    options: '-c timezone=UTC -c jit=off',
  });
  return { open, url, pool };
}

/** By turns, each beginning a round in turn; the first round only makes everything warm. */
async function measureSweeps(loads: Load[], rounds: number, say: (line: string) => void) {
  const taken = new Map<number, number[]>(loads.map(({ open }) => [open, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (let place = 0; place < loads.length; place += 1) {
      const { open, url, pool } = loads[(place + round) % loads.length]!;
      await asOwner(url, (client) => client.query(fallSql, [DUE, 0, 0]));
      const started = performance.now();
      let looked = 0;
      for (;;) {
        const one = await markDue(pool);
        if (one.looked === 0) break;
        looked += one.looked;
      }
      const ms = performance.now() - started;
      if (looked !== DUE) throw new Error(`a sweep looked at ${looked} of ${DUE} deadlines`);
      if (round > 0) taken.get(open)!.push(ms);
    }
    if (round > 0) say(`sweeps: round ${round} of ${rounds}`);
  }
  return loads.map(({ open }) => ({ open, due: DUE, ms: median(taken.get(open)!) }));
}

/** So many deadlines, due from a moment on, so many in each second; with none, all an hour ago. */
const fallSql = `
  insert into deadline (case_id, type, starts_at, due_at, wake_at, policy_version_id, calendar_version)
  select c.id, 'TALK_AND_AGREE_APPROACH', due - interval '20 days', due, due, c.policy_version_id, 'bench'
    from generate_series(1, $1::int) n
    join (select id, policy_version_id, row_number() over () as place from asb_case limit 5000) c on c.place = n,
         lateral (select case when $3::int = 0 then clock_timestamp() - interval '1 hour'
                              else clock_timestamp() + make_interval(secs => $2::float8 + n::float8 / greatest($3::int, 1)) end as due) d`;

/** Jobs that wait, until the last has woken somebody. */
async function measureWakes(databaseUrl: string, redisUrl: string | undefined): Promise<number> {
  const log = { info() {}, warn() {}, error() {} };
  const door = openQueueDoor({ databaseUrl: rolesOf(databaseUrl).urlOf('worker'), redisUrl, log });
  const queues = openQueues(door);
  await queues.ready();
  await queues.deadlines.addBulk(
    Array.from({ length: WAKES }, (_, n) => ({
      name: 'DEADLINE_DUE',
      data: { deadlineId: String(n) },
      opts: { jobId: `wake-${n}`, removeOnComplete: true },
    })),
  );
  let woken = 0;
  let done = () => {};
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const started = performance.now();
  const workers = openWorkers(door, {
    deadlines: async () => {
      woken += 1;
      if (woken === WAKES) done();
    },
    schedules: async () => {},
    webhooks: async () => {},
  });
  await all;
  const seconds = (performance.now() - started) / 1000;
  await workers.close();
  await queues.close();
  await door.close();
  return WAKES / seconds;
}

/** What falls due under one worker, as it is started in production; from the rows themselves. */
async function measureLag(databaseUrl: string, redisUrl: string | undefined) {
  const worker = startWorkerProcess(databaseUrl, redisUrl);
  try {
    await worker.running;
    return await asOwner(databaseUrl, async (client) => {
      const { rows } = await client.query<{ id: string }>(`${fallSql} returning id`, [
        A_SECOND * SECONDS,
        2,
        A_SECOND,
      ]);
      const ids = rows.map(({ id }) => id);
      const figures = async () =>
        (
          await client.query<{ marked: number; p50: number; p99: number }>(
            `select count(*)::int as marked, percentile_cont(0.5) within group (order by s) as p50,
                    percentile_cont(0.99) within group (order by s) as p99
               from deadline_alarm a, lateral (select extract(epoch from a.marked_at - a.came_at)::float8 as s) l
              where a.step = 'DUE' and a.deadline_id = any($1)`,
            [ids],
          )
        ).rows[0]!;
      for (;;) {
        const { marked, p50, p99 } = await figures();
        if (marked === ids.length) return { lagP50: p50, lagP99: p99 };
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    });
  } finally {
    await worker.stop();
  }
}
