import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { RoleNames } from '../schema/access/apply-access.ts';
import { openOrm } from './database/orm.ts';
import { Replicas } from './database/replicas.ts';
import { rolesOf } from './database/roles.ts';

export { DatabaseFault, migrate } from './database/migrate.ts';

/** The doors of the API process into the database. */
export type Database = {
  /** Reads, each with its session in the same round trip (`reading/one-trip.ts`). Holds no rights of its own. */
  reads: pg.Pool;
  /** Reads that a replica may answer, if there is one: lists, figures, reports (`reading/ask-overview.ts`). */
  overviews: Replicas;
  /** Sessions, and nothing else. */
  gate: pg.Pool;
  /** Writes: entities under row level security. */
  orm: MikroORM;
  roles: RoleNames;
  close(): Promise<void>;
};

export type DatabaseOptions = {
  poolSize?: number;
  statementTimeoutMs?: number;
  /** Of the primary's own user, as its address. */
  replicaUrls?: readonly string[] | undefined;
  log?: { warn(fields: object, message: string): void };
};

export async function openDatabase(
  adminUrl: string,
  { poolSize = 10, statementTimeoutMs = 15_000, replicaUrls = [], log = noLog }: DatabaseOptions = {},
): Promise<Database> {
  const { names, urlOf } = rolesOf(adminUrl);
  // Parsing of types is left to PostgreSQL: answers are JSON text already, in UTC.
  const settings = `-c statement_timeout=${statementTimeoutMs} -c timezone=UTC -c jit=off`;
  const reads = new pg.Pool({
    connectionString: urlOf('api'),
    max: poolSize,
    options: settings,
    keepAlive: true,
    // A timer for each read costs more than the few connections that are kept.
    idleTimeoutMillis: 0,
  });
  const gate = new pg.Pool({
    connectionString: urlOf('gate'),
    max: 4,
    options: settings,
    keepAlive: true,
  });
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  for (const pool of [reads, gate]) {
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
  }
  const orm = await openOrm(urlOf('api'), poolSize);
  const overviews = new Replicas(
    replicaUrls.map((url) => rolesOf(url).urlOf('api')),
    reads,
    { poolSize, statementTimeoutMs, settings, log },
  );
  return {
    reads,
    overviews,
    gate,
    orm,
    roles: names,
    async close() {
      await Promise.all([overviews.close(), reads.end(), gate.end(), orm.close(true)]);
    },
  };
}

const noLog = { warn: () => {} };
