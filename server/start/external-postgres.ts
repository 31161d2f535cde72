import pg from 'pg';
import { StartError } from './start-error.ts';

const OLDEST = 15;

/** Refuses a DATABASE_URL that does not lead to a PostgreSQL which Amity can use. */
export async function checkPostgres(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version < OLDEST) {
      throw new StartError(
        `The PostgreSQL of DATABASE_URL (${placeOf(databaseUrl)}) is version ${version} and Amity needs ${OLDEST} or newer.`,
      );
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `The PostgreSQL of DATABASE_URL (${placeOf(databaseUrl)}) cannot be used: ${explain(error as NodeJS.ErrnoException)}.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => {});
  }
}

function placeOf(databaseUrl: string): string {
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `${hostname}:${port || 5432}${pathname}`;
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ECONNREFUSED':
      return 'nothing listens there';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'there is no machine of that name';
    case '28P01':
    case '28000':
      return 'it refuses that user or password';
    case '3D000':
      return 'it has no database of that name';
    case '57P03':
      return 'it is still starting or is shutting down';
    default:
      return message || code || 'it gives no reason';
  }
}
