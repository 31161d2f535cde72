import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Who somebody else is to whoever decides now: themselves, where one stands in for the other, or did when the other acted.
 * So nobody approves what they proposed, by whichever of two hands (#124).
 */
export async function handOf(em: EntityManager, by: string, other: string, actedAt: Date): Promise<string> {
  const [{ same }] = await em.execute<[{ same: boolean }]>(
    'select app.same_hand(?::uuid, ?::uuid, ?::timestamptz) as same',
    [by, other, actedAt],
  );
  return same ? by : other;
}
