/**
 * Which rows a session may reach: one definition, from which come the row level security policies of PostgreSQL
 * (`apply-access.ts`) and the predicates that the read planner adds where they help the plan.
 *
 * A row's `readers` are keys; a session holds keys; they meet or the row does not exist.
 *   - the identity of a service: its service lead, and those answerable for its area (policy 15.2, 15.3);
 *   - the identity of a member of staff: the owner of a case, or one named for a restricted case (12.1);
 *   - the triage key of a service: its housing support workers, for reports that nobody has decided yet;
 *   - EVERYTHING: those who see every unrestricted row.
 * One key shuts: that of a wall (`conflict-wall/`). Where it is among a row's readers, whoever holds it does not find the row,
 * whatever else they hold.
 */
export const EVERYTHING = '00000000-0000-7000-8000-000000000001';

/** The key of those who may triage the reports of a service. SQL over a service's id. */
export const triageKey = (service: string) => `md5(${service}::text || ' triage')::uuid`;

const writeKeys = '(select app.write_keys())';
/** Of the grants of a connected system. */
const intakeKeys = '(select app.intake_keys())';
const figureKeys = '(select app.figure_keys())';
export const signedIn = '(select app.signed_in())';
const managers = `'SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE'`;
const staffId = '(select app.staff_id())';

/** Every key of the session, for reading rows and for counting them. */
const anyKey = `((select case when s.acting_until > now() then app.keys_now() else s.keys end from app.session s) || ${figureKeys})`;

/** Whether the session may read or count something at a service. SQL over a service's id. */
export const serviceInScope = (service: string) =>
  `coalesce(array['${EVERYTHING}'::uuid, ${service}, ${triageKey(service)}] && ${anyKey}, false)`;

/** Whether it may at any service of an area, or everywhere. SQL over an area's id. */
export const areaInScope = (area: string) =>
  `(coalesce('${EVERYTHING}'::uuid = any(${anyKey}), false) or exists (select 1 from service x where x.area_id = ${area} and ${serviceInScope('x.id')}))`;

/** Of no session, for whoever counts without one. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The key of the walls before the session's own person, straight from the session as its other keys. */
const wallKey = `coalesce((select s.wall_key from app.session s), '${NOBODY}'::uuid)`;

/** No wall stands around a row with readers before whoever counts it. */
export const countedBeforeNoWall = `${wallKey} <> all(readers)`;

/**
 * Nor before whoever reads it: not before those either whom they stand in for, where they read it by their keys alone. Nobody
 * sees past a wall by another's eyes. Who stands in for nobody, as nearly everybody, is told by one look at the session;
 * for the others the rule is `app.is_shut`.
 */
export const beforeNoWall = `coalesce(
  (select case when s.acting_until > now() then null else s.wall_key end from app.session s) <> all(readers),
  not app.is_shut(readers))`;

/** Nor around what a row without readers tells of; looked for only where there is a wall at all. */
const tellsOfNoWalled = (ofCase: string, ofReport: string, ofPerson: string) =>
  `not (select app.walled()) or not app.walled_from(${ofCase}, ${ofReport}, ${ofPerson})`;

/** Counts that are kept do not know whom a wall keeps out: before a wall the rows are counted. */
export const countsBeforeNoWall = 'not (select app.walled())';

export type RowScope = {
  /** Whoever holds the user role: may read a row when … */
  read: string;
  /** … may insert or change a row when (absent: never). */
  write?: string;
  /** May only add a row when …, beside those who may change it: what a connected system brings in. */
  add?: string;
  /** Rows are added and never changed. */
  appendOnly?: true;
  /**
   * Beside a wall whose key is among the readers, may be read all the same when …: rows about a person, who may appear
   * before the wall too.
   */
  pastWall?: string;
  /** Of rows without readers: a wall keeps out everybody but where … */
  unwalled?: string;
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
 * inside a coalesce it thinks nothing. Standing in for somebody there are more, and in an emergency, which end with their time, and of which no change
 * knows: what is read in an emergency is not written to, nor taken along into one's own case.
 */
export const mayRead = `coalesce(readers && (select case when greatest(s.emergency_until, s.acting_until) > now() then app.keys_now() else s.keys end
  from app.session s), false)`;

const personReached = (id: string) => `app.reaches_person(${id})`;
const ofPersonAlone = `case_id is null and ${personReached('person_id')}`;

const byReaders: RowScope = {
  read: mayRead,
  write: `readers && ${writeKeys}`,
};
const bySession: RowScope = { read: signedIn };
/** Of what belongs to no place the ability decides who keeps it; here only that they work somewhere. */
const worksSomewhere = `coalesce(cardinality(${writeKeys}), 0) > 0`;

const operates = '(select app.operates())';
const keepsPlaces = `array['${EVERYTHING}'::uuid] && ${writeKeys} or ${operates}`;
/**
 * What is kept apart and sealed: nobody reaches it who works no cases, whatever rows they read. Who has it opened, and
 * for what, the rules of showing say (`sensitive/showing-rules.ts`).
 */
const keptApart: RowScope = {
  read: `${mayRead} and (select app.works_cases())`,
  write: `readers && ${writeKeys} and (select app.works_cases())`,
  pastWall: personReached('person_id'),
};
/** What the landlord as a whole owes for a period is no secret of anybody's; who fulfils it, the abilities say. */
const ofLandlord = (t: string) => `${t}.period_from is not null and ${signedIn}`;

const ofOneself: RowScope = { read: `staff_id = ${staffId}`, write: `staff_id = ${staffId}` };

/** What came with a report has the readers of the report; until there is one, of what was sent online. */
const ofReport = (also: string) => `${signedIn} and case when report_attachment.report_id is null
  then exists (select from online_report o where o.id = report_attachment.online_report_id)
  else exists (select from report x where x.id = report_attachment.report_id and ${also}) end`;

const ofLandlordsLog = `case_event.case_id is null and case_event.report_id is null
  and exists (select from deadline d where d.id = case_event.deadline_id and ${ofLandlord('d')})`;

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
  where mine.staff_id = ${staffId} and mine.state = 'HELD' and theirs.state = 'HELD' and mine.role in (${managers}) and theirs.staff_id = staff_training.staff_id
    and (num_nulls(mine.area_id, mine.service_id) = 2 or mine.service_id = theirs.service_id
      or coalesce(mine.area_id, own.area_id) = theirs.area_id or mine.area_id = at.area_id))`;

/** What connects two cases tells each of the other: it is there for those who reach both. */
const ofBothCases = (also: string) =>
  ['earlier_id', 'later_id']
    .map((end) => `exists (select from asb_case c where c.id = case_link.${end} and ${also})`)
    .join(' and ');

/** What a reference in another system names is one of four. */
const ofNamed = (also: string) =>
  `${signedIn} and (${[
    ['report', 'report_id'],
    ['asb_case', 'case_id'],
    ['person', 'person_id'],
    ['property', 'property_id'],
  ]
    .map(
      ([table, column]) =>
        `exists (select from ${table} x where x.id = external_reference.${column} and ${also})`,
    )
    .join(' or ')})`;

/** Rows that are not restricted have the key of everything among their readers; of others those that name the viewer. */
const countable = `array['${EVERYTHING}'::uuid, service_id] && ${figureKeys}
    and (readers @> array['${EVERYTHING}'::uuid] or readers @> array[${staffId}])`;

/** A count that is kept has the service of its rows, and who is named where they are restricted. */
export const countsTally = `array['${EVERYTHING}'::uuid, service_id] && ${figureKeys}
    and (named is null or named @> array[${staffId}])`;

export const countsEverything = `array['${EVERYTHING}'::uuid] && ${figureKeys}`;

/** A row of a case is counted where its case is, in figures of the whole landlord where all are. */
const ofCountedCase = (table: string, columns: string[]): RowScope => ({
  ...byReaders,
  figures: `${signedIn} and exists (select 1 from asb_case c where c.id = ${table}.case_id)`,
  countable: ['id', 'case_id', ...columns],
  countableInTotal: ['id', 'case_id', ...columns],
});

export const rowScopes: Record<string, RowScope> = {
  area: { ...bySession, write: keepsPlaces, figures: signedIn, countable: ['id', 'name'] },
  service: {
    ...bySession,
    // Who answers for a service says how many homes it has.
    write: `array['${EVERYTHING}'::uuid, id] && ${writeKeys} or ${operates}`,
    figures: signedIn,
    countable: ['id', 'area_id', 'name', 'type', 'nation', 'homes', 'import_id'],
    // How many homes there are, not where.
    countableInTotal: ['homes', 'import_id'],
  },
  property: byReaders,
  // Whoever keeps people on record; what of it they may change of whom, a trigger says too (`keep_staff`, `keep_grant`).
  staff: { ...bySession, write: operates },
  staff_grant: {
    ...bySession,
    write: `(${operates} or (select app.protects_data())) and staff_id <> ${staffId}`,
  },
  // Whoever answers for everything may add a version, and nobody may change one (policy 19, 20).
  policy_version: { ...bySession, write: `array['${EVERYTHING}'::uuid] && ${writeKeys}`, appendOnly: true },
  policy_draft: { ...bySession, write: worksSomewhere },
  guide: { ...bySession, write: worksSomewhere },
  letter_template: { ...bySession, write: worksSomewhere, appendOnly: true },
  policy_change: { ...bySession, write: worksSomewhere, appendOnly: true },
  data_import: { ...bySession, figures: signedIn, countable: ['id', 'mapping', 'file_name'] },
  person: { ...byReaders, pastWall: personReached('id') },
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
      'risk_level',
      'urgency',
      'status',
      'stage',
      'outcome',
      'opened_at',
      'closed_at',
    ],
  },
  report: {
    ...byReaders,
    // A connected system brings in what nobody has decided yet.
    add: `readers && ${intakeKeys} and case_id is null and status = 'RECEIVED'`,
    figures: countable,
    countable: [
      'id',
      'service_id',
      // Which reports are about one place, not which place it is.
      'property_id',
      // Which reports one person made, not who that is.
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
      // Of what went, the home is not known any more.
      'minimised_under',
    ],
    countableInTotal: [
      'id',
      'reporter_id',
      'case_id',
      'category',
      'channel',
      'reporter_type',
      'urgency',
      'status',
      'received_at',
    ],
  },
  party: ofCountedCase('party', ['person_id', 'role', 'entered_by_mistake']),
  household: {
    ...byReaders,
    pastWall: 'exists (select from membership m where m.household_id = household.id)',
  },
  membership: { ...byReaders, pastWall: personReached('person_id') },
  person_merge: { ...byReaders, pastWall: personReached('survivor_id') },
  party_permission: byReaders,
  incident: byReaders,
  contact: ofCountedCase('contact', ['occurred_at', 'reached']),
  action: ofCountedCase('action', ['area', 'type', 'status', 'outcome', 'recorded_at', 'completed_at']),
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
  survey: ofCountedCase('survey', [
    'side',
    'status',
    'handling_score',
    'outcome_score',
    'issued_at',
    'answered_at',
  ]),
  // It tells of nobody; who may ask for its figures, and who may add to it, the abilities say.
  perception_response: { ...bySession, write: `array['${EVERYTHING}'::uuid] && ${writeKeys}` },
  risk_assessment: {
    ...ofCountedCase('risk_assessment', ['level', 'assessed_at', 'review_due_at', 'replaced_at']),
    pastWall: ofPersonAlone,
  },
  formal_action: byReaders,
  formal_decision: { ...byReaders, appendOnly: true },
  possession_claim: byReaders,
  temporary_exclusion: byReaders,
  police_evidence: { ...byReaders, appendOnly: true },
  police_partnership: { ...byReaders, appendOnly: true },
  partnership_option: { ...byReaders, appendOnly: true },
  court_order: ofCountedCase('court_order', ['type', 'result', 'state', 'decided_on']),
  order_change: { ...byReaders, appendOnly: true },
  visit: { ...byReaders, pastWall: ofPersonAlone },
  action_plan: byReaders,
  plan_version: { ...byReaders, appendOnly: true },
  plan_item: byReaders,
  plan_review: { ...byReaders, appendOnly: true },
  housing_consultation: byReaders,
  solicitor_instruction: byReaders,
  publicity: byReaders,
  deadline: {
    read: `${mayRead} or (${ofLandlord('deadline')})`,
    write: `${byReaders.write} or (${ofLandlord('deadline')})`,
    add: `readers && ${intakeKeys} and case_id is null and report_id is not null`,
    pastWall:
      'case_id is null and report_id is null and exists (select from risk_assessment a where a.id = risk_assessment_id)',
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
  homes_owned: { ...bySession, write: `array['${EVERYTHING}'::uuid] && ${writeKeys}` },
  // As the deadline, which is not theirs who may not read it.
  deadline_alarm: { read: `${signedIn} and exists (select 1 from deadline d where d.id = deadline_id)` },
  // Everybody has their own and nobody else's.
  notification: { ...ofOneself, unwalled: tellsOfNoWalled('case_id', 'report_id', 'null') },
  notification_preference: ofOneself,
  saved_view: ofOneself,
  // Mails name no person of a case; whoever keeps the system running sees what becomes of them, and may have one tried again.
  mail: { read: operates, write: operates },
  case_review: ofCountedCase('case_review', [
    'decision',
    'status',
    'received_at',
    'decided_at',
    'reviewed_at',
  ]),
  recommendation: ofCountedCase('recommendation', ['case_review_id']),
  service_complaint: byReaders,
  lead_review: {
    ...ofCountedCase('lead_review', ['role', 'decision', 'reviewed_at', 'due_at']),
    appendOnly: true,
  },
  case_assignment: { ...byReaders, appendOnly: true },
  // Of themselves, and of those whom they manage.
  staff_training: { read: `staff_id = ${staffId} or ${managesStaff}`, write: managesStaff },
  // Of what it names; a connected system names what lies in its grant.
  external_reference: {
    read: ofNamed('true'),
    write: ofNamed(`x.readers && (${writeKeys} || ${intakeKeys})`),
    unwalled: tellsOfNoWalled('case_id', 'report_id', 'person_id'),
  },
  // Of oneself; the register of them is read by whoever protects data.
  bulk_export: {
    read: `asked_by_id = ${staffId} or (select app.protects_data())`,
    write: `asked_by_id = ${staffId}`,
  },
  case_link: {
    read: `${signedIn} and ${ofBothCases('true')}`,
    write: `${signedIn} and ${ofBothCases(`c.readers && ${writeKeys}`)}`,
  },
  case_event: {
    read: `${mayRead} or (${ofLandlordsLog})`,
    write: `${byReaders.write} or (${ofLandlordsLog})`,
    add: `readers && ${intakeKeys} and actor_id = ${staffId}`,
    pastWall:
      'case_id is null and report_id is null and exists (select from deadline d where d.id = deadline_id)',
    appendOnly: true,
  },
  staff_protection: byReaders,
  // Before its place is known it belongs to no service: whoever may triage reads it, of what is about the line those above.
  online_report: {
    read: '(select app.works_cases()) and app.reads_online(kept_to)',
    write: '(select app.works_cases()) and app.reads_online(kept_to)',
  },
  report_attachment: { read: ofReport('true'), write: ofReport(`x.readers && ${writeKeys}`) },
  prevention_activity: { ...byReaders, pastWall: ofPersonAlone },
  checklist_tick: byReaders,
  // What is asked for by hand waits, and says who asked; the rest of its life is a worker's to write.
  schedule_run: {
    ...bySession,
    write: `${operates} and status = 'WAITING' and asked_by_id = ${staffId}`,
    appendOnly: true,
  },
  // Of the whole landlord, for those who count all of it. What was signed a trigger keeps from everybody.
  // A signed summary of protected figures is the same for all who may ask for one; who may, the abilities say.
  management_report: {
    read: `${countsEverything} or (kind = 'EQUALITY_SUMMARY' and status in ('SIGNED', 'SUPERSEDED') and ${signedIn})`,
    write: countsEverything,
  },
  // Workers round by the one, and round the other; nobody who signs in reaches them.
  equality_secret: { read: 'false' },
  equality_kept: { read: 'false' },
  // As the summary that it is about; by one's own hand.
  equality_flag_note: { ...bySession, write: `recorded_by_id = ${staffId}`, appendOnly: true },
  // Who is a steward is no secret; nobody names, confirms or ends themselves.
  equality_steward: {
    ...bySession,
    write: `(${operates} or (select app.protects_data())) and staff_id <> ${staffId}`,
  },
  // The stewards alone, and whoever watches over them; nobody of whom a wall keeps something that was counted.
  equality_elevation: {
    read: `((select app.stewards_equality()) or (select app.protects_data())) and app.sees_counts_of(report_id)`,
    write: `(select app.stewards_equality()) and app.sees_counts_of(report_id)`,
  },
  occupant_count: { read: 'false' },
  // Whoever reads a case or a person knows that they are held; placed and lifted they are by those who keep records.
  retention_hold: {
    read: `(select app.protects_data()) or exists (select 1 from asb_case c where c.id = case_id) or exists (select 1 from person p where p.id = person_id)`,
    write: '(select app.keeps_records())',
    unwalled: tellsOfNoWalled('case_id', 'null', 'person_id'),
  },
  erasure: {
    read: '(select app.protects_data())',
    write: `(select app.protects_data()) and asked_by_id = ${staffId}`,
    appendOnly: true,
    unwalled: tellsOfNoWalled('null', 'null', 'person_id'),
  },
  // Nobody handles a request of somebody from whom a wall keeps them; one's own decisions are written by one's own hand.
  subject_access_request: {
    read: '(select app.protects_data())',
    write: '(select app.protects_data())',
    unwalled: tellsOfNoWalled('null', 'null', 'person_id'),
  },
  subject_access_item: {
    read: '(select app.protects_data()) and exists (select from subject_access_request r where r.id = request_id)',
    write: `(select app.protects_data()) and decided_by_id = ${staffId} and exists (select from subject_access_request r where r.id = request_id)`,
  },
  // Counts by kind; who may know how the system is run, the abilities say.
  retention_run: bySession,
  worker_process: { read: operates },
  queue_standing: { read: operates },
  job_retry: {
    read: operates,
    write: `${operates} and done_at is null and asked_by_id = ${staffId}`,
    appendOnly: true,
  },
  // Whoever keeps the system running sets them up. What is sent, a worker reads as the integrator that it is for.
  webhook_endpoint: { read: operates, write: operates },
  webhook_secret: { read: operates, write: operates },
  webhook_delivery: {
    read: operates,
    write: `${operates} and event_id is null and asked_by_id = ${staffId}`,
    appendOnly: true,
    unwalled: tellsOfNoWalled('case_id', 'report_id', 'null'),
  },
  agency: { ...bySession, write: keepsAgency('agency') },
  sharing_agreement: {
    ...bySession,
    write: `exists (select 1 from agency a where a.id = agency_id and (${keepsAgency('a')}))`,
  },
  case_restriction: byReaders,
  // Who stands in for whom is no secret among staff.
  delegation: { ...bySession, write: `${staffId} in (staff_id, delegate_id)` },
  // One's own also where one reads in an emergency; whoever is walled reads none of it, not even that.
  conflict_wall: { ...byReaders, write: `${byReaders.write} or (staff_id = ${staffId} and ${mayRead})` },
  sharing_permission: byReaders,
  disclosure: {
    ...ofCountedCase('disclosure', ['status', 'basis', 'made_at']),
    ...register,
    figures: `exists (select 1 from asb_case c where c.id = disclosure.case_id)
      and (readers @> array['${EVERYTHING}'::uuid] or readers @> array[${staffId}])`,
  },
  disclosed_item: register,
  evidence: byReaders,
  evidence_event: { ...byReaders, appendOnly: true },
  emergency_access: {
    read: `staff_id = ${staffId} or (select app.protects_data()) or exists (select 1 from asb_case c where c.id = case_id)`,
    write: `staff_id = ${staffId} and (select app.works_cases())`,
    unwalled: tellsOfNoWalled('case_id', 'null', 'person_id'),
  },
  // Everybody writes what they do by their own hand; who reads it, the abilities say.
  audit_entry: {
    read: `(select app.protects_data()) or exists (select 1 from asb_case c where c.id = case_id)`,
    write: `staff_id = ${staffId} and session_id = (select app.session_id())`,
    appendOnly: true,
    unwalled: tellsOfNoWalled('case_id', 'null', 'person_id'),
  },
  // Whoever reads somebody may seal for them: why they had something shown, for one.
  person_key: { ...keptApart, write: keptApart.read, appendOnly: true },
  safe_contact_note: keptApart,
  health_note: keptApart,
  equality_profile: keptApart,
  // Written down by their own hand, in the session in which it is shown.
  sensitive_showing: {
    read: `staff_id = ${staffId} or (select app.protects_data())`,
    write: `staff_id = ${staffId} and session_id = (select app.session_id()) and ${mayRead} and (select app.works_cases())`,
    appendOnly: true,
    pastWall: personReached('person_id'),
  },
  // Whoever takes a copy is written down by their own hand, whether or not they may write to the case.
  evidence_download: {
    read: register.read,
    write: `by_id = ${staffId} and ${mayRead}`,
    appendOnly: true,
  },
};
