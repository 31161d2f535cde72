import type { PoolClient } from 'pg';
import { EventKind } from '../../schema/vocabulary.ts';
import type { DatedPolicy } from './case-policy.ts';
import type { RowDraft } from './compile-mapping.ts';
import { composeRows } from './compose-rows.ts';
import { caseColumns, reportColumns } from './copied-columns.ts';
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
  const { reports, cases, ...composed } = await composeRows(client, load, rows);
  await client.query('begin');
  try {
    if (cases.rows > 0) {
      await copyRows(client, 'asb_case', namesOf(caseColumns), cases, load.direct);
      await recordEvents(client, composed.caseIds, load.importId);
      await referencesTaken(client, 'ASB', composed.caseReferences);
    }
    if (reports.rows > 0) {
      const copy = () => copyRows(client, 'report', namesOf(reportColumns), reports, load.direct);
      if (load.checkByBatch) {
        await holdReferredRows(client, { ...composed.referred, data_import: new Set([load.importId]) });
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

const namesOf = (columns: readonly (readonly [name: string, ...unknown[]])[]): string[] =>
  columns.map(([name]) => name);

/** The first entry in the log of a case that came from elsewhere: that it did, and what was known. */
async function recordEvents(client: PoolClient, caseIds: string[], importId: string): Promise<void> {
  await client.query(
    `insert into case_event (case_id, readers, kind, occurred_at, facts)
     select c.id, c.readers, $2, now(), jsonb_strip_nulls(jsonb_build_object(
              'import', $3::text, 'openedAt', c.opened_at, 'closedAt', c.closed_at, 'outcome', c.outcome,
              'status', c.status, 'stage', c.stage, 'category', c.category, 'harmRating', c.harm_rating,
              'urgency', c.urgency, 'riskLevel', c.risk_level))
       from asb_case c where c.id = any($1::uuid[])`,
    [caseIds, EventKind.IMPORTED, importId],
  );
}
