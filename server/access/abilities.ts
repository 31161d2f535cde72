import type { Knowledge } from '../../schema/access/reads.ts';
import { reportAuthors, reportSignatories } from '../../schema/management-report/report-hands.ts';
import { caseManagers, caseWorkers, confidants } from '../../schema/staff/case-workers.ts';
import { StaffRole } from '../../schema/vocabulary.ts';

const {
  SERVICE_LEAD,
  AREA_MANAGER,
  HOUSING_MANAGER,
  HEAD_OF_SERVICE,
  SMT,
  EQUALITY_AND_DIVERSITY_GROUP,
  PARTNER_USER,
  DATA_PROTECTION_OFFICER,
  SYSTEM_ADMIN,
  ANALYST,
  INTEGRATOR,
} = StaffRole;

const CASE_WORKERS = caseWorkers;
const MANAGERS = caseManagers;
const READERS_OF_ROWS = [...CASE_WORKERS, ANALYST, INTEGRATOR];
const EVERYONE = Object.values(StaffRole);

/**
 * Who may do what. Which rows they may do it to is `schema/access/row-scope.ts`; which conditions a decision must
 * meet are the rules of the domain. What is not here nobody may.
 */
export const abilities = {
  /** See oneself, the places, the policy and the words. */
  READ_REFERENCE: EVERYONE.filter((role) => role !== PARTNER_USER),
  READ_OWN_ACCOUNT: EVERYONE,
  READ_ROWS: READERS_OF_ROWS,
  /** Ask the API in one’s own words from the portal; what comes is what the role may read anyway. */
  ASK_IN_OWN_WORDS: [HEAD_OF_SERVICE, ANALYST, SYSTEM_ADMIN],
  /** Keep filters and questions under a name, for oneself alone. */
  KEEP_OWN_VIEWS: EVERYONE.filter((role) => role !== PARTNER_USER && role !== INTEGRATOR),
  READ_PEOPLE: READERS_OF_ROWS,
  /** Find and keep what records are called in the landlord’s other systems. */
  MATCH_RECORDS: [...CASE_WORKERS, INTEGRATOR],
  /** Have all that one may read written to a file, and fetch it. */
  EXPORT_DATA: [...MANAGERS, ANALYST, INTEGRATOR],
  /** See the exports one asked for; of everybody, whoever protects data. */
  READ_EXPORTS: [...MANAGERS, ANALYST, INTEGRATOR, DATA_PROTECTION_OFFICER],
  /** Bring in reports from a connected system, many at once, at the services it was granted. */
  IMPORT_REPORTS: [INTEGRATOR],
  /** Look for people by name, number or home: only those who may know who they are. */
  FIND_PEOPLE: CASE_WORKERS,
  FOLLOW_UPDATES: READERS_OF_ROWS,
  READ_FIGURES: [...MANAGERS, SMT, ANALYST],
  /** Read the management reports of the whole landlord, drafts and signed (policy 15.5). Not whoever runs the system. */
  READ_MANAGEMENT_REPORTS: reportAuthors,
  /** Have them counted, and write their sentences. */
  WRITE_MANAGEMENT_REPORTS: reportAuthors,
  /** Sign them: from then on they can never be changed. */
  SIGN_MANAGEMENT_REPORTS: reportSignatories,
  /** Read the figures by protected characteristic, rounded and signed: the same for everybody (policy 15.4). */
  READ_EQUALITY_FIGURES: [...MANAGERS, SMT, ANALYST, EQUALITY_AND_DIVERSITY_GROUP],
  /** Write down what was done about what those figures flagged, for next year's readers (policy 15.4). */
  NOTE_EQUALITY_FLAGS: [HEAD_OF_SERVICE, EQUALITY_AND_DIVERSITY_GROUP],
  /** Ask for what those figures were rounded from, approve it and look: of the group its two named stewards (policy 15.4). */
  STEWARD_EQUALITY: [EQUALITY_AND_DIVERSITY_GROUP],
  /** See what stewards asked for, for what and when: they themselves, and whoever protects data. */
  READ_ELEVATIONS: [EQUALITY_AND_DIVERSITY_GROUP, DATA_PROTECTION_OFFICER],
  /** See who the stewards are: the group, and those who name and confirm them. */
  READ_EQUALITY_STEWARDS: [EQUALITY_AND_DIVERSITY_GROUP, DATA_PROTECTION_OFFICER, SYSTEM_ADMIN],
  /** Homes where reports repeat: told only to those who read what happened there. */
  READ_REPEAT_PLACES: [...MANAGERS, ANALYST],
  /** Open what a figure counts: only those who read both figures and cases. */
  OPEN_FIGURES: [...MANAGERS, ANALYST],
  READ_IMPORTS: [HEAD_OF_SERVICE, SMT, ANALYST, SYSTEM_ADMIN, DATA_PROTECTION_OFFICER],
  RECEIVE_REPORT: CASE_WORKERS,
  TRIAGE_REPORT: CASE_WORKERS,
  WORK_CASE: CASE_WORKERS,
  CLOSE_CASE: CASE_WORKERS,
  /** Record prevention where one works, with a case or without (policy 6). */
  RECORD_PREVENTION: CASE_WORKERS,
  /** Put files of evidence in, find a case for them, fetch them (policy 15.1). */
  KEEP_EVIDENCE: CASE_WORKERS,
  /** Take a file as it was put in, with its metadata, for a reason that is written down (policy 12.1). */
  TAKE_ORIGINAL: MANAGERS,
  /** Take a case file along: without names, words or files for whoever may not read them. */
  TAKE_CASE_FILE: READERS_OF_ROWS,
  /** See who took copies or looked at cases (policy 12.1). */
  READ_COPIES: [...MANAGERS, DATA_PROTECTION_OFFICER],
  /** Write down what people answer about protected characteristics (policy, Equality and Diversity). */
  RECORD_EQUALITY_PROFILE: CASE_WORKERS,
  /** See what is kept apart, masked, and ask for it to be shown (policy 12.1); to whom, `sensitive/showing-rules.ts`. */
  SHOW_SENSITIVE: CASE_WORKERS,
  /** Note what is to be known of somebody’s health or vulnerability (policy 8.8, 11.3). */
  NOTE_HEALTH: CASE_WORKERS,
  /** Read outside one’s scope in an emergency, told to the data protection officer (policy 12.1). */
  TAKE_EMERGENCY_ACCESS: CASE_WORKERS,
  /** See what one reads in an emergency, and who so read the cases one works (policy 12.1). */
  READ_EMERGENCIES: [...CASE_WORKERS, DATA_PROTECTION_OFFICER],
  /** Set up areas and services, and close them: whoever runs the system, and whoever answers for all of it. */
  KEEP_PLACES: [HEAD_OF_SERVICE, SYSTEM_ADMIN],
  /** Keep the homes of the services one answers for: who lives where is not for whoever runs the system. */
  KEEP_PROPERTIES: MANAGERS,
  /** Say how many homes a service has, for figures per 100 homes. */
  RECORD_HOMES: MANAGERS,
  /** Take in answers to the surveys after closing (policy 3.5). */
  IMPORT_SURVEY_ANSWERS: MANAGERS,
  /** Say how many homes the landlord owned, for figures per 1,000 homes (Tenant Satisfaction Measures NM01). */
  RECORD_HOMES_OWNED: [HEAD_OF_SERVICE],
  /** Take in what all tenants think (Tenant Satisfaction Measures TP12). */
  IMPORT_PERCEPTION: [HEAD_OF_SERVICE],
  /** Keep the directory of agencies and local providers (policy 13.6). */
  KEEP_DIRECTORY: MANAGERS,
  /** Record the protocols under which information is shared (policy 12.2). */
  KEEP_AGREEMENTS: [AREA_MANAGER, HOUSING_MANAGER, HEAD_OF_SERVICE],
  /** Propose to share, and share what was advised on (policy 12.2). */
  SHARE_INFORMATION: CASE_WORKERS,
  /** Advise before anything is shared, and review what was referred at once (policy 11.9, 12.2). */
  ADVISE_ON_SHARING: [AREA_MANAGER, HEAD_OF_SERVICE],
  /** Read what was shared, with whom and on which basis. */
  READ_REGISTER: [...READERS_OF_ROWS, DATA_PROTECTION_OFFICER],
  /** Keep what was told in confidence about the line of management: of that what names them, and no more (policy, Scope). */
  READ_CONFIDED: confidants,
  /** Keep a case or a person from going when their time is over, and lift that again (policy 12.1). */
  KEEP_RECORDS: [HEAD_OF_SERVICE, DATA_PROTECTION_OFFICER],
  /** See what goes when, by reference, and why what is kept is kept: no names. */
  PREVIEW_RETENTION: [DATA_PROTECTION_OFFICER],
  /** Have somebody erased who asked to be (UK GDPR, Article 17). */
  ERASE_PEOPLE: [DATA_PROTECTION_OFFICER],
  /**
   * Answer somebody who asks for access to what is held of them (UK GDPR, Article 15): draft, and approve what another
   * drafted. No manager, for it reaches what is hidden from the line, and no administrator.
   */
  ANSWER_SUBJECT_ACCESS: [DATA_PROTECTION_OFFICER],
  /** Decide that only named staff read a case (policy 12.1). */
  RESTRICT_CASE: [AREA_MANAGER, HOUSING_MANAGER, HEAD_OF_SERVICE],
  /** Let a colleague stand in while on leave, and see who stands in for whom (policy 15.2). */
  DELEGATE_WORK: CASE_WORKERS,
  /** Say that one has a conflict of interest, and read no more of it (policy 12.1). */
  DECLARE_CONFLICT: CASE_WORKERS,
  /** Put a wall between a member of staff and a case (policy 12.1). */
  RAISE_WALL: MANAGERS,
  /** Take it away again, never before oneself. */
  LIFT_WALL: [AREA_MANAGER, HEAD_OF_SERVICE],
  /** Write down what a case review decided and recommended, and answer it (policy 16). */
  RECORD_CASE_REVIEW: MANAGERS,
  KEEP_LOCAL_AUTHORITIES: MANAGERS,
  /**
   * Draft the next version of the policy and see what it would change. Not the administrator, who runs the system: what
   * is an emergency and who approves an eviction is decided by those who answer for the cases (policy 19).
   */
  DRAFT_POLICY: [AREA_MANAGER, HOUSING_MANAGER, HEAD_OF_SERVICE],
  /** Approve it, having had no part in it (policy 20). */
  APPROVE_POLICY: [HEAD_OF_SERVICE],
  /** Keep the guides and procedures that staff work with (policy 13.2, 18). */
  KEEP_GUIDES: MANAGERS,
  /** Write the standard letters (policy 17). */
  KEEP_LETTERS: [AREA_MANAGER, HOUSING_MANAGER, HEAD_OF_SERVICE],
  /** Review the cases one answers for (policy 15.2, 15.3). */
  REVIEW_CASES: [SERVICE_LEAD, AREA_MANAGER],
  READ_REVIEW_COVERAGE: [SERVICE_LEAD, AREA_MANAGER, HEAD_OF_SERVICE],
  /** Give a case to another worker. */
  ASSIGN_CASE: MANAGERS,
  /** Record the training of those one manages, and see what is missing (policy 13.3). */
  RECORD_TRAINING: MANAGERS,
  /** See who works here, how they sign in and which roles they hold over what. */
  READ_STAFF: [SYSTEM_ADMIN, DATA_PROTECTION_OFFICER],
  /** Put people on record, give and end roles, and write down who leaves: of anybody but oneself. */
  KEEP_STAFF: [SYSTEM_ADMIN],
  /** Be the second person where one alone gives no role. */
  CONFIRM_ROLES: [SYSTEM_ADMIN, DATA_PROTECTION_OFFICER],
  /** See and mark one's own notices, and say how one wants to hear of them. */
  READ_OWN_NOTICES: [...CASE_WORKERS, SMT, EQUALITY_AND_DIVERSITY_GROUP, ANALYST],
  /** See what becomes of mails, and have one tried again. */
  TEND_MAIL: [SYSTEM_ADMIN],
  /** Set up where integrators’ systems are told of what happens, and see what became of it. */
  KEEP_WEBHOOKS: [SYSTEM_ADMIN],
  /** See how queues, workers, deadlines and mails stand, and have what failed tried again. */
  OPERATE: [SYSTEM_ADMIN],
  /** See what is done by itself, when it last was and with which result. */
  READ_SCHEDULES: [HEAD_OF_SERVICE, SYSTEM_ADMIN, DATA_PROTECTION_OFFICER],
  /** Decide what only a manager may: a lower urgency (#101), closing for want of cooperation (#96). */
  DECIDE_AS_MANAGER: MANAGERS,
} satisfies Record<string, readonly StaffRole[]>;

export type Ability = keyof typeof abilities;

/** Who may know what (the kinds are explained in `schema/access/reads.ts`). */
export const knowledge: Record<Knowledge, readonly StaffRole[]> = {
  BASICS: [...READERS_OF_ROWS, SMT, EQUALITY_AND_DIVERSITY_GROUP, SYSTEM_ADMIN, DATA_PROTECTION_OFFICER],
  IDENTITY: CASE_WORKERS,
  NARRATIVE: CASE_WORKERS,
  REPORTED: [...CASE_WORKERS, DATA_PROTECTION_OFFICER],
  STAFFING: [...CASE_WORKERS, SYSTEM_ADMIN, DATA_PROTECTION_OFFICER],
  ACCOUNTS: [SYSTEM_ADMIN, DATA_PROTECTION_OFFICER],
  COPIES: [...MANAGERS, DATA_PROTECTION_OFFICER],
  CONFLICTS: MANAGERS,
  SUBJECT_ACCESS: [DATA_PROTECTION_OFFICER],
  MATCHING: [...CASE_WORKERS, INTEGRATOR],
  FIGURES: [...MANAGERS, SMT, ANALYST],
  OPERATIONS: [HEAD_OF_SERVICE, SMT, ANALYST, SYSTEM_ADMIN, DATA_PROTECTION_OFFICER],
};

type HasRoles = { roles: readonly string[] };

const holdsOneOf = (viewer: HasRoles, roles: readonly string[]) =>
  viewer.roles.some((role) => roles.includes(role));

export const may = (viewer: HasRoles, ability: Ability) => holdsOneOf(viewer, abilities[ability]);
export const mayKnow = (viewer: HasRoles, kind: Knowledge) => holdsOneOf(viewer, knowledge[kind]);
export const abilitiesOf = (viewer: HasRoles) =>
  (Object.keys(abilities) as Ability[]).filter((ability) => may(viewer, ability));
