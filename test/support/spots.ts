import type { CaseLoad, Row } from './case-load.ts';
import type { Landlord } from './landlord.ts';

/**
 * Where a case may lie, as seen by a worker of Harbour House: their own, a colleague's, one at another service of the area,
 * one in another area; and a report of the service that nobody has decided.
 */
export const spots = ['own', 'colleague', 'neighbour', 'elsewhere', 'undecided'] as const;
export type Spot = (typeof spots)[number];

/** What somebody reaches, in a word. */
export function reachOf(reached: ReadonlySet<Spot>): string {
  const at = spots.filter((spot) => reached.has(spot) && spot !== 'undecided').join();
  const words: Record<string, string> = {
    '': 'none',
    own: 'own',
    'own,colleague': 'service',
    'own,colleague,neighbour': 'area',
    'own,colleague,neighbour,elsewhere': 'all',
  };
  return words[at] ?? `[${at}]`;
}

/** Where each unrestricted row of a case-load lies; rows of restricted cases lie nowhere. */
export function spotsOfRows(landlord: Landlord, load: CaseLoad) {
  const { ids } = landlord;
  const ofCase = (one: Row): Spot | undefined => {
    if (one.named_staff) return undefined;
    if (one.service_id === ids['Lantern Court']) return 'neighbour';
    if (one.service_id === ids['Tŷ Bryn']) return 'elsewhere';
    return one.owner_id === ids['housing-support-worker'] ? 'own' : 'colleague';
  };
  const cases = new Map(load.asb_case!.map((one) => [one.id as string, one]));
  const spotOf = (table: string, row: Row): Spot | undefined => {
    if (table === 'asb_case') return ofCase(row);
    if (row.case_id) return ofCase(cases.get(row.case_id)!);
    if (table !== 'report' || row.named_staff) return undefined;
    const untriaged = row.status === 'RECEIVED' || row.status === 'IN_TRIAGE';
    return row.service_id === ids['Harbour House'] && untriaged && !row.assigned_to_id
      ? 'undecided'
      : undefined;
  };
  const bySpot: Record<string, Record<Spot, string[]>> = {};
  for (const [table, rows] of Object.entries(load)) {
    const lying = Object.fromEntries(spots.map((spot) => [spot, [] as string[]])) as Record<Spot, string[]>;
    for (const row of rows) {
      const spot = spotOf(table, row);
      if (spot) lying[spot].push(row.id as string);
    }
    bySpot[table] = lying;
  }
  return bySpot;
}

/** Somebody who appears in one case alone, at each place: everybody else may be known from several. */
export async function peopleAtSpots(
  landlord: Landlord,
  bySpot: ReturnType<typeof spotsOfRows>,
  each: number,
): Promise<Record<Spot, string[]>> {
  const people = Object.fromEntries(spots.map((spot) => [spot, [] as string[]])) as Record<Spot, string[]>;
  for (const spot of spots.slice(0, 4)) {
    for (let n = 0; n < each; n += 1) {
      const caseId = bySpot.asb_case![spot][n % bySpot.asb_case![spot].length];
      const { rows } = await landlord.admin.query(
        `with p as (insert into person (kind, name, phone, email) values ('INDIVIDUAL', $2, '01632 960777', 'apart@example.org') returning id),
              a as (insert into party (case_id, person_id, role, informed, added_at)
                    select $1, id, 'WITNESS', false, '2026-02-01T09:00:00Z' from p returning 1)
         select p.id from p`,
        [caseId, `Invented Witness ${spot} ${n}`],
      );
      people[spot].push(rows[0].id);
    }
  }
  return people;
}
