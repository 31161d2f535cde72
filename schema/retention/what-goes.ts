/**
 * What goes of a row when its time is over: everything that says who it was about, what was said, and where, finer than
 * the area. What stays are codes, dates and connections, from which figures are counted. `empties` takes what may be
 * empty, `blanks` what the table wants some text of, `sets` the rest as SQL.
 */
export interface WhatGoes {
  empties?: readonly string[];
  blanks?: readonly string[];
  sets?: Readonly<Record<string, string>>;
}

export const whatGoes: Readonly<Record<string, WhatGoes>> = {
  asb_case: {
    empties: [
      'property_id',
      'hate_strands',
      'closing_reason',
      'urgency_reason',
      'priority_reason',
      'incident_reference',
      'safeguarding_reference',
      'external_reference',
    ],
  },
  report: {
    empties: [
      'property_id',
      'place_name',
      'latitude',
      'longitude',
      'description',
      'hate_strands',
      'hate_perceived_by',
      'true_vision_reported',
      'true_vision_reference',
      'incident_reference',
      'safeguarding_reference',
      'external_reference',
      'urgency_reason',
      'reasonableness',
      'explanation',
      'self_help_advice',
      'triage_note',
      'triage_deferred_reason',
      'override_reason',
      'support_offered',
    ],
  },
  party: { empties: ['household_id', 'relation_to_household', 'ended_reason', 'informed_reason'] },
  party_permission: { empties: ['what'] },
  incident: { empties: ['description'] },
  contact: { empties: ['summary', 'told_them', 'against_preference_reason', 'face_to_face_reason'] },
  action: {
    empties: ['place_id', 'description', 'result', 'provider', 'proportionality', 'breached_clause'],
  },
  action_finding: { empties: ['done'], blanks: ['what'] },
  action_plan: { blanks: ['expectations'] },
  plan_version: { empties: ['reason'], blanks: ['expectations'] },
  plan_item: { empties: ['result'], blanks: ['description'] },
  plan_review: { blanks: ['conclusion'] },
  agreement: { blanks: ['terms'] },
  // The key opens nothing any more.
  diary_sheets: { empties: ['feedback', 'extension_reason', 'key_reference', 'key_print', 'key_given_at'] },
  diary_entry: { empties: ['effect'], blanks: ['what'] },
  security_measure: { empties: ['guidance'] },
  temporary_move: { blanks: ['return_plan'] },
  witness_support: { empties: ['security_review'] },
  cooperation_request: { empties: ['description', 'result_reason'], blanks: ['adjustments'] },
  closing_approval: { blanks: ['reason'] },
  case_closing: { blanks: ['reopen_reason'] },
  case_monitoring: { empties: ['end_reason'], blanks: ['reason'] },
  case_restriction: { empties: ['lift_reason'], blanks: ['reason'] },
  case_assignment: { blanks: ['reason'] },
  case_link: { empties: ['reason'] },
  // It names nothing any more, and what it named elsewhere is free.
  external_reference: {
    sets: { reference: `'gone:' || id`, ended_at: 'coalesce(ended_at, statement_timestamp())' },
  },
  case_review: {
    empties: ['applicant_name', 'decided_by', 'decision_reasons', 'findings', 'appeal_grounds'],
  },
  recommendation: { empties: ['response', 'addressed_to'], blanks: ['recommends'] },
  service_complaint: { empties: ['external_reference'], blanks: ['about'] },
  survey: { empties: ['comments'] },
  risk_assessment: {
    empties: ['notes', 'level_reason', 'control_measures'],
    sets: { answers: `'{}'`, score: '0', reasons: `'{}'` },
  },
  formal_action: {
    empties: ['risk', 'proportionality', 'capacity', 'human_rights', 'equality'],
    blanks: ['cites', 'reasons'],
    sets: { cautions: `'{}'` },
  },
  formal_decision: { empties: ['reason'] },
  possession_claim: { empties: ['breached_clause'] },
  temporary_exclusion: { blanks: ['written_reasons'] },
  police_evidence: { empties: ['description'], blanks: ['reference'] },
  police_partnership: { blanks: ['force', 'officer_reference', 'agreed'] },
  partnership_option: { blanks: ['reason'] },
  court_order: { empties: ['reference', 'terms'], blanks: ['court'] },
  order_change: { empties: ['police_reference'], blanks: ['description'] },
  housing_consultation: { blanks: ['question', 'answer'] },
  solicitor_instruction: { empties: ['decision_reason'], blanks: ['firm', 'matter'] },
  publicity: {
    empties: ['guidance', 'data_protection', 'audience', 'text', 'age_statement', 'withdrawn_reason'],
    blanks: ['question'],
  },
  sharing_permission: { empties: ['recipient_name', 'document_reference'] },
  disclosure: {
    empties: [
      'recipient_name',
      'internal_note',
      'court_reference',
      'court_document_reference',
      'advice_reason',
      'referral_reason',
      'confidentiality_statement',
      'review_note',
    ],
    blanks: ['text'],
  },
  disclosed_item: { empties: ['reference'] },
  lead_review: { empties: ['note'] },
  staff_protection: { empties: ['incident_reference', 'health_and_safety_reference', 'plan'] },
  visit: {
    empties: ['purpose', 'control_measures', 'outcome'],
    // A visit is of something: of a place alone it stays one, and the place is nobody's.
    sets: { property_id: 'case when case_id is null and person_id is null then property_id end' },
  },
  prevention_activity: {
    empties: ['property_id', 'agreed', 'agreement_clause'],
    blanks: ['summary', 'end_reason'],
  },
  evidence: {
    empties: ['description'],
    blanks: ['file_name', 'set_aside_reason'],
    // The file itself is struck off when it is gone (`jobs/tasks/tend-evidence.ts`).
    sets: {
      storage_key: `'gone:' || id`,
      scan_state: `case when scan_state = 'CLEAN' then scan_state else 'NOT_SCANNED' end`,
    },
  },
  evidence_download: { empties: ['sha256'], blanks: ['reason'] },
  deadline: { empties: ['moved_because'] },
  emergency_access: { blanks: ['explanation'] },
  conflict_wall: { empties: ['lift_reason'], blanks: ['explanation'] },
  retention_hold: { blanks: ['explanation', 'lift_reason'] },
  // What is sealed cannot be opened any more; its key goes with it.
  online_report: {
    empties: ['sealed', 'wrapped', 'master_key'],
    sets: { minimised_at: 'statement_timestamp()' },
  },
  // Of what is evidence by now the evidence tells.
  report_attachment: {
    empties: ['file_name', 'storage_key'],
    sets: { minimised_at: 'coalesce(minimised_at, statement_timestamp())' },
  },
};

/** What goes of somebody who is in nothing that is still kept. */
export const whatGoesOfPerson: WhatGoes = {
  empties: [
    'name',
    'date_of_birth',
    'phone',
    'email',
    'occupancy_type',
    'property_id',
    'preferred_methods',
    'excluded_methods',
    'language',
    'safe_contact_noted_at',
  ],
  sets: {
    do_not_leave_messages: 'false',
    do_not_write_to_address: 'false',
    interpreter_needed: 'false',
  },
};

/** Tables whose rows carry a version, so that whoever read them before is told. */
const versioned = new Set([
  'asb_case',
  'report',
  'party',
  'action',
  'action_plan',
  'case_review',
  'recommendation',
  'cooperation_request',
  'court_order',
  'disclosure',
  'evidence',
  'formal_action',
  'online_report',
  'prevention_activity',
  'publicity',
  'sharing_permission',
  'staff_protection',
  'survey',
  'visit',
]);

/** One statement that takes it from the rows that a condition names. */
export function takenFrom(
  table: string,
  where: string,
  { empties = [], blanks = [], sets = {} } = whatGoes[table]!,
): string {
  const changes = [
    ...empties.map((column) => `${column} = null`),
    // What is empty stays empty: some tables hold a text and its date together.
    ...blanks.map((column) => `${column} = left(${column}, 0)`),
    ...Object.entries(sets).map(([column, value]) => `${column} = ${value}`),
    ...(versioned.has(table) ? ['version = version + 1'] : []),
  ];
  return `update ${table} set ${changes.join(', ')} where ${where}`;
}

const beside = new Set([
  'asb_case',
  'disclosed_item',
  'case_link',
  'evidence_download',
  'online_report',
  'report_attachment',
]);

/** What belongs to cases, whose identities are `$1`. */
const ofCases: readonly (readonly [string, string])[] = [
  ...Object.keys(whatGoes)
    .filter((table) => !beside.has(table))
    .map((table) => [table, 'case_id = any($1)'] as const),
  ['asb_case', 'id = any($1)'],
  ['disclosed_item', 'disclosure_id in (select d.id from disclosure d where d.case_id = any($1))'],
  ['case_link', 'earlier_id = any($1) or later_id = any($1)'],
  ['report_attachment', 'report_id in (select r.id from report r where r.case_id = any($1))'],
  [
    'evidence_download',
    'case_id = any($1) or evidence_id in (select e.id from evidence e where e.case_id = any($1))',
  ],
];

/** Where words about people may stand in cases, whose identities are `$1`: table, columns and which rows. */
export const textsOfCases = ofCases.flatMap(([table, where]) => {
  const { empties = [], blanks = [] } = whatGoes[table]!;
  const columns = [...empties, ...blanks];
  return columns.length > 0 ? [[table, columns, where] as const] : [];
});

/** For each table whose rows are kept for a time of their own, what goes with them, in order. `$1` are their identities. */
export const goesWith: Readonly<Record<string, readonly string[]>> = {
  asb_case: [
    ...ofCases.map(([table, where]) => takenFrom(table, where)),
    ...['deadline', 'conflict_wall', 'external_reference'].map((table) =>
      takenFrom(
        table,
        'case_id is null and report_id in (select r.id from report r where r.case_id = any($1))',
      ),
    ),
  ],
  report: [
    takenFrom('report', 'id = any($1)'),
    takenFrom('report_attachment', 'report_id = any($1)'),
    takenFrom('deadline', 'report_id = any($1)'),
    takenFrom('conflict_wall', 'report_id = any($1)'),
    takenFrom('external_reference', 'report_id = any($1)'),
  ],
  evidence: [
    takenFrom('evidence', 'id = any($1)'),
    takenFrom('evidence_download', 'evidence_id = any($1)'),
    takenFrom('deadline', 'evidence_id = any($1)'),
  ],
  prevention_activity: [takenFrom('prevention_activity', 'id = any($1)')],
  visit: [takenFrom('visit', 'id = any($1)')],
  risk_assessment: [
    takenFrom('risk_assessment', 'id = any($1)'),
    takenFrom('deadline', 'risk_assessment_id = any($1)'),
  ],
  online_report: [
    takenFrom('online_report', 'id = any($1)'),
    takenFrom('report_attachment', 'online_report_id = any($1)'),
  ],
};
