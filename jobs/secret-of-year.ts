import { randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { KeyService } from '../schema/secret/key-service.ts';

/** The secret by which the equality figures of a financial year are rounded: made once, by whoever comes first, and never again. */
export async function secretOfYear(client: ClientBase, keys: KeyService, year: string): Promise<Buffer> {
  const held = await client.query<{ id: string; wrapped: Buffer; masterKey: string }>(
    'select id, wrapped, master_key as "masterKey" from equality_secret where year = $1',
    [year],
  );
  const known = held.rows[0];
  if (known) return await keys.unwrap(known.wrapped, known.masterKey, known.id);
  const secret = randomBytes(32);
  const { rows } = await client.query<{ id: string }>('select app.new_id() as id');
  const { id } = rows[0]!;
  await client.query('insert into equality_secret (id, year, master_key, wrapped) values ($1, $2, $3, $4)', [
    id,
    year,
    keys.current,
    await keys.wrap(secret, id),
  ]);
  return secret;
}
