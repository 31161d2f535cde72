import { once } from 'node:events';
import {
  type BackendFactory,
  type ConnectionOptions,
  createPostgresBackend,
  type Processor,
  Queue,
  Worker,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { ScheduleName } from '../schema/vocabulary.ts';
import { type Log, saidOf, warnSeldom } from './log.ts';

export const queueNames = ['deadlines', 'schedules', 'webhooks'] as const;
type QueueName = (typeof queueNames)[number];

/** Where the queue lies in PostgreSQL. */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * The queue is an alarm clock: it wakes workers near the moment, and everything it may forget is found in the
 * database (`due-scan.ts`, `run-schedule.ts`, `send-webhooks.ts`). What it is told are identities and names, never anything about people.
 */
export interface DeadlineWake {
  deadlineId: string;
}
export interface ScheduleWake {
  schedule: ScheduleName;
}
export interface WebhookWake {
  deliveryId: string;
}

export interface QueuePlace {
  /** A login's address, not the owner's. */
  databaseUrl: string;
  /** Where it is set, the queue lies in Redis. */
  redisUrl?: string;
  log: Log;
}

/** The way to the queue, in PostgreSQL or in Redis; nothing is connected before it is needed. */
export interface QueueDoor {
  /** What BullMQ is given to add jobs by; fails at once while the queue is away. */
  producer: ConnectionOptions;
  /** What BullMQ is given to wait for jobs by; made on first use. */
  consumer(): ConnectionOptions;
  backend?: BackendFactory;
  /** Keeps two landlords' queues in one Redis apart. */
  prefix: string;
  ping(): Promise<unknown>;
  log: Log;
  close(): Promise<void>;
}

export function openQueueDoor(place: QueuePlace): QueueDoor {
  const warn = warnSeldom(place.log, 'queue: connection broken');
  const prefix = `amity-${new URL(place.databaseUrl).pathname.slice(1)}`;
  return {
    prefix,
    log: place.log,
    ...(place.redisUrl ? redis(place.redisUrl, warn) : postgres(place, warn)),
  };
}

function postgres({ databaseUrl }: QueuePlace, warn: (error: unknown) => void) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: `-c search_path=${QUEUE_SCHEMA} -c timezone=UTC`,
    // Each worker keeps one to listen on.
    max: 8,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  pool.on('error', warn);
  const connection = pool as unknown as ConnectionOptions;
  return {
    producer: connection,
    consumer: () => connection,
    backend: createPostgresBackend as unknown as BackendFactory,
    ping: () => pool.query(`select max(version) from ${QUEUE_SCHEMA}.migration`),
    close: () => pool.end(),
  };
}

function redis(url: string, warn: (error: unknown) => void) {
  const clients: Redis[] = [];
  const connect = (client: Redis) => {
    client.on('error', warn);
    clients.push(client);
    return client;
  };
  const producer = connect(
    new Redis(url, {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      connectTimeout: 5_000,
      // A Redis that holds the connection and answers nothing must not hold whoever asks.
      commandTimeout: 5_000,
    }),
  );
  let consumer: Redis | undefined;
  return {
    producer,
    consumer: () => (consumer ??= connect(new Redis(url, { maxRetriesPerRequest: null }))),
    ping: async () => {
      if (producer.status !== 'ready') {
        await once(producer, 'ready', { signal: AbortSignal.timeout(LONGEST_ANSWER_MS) });
      }
      return await producer.ping();
    },
    close: async () => {
      for (const client of clients) client.disconnect();
    },
  };
}

const LONGEST_ANSWER_MS = 1_000;

/** Whether the queue would take a job now. Cheap: one question, waited for no longer than a second. */
export async function queueIsReady(door: QueueDoor): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), LONGEST_ANSWER_MS);
  });
  const answered = door.ping().then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([answered, tooLong]);
  clearTimeout(timer);
  return ready;
}

export interface Queues {
  ready(): Promise<unknown>;
  deadlines: Queue<DeadlineWake>;
  schedules: Queue<ScheduleWake>;
  webhooks: Queue<WebhookWake>;
  close(): Promise<void>;
}

export function openQueues(door: QueueDoor): Queues {
  const open = <T>(name: QueueName) => {
    const options = { connection: door.producer, prefix: door.prefix };
    const queue = new Queue<T>(name, options, door.backend as never);
    queue.on('error', warnSeldom(door.log, `queue ${name}`));
    return queue;
  };
  const deadlines = open<DeadlineWake>('deadlines');
  const schedules = open<ScheduleWake>('schedules');
  const webhooks = open<WebhookWake>('webhooks');
  const each = [deadlines, schedules, webhooks] as const;
  return {
    deadlines,
    schedules,
    webhooks,
    ready: () => Promise.all(each.map((queue) => queue.waitUntilReady())),
    async close() {
      await Promise.all(each.map((queue) => queue.close()));
    },
  };
}

export interface Processors {
  deadlines: (wake: DeadlineWake) => Promise<void>;
  schedules: (wake: ScheduleWake) => Promise<void>;
  webhooks: (wake: WebhookWake) => Promise<void>;
}

export interface Workers {
  ready(): Promise<unknown>;
  close(): Promise<void>;
}

export function openWorkers(door: QueueDoor, processors: Processors): Workers {
  const open = <T>(name: QueueName, process: (wake: T) => Promise<void>) => {
    const processor: Processor<T, void> = (job) => process(job.data);
    const options = {
      connection: door.consumer(),
      prefix: door.prefix,
      concurrency: 4,
      runRetryDelay: 1_000,
    };
    const worker = new Worker<T, void>(name, processor, options, door.backend as never);
    worker.on('error', warnSeldom(door.log, `worker of ${name}`));
    worker.on('failed', (job, error) => {
      door.log.warn({ job: job?.id, ...saidOf(error) }, `a job of ${name} failed; the database still knows`);
    });
    return worker;
  };
  const workers = [
    open('deadlines', processors.deadlines),
    open('schedules', processors.schedules),
    open('webhooks', processors.webhooks),
  ];
  return {
    ready: () => Promise.all(workers.map((worker) => worker.waitUntilReady())),
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
