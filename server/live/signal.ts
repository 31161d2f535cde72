import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Tells every process that something was written. Carries nothing: whoever hears it reads from its own cursor. */
export interface Signal {
  /** Several calls close together are one signal. */
  send(): void;
  /** Calls back on every signal, at least every few seconds in case one was lost. Returns how to stop. */
  listen(hear: () => void): () => void;
  close(): Promise<void>;
}

type Log = { warn(fields: object, message: string): void };

const channel = 'amity_written';
/** A lost signal delays an update by no more than this. */
const atLeastEveryMs = 5_000;
/** One signal for all that is written in so short a time: NOTIFY is for the process, not for the row. */
const gatherMs = 15;
const longestWaitMs = 2_000;

function shared(publish: () => Promise<unknown>, log: Log) {
  const hearers = new Set<() => void>();
  const hear = () => {
    for (const hearer of hearers) hearer();
  };
  const timer = setInterval(hear, atLeastEveryMs).unref();
  let gathering: NodeJS.Timeout | undefined;
  return {
    hear,
    send() {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        publish().catch((error: Error) => log.warn({ reason: error.message }, 'signal not sent'));
      }, gatherMs);
    },
    listen(hearer: () => void) {
      hearers.add(hearer);
      return () => hearers.delete(hearer);
    },
    stop() {
      clearInterval(timer);
      clearTimeout(gathering);
    },
  };
}

/** Over PostgreSQL: LISTEN on a connection of its own, renewed when it breaks. */
export async function postgresSignal(url: string, log: Log): Promise<Signal> {
  const pool = new pg.Pool({ connectionString: url, max: 1, keepAlive: true });
  pool.on('error', () => {});
  const core = shared(() => pool.query(`select pg_notify('${channel}', '')`), log);
  let closed = false;
  let listener: pg.Client | undefined;
  const connect = async (): Promise<void> => {
    if (closed) return;
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    const again = () => {
      client.removeAllListeners();
      client.on('error', () => {});
      if (!closed) setTimeout(() => void connect(), 1_000).unref();
    };
    client.on('notification', core.hear);
    client.once('error', again);
    client.once('end', again);
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      listener = client;
      core.hear();
    } catch (error) {
      log.warn({ reason: (error as Error).message }, 'cannot listen for changes yet');
      again();
    }
  };
  await connect();
  return {
    send: core.send,
    listen: core.listen,
    async close() {
      closed = true;
      core.stop();
      await Promise.allSettled([listener?.end(), pool.end()]);
    },
  };
}

/** Over Redis: one channel. */
export async function redisSignal(url: string, log: Log): Promise<Signal> {
  const sender = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true });
  const listener = new Redis(url, { maxRetriesPerRequest: null });
  for (const each of [sender, listener]) {
    each.on('error', (error: Error) => log.warn({ reason: error.message }, 'redis'));
  }
  const core = shared(() => sender.publish(channel, ''), log);
  listener.on('message', core.hear);
  listener.on('ready', core.hear);
  // Both come back by themselves; a Redis that is away keeps nobody from starting.
  const connected = [sender.connect(), listener.subscribe(channel)].map((each) => each.catch(() => {}));
  await Promise.race([Promise.all(connected), wait(longestWaitMs, undefined, { ref: false })]);
  return {
    send: core.send,
    listen: core.listen,
    async close() {
      core.stop();
      sender.disconnect();
      listener.disconnect();
    },
  };
}
