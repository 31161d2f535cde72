import type { ClientBase } from 'pg';
import { folded } from './compile-rule.ts';

/** Two imports must not make the same place at once. */
export const alone = (client: ClientBase) =>
  client.query(`select pg_advisory_xact_lock(hashtextextended('amity places', 0))`);

/** The areas there are, by their names as `folded` has them. */
export async function areasByName(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; name: string }>('select id, name from area');
  return new Map(rows.map(({ id, name }) => [folded(name), id]));
}
