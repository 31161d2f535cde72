import pg from 'pg';
import type { KeyService } from '../../schema/secret/key-service.ts';

const BATCH = 500;

interface WrappedKey {
  id: string;
  owner: string;
  masterKey: string;
  wrapped: Buffer;
}

export interface Rewrapped {
  rewrapped: number;
  already: number;
  /** Keys that none of the master keys opens, by table and identity: somebody has put them there, or their master key is lost. */
  broken: string[];
}

/** Every table of wrapped keys, and whose each key is. */
const tables = [
  { table: 'person_key', owner: 'person_id' },
  { table: 'equality_secret', owner: 'id' },
  { table: 'equality_kept', owner: 'id' },
  { table: 'webhook_secret', owner: 'id' },
  { table: 'online_report', owner: 'id' },
];

/**
 * Wraps every key anew under the master key in use. Nothing sealed is touched; each batch stands on its own, so that it
 * goes on where it broke off, and beside a running Amity that has both keys.
 */
export async function rewrapKeys(adminUrl: string, keys: KeyService): Promise<Rewrapped> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const done: Rewrapped = { rewrapped: 0, already: 0, broken: [] };
  try {
    for (const each of tables) await rewrapTable(client, each, keys, done);
    return done;
  } finally {
    await client.end();
  }
}

async function rewrapTable(
  client: pg.Client,
  { table, owner }: (typeof tables)[number],
  keys: KeyService,
  done: Rewrapped,
): Promise<void> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from ${table} where master_key = $1`,
    [keys.current],
  );
  done.already += rows[0]!.n;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    await client.query('begin');
    const batch = await client.query<WrappedKey>(
      `select id, ${owner} as owner, master_key as "masterKey", wrapped from ${table}
        where master_key <> $1 and id > $2 order by id limit ${BATCH} for update`,
      [keys.current, after],
    );
    for (const held of batch.rows) {
      const wrapped = await wrappedAnew(held, keys);
      if (!wrapped) done.broken.push(`${table} ${held.id}`);
      else {
        const update = `update ${table} set master_key = $2, wrapped = $3 where id = $1`;
        await client.query(update, [held.id, keys.current, wrapped]);
        done.rewrapped += 1;
      }
    }
    await client.query('commit');
    if (batch.rows.length < BATCH) return;
    after = batch.rows.at(-1)!.id;
  }
}

async function wrappedAnew({ wrapped, masterKey, owner }: WrappedKey, keys: KeyService) {
  const dataKey = await keys.unwrap(wrapped, masterKey, owner).catch(() => undefined);
  return dataKey && (await keys.wrap(dataKey, owner));
}
