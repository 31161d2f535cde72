import type { PoolClient } from 'pg';
import { EventKind } from '../../schema/vocabulary.ts';
import type { DatedPolicy } from './case-policy.ts';
import type { RowDraft } from './compile-mapping.ts';
import { composeLines } from './compose-lines.ts';
import { CASE_COLUMNS, REPORT_COLUMNS } from './copied-columns.ts';
import { copyRows } from './copy-rows.ts';
import { holdReferredRows, withoutRowChecks } from './foreign-keys.ts';
import { addCounts, type Counts } from './import-record.ts';
import type { Places } from './match-places.ts';
import { referencesTaken } from './take-references.ts';

export interface ReadyRow {
  /** Number of the row in the file, from 1, the header not counted. */
  row: number;
  line: number;
  draft: RowDraft;
}

/** What every batch of one run shares. */
export interface Load {
  importId: string;
  key: string;
  places: Places;
  policies: DatedPolicy[];
  /** COPY may write to the tables themselves. */
  direct: boolean;
  /** Foreign keys may be checked by the batch. */
  checkByBatch: boolean;
}

/** Loads rows in one transaction, together with what they add to the counts of the import's record. */
export async function loadBatch(
  client: PoolClient,
  load: Load,
  rows: ReadyRow[],
  counts: Counts,
): Promise<void> {
  const lines = await composeLines(client, load, rows);
  await client.query('begin');
  try {
    if (lines.cases !== '') {
      await copyRows(client, 'asb_case', CASE_COLUMNS, lines.cases, load.direct);
      await recordEvents(client, lines.caseIds, load.importId);
      await referencesTaken(client, 'ASB', lines.caseReferences);
    }
    if (lines.reports !== '') {
      const copy = () => copyRows(client, 'report', REPORT_COLUMNS, lines.reports, load.direct);
      if (load.checkByBatch) {
        await holdReferredRows(client, { ...lines.referred, data_import: new Set([load.importId]) });
        await withoutRowChecks(client, copy);
      } else await copy();
    }
    await addCounts(client, load.importId, counts);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback').catch(() => {});
    throw fault;
  }
}

/** The first entry in the log of a case that came from elsewhere: that it did, and what was known. */
async function recordEvents(client: PoolClient, caseIds: string[], importId: string): Promise<void> {
  await client.query(
    `insert into case_event (case_id, readers, kind, occurred_at, facts)
     select c.id, c.readers, $2, now(), jsonb_strip_nulls(jsonb_build_object(
              'import', $3::text, 'openedAt', c.opened_at, 'closedAt', c.closed_at, 'outcome', c.outcome))
       from asb_case c where c.id = any($1::uuid[])`,
    [caseIds, EventKind.IMPORTED, importId],
  );
}
