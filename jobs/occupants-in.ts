import type { ClientBase } from 'pg';
import type { Occupants } from '../schema/equality-figures/occupants.ts';

/** Who lives in the landlord's homes, of the financial year itself or the last before it; null where nobody has said. */
export async function occupantsIn(
  client: ClientBase,
  year: string,
): Promise<{ year: string; occupants: Occupants[] } | null> {
  const { rows } = await client.query<Occupants & { year: string }>(
    `select year, area_id as "areaId", characteristic, category, people from occupant_count
      where year = (select max(year) from occupant_count where year <= $1)`,
    [year],
  );
  const [first] = rows;
  return first ? { year: first.year, occupants: rows } : null;
}
