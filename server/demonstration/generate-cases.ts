import pg from 'pg';
import type { KeyService } from '../../schema/secret/key-service.ts';
import { StartError } from '../start/start-error.ts';
import { DEMONSTRATION_ISSUER } from './people.ts';
import { loadedTables, twoAndAHalfYears, writeCaseLoad } from './write-case-load.ts';

export interface GenerateOptions {
  cases: number;
  now: Date;
  seed?: number;
  /** Seals what is kept apart about people. */
  secrets: KeyService;
  progress?: (done: number, of: number) => void;
}

/** A landlord with more cases has more services too, though not in the same measure. */
export const timesAsLarge = (cases: number): number => Math.max(1, Math.round(Math.sqrt(cases / 2_000) / 2));

/**
 * Fills an empty database with as many invented cases as wanted, to measure speed on: rows of the shape of the
 * demonstration's, with fewer updates and without most of the log, all or none of them.
 */
export async function generateCases(
  adminUrl: string,
  { cases, now, seed = 1, secrets, progress }: GenerateOptions,
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await refuseUnlessEmpty(client);
    await client.query(`set local maintenance_work_mem = '512MB'`);
    await writeCaseLoad(
      client,
      {
        ...twoAndAHalfYears(now),
        cases,
        seed,
        issuer: DEMONSTRATION_ISSUER,
        times: timesAsLarge(cases),
        inFull: false,
        told: false,
        secrets,
      },
      progress,
    );
    await client.query('commit');
    // Measured as a database is that has had time to tidy up.
    await client.query(`vacuum (analyze) ${loadedTables.join(', ')}`);
  } finally {
    await client.end();
  }
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from asb_case union all select from area limit 1');
  if (rowCount === 0) return;
  throw new StartError(
    'Cases are generated into a database that has none yet, and this one has: use another.',
  );
}
