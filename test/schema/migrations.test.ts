import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOrm } from '../../server/database/orm.ts';
import { migrate } from '../../server/database.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let admin: pg.Pool;
beforeAll(async () => {
  database = await createEmptyDatabase();
  await migrate(database.url);
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
});
afterAll(async () => {
  await admin?.end();
  await database?.drop();
});

/** Everything a migration could change: tables, columns, constraints, indexes, functions, triggers, policies, grants. */
const catalogue = `
  select 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
    from information_schema.columns where table_schema in ('public', 'app', 'past')
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
   where connamespace in ('public'::regnamespace, 'app'::regnamespace, 'past'::regnamespace)
  union all select 'index ' || indexdef from pg_indexes where schemaname in ('public', 'app', 'past')
  union all select 'function ' || p.oid::regprocedure || ' ' || md5(prosrc) || ' ' || coalesce(proacl::text, '') from pg_proc p where pronamespace = 'app'::regnamespace
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'policy ' || p::text from pg_policies p where schemaname in ('public', 'app', 'past')
  union all select 'table ' || relname || ' ' || relrowsecurity || relforcerowsecurity || coalesce(relacl::text, '') from pg_class
   where relnamespace in ('public'::regnamespace, 'app'::regnamespace, 'past'::regnamespace) and relkind in ('r', 'p', 'v', 'm', 'S')
  union all select 'policy version ' || number || ' ' || md5(document::text) from policy_version
  order by 1`;
const lines = async () => (await admin.query<{ line: string }>(catalogue)).rows.map(({ line }) => line);

/**
 * What the classes do not say because it is said elsewhere, each with tests of its own: who may reach what
 * (`schema/access`), the triggers of events and readers, and the schemas of the system and of the queue.
 */
const besideTheClasses =
  /^(drop policy|drop trigger|drop function|alter table "\w+" (no force|disable) row level security|.*"(app|past|bullmq)"(;|\.))/;

describe('an empty database', () => {
  test('is brought by its migrations to exactly what the classes describe', async () => {
    const orm = await openOrm(database.url, 1);
    try {
      const difference = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n');
      expect(difference.filter((line) => line.trim() !== '' && !besideTheClasses.test(line))).toEqual([]);
    } finally {
      await orm.close(true);
    }
  });

  test('holds the policy in force and nothing else that nobody put there', async () => {
    const { rows } = await admin.query('select title, in_force_at from policy_version');
    expect(rows).toEqual([{ title: 'OPY872 Version 3', in_force_at: new Date('2024-02-28') }]);
    for (const table of ['staff', 'staff_grant', 'area', 'service', 'report', 'asb_case', 'person']) {
      expect((await admin.query(`select count(*)::int as n from ${table}`)).rows[0].n, table).toBe(0);
    }
  });

  test('is not changed by migrating a second time', async () => {
    const before = await lines();
    await migrate(database.url);
    expect(await lines()).toEqual(before);
    expect(before.length).toBeGreaterThan(300);
  });

  test('may be migrated by several processes in the same moment', async () => {
    const fresh = await createEmptyDatabase();
    try {
      await Promise.all([migrate(fresh.url), migrate(fresh.url), migrate(fresh.url)]);
      const client = new pg.Client({ connectionString: fresh.url });
      await client.connect();
      const { rows } = await client.query('select count(*)::int as n from policy_version');
      await client.end();
      expect(rows[0].n).toBe(1);
    } finally {
      await fresh.drop();
    }
  });

  test('of a newer version is refused with a sentence that says so', async () => {
    await admin.query(`insert into app.migration (name) values ('Migration9999Later')`);
    try {
      await expect(migrate(database.url)).rejects.toThrow(
        /made by a newer version of Amity.*Migration9999Later/,
      );
    } finally {
      await admin.query(`delete from app.migration where name = 'Migration9999Later'`);
    }
  });
});
