import { type CopyValue, free } from './copy-rows.ts';
import type { Place } from './match-places.ts';
import type { Moment } from './moments.ts';
import type { CaseDraft, ReportDraft } from './target-fields.ts';

interface Identity {
  id: string;
  importId: string;
  key: string;
  row: number;
  place: Place;
}

interface ReportFacts extends Identity {
  reference: string;
  caseId: string | null;
  policyId: string | null;
  status: string;
  triagedAt: Moment | null;
}

interface CaseFacts extends Identity {
  policyId: string;
}

const instant = (moment: Moment | null): CopyValue => moment?.text ?? null;

/** The columns that COPY fills, in the order of the values below. */
export const REPORT_COLUMNS = [
  ...[
    'id',
    'readers',
    'reference',
    'received_at',
    'received_precision',
    'occurred_at',
    'channel',
    'reporter_type',
  ],
  ...['service_id', 'property_id', 'category', 'behaviour', 'description', 'status', 'urgency', 'triaged_at'],
  ...[
    'policy_version_id',
    'case_id',
    'place_name',
    'lsoa_code',
    'latitude',
    'longitude',
    'external_reference',
  ],
  ...['import_id', 'import_key', 'import_row'],
];

export function reportValues(draft: ReportDraft, facts: ReportFacts): CopyValue[] {
  const { place } = facts;
  return [
    facts.id,
    facts.caseId === null ? place.reportReaders : place.caseReaders,
    facts.reference,
    instant(draft.receivedAt),
    draft.receivedAt.precision,
    instant(draft.occurredAt),
    draft.channel,
    draft.reporterType,
    place.serviceId,
    place.propertyId,
    draft.category,
    draft.behaviour,
    free(draft.description),
    facts.status,
    draft.urgency,
    instant(facts.triagedAt),
    facts.policyId,
    facts.caseId,
    free(draft.placeName),
    free(draft.lsoaCode),
    draft.latitude,
    draft.longitude,
    free(draft.externalReference),
    facts.importId,
    facts.key,
    facts.row,
  ];
}

export const CASE_COLUMNS = [
  ...[
    'id',
    'readers',
    'reference',
    'status',
    'stage',
    'category',
    'harm_rating',
    'risk_level',
    'urgency',
    'hate_strands',
  ],
  ...[
    'service_id',
    'property_id',
    'opened_at',
    'closed_at',
    'outcome',
    'closing_reason',
    'review_right_informed_at',
  ],
  ...['closure_notice_at', 'last_contact_at', 'policy_version_id', 'external_reference'],
  ...['import_id', 'import_key', 'import_row'],
];

export function caseValues(draft: CaseDraft, facts: CaseFacts): CopyValue[] {
  const { place } = facts;
  return [
    facts.id,
    place.caseReaders,
    free(draft.reference),
    draft.status,
    draft.stage,
    draft.category,
    draft.harmRating,
    draft.riskLevel,
    draft.urgency,
    draft.hateStrands && `{${draft.hateStrands.join(',')}}`,
    place.serviceId,
    place.propertyId,
    instant(draft.openedAt),
    instant(draft.closedAt),
    draft.outcome,
    free(draft.closingReason),
    instant(draft.reviewRightInformedAt),
    instant(draft.closureNoticeAt),
    instant(draft.lastContactAt),
    facts.policyId,
    free(draft.externalReference),
    facts.importId,
    facts.key,
    facts.row,
  ];
}
