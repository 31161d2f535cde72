import pg from 'pg';
import { adminUrl, readConnection } from './postgres-connection.ts';
import { StartError } from './start-error.ts';

const PATIENCE_MS = 60_000;

/** The address of the embedded PostgreSQL that another process runs on this data directory, once it answers. */
export async function joinRunningPostgres(dataDir: string): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const url = await readConnection(dataDir).then(adminUrl, () => undefined);
    if (url && (await answers(url))) return url;
    if (Date.now() > until) {
      throw new StartError(
        `Another Amity has the data directory ${dataDir}, but its database does not answer: try again when it has started, or stop it.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
