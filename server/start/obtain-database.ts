import type { Config } from '../config.ts';
import { migrate } from '../database.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { refuseLockedDirectory, takeDataLock } from './data-lock.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { checkPostgres } from './external-postgres.ts';
import type { Lifetime } from './lifetime.ts';

/** The migrated database of this process: the one of DATABASE_URL, else the embedded one, which stops with the process. */
export async function obtainDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  lifetime: Lifetime,
  progress: (sentence: string) => void,
): Promise<string> {
  const adminUrl = config.databaseUrl ?? (await startOwn(config.dataDir, lifetime, progress)).adminUrl;
  if (config.databaseUrl) await checkPostgres(config.databaseUrl);
  await migrate(adminUrl);
  return adminUrl;
}

async function startOwn(
  dataDir: string,
  lifetime: Lifetime,
  progress: (sentence: string) => void,
): Promise<EmbeddedPostgres> {
  await prepareDataDirectory(dataDir);
  const lock = takeDataLock(dataDir) ?? refuseLockedDirectory(dataDir);
  await lifetime.add('data directory', async () => lock.release());
  const postgres = await startEmbeddedPostgres({ dataDir, progress });
  await lifetime.add('PostgreSQL', () => postgres.stop(3000));
  void postgres.ended.then(async () => {
    if (lifetime.isStopping) return;
    console.error(
      `PostgreSQL has ended without being asked to, so Amity stops: ${await postgres.lastWords()}`,
    );
    await lifetime.end(1);
  });
  return postgres;
}
