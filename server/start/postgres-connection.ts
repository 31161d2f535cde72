import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from './start-error.ts';

/** How to reach the embedded PostgreSQL; kept in DATA_DIR, readable by its owner alone. */
export interface PostgresConnection {
  port: number;
  user: string;
  password: string;
  database: string;
}

export function newConnection(): PostgresConnection {
  return { port: 0, user: 'amity', password: randomBytes(24).toString('base64url'), database: 'amity' };
}

export async function readConnection(dataDir: string): Promise<PostgresConnection> {
  try {
    return JSON.parse(await readFile(connectionFile(dataDir), 'utf8')) as PostgresConnection;
  } catch (error) {
    throw new StartError(
      `The database in ${dataDir} cannot be opened, because ${connectionFile(dataDir)}, which holds its password, is missing or damaged: restore that file.`,
      { cause: error },
    );
  }
}

export async function writeConnection(dataDir: string, connection: PostgresConnection): Promise<void> {
  const file = connectionFile(dataDir);
  // Written beside and moved into place: a full disk must not leave half a file where the password was.
  await writeFile(`${file}.new`, `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

export function adminUrl({ user, password, port, database }: PostgresConnection): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

function connectionFile(dataDir: string): string {
  return path.join(dataDir, 'postgres.json');
}
