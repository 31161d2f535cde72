import { parseArgs } from 'node:util';
import pg from 'pg';
import { MoveRefused, moveQueues } from '../../jobs/move-jobs.ts';
import { readConfig } from '../config.ts';
import { rolesOf } from '../database/roles.ts';
import { reportFault } from '../start/report-fault.ts';
import { StartError } from '../start/start-error.ts';
import { withDatabase } from '../start/with-database.ts';

const USAGE =
  'Usage: npm run move-queue -- --to postgres|redis://HOST:PORT [--from postgres|redis://HOST:PORT]';

/** Moves what the queue holds from where it lies (REDIS_URL, else PostgreSQL) to where it will. */
try {
  const config = readConfig(process.env);
  const { from = config.redisUrl ?? 'postgres', to } = readPlaces(process.argv.slice(2));
  if (from === to) throw new StartError(`The queue lies there already. ${USAGE}`);
  await withDatabase(config, async (adminUrl) => {
    const databaseUrl = rolesOf(adminUrl).urlOf('worker');
    const log = { info() {}, warn() {}, error() {} };
    const placeOf = (name: string) => ({ databaseUrl, log, ...(name !== 'postgres' && { redisUrl: name }) });
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
    try {
      const { queues, schedulers } = await moveQueues(pool, placeOf(from), placeOf(to));
      for (const { name, waiting, delayed, failed } of queues)
        console.log(`${name}: ${waiting} waiting, ${delayed} delayed, ${failed} failed (now waiting again)`);
      console.log(`schedulers: ${schedulers}, set anew`);
      console.log(
        `Everything is there, and the old queue is empty. Start Amity ${to === 'postgres' ? 'without REDIS_URL' : 'with REDIS_URL set to the new one'}.`,
      );
    } finally {
      await pool.end();
    }
  });
} catch (fault) {
  reportFault(fault instanceof MoveRefused ? new StartError(fault.message) : fault);
  process.exitCode = 1;
}

function readPlaces(args: string[]): { from?: string; to: string } {
  try {
    const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string' } } });
    const { from, to } = values;
    const isPlace = (text: string) => text === 'postgres' || /^rediss?:\/\/./.test(text);
    if (to === undefined || !isPlace(to) || (from !== undefined && !isPlace(from))) throw new Error(USAGE);
    return { to, ...(from !== undefined && { from }) };
  } catch {
    throw new StartError(USAGE);
  }
}
