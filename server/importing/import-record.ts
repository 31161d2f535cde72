import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Client } from 'pg';
import { ImportStatus } from '../../schema/vocabulary.ts';
import { FileFault } from './file-fault.ts';
import type { InspectedFile } from './inspect-file.ts';
import type { Mapping } from './mapping-format.ts';

/** What became of the rows; `read` is the sum of the others. */
export interface Counts {
  read: number;
  imported: number;
  filtered: number;
  alreadyThere: number;
  rejected: number;
}

export const noRows = (): Counts => ({ read: 0, imported: 0, filtered: 0, alreadyThere: 0, rejected: 0 });

/**
 * With the row number the identity of an imported row: the mapping and the file's content, in 22 letters because
 * every row carries it.
 */
export const importKey = (mapping: string, contentHash: string): string =>
  createHash('sha256').update(`${mapping}\n${contentHash}`).digest('base64url').slice(0, 22);

/**
 * Takes the file for this run. The lock is the session's own, so it ends with a killed run, and whoever finds a
 * run that is said to be under way without its lock knows that it was killed.
 */
export async function takeFile(client: Client, key: string): Promise<void> {
  if (!(await tryLock(client, key)))
    throw new FileFault('This file is being imported by another run just now.');
}

export async function closeKilledRuns(client: Client, ours: string): Promise<void> {
  const { rows } = await client.query<{ id: string; mapping: string; content_hash: string }>(
    'select id, mapping, content_hash from data_import where status = $1',
    [ImportStatus.RUNNING],
  );
  for (const run of rows) {
    const key = importKey(run.mapping, run.content_hash);
    if (key !== ours && !(await tryLock(client, key))) continue;
    await client.query('update data_import set status = $2 where id = $1 and status = $3', [
      run.id,
      ImportStatus.INTERRUPTED,
      ImportStatus.RUNNING,
    ]);
    if (key !== ours)
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [lockName(key)]);
  }
}

export async function beginRecord(
  client: Client,
  file: InspectedFile,
  mapping: Pick<Mapping, 'name'>,
  by: string,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into data_import (mapping, file_name, content_hash, started_at, started_by, status)
     values ($1, $2, $3, now(), $4, $5) returning id`,
    [mapping.name, path.basename(file.path), file.contentHash, by, ImportStatus.RUNNING],
  );
  const [record] = rows;
  if (!record) throw new Error('the import was not recorded');
  return record.id;
}

/** Adds to the counts of a record, in the transaction that adds the rows. */
export async function addCounts(
  client: { query: Client['query'] },
  id: string,
  counts: Counts,
): Promise<void> {
  await client.query(
    `update data_import set read_count = read_count + $2, imported_count = imported_count + $3,
       filtered_count = filtered_count + $4, already_there_count = already_there_count + $5,
       rejected_count = rejected_count + $6 where id = $1`,
    [id, counts.read, counts.imported, counts.filtered, counts.alreadyThere, counts.rejected],
  );
}

export async function finishRecord(client: Client, id: string, status: ImportStatus): Promise<void> {
  await client.query('update data_import set status = $2, finished_at = now() where id = $1', [id, status]);
}

const lockName = (key: string) => `amity import ${key}`;

async function tryLock(client: Client, key: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
    [lockName(key)],
  );
  return rows[0]?.taken === true;
}
