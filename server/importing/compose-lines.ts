import type { PoolClient } from 'pg';
import { ReportStatus } from '../../schema/vocabulary.ts';
import { policyAt } from './case-policy.ts';
import { caseValues, reportValues } from './copied-columns.ts';
import { copyLine } from './copy-rows.ts';
import type { Load, ReadyRow } from './load-batch.ts';
import { londonDay } from './london-day.ts';
import { newId } from './new-ids.ts';
import { takeReferences } from './take-references.ts';

/** A batch in COPY's text, and the rows of other tables that it refers to. */
export interface Lines {
  reports: string;
  cases: string;
  caseIds: string[];
  caseReferences: string[];
  referred: { service: Set<string>; property: Set<string>; policy_version: Set<string> };
}

export async function composeLines(client: PoolClient, load: Load, rows: ReadyRow[]): Promise<Lines> {
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
  const referred = {
    service: new Set<string>(),
    property: new Set<string>(),
    policy_version: new Set<string>(),
  };
  const lines: Lines = { reports: '', cases: '', caseIds: [], caseReferences: [], referred };

  for (const { row, draft } of rows) {
    const place = placeOf(draft.place);
    const origin = { importId: load.importId, key: load.key, row, place };
    referred.service.add(place.serviceId);
    if (place.propertyId !== null) referred.property.add(place.propertyId);
    let caseId: string | null = null;
    let policyId: string | null = null;
    if (draft.case) {
      caseId = draft.case.id ?? newId();
      policyId = policyAt(draft.case.openedAt.at, load.policies).id;
      referred.policy_version.add(policyId);
      draft.case.reference ??= caseReference(londonDay(draft.case.openedAt.at));
      lines.cases += copyLine(caseValues(draft.case, { ...origin, id: caseId, policyId }));
      lines.caseIds.push(caseId);
      lines.caseReferences.push(draft.case.reference);
    }
    if (draft.report) {
      const reference = reportReference(londonDay(draft.report.receivedAt.at));
      const status = draft.case ? ReportStatus.CASE_OPENED : ReportStatus.RECEIVED;
      const triagedAt = draft.case?.openedAt ?? null;
      const facts = { ...origin, id: newId(), reference, caseId, policyId, status, triagedAt };
      lines.reports += copyLine(reportValues(draft.report, facts));
    }
  }
  return lines;
}
