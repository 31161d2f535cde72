import pg from 'pg';
import { ImportStatus } from '../../schema/vocabulary.ts';
import type { CellFault } from './compile-rule.ts';
import { bindColumns, type Cells, type FixedColumns } from './fixed-columns.ts';
import type { ImportRequest, Summary } from './import-file.ts';
import { addCounts, beginRecord, finishRecord, importKey, noRows, takeFile } from './import-record.ts';
import { inspectFile } from './inspect-file.ts';
import { readHeader } from './read-text.ts';
import { RejectedRows } from './rejected-rows.ts';

/** What a file brings that a landlord sets itself up with: one row after another, what is there already known again. */
export interface SettingUp<Column extends string> extends FixedColumns<Column> {
  /** Reads what is on record, and answers with what takes a row. */
  begin(client: pg.Client): Promise<(cells: Cells<Column>) => Promise<'MADE' | 'THERE' | CellFault[]>>;
}

/** Takes in every good row of a file in one transaction; the others are listed, each with all its faults. */
export async function importSettingUp<Column extends string>(
  adminUrl: string,
  request: ImportRequest,
  setting: SettingUp<Column>,
): Promise<Summary> {
  const file = await inspectFile(request.file);
  const { name } = setting;
  const readRows = bindColumns(await readHeader(file), setting);
  const rejected = await RejectedRows.beside(request.file, request.errorsFile);
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  const counts = noRows();
  let importId: string | null = null;
  try {
    await takeFile(client, importKey(name, file.contentHash));
    await rejected.startFresh();
    importId = request.dryRun ? null : await beginRecord(client, file, { name }, request.by);
    await client.query('begin');
    const take = await setting.begin(client);
    for await (const row of readRows(file)) {
      counts.read += 1;
      const verdict = 'fault' in row ? [row.fault] : await take(row.cells);
      if (verdict === 'MADE') counts.imported += 1;
      else if (verdict === 'THERE') counts.alreadyThere += 1;
      else {
        counts.rejected += 1;
        await rejected.add(row.line, verdict);
      }
    }
    await rejected.close();
    if (importId !== null) {
      await addCounts(client, importId, counts);
      await finishRecord(client, importId, ImportStatus.COMPLETED);
    }
    await client.query(importId === null ? 'rollback' : 'commit');
    return { ...counts, mapping: name, errorsFile: rejected.written ? rejected.path : null, importId };
  } catch (fault) {
    await client.query('rollback').catch(() => {});
    if (importId !== null) await finishRecord(client, importId, ImportStatus.INTERRUPTED).catch(() => {});
    throw fault;
  } finally {
    await client.end();
  }
}

/** A word of the vocabulary as people write it: "Service lead", "service-lead" and SERVICE_LEAD are the same. */
export const asWord = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
