import pg from 'pg';
import { ImportStatus } from '../../schema/vocabulary.ts';
import { readPolicies } from './case-policy.ts';
import { compileMapping, type RowReader } from './compile-mapping.ts';
import { mayCopy } from './copy-rows.ts';
import { mayCheckByBatch } from './foreign-keys.ts';
import {
  beginRecord,
  type Counts,
  closeKilledRuns,
  finishRecord,
  importKey,
  noRows,
  takeFile,
} from './import-record.ts';
import { type InspectedFile, inspectFile } from './inspect-file.ts';
import { Loaders } from './loaders.ts';
import type { Mapping } from './mapping-format.ts';
import { Places } from './match-places.ts';
import { readBatches } from './read-batches.ts';
import { type Header, readHeader } from './read-text.ts';
import { RejectedRows } from './rejected-rows.ts';
import { rowsAlreadyThere } from './row-numbers.ts';
import { chooseMapping, findMapping } from './shipped-mappings.ts';

export interface ImportRequest {
  file: string;
  /** Name of a shipped mapping, or a file; chosen by the header of the file if not given. */
  mapping?: string | undefined;
  /** Checks and counts, and writes nothing but the errors file. */
  dryRun?: boolean | undefined;
  errorsFile?: string | undefined;
  /** Who runs it, for the record. */
  by: string;
  now?: Date;
  batchSize?: number;
  /** Told after each batch, with the bytes of the content read so far. */
  progress?: (bytes: number, of: number, counts: Counts) => void;
}

export interface Summary extends Counts {
  mapping: string;
  /** Where the rejected rows are listed; null if there are none. */
  errorsFile: string | null;
  importId: string | null;
}

/** A file that can be imported, and how. */
export interface PreparedImport extends ImportRequest {
  inspected: InspectedFile;
  header: Header;
  chosen: Mapping;
  reader: RowReader;
  rejected: RejectedRows;
}

const BATCH = 2_500;

export async function importFile(adminUrl: string, request: ImportRequest): Promise<Summary> {
  return await runImport(adminUrl, await prepareImport(request));
}

/** Finds every fault of the file and its mapping that can be found without a database. */
export async function prepareImport(request: ImportRequest): Promise<PreparedImport> {
  const given = request.mapping === undefined ? undefined : await findMapping(request.mapping);
  const inspected = await inspectFile(request.file);
  const header = await readHeader(inspected, given?.delimiter);
  const chosen = given ?? chooseMapping(header);
  const reader = compileMapping(chosen, header);
  const rejected = await RejectedRows.beside(request.file, request.errorsFile);
  return { ...request, inspected, header, chosen, reader, rejected };
}

/**
 * Each batch of rows is one transaction that also counts them in the import's record, so a run that is killed leaves
 * whole batches, and the next run of the same file goes on where they end.
 */
export async function runImport(adminUrl: string, prepared: PreparedImport): Promise<Summary> {
  const { inspected: file, chosen: mapping, rejected, now = new Date(), progress = () => {} } = prepared;
  const key = importKey(mapping.name, file.contentHash);
  const total = noRows();
  let importId: string | null = null;
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await takeFile(client, key);
    await rejected.startFresh();
    if (!prepared.dryRun) {
      await closeKilledRuns(client, key);
      importId = await beginRecord(client, file, mapping, prepared.by);
    }
    const policies = await readPolicies(client);
    const [direct, checkByBatch] = [await mayCopy(client), await mayCheckByBatch(client)];
    const load = { importId, key, places: new Places(importId), policies, direct, checkByBatch };
    const loaders = new Loaders(adminUrl, atOnce(mapping), load, rejected, ({ bytes, counts }) => {
      for (const name of Object.keys(total) as (keyof Counts)[]) total[name] += counts[name];
      progress(bytes, file.size, total);
    });
    try {
      const alreadyThere = await rowsAlreadyThere(client, mapping.report ? 'report' : 'asb_case', key);
      const { header, reader, batchSize = BATCH } = prepared;
      const reading = {
        file,
        header,
        reader,
        policies,
        alreadyThere,
        rejected,
        now: now.getTime(),
        batchSize,
      };
      for await (const batch of readBatches(reading)) await loaders.add(batch);
    } finally {
      await loaders.close();
    }
    await rejected.close();
    if (importId !== null) await finishRecord(client, importId, ImportStatus.COMPLETED);
    return { ...total, mapping: mapping.name, errorsFile: rejected.written ? rejected.path : null, importId };
  } catch (fault) {
    if (importId !== null) await finishRecord(client, importId, ImportStatus.INTERRUPTED).catch(() => {});
    throw fault;
  } finally {
    await client.end();
  }
}

/** Two loaders keep two processors busy; cases that bring their identity are compared with those before them. */
const atOnce = (mapping: Mapping): number => (mapping.case ? 1 : 2);
