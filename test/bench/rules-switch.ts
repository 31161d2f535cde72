import { asOwner } from './bench-case-load.ts';

/**
 * Runs something with row level security taken off the bench's database, to see what it costs: the same server, the
 * same statements, the same data. The policies stay and apply again afterwards.
 */
export async function withoutRules<T>(databaseUrl: string, run: () => Promise<T>): Promise<T> {
  await setRules(databaseUrl, 'disable');
  try {
    return await run();
  } finally {
    await setRules(databaseUrl, 'enable');
  }
}

async function setRules(databaseUrl: string, to: 'enable' | 'disable'): Promise<void> {
  await asOwner(databaseUrl, async (client) => {
    const { rows } = await client.query<{ table: string }>(
      `select oid::regclass::text as table from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    for (const { table } of rows) await client.query(`alter table ${table} ${to} row level security`);
  });
}
