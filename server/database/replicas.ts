import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { askAllInOneTrip, type Question } from '../reading/one-trip.ts';

type Answers = (string | null)[];
type Log = { warn(fields: object, message: string): void };

/** How long a question waits, in steps, for a replica that is a little behind. */
const stepsMs = [0, 3, 8, 15, 30];
/** One that is far behind is let be for so long, one that failed until it answers again. */
const restMs = 1_000;
const lookAgainMs = 2_000;
const connectWithinMs = 1_000;

export interface ReplicaOptions {
  poolSize: number;
  statementTimeoutMs: number;
  /** What each connection is set to. */
  settings: string;
  log: Log;
}

/** How many questions a replica has answered, and how many the primary had to, and why. */
export type ReplicaTally = Record<'answered' | 'behind' | 'failed', number>;

/**
 * Streaming replicas, for lists, figures and reports. A question goes to one that has replayed everything which the primary
 * had when the question came, whoever wrote it and through which process: so nobody finds less than they have written or
 * seen, and a session, a role or a wall that changed before the question came has changed for its answer. The replica
 * itself checks that, in the trip that answers. If none has come as far, or it fails, the primary answers.
 */
export class Replicas {
  readonly tally: ReplicaTally = { answered: 0, behind: 0, failed: 0 };
  private readonly replicas: Replica[];
  private next = 0;
  private asking: Promise<string> | undefined;
  private askingNext: Promise<string> | undefined;

  constructor(
    urls: readonly string[],
    private readonly primary: pg.Pool,
    private readonly options: ReplicaOptions,
  ) {
    this.replicas = urls.map((url) => new Replica(url, options));
  }

  async ask(sid: string, questions: readonly Question[]): Promise<Answers> {
    const replica = this.choose();
    if (replica) {
      const answers = await this.askReplica(replica, sid, questions);
      if (answers) return answers;
    }
    return askAllInOneTrip(this.primary, sid, questions);
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.close()));
  }

  private choose(): Replica | undefined {
    for (let n = 0; n < this.replicas.length; n += 1) {
      const replica = this.replicas[(this.next + n) % this.replicas.length]!;
      if (!replica.mayBeAsked) continue;
      this.next = (this.next + n + 1) % this.replicas.length;
      return replica;
    }
    return undefined;
  }

  private async askReplica(
    replica: Replica,
    sid: string,
    questions: readonly Question[],
  ): Promise<Answers | undefined> {
    const position = await this.howFar();
    for (const ms of stepsMs) {
      if (ms > 0) await wait(ms);
      try {
        const answers = await replica.ask(sid, questions, position);
        this.tally.answered += 1;
        return answers;
      } catch (error) {
        const { code = '' } = error as { code?: string };
        if (code === notAsFar) continue;
        // What takes too long here takes too long there.
        if (code === tooLong) throw error;
        this.tally.failed += 1;
        if (!isOfTheStatement(code)) {
          this.options.log.warn({ replica: replica.name, code }, 'a replica failed: the primary answers');
          replica.letBe();
        }
        return undefined;
      }
    }
    this.tally.behind += 1;
    replica.rest();
    return undefined;
  }

  /**
   * How far the primary is at a moment after this call. Questions that come while one asks share the next that does.
   */
  private howFar(): Promise<string> {
    if (!this.asking) {
      this.asking = this.readHowFar();
      return this.asking;
    }
    this.askingNext ??= this.asking
      .catch(() => {})
      .then(() => {
        this.askingNext = undefined;
        this.asking = this.readHowFar();
        return this.asking;
      });
    return this.askingNext;
  }

  private async readHowFar(): Promise<string> {
    try {
      const { rows } = await this.primary.query<{ at: string }>(howFar);
      return rows[0]!.at;
    } finally {
      this.asking = undefined;
    }
  }
}

const howFar = { text: 'select app.how_far()::text as at', name: 'amity_how_far' };
const notAsFar = '55000';
const tooLong = '57014';
/** PostgreSQL’s classes of faults in data and in what was asked: no fault of the replica’s, and the primary says it too. */
const isOfTheStatement = (code: string) => /^(22|23|25|40|42|P0)/.test(code);

/** One replica, and whether it is worth asking. */
class Replica {
  readonly name: string;
  private readonly pool: pg.Pool;
  private readonly clients = new Set<pg.PoolClient>();
  private restsUntil = 0;
  private looking: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly options: ReplicaOptions,
  ) {
    this.name = new URL(url).host;
    this.pool = new pg.Pool({
      connectionString: url,
      max: options.poolSize,
      options: options.settings,
      keepAlive: true,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: connectWithinMs,
    });
    this.pool.on('error', () => {});
    this.pool.on('connect', (client) => {
      client.on('error', () => {});
      this.clients.add(client);
    });
    this.pool.on('remove', (client) => this.clients.delete(client as pg.PoolClient));
  }

  get mayBeAsked(): boolean {
    return !this.looking && performance.now() >= this.restsUntil;
  }

  async ask(sid: string, questions: readonly Question[], position: string): Promise<Answers> {
    // A machine that swallows everything says nothing, not even that it takes too long.
    const silence = setTimeout(() => this.cutOff(), this.options.statementTimeoutMs + connectWithinMs);
    try {
      return await askAllInOneTrip(this.pool, sid, questions, {
        text: 'select app.refuse_unless_as_far($1::jsonb)',
        values: [position],
        name: 'amity_as_far',
      });
    } finally {
      clearTimeout(silence);
    }
  }

  rest(): void {
    this.restsUntil = performance.now() + restMs;
  }

  /** Not asked again until it answers again. */
  letBe(): void {
    this.looking ??= setInterval(() => void this.look(), lookAgainMs).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.looking);
    await this.pool.end();
  }

  private async look(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: connectWithinMs,
      query_timeout: connectWithinMs,
    });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('select');
      clearInterval(this.looking);
      this.looking = undefined;
    } catch {
      // It is looked at again.
    } finally {
      await client.end().catch(() => {});
    }
  }

  private cutOff(): void {
    for (const client of this.clients) {
      (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    }
  }
}
