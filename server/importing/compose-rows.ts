import type { PoolClient } from 'pg';
import { ReportStatus } from '../../schema/vocabulary.ts';
import { BinaryRows, uuidBytes } from './binary-rows.ts';
import { policyAt } from './case-policy.ts';
import { caseColumns, reportColumns, writeRow } from './copied-columns.ts';
import type { Load, ReadyRow } from './load-batch.ts';
import { londonDay } from './london-day.ts';
import { newId } from './new-ids.ts';
import { takeReferences } from './take-references.ts';

/** A batch as COPY takes it, and the rows of other tables that it refers to. */
export interface ComposedRows {
  reports: BinaryRows;
  cases: BinaryRows;
  caseIds: string[];
  caseReferences: string[];
  referred: { service: Set<string>; property: Set<string>; policy_version: Set<string> };
}

export async function composeRows(client: PoolClient, load: Load, rows: ReadyRow[]): Promise<ComposedRows> {
  const placeOf = await load.places.match(
    client,
    rows.map(({ draft }) => draft.place),
  );
  const received = rows.flatMap(({ draft }) => draft.report?.receivedAt.at ?? []);
  const opened = rows.flatMap(({ draft: { case: it } }) =>
    it && it.reference === null ? it.openedAt.at : [],
  );
  const reportReference = await takeReferences(client, 'REP', received.map(londonDay));
  const caseReference = await takeReferences(client, 'ASB', opened.map(londonDay));
  const composed: ComposedRows = {
    reports: new BinaryRows(),
    cases: new BinaryRows(),
    caseIds: [],
    caseReferences: [],
    referred: { service: new Set(), property: new Set(), policy_version: new Set() },
  };
  const importId = uuidBytes(load.importId);

  for (const { row, draft } of rows) {
    const place = placeOf(draft.place);
    const origin = { importId, key: load.key, row, place };
    composed.referred.service.add(place.serviceId);
    if (place.propertyId !== null) composed.referred.property.add(place.propertyId);
    let caseId: Uint8Array | null = null;
    let policyId: Uint8Array | null = null;
    if (draft.case) {
      const id = draft.case.id ?? newId();
      const policy = policyAt(draft.case.openedAt.at, load.policies);
      draft.case.reference ??= caseReference(londonDay(draft.case.openedAt.at));
      [caseId, policyId] = [uuidBytes(id), uuidBytes(policy.id)];
      const { reference } = draft.case;
      writeRow(composed.cases, caseColumns, {
        ...origin,
        draft: draft.case,
        id: caseId,
        reference,
        policyId,
      });
      composed.caseIds.push(id);
      composed.caseReferences.push(reference);
      composed.referred.policy_version.add(policy.id);
    }
    if (draft.report) {
      writeRow(composed.reports, reportColumns, {
        ...origin,
        draft: draft.report,
        reference: reportReference(londonDay(draft.report.receivedAt.at)),
        status: draft.case ? ReportStatus.CASE_OPENED : ReportStatus.RECEIVED,
        triagedAt: draft.case?.openedAt.at ?? null,
        caseId,
        policyId,
      });
    }
  }
  return composed;
}
