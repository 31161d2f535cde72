import type { ClientBase } from 'pg';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { localDay } from '../../schema/calendar/working-days.ts';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import type { KeyService } from '../../schema/secret/key-service.ts';
import { caseLoad } from './case-load.ts';
import { copiedTables, type Standing } from './copied-tables.ts';
import { CopyStream } from './copy-stream.ts';
import { writeEqualityOfPeople } from './equality-of-people.ts';
import { withFreeHands } from './free-hands.ts';
import { type InventedArea, inventPlaces } from './invented-places.ts';
import { type InventedStaff, inventStaff } from './invented-staff.ts';
import { knowAsItHappened, tellOf } from './known-as-it-happened.ts';
import { lives } from './lives/lives.ts';
import { beginningsOf, tellLives } from './lives/tell-lives.ts';
import { writeOccupants } from './occupants-of-areas.ts';
import { Timetable } from './timetable.ts';
import { World } from './world.ts';

const A_WEEK_MS = 7 * 86_400_000;

export interface CaseLoadPlan {
  cases: number;
  seed: number;
  start: number;
  now: number;
  /** Who vouches for the people one can sign in as. */
  issuer: string;
  /** How many times as large as the demonstration's the landlord is. */
  times: number;
  inFull: boolean;
  /** Whether lives are told besides, in which everything happens that rows alone do not show. */
  told: boolean;
  /** Seals what is kept apart about people. */
  secrets: KeyService;
  /** Keeps a file of evidence, and answers with its key; without it no file is told of. */
  keepFile?: ((content: Buffer) => Promise<string>) | undefined;
}

export const loadedTables = ['area', 'service', 'property', 'staff', 'staff_grant', ...copiedTables] as const;

/** Up to the beginning of today: what happens today is for whoever tries it out. */
export function twoAndAHalfYears(now: Date): { start: number; now: number } {
  const today = localDay(now, englandAndWales);
  const midnight = (day: typeof today) => day.toZonedDateTime(englandAndWales.timeZone).epochMilliseconds;
  return { start: midnight(today.subtract({ months: 30 })), now: midnight(today) };
}

/**
 * Writes a whole case-load in the caller's transaction, in little memory whatever its size. Answers with the lives that
 * could not be told on that day.
 */
export async function writeCaseLoad(
  client: ClientBase,
  plan: CaseLoadPlan,
  progress: (done: number, of: number) => void = () => {},
): Promise<string[]> {
  const policy = await policyOf(client);
  if (plan.inFull) {
    await tellOf(client, plan.start);
    await client.query(
      `update app.setting set value = $1::timestamptz::text where name = 'known_since' and value::timestamptz > $1::timestamptz`,
      [new Date(plan.start)],
    );
  }
  const areas = inventPlaces(plan.seed, plan.start, plan.times);
  const staff = inventStaff(areas, plan.issuer, plan.seed, plan.start);
  await writePlaces(client, areas);
  await writeStaff(client, staff, new Date(plan.start));
  const world = new World(plan.seed, plan.start, plan.now, policy.document, areas, staff, plan.inFull);
  const standing = {
    policyVersionId: policy.id,
    calendarVersion: world.time.calendar.version,
    missedSince: plan.now - A_WEEK_MS,
  };
  const { keepFile } = plan;
  const told = plan.told ? lives.filter(({ needsFiles }) => !needsFiles || keepFile) : [];
  const beginnings = beginningsOf(world, told);
  const timetable = new Timetable(world, plan.cases, await countersOf(client), beginnings.flat());
  await withFreeHands(client, () => copyAll(client, timetable, standing, progress));
  if (plan.inFull) {
    await writeEqualityOfPeople(client, plan);
    await writeOccupants(client, plan);
    await knowAsItHappened(client);
  }
  await setCounters(client, timetable);
  if (told.length === 0) return [];
  const untold = await tellLives(client, told, beginnings, {
    world,
    timetable,
    policyId: policy.id,
    secrets: plan.secrets,
    keepFile: keepFile ?? nowhere,
    missedSince: standing.missedSince,
  });
  await tellOf(client, null);
  await setCounters(client, timetable);
  return untold;
}

const nowhere = () => Promise.reject(new Error('There is nowhere to keep a file.'));

async function setCounters(client: ClientBase, timetable: Timetable): Promise<void> {
  for (const { kind, year, last } of timetable.lastNumbers()) {
    await client.query(
      `insert into app.reference_counter (kind, year, last) values ($1, $2, $3)
       on conflict (kind, year) do update set last = greatest(reference_counter.last, excluded.last)`,
      [kind, year, last],
    );
  }
}

async function copyAll(
  client: ClientBase,
  timetable: Timetable,
  standing: Standing,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const readMore: string[] = [];
  const copy = new CopyStream(client, standing);
  try {
    for (const { batch, done } of caseLoad(timetable)) {
      await copy.add(batch);
      readMore.push(...batch.readMore);
      progress(done, timetable.cases);
    }
    await copy.end();
  } finally {
    await copy.settled();
  }
  await client.query('update person set readers = app.readers_of_person(id) where id = any($1::uuid[])', [
    readMore,
  ]);
}

async function policyOf(client: ClientBase): Promise<{ id: string; document: PolicyDocument }> {
  const { rows } = await client.query<{ id: string; document: PolicyDocument }>(
    'select id, document from policy_version order by number desc limit 1',
  );
  if (!rows[0]) throw new Error('The database has no policy yet: migrate it first.');
  return rows[0];
}

async function countersOf(client: ClientBase): Promise<Map<string, number>> {
  const { rows } = await client.query<{ kind: string; year: number; last: number }>(
    'select kind, year, last from app.reference_counter for update',
  );
  return new Map(rows.map(({ kind, year, last }) => [`${kind} ${year}`, last]));
}

/** Addresses are invented only where something may happen; a landlord of so many cases has more homes than these. */
const HOMES_FOR_EACH_ADDRESS = 25;

const insertAll = (client: ClientBase, table: string, columns: string, rows: readonly object[]) =>
  client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );

async function writePlaces(client: ClientBase, areas: readonly InventedArea[]): Promise<void> {
  const services = areas.flatMap(({ services }) => services);
  await insertAll(client, 'area', 'id, name', areas);
  await insertAll(
    client,
    'service',
    'id, area_id, name, type, nation, homes',
    services.map(({ areaId, ...service }) => ({
      ...service,
      area_id: areaId,
      homes: HOMES_FOR_EACH_ADDRESS * service.properties.filter(({ communal }) => !communal).length,
      properties: null,
      communal: null,
    })),
  );
  await insertAll(
    client,
    'property',
    'id, service_id, address, postcode, lsoa_code, communal',
    services.flatMap(({ id, properties }) =>
      properties.map(({ lsoaCode, ...property }) => ({ ...property, service_id: id, lsoa_code: lsoaCode })),
    ),
  );
}

async function writeStaff(client: ClientBase, { staff, grants }: InventedStaff, since: Date): Promise<void> {
  await insertAll(client, 'staff', 'id, issuer, subject, name, email', staff);
  await insertAll(
    client,
    'staff_grant',
    'id, staff_id, role, area_id, service_id, granted_at',
    grants.map(({ id, staffId, role, areaId, serviceId }) => ({
      id,
      role,
      staff_id: staffId,
      area_id: areaId,
      service_id: serviceId,
      granted_at: since.toISOString(),
    })),
  );
}
