import type { ClientBase } from 'pg';
import { withIdentities } from '../../../schema/identity-source.ts';
import { Refused } from '../../../schema/ruling.ts';
import type { KeyService } from '../../../schema/secret/key-service.ts';
import { derivedId } from '../derived-id.ts';
import type { Beginning, Timetable } from '../timetable.ts';
import type { World } from '../world.ts';
import type { Life } from './life.ts';
import { openOrmWithin } from './one-client-orm.ts';
import { passTime, writeDownThen } from './passing-time.ts';
import { playersOf } from './players.ts';
import { type Stage, Story, workingDayBefore } from './story.ts';

/** The stream of chance of what is told. */
const TOLD = 20;

/** When a life's reports come and its cases open: each at a minute of its own, so that all can be numbered in time. */
export function beginningsOf(world: World, lives: readonly Life[]): Beginning[][] {
  let told = 0;
  return lives.map(({ begins }) =>
    begins.map((begin) => {
      told += 1;
      const day = workingDayBefore(world, typeof begin === 'number' ? begin : begin.reported);
      const receivedAt = world.time.at(day, 9 * 60 + 1) + told * 17_000;
      return { receivedAt, openedAt: typeof begin === 'number' ? receivedAt + 25 * 60_000 : null };
    }),
  );
}

export interface Circumstances {
  world: World;
  timetable: Timetable;
  policyId: string;
  secrets: KeyService;
  keepFile: Stage['keepFile'];
  /** What was missed before is nobody's news any more. */
  missedSince: number;
}

/** Tells every life in the caller's transaction. Answers with what could not be told, and why. */
export async function tellLives(
  client: ClientBase,
  lives: readonly Life[],
  beginnings: readonly Beginning[][],
  { world, timetable, policyId, secrets, keepFile, missedSince }: Circumstances,
): Promise<string[]> {
  const untold: string[] = [];
  const orm = await openOrmWithin(client);
  const tables = await guardedTables(client);
  try {
    for (const table of tables) await client.query(`alter table ${table} no force row level security`);
    for (const [index, life] of lives.entries()) {
      const random = world.random(TOLD, index);
      const service = world.services.find(({ name }) => name === life.service)!;
      let made = 0;
      const newId = () => {
        made += 1;
        return derivedId(Math.floor(story.now.getTime()) + (made % 60_000), random);
      };
      const stage: Stage = {
        orm,
        world,
        policyId,
        secrets,
        keepFile,
        pass: (until) => passTime(client, until, { missedSince, newId }),
        number: (kind, at) => setCounter(client, kind, numberAt(timetable, kind, at)),
      };
      const story = new Story(stage, service, playersOf(world, service), beginnings[index]!, random);
      await client.query('savepoint life');
      try {
        await withIdentities(newId, () => life.tell(story));
        await stage.pass(world.now);
        await client.query('release savepoint life');
      } catch (error) {
        // A day on which a story cannot be told as it is written costs that story, never the start of the product.
        if (!(error instanceof Refused)) throw error;
        await client.query('rollback to savepoint life');
        untold.push(`${life.service}, ${life.begins.join(', ')}: ${error.message}`);
      }
    }
    await client.query('set constraints all immediate');
    await writeDownThen(client);
    for (const table of tables) await client.query(`alter table ${table} force row level security`);
  } finally {
    await orm.close(true);
  }
  return untold;
}

/** Tables whose own owner is under row level security too. */
async function guardedTables(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity order by 1`,
  );
  return rows.map(({ name }) => name);
}

interface Numbered {
  year: number;
  number: number;
}

function numberAt(timetable: Timetable, kind: 'REP' | 'ASB', at: number): Numbered {
  const reference = kind === 'REP' ? timetable.reportReference(at) : timetable.caseReference(at);
  const [, year, number] = reference.split('-');
  return { year: Number(year), number: Number(number) };
}

/** The next of its kind takes this number. */
async function setCounter(client: ClientBase, kind: string, { year, number }: Numbered): Promise<void> {
  await client.query('update app.reference_counter set last = $3 where kind = $1 and year = $2', [
    kind,
    year,
    number - 1,
  ]);
}
