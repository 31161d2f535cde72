import { createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import pgCopy from 'pg-copy-streams';
import { makeTestDirectory } from '../support/test-directory.ts';
import { asOwner, createDatabase, dropDatabase } from './bench-case-load.ts';
import { median } from './median.ts';
import { endProcess, messageOf, startProcess } from './processes.ts';

const policeFile = fileURLToPath(new URL('../../../shared/data/police/asb_2025_H1.csv.gz', import.meta.url));

export interface ImportFigures {
  rows: number;
  importPerSecond: number;
  copyPerSecond: number;
  peakMegabytes: number;
}

/**
 * Importing the half-year police file, read, checked and recorded, beside COPY of the rows that it makes into a table
 * with the same indexes and constraints and nothing else to do. Each in a process and in a database of its own, by turns.
 */
export async function measureImport(
  clusterUrl: string,
  { rounds, say }: { rounds: number; say: (line: string) => void },
): Promise<ImportFigures | undefined> {
  if (!existsSync(policeFile)) {
    say(`skipped: the import, because ${path.relative(process.cwd(), policeFile)} is not there`);
    return undefined;
  }
  const folder = await makeTestDirectory();
  const rowsFile = path.join(folder.path, 'rows');
  const imports: { imported: number; seconds: number; peakMegabytes: number }[] = [];
  const copies: { rows: number; seconds: number }[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const url = await createDatabase(clusterUrl, `bench_import_${round}`);
      await checkpoint(url);
      imports.push(await inProcess('import-process.ts', { url, file: policeFile }));
      await writeRows(url, rowsFile);
      await makeTwin(url);
      await checkpoint(url);
      copies.push(await inProcess('copy-process.ts', { url, table: 'report_twin', file: rowsFile }));
      if (copies.at(-1)!.rows !== imports.at(-1)!.imported)
        throw new Error('COPY and the import differ in their rows');
      await dropDatabase(clusterUrl, url);
      say(`import: round ${round} of ${rounds}`);
    }
  } finally {
    await folder.remove();
  }
  return {
    rows: imports[0]!.imported,
    importPerSecond: median(imports.map(({ imported, seconds }) => imported / seconds)),
    copyPerSecond: median(copies.map(({ rows, seconds }) => rows / seconds)),
    peakMegabytes: Math.max(...imports.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

async function inProcess<T>(module: string, order: object): Promise<T> {
  const child = startProcess(module);
  try {
    child.send(order);
    return await messageOf<T>(child);
  } finally {
    await endProcess(child);
  }
}

/** So that one turn's writing to disk is not the next one's. */
const checkpoint = (url: string) => asOwner(url, (client) => client.query('checkpoint'));

const writeRows = (url: string, file: string) =>
  asOwner(url, (client) =>
    pipeline(client.query(pgCopy.to('copy report to stdout')), createWriteStream(file)),
  );

async function makeTwin(url: string): Promise<void> {
  await asOwner(url, async (client) => {
    await client.query('create table report_twin (like report including all)');
    const { rows } = await client.query<{ name: string; definition: string }>(
      `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
        where conrelid = 'report'::regclass and contype = 'f'`,
    );
    for (const { name, definition } of rows)
      await client.query(`alter table report_twin add constraint twin_${name} ${definition}`);
  });
}
