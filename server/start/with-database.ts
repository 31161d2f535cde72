import type { Config } from '../config.ts';
import { migrate } from '../database.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { takeDataLock } from './data-lock.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { checkPostgres } from './external-postgres.ts';
import { joinRunningPostgres } from './join-running-postgres.ts';

/**
 * Gives a command its database: the one of DATABASE_URL; else the embedded one of an Amity that runs on this
 * data directory; else the embedded one, started for as long as the command takes.
 */
export async function withDatabase<T>(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  work: (adminUrl: string) => Promise<T>,
): Promise<T> {
  if (config.databaseUrl) {
    await checkPostgres(config.databaseUrl);
    await migrate(config.databaseUrl);
    return await work(config.databaseUrl);
  }
  await prepareDataDirectory(config.dataDir);
  const lock = takeDataLock(config.dataDir);
  if (!lock) {
    const running = await joinRunningPostgres(config.dataDir);
    await migrate(running);
    return await work(running);
  }

  // PostgreSQL is told to stop when this process exits; a signal that ends it without an exit would not tell it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));
  try {
    const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir });
    try {
      await migrate(postgres.adminUrl);
      return await work(postgres.adminUrl);
    } finally {
      await postgres.stop();
    }
  } finally {
    lock.release();
  }
}
