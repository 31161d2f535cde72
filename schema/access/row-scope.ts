/**
 * Which rows a session may reach: one definition, from which come the row level security policies of PostgreSQL
 * (`apply-access.ts`) and the predicates that the read planner adds where they help the plan.
 *
 * A row's `readers` are keys; a session holds keys; they meet or the row does not exist.
 *   - the identity of a service: its service lead, and those answerable for its area (policy 15.2, 15.3);
 *   - the identity of a member of staff: the owner of a case, or one named for a restricted case (12.1);
 *   - the triage key of a service: its housing support workers, for reports that nobody has decided yet;
 *   - EVERYTHING: those who see every unrestricted row.
 */
export const EVERYTHING = '00000000-0000-7000-8000-000000000001';

/** The key of those who may triage the reports of a service. SQL over a service's id. */
export const triageKey = (service: string) => `md5(${service}::text || ' triage')::uuid`;

const writeKeys = '(select app.write_keys())';
const figureKeys = '(select app.figure_keys())';
const signedIn = '(select app.signed_in())';
const managers = `'SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE'`;
const staffId = '(select app.staff_id())';

/** Every key of the session, for reading rows and for counting them. */
const anyKey = `((select s.keys from app.session s) || ${figureKeys})`;

/** Whether the session may read or count something at a service. SQL over a service's id. */
export const serviceInScope = (service: string) =>
  `coalesce(array['${EVERYTHING}'::uuid, ${service}, ${triageKey(service)}] && ${anyKey}, false)`;

/** Whether it may at any service of an area, or everywhere. SQL over an area's id. */
export const areaInScope = (area: string) =>
  `(coalesce('${EVERYTHING}'::uuid = any(${anyKey}), false) or exists (select 1 from service x where x.area_id = ${area} and ${serviceInScope('x.id')}))`;

export type RowScope = {
  /** Whoever holds the user role: may read a row when … */
  read: string;
  /** … may insert or change a row when (absent: never). */
  write?: string;
  /** Rows are added and never changed. */
  appendOnly?: true;
  /** Whoever counts (the figures role, which has no personal column): may count a row when … */
  figures?: string;
  /** Columns that may be counted. */
  countable?: string[];
  /**
   * Columns that may be counted in figures of the whole landlord (the totals role, for whoever counts everything), and
   * there alone of restricted rows too. None of them may tell a place: that is why nobody finds a restricted row's.
   */
  countableInTotal?: string[];
};

/**
 * The session's keys, straight from the one session that the policy of `app.session` shows. As an operand of `&&` alone
 * PostgreSQL would take them to let one row in a hundred through, and plan the pages of a list for that; of what is
 * inside a coalesce it thinks nothing.
 */
const mayRead = 'coalesce(readers && (select s.keys from app.session s), false)';

const byReaders: RowScope = {
  read: mayRead,
  write: `readers && ${writeKeys}`,
};
const bySession: RowScope = { read: signedIn };
/** Of what belongs to no place the ability decides who keeps it; here only that they work somewhere. */
const worksSomewhere = `coalesce(cardinality(${writeKeys}), 0) > 0`;

const operates = '(select app.operates())';
const ofOneself: RowScope = { read: `staff_id = ${staffId}`, write: `staff_id = ${staffId}` };

/** The register of disclosures is also read by whoever protects data; which of its columns, the abilities say. */
const register: RowScope = { ...byReaders, read: `${mayRead} or (select app.protects_data())` };

/** An entry of the directory is kept by who answers for some of what it covers (policy 13.6). */
const keepsAgency = (t: string) => `(array['${EVERYTHING}'::uuid] || ${t}.service_ids) && ${writeKeys}
  or exists (select 1 from service s where s.area_id = any(${t}.area_ids) and array[s.id] && ${writeKeys})`;

/**
 * Somebody's training concerns them and those who manage where they work (policy 13.3): `managedStaff` of
 * `staff-training/training-standing.ts`, in SQL.
 */
const managesStaff = `exists (select from staff_grant mine
  left join service own on own.id = mine.service_id
  cross join staff_grant theirs left join service at on at.id = theirs.service_id
  where mine.staff_id = ${staffId} and mine.role in (${managers}) and theirs.staff_id = staff_training.staff_id
    and (num_nulls(mine.area_id, mine.service_id) = 2 or mine.service_id = theirs.service_id
      or coalesce(mine.area_id, own.area_id) = theirs.area_id or mine.area_id = at.area_id))`;

/** What connects two cases tells each of the other: it is there for those who reach both. */
const ofBothCases = (also: string) =>
  ['earlier_id', 'later_id']
    .map((end) => `exists (select from asb_case c where c.id = case_link.${end} and ${also})`)
    .join(' and ');

/** Rows that are not restricted have the key of everything among their readers; of others those that name the viewer. */
const countable = `array['${EVERYTHING}'::uuid, service_id] && ${figureKeys}
    and (readers @> array['${EVERYTHING}'::uuid] or readers @> array[${staffId}])`;

export const countsEverything = `array['${EVERYTHING}'::uuid] && ${figureKeys}`;

export const rowScopes: Record<string, RowScope> = {
  area: { ...bySession, figures: signedIn, countable: ['id', 'name'] },
  service: {
    ...bySession,
    // Who answers for a service says how many homes it has.
    write: `array['${EVERYTHING}'::uuid, id] && ${writeKeys}`,
    figures: signedIn,
    countable: ['id', 'area_id', 'name', 'type', 'nation', 'homes', 'import_id'],
  },
  property: { read: byReaders.read },
  staff: bySession,
  staff_grant: bySession,
  // Whoever answers for everything may add a version, and nobody may change one (policy 19, 20).
  policy_version: { ...bySession, write: `array['${EVERYTHING}'::uuid] && ${writeKeys}`, appendOnly: true },
  policy_draft: { ...bySession, write: worksSomewhere },
  guide: { ...bySession, write: worksSomewhere },
  letter_template: { ...bySession, write: worksSomewhere, appendOnly: true },
  policy_change: { ...bySession, write: worksSomewhere, appendOnly: true },
  data_import: { ...bySession, figures: signedIn, countable: ['id', 'mapping', 'file_name'] },
  person: byReaders,
  asb_case: {
    ...byReaders,
    figures: countable,
    countable: [
      'id',
      'service_id',
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
    countableInTotal: [
      'id',
      'category',
      'harm_rating',
      'urgency',
      'status',
      'outcome',
      'opened_at',
      'closed_at',
    ],
  },
  report: {
    ...byReaders,
    figures: countable,
    countable: [
      'id',
      'service_id',
      // Which reports are about one place, not which place it is.
      'property_id',
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
    ],
    countableInTotal: ['id', 'category', 'channel', 'urgency', 'status', 'received_at'],
  },
  party: byReaders,
  household: byReaders,
  membership: byReaders,
  person_merge: byReaders,
  party_permission: byReaders,
  incident: byReaders,
  contact: byReaders,
  action: byReaders,
  agreement: byReaders,
  diary_sheets: byReaders,
  diary_entry: { ...byReaders, appendOnly: true },
  security_measure: byReaders,
  temporary_move: byReaders,
  witness_support: byReaders,
  action_consent: { ...byReaders, appendOnly: true },
  action_finding: { ...byReaders, appendOnly: true },
  cooperation_request: byReaders,
  closing_approval: { ...byReaders, appendOnly: true },
  closure_notice: byReaders,
  case_closing: byReaders,
  case_monitoring: byReaders,
  survey: {
    ...byReaders,
    figures: `${signedIn} and exists (select 1 from asb_case c where c.id = survey.case_id)`,
    countable: ['id', 'case_id', 'side', 'status', 'handling_score', 'outcome_score', 'answered_at'],
    countableInTotal: ['id', 'case_id', 'side', 'status', 'handling_score', 'outcome_score', 'answered_at'],
  },
  // It tells of nobody; who may ask for its figures, and who may add to it, the abilities say.
  perception_response: { ...bySession, write: `array['${EVERYTHING}'::uuid] && ${writeKeys}` },
  risk_assessment: byReaders,
  formal_action: byReaders,
  formal_decision: { ...byReaders, appendOnly: true },
  possession_claim: byReaders,
  temporary_exclusion: byReaders,
  police_evidence: { ...byReaders, appendOnly: true },
  police_partnership: { ...byReaders, appendOnly: true },
  partnership_option: { ...byReaders, appendOnly: true },
  court_order: byReaders,
  order_change: { ...byReaders, appendOnly: true },
  visit: byReaders,
  action_plan: byReaders,
  plan_version: { ...byReaders, appendOnly: true },
  plan_item: byReaders,
  plan_review: { ...byReaders, appendOnly: true },
  housing_consultation: byReaders,
  solicitor_instruction: byReaders,
  publicity: byReaders,
  deadline: {
    ...byReaders,
    // Of a case where there is one, as its readers are.
    figures: `case when case_id is null then exists (select 1 from report r where r.id = deadline.report_id)
      else exists (select 1 from asb_case c where c.id = deadline.case_id) end`,
    countable: [
      'id',
      'case_id',
      'report_id',
      'type',
      'status',
      'conditional',
      'starts_at',
      'due_at',
      'met_at',
    ],
    countableInTotal: ['id', 'case_id', 'report_id', 'type', 'status', 'conditional', 'starts_at', 'due_at'],
  },
  local_authority: { ...bySession, write: worksSomewhere },
  // As the deadline, which is not theirs who may not read it.
  deadline_alarm: { read: `${signedIn} and exists (select 1 from deadline d where d.id = deadline_id)` },
  // Everybody has their own and nobody else's.
  notification: ofOneself,
  notification_preference: ofOneself,
  // Mails name no person of a case; whoever keeps the system running sees what becomes of them, and may have one tried again.
  mail: { read: operates, write: operates },
  case_review: byReaders,
  recommendation: byReaders,
  service_complaint: byReaders,
  lead_review: { ...byReaders, appendOnly: true },
  case_assignment: { ...byReaders, appendOnly: true },
  // Of themselves, and of those whom they manage.
  staff_training: { read: `staff_id = ${staffId} or ${managesStaff}`, write: managesStaff },
  case_link: {
    read: `${signedIn} and ${ofBothCases('true')}`,
    write: `${signedIn} and ${ofBothCases(`c.readers && ${writeKeys}`)}`,
  },
  case_event: { ...byReaders, appendOnly: true },
  staff_protection: byReaders,
  prevention_activity: byReaders,
  checklist_tick: byReaders,
  // What is asked for by hand waits, and says who asked; the rest of its life is a worker's to write.
  schedule_run: {
    ...bySession,
    write: `${operates} and status = 'WAITING' and asked_by_id = ${staffId}`,
    appendOnly: true,
  },
  worker_process: { read: operates },
  queue_standing: { read: operates },
  job_retry: {
    read: operates,
    write: `${operates} and done_at is null and asked_by_id = ${staffId}`,
    appendOnly: true,
  },
  agency: { ...bySession, write: keepsAgency('agency') },
  sharing_agreement: {
    ...bySession,
    write: `exists (select 1 from agency a where a.id = agency_id and (${keepsAgency('a')}))`,
  },
  case_restriction: byReaders,
  sharing_permission: byReaders,
  disclosure: register,
  disclosed_item: register,
  evidence: byReaders,
  // Whoever takes a copy is written down by their own hand, whether or not they may write to the case.
  evidence_download: {
    read: register.read,
    write: `by_id = ${staffId} and ${mayRead}`,
    appendOnly: true,
  },
};
