import { type BinaryRows, textArrayBytes } from './binary-rows.ts';
import type { Place } from './match-places.ts';
import type { CaseDraft, ReportDraft } from './target-fields.ts';

interface Origin {
  place: Place;
  importId: Uint8Array;
  key: string;
  row: number;
}

export interface ReportRow extends Origin {
  draft: ReportDraft;
  reference: string;
  status: string;
  triagedAt: number | null;
  caseId: Uint8Array | null;
  policyId: Uint8Array | null;
}

export interface CaseRow extends Origin {
  draft: CaseDraft;
  id: Uint8Array;
  reference: string;
  policyId: Uint8Array;
}

/** A column that COPY fills, and how the value of a row is written. */
type Column<T> = readonly [name: string, write: (to: BinaryRows, row: T) => void];

const ofOrigin: Column<Origin>[] = [
  ['service_id', (to, { place }) => to.raw(place.service)],
  ['property_id', (to, { place }) => to.raw(place.property)],
  ['import_id', (to, { importId }) => to.raw(importId)],
  ['import_key', (to, { key }) => to.text(key)],
  ['import_row', (to, { row }) => to.integer(row)],
];

export const reportColumns: Column<ReportRow>[] = [
  ['id', (to) => to.newId()],
  ['readers', (to, { caseId, place }) => to.raw(caseId === null ? place.reportReaders : place.caseReaders)],
  ['reference', (to, { reference }) => to.text(reference)],
  ['received_at', (to, { draft }) => to.instant(draft.receivedAt.at)],
  ['received_precision', (to, { draft }) => to.text(draft.receivedAt.precision)],
  ['occurred_at', (to, { draft }) => to.instant(draft.occurredAt?.at ?? null)],
  ['channel', (to, { draft }) => to.text(draft.channel)],
  ['reporter_type', (to, { draft }) => to.text(draft.reporterType)],
  ['category', (to, { draft }) => to.text(draft.category)],
  ['behaviour', (to, { draft }) => to.text(draft.behaviour)],
  ['description', (to, { draft }) => to.text(draft.description)],
  ['status', (to, { status }) => to.text(status)],
  ['urgency', (to, { draft }) => to.text(draft.urgency)],
  ['triaged_at', (to, { triagedAt }) => to.instant(triagedAt)],
  ['policy_version_id', (to, { policyId }) => to.raw(policyId)],
  ['case_id', (to, { caseId }) => to.raw(caseId)],
  ['place_name', (to, { draft }) => to.text(draft.placeName)],
  ['lsoa_code', (to, { draft }) => to.text(draft.lsoaCode)],
  ['latitude', (to, { draft }) => to.double(draft.latitude)],
  ['longitude', (to, { draft }) => to.double(draft.longitude)],
  ['external_reference', (to, { draft }) => to.text(draft.externalReference)],
  ...ofOrigin,
];

export const caseColumns: Column<CaseRow>[] = [
  ['id', (to, { id }) => to.raw(id)],
  ['readers', (to, { place }) => to.raw(place.caseReaders)],
  ['reference', (to, { reference }) => to.text(reference)],
  ['status', (to, { draft }) => to.text(draft.status)],
  ['stage', (to, { draft }) => to.text(draft.stage)],
  ['category', (to, { draft }) => to.text(draft.category)],
  ['harm_rating', (to, { draft }) => to.text(draft.harmRating)],
  ['risk_level', (to, { draft }) => to.text(draft.riskLevel)],
  ['urgency', (to, { draft }) => to.text(draft.urgency)],
  ['hate_strands', (to, { draft }) => to.raw(draft.hateStrands && textArrayBytes(draft.hateStrands))],
  ['opened_at', (to, { draft }) => to.instant(draft.openedAt.at)],
  ['closed_at', (to, { draft }) => to.instant(draft.closedAt?.at ?? null)],
  ['outcome', (to, { draft }) => to.text(draft.outcome)],
  ['closing_reason', (to, { draft }) => to.text(draft.closingReason)],
  ['review_right_informed_at', (to, { draft }) => to.instant(draft.reviewRightInformedAt?.at ?? null)],
  ['closure_notice_at', (to, { draft }) => to.instant(draft.closureNoticeAt?.at ?? null)],
  ['last_contact_at', (to, { draft }) => to.instant(draft.lastContactAt?.at ?? null)],
  ['policy_version_id', (to, { policyId }) => to.raw(policyId)],
  ['external_reference', (to, { draft }) => to.text(draft.externalReference)],
  ...ofOrigin,
];

export function writeRow<T>(to: BinaryRows, columns: readonly Column<T>[], row: T): void {
  to.begin(columns.length);
  for (const column of columns) column[1](to, row);
}
