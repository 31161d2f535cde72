import { Readable } from 'node:stream';
import pg from 'pg';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { localDay } from '../../schema/calendar/working-days.ts';
import type { KeyService } from '../../schema/secret/key-service.ts';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { tellReports } from './demonstration-reports.ts';
import { type CaseLoadPlan, loadedTables, twoAndAHalfYears, writeCaseLoad } from './write-case-load.ts';

const SEED = 872;
const CASES = 2_000;

/** Any number that no other program is likely to lock with: one load at a time. */
const loadLock = 7_262_820;

export interface DemonstrationOptions {
  now: Date;
  /** Who vouches for the demonstration's people. */
  issuer: string;
  /** Seals what is kept apart about people. */
  secrets: KeyService;
  progress?: (done: number, of: number) => void;
  /** Fewer, where it is the loading that is tried. */
  cases?: number;
  /** False where only the rows of the case-load are tried. */
  told?: boolean;
  /** Where files of evidence are kept; without it there are none. */
  evidence?: EvidenceStore | undefined;
}

/**
 * Loads the demonstration case-load: about 2,000 cases over the two and a half years up to the beginning of today, the
 * same every time on the same day. It is there as a whole or not at all: one transaction, whose last act says so.
 * Answers with the lives that could not be told on that day, of which there are none.
 */
export async function loadDemonstration(
  adminUrl: string,
  { now, issuer, secrets, progress, cases = CASES, told = true, evidence }: DemonstrationOptions,
): Promise<string[]> {
  const untold = await withClient(adminUrl, async (client) => {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [loadLock]);
    if (await isLoaded(client)) {
      await client.query('rollback');
      return [];
    }
    const files = evidence && keepingFiles(evidence);
    const plan = { ...demonstrationPlan(now, issuer), cases, told, secrets, keepFile: files?.keep };
    let untold: string[];
    try {
      untold = await writeCaseLoad(client, plan, progress);
    } catch (error) {
      await files?.forgetAll();
      throw error;
    }
    const today = localDay(now, englandAndWales).toString();
    await client.query(`insert into app.setting (name, value) values ('demonstration', $1)`, [today]);
    await client.query('commit');
    await client.query(`analyze ${loadedTables.join(', ')}`);
    return untold;
  });
  if (told)
    await withClient(adminUrl, (client) => tellReportsOnce(client, adminUrl, { now, issuer, secrets }));
  return untold;
}

/** Reports are counted over what is committed; whoever comes second finds them there. */
async function tellReportsOnce(
  client: pg.Client,
  adminUrl: string,
  told: Parameters<typeof tellReports>[2],
): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [loadLock]);
  await tellReports(client, adminUrl, told);
}

/** Files lie outside the transaction: what it does not keep is forgotten there too. */
function keepingFiles(store: EvidenceStore) {
  const keys: string[] = [];
  return {
    async keep(content: Buffer): Promise<string> {
      const arrived = await store.arrive(Readable.from([content]));
      try {
        const key = await store.keep(arrived);
        keys.push(key);
        return key;
      } finally {
        await arrived.discard();
      }
    },
    async forgetAll(): Promise<void> {
      for (const key of keys) await store.forget(key);
    },
  };
}

/** What is loaded on a day, whatever the hour. */
export const demonstrationPlan = (now: Date, issuer: string): Omit<CaseLoadPlan, 'secrets'> => ({
  ...twoAndAHalfYears(now),
  cases: CASES,
  seed: SEED,
  issuer,
  times: 1,
  inFull: true,
  told: true,
});

export async function demonstrationIsLoaded(adminUrl: string): Promise<boolean> {
  return await withClient(adminUrl, isLoaded);
}

async function isLoaded(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(`select from app.setting where name = 'demonstration'`);
  return rowCount === 1;
}

async function withClient<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
