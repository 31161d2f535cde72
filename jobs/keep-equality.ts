import { randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import { placeOfKept } from '../schema/equality-figures/equality-kept.ts';
import type { UnitPrints } from '../schema/equality-figures/unit-prints.ts';
import type { KeyService } from '../schema/secret/key-service.ts';
import { seal, unseal } from '../schema/secret/sealed.ts';

interface Kept {
  counts: Readonly<Record<string, number>>;
  prints: UnitPrints;
}

/** Keeps, sealed, what a summary was rounded from; for a draft that is counted anew instead of what was kept before. */
export async function keepEquality(
  client: ClientBase,
  keys: KeyService,
  reportId: string,
  { counts, prints }: Kept,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select app.new_id() as id');
  const { id } = rows[0]!;
  const key = randomBytes(32);
  await client.query(
    `insert into equality_kept (id, report_id, master_key, wrapped, counts, prints) values ($1, $2, $3, $4, $5, $6)
     on conflict (report_id) do update set id = excluded.id, master_key = excluded.master_key,
       wrapped = excluded.wrapped, counts = excluded.counts, prints = excluded.prints`,
    [
      id,
      reportId,
      keys.current,
      await keys.wrap(key, id),
      seal(key, counts, placeOfKept('counts', id)),
      seal(key, prints, placeOfKept('prints', id)),
    ],
  );
}

/** Who was in a summary, by their prints; nobody where that was not kept. */
export async function printsKept(
  client: ClientBase,
  keys: KeyService,
  reportId: string,
): Promise<UnitPrints | null> {
  const { rows } = await client.query<{ id: string; masterKey: string; wrapped: Buffer; prints: Buffer }>(
    'select id, master_key as "masterKey", wrapped, prints from equality_kept where report_id = $1',
    [reportId],
  );
  const [kept] = rows;
  if (!kept) return null;
  const key = await keys.unwrap(kept.wrapped, kept.masterKey, kept.id);
  return unseal<UnitPrints>(key, kept.prints, placeOfKept('prints', kept.id));
}
