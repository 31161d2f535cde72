import type { ClientBase } from 'pg';
import { latestYear } from '../../schema/management-report/report-periods.ts';
import { AgeBand, Characteristic, ImportStatus, Nation } from '../../schema/vocabulary.ts';
import { derivedId } from './derived-id.ts';
import { answersToExpect, type Weighted } from './equality-of-people.ts';
import { SeededRandom } from './seeded-random.ts';

/** The stream of chance of their identities. */
const IDENTITIES = 31;
/** In a home of an invented landlord. */
const PEOPLE = 1.7;

/** Per cent: younger than all of England and Wales, as those who need support are (our own estimate). */
const ages: Weighted<AgeBand> = [
  [AgeBand.UNDER_16, 14],
  [AgeBand.FROM_16_TO_24, 18],
  [AgeBand.FROM_25_TO_34, 22],
  [AgeBand.FROM_35_TO_44, 17],
  [AgeBand.FROM_45_TO_54, 12],
  [AgeBand.FROM_55_TO_64, 9],
  [AgeBand.FROM_65_TO_74, 5],
  [AgeBand.FROM_75, 3],
];

/** Who lives in an invented landlord's homes, as a file of the last whole year would tell it. */
export async function writeOccupants(
  client: ClientBase,
  { seed, now }: { seed: number; now: number },
): Promise<void> {
  const { rows: areas } = await client.query<{ id: string; homes: number; wales: boolean }>(
    `select area_id as id, sum(homes)::int as homes, bool_and(nation = $1) as wales from service group by area_id order by 1`,
    [Nation.WALES],
  );
  const { key: year, to } = latestYear(new Date(now));
  const told = `${to}T10:00:00Z`;
  const random = new SeededRandom(seed, IDENTITIES, 0);
  const newId = () => derivedId(Date.parse(told), random);
  const importId = newId();
  const people = areas.flatMap(({ id, homes, wales }) =>
    [...answersToExpect(wales), [Characteristic.AGE, ages] as const].flatMap(([characteristic, weights]) => {
      const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
      return weights.map(([category, weight]) => ({
        id: newId(),
        area_id: id,
        characteristic,
        category,
        people: Math.round((homes * PEOPLE * weight) / all),
      }));
    }),
  );
  await client.query(
    `insert into data_import (id, mapping, file_name, content_hash, started_at, finished_at, started_by, status,
                              read_count, imported_count)
     values ($1, 'occupants', $2, '', $3, $3, 'demonstration', $4, $5, $5)`,
    [importId, `occupants-${year}.csv`, told, ImportStatus.COMPLETED, people.length],
  );
  await client.query(
    `insert into occupant_count (id, year, area_id, characteristic, category, people, import_id)
     select o.id, $1, o.area_id, o.characteristic, o.category, o.people, $2
       from jsonb_to_recordset($3) as o(id uuid, area_id uuid, characteristic text, category text, people int)`,
    [year, importId, JSON.stringify(people)],
  );
}
