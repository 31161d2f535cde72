import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import pg from 'pg';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Config } from '../config.ts';
import type { ReplicaTally } from '../database/replicas.ts';
import { rolesOf } from '../database/roles.ts';
import { StartError } from '../start/start-error.ts';
import { lateness } from './lateness.ts';
import { operationsOf, type StoredFigures } from './operation-figures.ts';
import { databaseNotReady } from './readiness.ts';

export interface RunningMetrics {
  close(): Promise<void>;
}

export interface MetricsParts {
  databaseUrl: string;
  /** Whether this process's loop goes on. */
  alive(): boolean;
  /** Whether this process does its work. */
  ready(): Promise<boolean>;
  /** What replicas have answered, of a process that asks any. */
  overviews?: Readonly<ReplicaTally>;
}

/**
 * Prometheus metrics and readiness on a port of their own, of every process: what the operations page tells, and how the
 * process itself is. Labels are names of queues, states and windows; nothing of them tells of a person.
 */
export async function openMetrics(
  { metricsPort, metricsHost }: Pick<Config, 'metricsPort' | 'metricsHost'>,
  { databaseUrl, alive, ready, overviews }: MetricsParts,
): Promise<RunningMetrics> {
  if (metricsPort === undefined) return { close: async () => {} };
  const gate = new pg.Pool({
    connectionString: rolesOf(databaseUrl).urlOf('gate'),
    max: 1,
    connectionTimeoutMillis: 2_000,
    query_timeout: 5_000,
    options: '-c timezone=UTC',
  });
  gate.on('error', () => {});
  const metrics = metricsOf(gate, overviews);
  const paths: Record<string, (response: ServerResponse) => Promise<unknown>> = {
    '/metrics': async (response) => {
      const text = await metrics.text();
      return response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
    },
    '/healthz': async (response) => say(response, alive() ? undefined : 'worker stands still', 'up'),
    '/readyz': async (response) => {
      const fault = (await databaseNotReady(gate)) ?? (await lateness(gate));
      return say(response, fault ?? ((await ready()) ? undefined : 'worker not ready'), 'ready');
    },
  };
  const server = createServer((request, response) => {
    const answer = request.method === 'GET' ? paths[request.url?.split('?', 1)[0] ?? ''] : undefined;
    if (!answer) return void response.writeHead(404).end();
    answer(response).catch(() => response.writeHead(500).end());
  });
  server.listen(metricsPort, metricsHost);
  await once(server, 'listening').catch(async () => {
    await gate.end();
    throw new StartError(`METRICS_PORT ${metricsPort} is taken: choose another for each process.`);
  });
  return {
    async close() {
      server.close();
      server.closeAllConnections();
      await gate.end();
    },
  };
}

function say(response: ServerResponse, fault: string | undefined, well: string) {
  return response
    .writeHead(fault ? 503 : 200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ status: fault ?? well }));
}

function metricsOf(gate: pg.Pool, overviews: MetricsParts['overviews']) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `amity_${name}`, help, labelNames, registers: [registry] });
  const up = gauge('database_up', 'Whether the database answered this scrape.');
  const jobs = gauge('queue_jobs', 'Jobs of a queue in a state, as a worker last saw it.', [
    'queue',
    'state',
  ]);
  const unmarked = gauge('deadlines_unmarked', 'Deadlines that have come and wait to be marked.');
  const oldest = gauge(
    'deadlines_oldest_unmarked_seconds',
    'How long the oldest deadline that has come has waited.',
  );
  const lag = gauge('deadlines_lag_seconds', 'Lag between due and marked.', ['window', 'quantile']);
  const caughtUp = gauge('deadlines_caught_up', 'Steps marked that came while no worker was up.', ['window']);
  const workers = gauge('workers_alive', 'Workers that have said of late that they are there.');
  const mails = gauge('mails', 'Mails to staff that are not sent.', ['state']);
  const oldestMail = gauge('mails_oldest_waiting_seconds', 'How long the oldest waiting mail has waited.');
  const quarantine = gauge('evidence_files', 'Files of evidence that nobody gets.', ['state']);
  const dead = gauge('dead_letters', 'What is tried no more by itself.', ['kind']);

  const asked = gauge(
    'replica_questions',
    'Lists, figures and reports since this process started: answered by a replica, or by the primary because the replica was behind or failed.',
    ['outcome'],
  );

  async function look(): Promise<void> {
    const { rows } = await gate.query<{ figures: StoredFigures }>(
      'select app.operation_figures() || app.quarantine_figures() as figures',
    );
    const now = operationsOf(rows[0]!.figures);
    const since = (moment: Date | null) => (moment ? (now.at.getTime() - moment.getTime()) / 1000 : 0);
    for (const { name, waiting, active, delayed, failed } of now.queues) {
      for (const [state, count] of Object.entries({ waiting, active, delayed, failed })) {
        jobs.set({ queue: name, state }, count);
      }
    }
    unmarked.set(now.unmarked);
    oldest.set(since(now.oldestUnmarkedAt));
    for (const { hours, caughtUp: late, p50Seconds, p99Seconds } of now.lags) {
      caughtUp.set({ window: `${hours}h` }, late);
      lag.set({ window: `${hours}h`, quantile: '0.5' }, p50Seconds ?? 0);
      lag.set({ window: `${hours}h`, quantile: '0.99' }, p99Seconds ?? 0);
    }
    workers.set(now.workersAlive);
    mails.set({ state: 'waiting' }, now.mails.waiting);
    mails.set({ state: 'given_up' }, now.mails.givenUp);
    oldestMail.set(since(now.mails.oldestWaitingAt));
    quarantine.set({ state: 'quarantined' }, now.quarantine.waiting);
    quarantine.set({ state: 'infected' }, now.quarantine.infected);
    for (const [kind, count] of Object.entries(now.deadLetters)) dead.set({ kind }, count);
  }

  return {
    contentType: registry.contentType,
    async text(): Promise<string> {
      // What is not known must not look as it did when it last was.
      const known = await look().then(
        () => true,
        () => false,
      );
      if (!known)
        for (const each of [
          jobs,
          unmarked,
          oldest,
          lag,
          caughtUp,
          workers,
          mails,
          oldestMail,
          quarantine,
          dead,
        ])
          each.reset();
      for (const [outcome, count] of Object.entries(overviews ?? {})) asked.set({ outcome }, count);
      up.set(known ? 1 : 0);
      return await registry.metrics();
    },
  };
}
