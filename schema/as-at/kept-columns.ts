/**
 * What is kept of every version of a row that figures are counted from: codes, identities, dates and numbers, never a name
 * or a word about anybody. A version goes to the table of the same name in the schema `past` when another takes its place.
 */
export const keptColumns = {
  report: [
    'service_id',
    'property_id',
    'reporter_id',
    'case_id',
    'category',
    'channel',
    'reporter_type',
    'urgency',
    'status',
    'received_at',
    'received_precision',
    'import_id',
    'lsoa_code',
    'minimised_under',
  ],
  asb_case: [
    'service_id',
    'property_id',
    'owner_id',
    'category',
    'harm_rating',
    'risk_level',
    'urgency',
    'status',
    'stage',
    'outcome',
    'opened_at',
    'closed_at',
    'import_id',
  ],
  deadline: ['case_id', 'report_id', 'type', 'status', 'conditional', 'starts_at', 'due_at', 'met_at'],
  party: ['case_id', 'person_id', 'role', 'entered_by_mistake'],
  contact: ['case_id', 'occurred_at', 'reached'],
  action: ['case_id', 'area', 'type', 'status', 'outcome', 'recorded_at', 'completed_at'],
  survey: ['case_id', 'side', 'status', 'handling_score', 'outcome_score', 'issued_at', 'answered_at'],
  risk_assessment: ['case_id', 'level', 'assessed_at', 'review_due_at', 'replaced_at'],
  court_order: ['case_id', 'type', 'result', 'state', 'decided_on'],
  case_review: ['case_id', 'decision', 'status', 'received_at', 'decided_at', 'reviewed_at'],
  lead_review: ['case_id', 'role', 'decision', 'reviewed_at', 'due_at'],
  recommendation: ['case_id', 'case_review_id'],
  disclosure: ['case_id', 'status', 'basis', 'made_at'],
  service: ['area_id', 'nation', 'homes', 'import_id'],
  perception_response: ['responded_on', 'stock', 'answer'],
  person: ['kind'],
  equality_profile: ['person_id', 'asked'],
} as const satisfies Record<string, readonly string[]>;

export type KeptTable = keyof typeof keptColumns;
export const keptTables = Object.keys(keptColumns) as KeptTable[];

/** What is no column of its own: of what somebody answered, that they did. SQL over a row. */
const told: Record<string, (t: string) => string> = {
  'equality_profile.asked': (t) => `(${t}.sealed is not null)`,
};

export const keptValue = (table: KeptTable, column: string, t: string): string =>
  told[`${table}.${column}`]?.(t) ?? `${t}.${column}`;

/** Nobody who counts reaches these: a function answers from them that tells one bit (`app.asked_about_equality_at`). */
export const answeredByFunction: readonly KeptTable[] = ['person', 'equality_profile'];
/** Without readers: rows of no case and about nobody. */
export const keptWithoutReaders: readonly KeptTable[] = ['service', 'perception_response'];
