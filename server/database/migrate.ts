import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrateQueue } from '../../jobs/migrate-queue.ts';
import { accessStatements, quoted } from '../../schema/access/apply-access.ts';
import { migrations } from '../../schema/migrations/migrations.ts';
import { goOnAfterRestore } from './after-a-restore.ts';
import { beginWithPolicy } from './begin-with-policy.ts';
import { openOrm } from './orm.ts';
import { ensureRoles } from './roles.ts';

/** A fault that the operator can mend; said in one sentence, without a stack. */
export class DatabaseFault extends Error {
  constructor(
    readonly code: 'DATABASE_NEWER' | 'DATABASE_OLD_SERVER' | 'DATABASE_UNREACHABLE' | 'DATABASE_RIGHTS',
    message: string,
  ) {
    super(message);
  }
}

/** Any number that no other program is likely to lock with: one migration at a time. */
const migrationLock = 7_262_819;

/** Brings the database to this version's shape: roles, tables, access, the policy. Safe at every start, by many at once. */
export async function migrate(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseFault(
      'DATABASE_UNREACHABLE',
      `The database cannot be reached: ${(error as Error).message}.`,
    );
  }
  try {
    const version = Number((await client.query('show server_version_num')).rows[0].server_version_num);
    if (version < 150_000) {
      throw new DatabaseFault(
        'DATABASE_OLD_SERVER',
        `PostgreSQL 15 or newer is needed; this server is version ${Math.floor(version / 10_000)}.`,
      );
    }
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await refuseNewer(client);
    const names = await ensureRoles(client, adminUrl);
    await client.query('create schema if not exists app');
    const orm = await openOrm(adminUrl, 2);
    try {
      await orm.migrator.up();
    } finally {
      await orm.close(true);
    }
    await goOnAfterRestore(client);
    await applyAccess(client, names);
    await migrateQueue(client, names);
    await beginWithPolicy(client);
  } finally {
    await client.end();
  }
}

async function refuseNewer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: string | null }>(
    `select to_regclass('app.migration')::text as there`,
  );
  if (!rows[0]?.there) return;
  const known = new Set<string>(migrations.map((migration) => migration.name));
  const executed = await client.query<{ name: string }>('select name from app.migration');
  const unknown = executed.rows.filter((row) => !known.has(row.name));
  if (unknown.length > 0) {
    throw new DatabaseFault(
      'DATABASE_NEWER',
      `The database was made by a newer version of Amity (it has ${unknown.map((row) => row.name).join(', ')}); run that version.`,
    );
  }
}

async function applyAccess(client: pg.Client, names: Awaited<ReturnType<typeof ensureRoles>>): Promise<void> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    select c.relname::text as table, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
     group by c.relname order by c.relname`);
  const statements = accessStatements(names, Object.fromEntries(rows.map((row) => [row.table, row.columns])));
  // Rights and policies are not all in a copy of the database: another cluster has other roles.
  const cluster = await client.query<{ id: string }>(
    'select system_identifier::text as id from pg_control_system()',
  );
  const fingerprint = createHash('sha256')
    .update([cluster.rows[0]!.id, ...statements].join('\n'))
    .digest('hex');
  const applied = await client.query(`select value from app.setting where name = 'access'`);
  if (applied.rows[0]?.value === fingerprint) return;

  const policies = await client.query<{
    schemaname: string;
    tablename: string;
    policyname: string;
  }>(
    `select schemaname, tablename, policyname from pg_policies where schemaname in ('public', 'app', 'past')`,
  );
  await client.query('begin');
  for (const policy of policies.rows) {
    await client.query(
      `drop policy ${quoted(policy.policyname)} on ${policy.schemaname}.${quoted(policy.tablename)}`,
    );
  }
  for (const statement of statements) await client.query(statement);
  await client.query(
    `insert into app.setting (name, value) values ('access', $1) on conflict (name) do update set value = excluded.value`,
    [fingerprint],
  );
  await client.query('commit');
}
