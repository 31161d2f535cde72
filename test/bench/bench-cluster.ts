import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../server/start/embedded-postgres.ts';
import { makeTestDirectory } from '../support/test-directory.ts';

export interface BenchCluster {
  adminUrl: string;
  /** The server's first process, whose children answer the queries. */
  pid: number;
  stop(): Promise<void>;
}

/** A PostgreSQL of the bench's own, set as Amity sets its own: what is committed is on the disk. */
export async function startCluster(): Promise<BenchCluster> {
  const directory = await makeTestDirectory();
  const postgres = await startEmbeddedPostgres({ dataDir: directory.path });
  const pid = Number.parseInt(
    await readFile(path.join(directory.path, 'postgres/postmaster.pid'), 'utf8'),
    10,
  );
  return {
    adminUrl: postgres.adminUrl,
    pid,
    async stop() {
      await postgres.stop();
      await directory.remove();
    },
  };
}
