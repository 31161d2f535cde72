// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** Which cases; conditions add up. */
export type CaseFilter = {
  /** Of any of these areas. */
  areaId?: Array<string> | null | undefined;
  /** Any of these. */
  category?: Array<CategoryCode> | null | undefined;
  /** Closed on or after this day. */
  closedFrom?: string | null | undefined;
  /** Closed on or before this day. */
  closedTo?: string | null | undefined;
  /** Found by this rule of data quality (policy 15.1). SAME_NAME_TWICE finds nothing here: `sameNameTwice` does. */
  dataQuality?: DataQualityRule | null | undefined;
  /** Where reports followed one another closely, last on or after this day (policy 5.3). */
  escalatedFrom?: string | null | undefined;
  /** Any of these. */
  harmRating?: Array<HarmRating> | null | undefined;
  /** Opened on or after this day (Europe/London). */
  openedFrom?: string | null | undefined;
  /** Opened on or before this day. */
  openedTo?: string | null | undefined;
  /** Any of these. */
  outcome?: Array<CaseOutcome> | null | undefined;
  /** Led by any of these members of staff. */
  ownerId?: Array<string> | null | undefined;
  /** Any of these (policy 7.5). */
  priority?: Array<CasePriority> | null | undefined;
  /** Reference begins so. */
  reference?: string | null | undefined;
  /** For which any of these answer beside the owner (policy 5.3). */
  routedTo?: Array<StaffRole> | null | undefined;
  /** Whether safeguarding takes priority (policy 2.3). */
  safeguardingPriority?: boolean | null | undefined;
  /** Only those that run and in which two people have the same name, or only the others. Only for those who may know who people are. */
  sameNameTwice?: boolean | null | undefined;
  /** Of any of these services. */
  serviceId?: Array<string> | null | undefined;
  /** Any of these. */
  stage?: Array<CaseStage> | null | undefined;
  /** Any of these. */
  status?: Array<CaseStatus> | null | undefined;
  /** Open, and led by somebody who leaves, has left, or no longer works the cases of its service: to be given to another with assignCase (policy 15.2). False for all others. */
  toHandOver?: boolean | null | undefined;
  /** Any of these. */
  urgency?: Array<Urgency> | null | undefined;
};

/** The order of a list; the identity decides between equals. */
export type CaseOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** By what. */
  field: CaseOrderField;
};

/** What a list is ordered by. */
export type CaseOrderField =
  /** When it was closed; running cases count as never. */
  | 'CLOSED_AT'
  /** When somebody was last spoken to; never comes last when the newest come first. */
  | 'LAST_CONTACT_AT'
  /** When it was opened. */
  | 'OPENED_AT'
  /** Its reference. */
  | 'REFERENCE';

/** How a case ended. */
export type CaseOutcome =
  /** The landlord has no power to resolve it; people were supported and signposted (policy 3.10, 5.3). */
  | 'CANNOT_RESOLVE'
  /** Not enough evidence to act. */
  | 'INSUFFICIENT_EVIDENCE'
  /** No further action possible without reasonable cooperation (policy 8.3). */
  | 'NON_COOPERATION'
  /** Found not to be anti-social behaviour (policy 2.7). */
  | 'NOT_ASB'
  /** Nothing more happened while the case was watched. */
  | 'NO_FURTHER_INCIDENTS'
  /** Someone in the case moved away. */
  | 'PARTY_MOVED'
  /** Nobody responsible could be identified. */
  | 'PERPETRATOR_UNIDENTIFIED'
  /** The person who reported withdrew. */
  | 'REPORTER_WITHDREW'
  /** Resolved by another agency (policy 3.8, 9.4). */
  | 'RESOLVED_BY_OTHER_AGENCY'
  /** Resolved by early intervention (policy section 9). */
  | 'RESOLVED_EARLY_INTERVENTION'
  /** Resolved by formal action short of court (policy 11.1). */
  | 'RESOLVED_FORMAL_ACTION'
  /** Resolved by action in court (policy 11.5 to 11.8). */
  | 'RESOLVED_LEGAL_ACTION'
  /** Resolved by the people themselves (policy 9.3). */
  | 'RESOLVED_SELF_RESOLUTION'
  /** Transferred to another landlord or body. */
  | 'TRANSFERRED'
  /** Everything reasonable was tried and the behaviour has not stopped. */
  | 'UNRESOLVED';

/** The order in which cases ask for attention: the higher of category harm and risk (policy 7.5). Never merged with urgency. */
export type CasePriority =
  /** Serious harm by category, or high risk to a person (policy 7.5). */
  | 'HIGH'
  /** Lowered by a manager with a reason (policy 7.5). */
  | 'LOW'
  /** Medium harm by category, or medium risk to a person (policy 7.5). */
  | 'MEDIUM';

/** How far a case has come along the policy's journey. */
export type CaseStage =
  /** Agreeing a plan with timescales and reviews (policy 8.10). */
  | 'ACTION_PLAN'
  /** Closed (policy 3.6). */
  | 'CLOSED'
  /** Early and non-legal tools (policy section 9). */
  | 'EARLY_INTERVENTION'
  /** Formal action, with approval and support (policy 11.1, 11.2). */
  | 'FORMAL_ACTION'
  /** Talking to the person who reported (policy 8.5, 8.6). */
  | 'INITIAL_INTERVIEW'
  /** Action in court (policy 11.3 to 11.8). */
  | 'LEGAL_ACTION'
  /** Watching whether it has stopped (policy 8.10). */
  | 'MONITORING'
  /** Assessing impact and risk for each individual (policy 8.7). */
  | 'RISK_ASSESSMENT';

/** Whether a case is open. */
export type CaseStatus =
  /** Closed with an outcome and a notice to everyone informed (policy 3.6). */
  | 'CLOSED'
  /** Open; the behaviour has stopped and is being watched. */
  | 'MONITORING'
  /** Open and being worked on. */
  | 'OPEN';

/** The categories of the table of anti-social behaviour (policy 3.9). */
export type CategoryCode =
  /** Criminal activity (policy 3.9). */
  | 'CRIMINAL_ACTIVITY'
  /** Cuckooing or mate crime (policy 3.9). */
  | 'CUCKOOING_MATE_CRIME'
  /** Cyber crime (policy 3.9). */
  | 'CYBER_CRIME'
  /** Domestic abuse; redirected to its own procedure (policy 3.9, Scope). */
  | 'DOMESTIC_ABUSE'
  /** Drug dealing (policy 3.9). */
  | 'DRUG_DEALING'
  /** Hate crime (policy 3.9, section 10). */
  | 'HATE_CRIME'
  /** Noise nuisance (policy 3.9). */
  | 'NOISE_NUISANCE'
  /** Parties; more than one in the year is anti-social behaviour (policy 3.9). */
  | 'PARTIES'
  /** Vandalism, damage to property and graffiti (policy 3.9). */
  | 'VANDALISM_DAMAGE_GRAFFITI'
  /** Verbal abuse, harassment and intimidation; the only category with a choice of harm (policy 3.9). */
  | 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION'
  /** Violence (policy 3.9). */
  | 'VIOLENCE'
  /** Weapons (policy 3.9). */
  | 'WEAPONS';

/** What is missing from a case, or cannot be as it is written. Each is a reason to look, not a fault of anybody. */
export type DataQualityRule =
  /** It was closed within a year, and an incident of it is dated later. */
  | 'HAPPENED_AFTER_CLOSING'
  /** It runs, and an incident or a contact of it lies in the future. */
  | 'HAPPENED_IN_THE_FUTURE'
  /** It runs, and nobody is on record who is said to have done it. */
  | 'NOBODY_ACCUSED'
  /** It has run for more than four weeks, and no action plan was agreed (policy 8.10). */
  | 'NO_ACTION_PLAN'
  /** It runs, and no home is on record to which it belongs. */
  | 'NO_HOME'
  /** It runs, and nobody leads it. */
  | 'NO_OWNER'
  /** It runs, and nobody’s risk was assessed (policy 8.7). */
  | 'NO_RISK_ASSESSMENT'
  /** It was opened within a year, and a report of it was written down more than three days after it was received. */
  | 'RECORDED_LATE'
  /** It runs, and two people of it have the same name: perhaps they are one. */
  | 'SAME_NAME_TWICE';

/** Impact or harm as the table of categories prints it (policy 3.9). Never merged with risk or urgency. */
export type HarmRating =
  /** Medium (policy 3.9). */
  | 'MEDIUM'
  /** Serious (policy 3.9). */
  | 'SERIOUS';

/** Which end of a list comes first. */
export type OrderDirection =
  /** Oldest, or smallest, first. */
  | 'ASC'
  /** Newest, or largest, first. */
  | 'DESC';

/** The level of risk to a person, from an assessment (policy 8.7). */
export type RiskLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** The part a person plays in the landlord's staff, or as its partner. */
export type StaffRole =
  /** Works with figures across areas, never with names (practice). */
  | 'ANALYST'
  /** Manages an area, approves formal action and advises before information is shared (policy 11.2, 12.2, 15.3). */
  | 'AREA_MANAGER'
  /** Oversees personal data, disclosures and access (practice). */
  | 'DATA_PROTECTION_OFFICER'
  /** Sees the annual summary by protected characteristic and nothing about single people (policy 15.4). */
  | 'EQUALITY_AND_DIVERSITY_GROUP'
  /** Gives guidance before any publicity is considered (policy 14.2). */
  | 'HEAD_OF_SERVICE'
  /** Supports formal action and prepares its documents; a resource for court work (policy 11.2, 13.4). */
  | 'HOUSING_MANAGER'
  /** Named worker who takes reports and carries the day-to-day case (policy 8.3). */
  | 'HOUSING_SUPPORT_WORKER'
  /** A connected system acting for the landlord, such as a housing system (practice). */
  | 'INTEGRATOR'
  /** Someone at a partner agency who sees what has been shared with that agency (practice). */
  | 'PARTNER_USER'
  /** Leads one service and reviews every case in it (policy 8.2, 15.2). */
  | 'SERVICE_LEAD'
  /** Senior management team, which receives the quarterly report (policy 15.5). */
  | 'SMT'
  /** Runs the system and has no need to read casework (practice). */
  | 'SYSTEM_ADMIN';

/** Whether the case is an emergency under the response times (policy 8.6). */
export type Urgency =
  /** Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6). */
  | 'EMERGENCY'
  /** Everything else: talk and agree the approach within five working days (policy 8.6). */
  | 'NON_EMERGENCY';

export type CaseListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
  counted: boolean;
}>;


export type CaseListQuery = { cases: { totalCount?: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, status: CaseStatus, stage: CaseStage, category: CategoryCode, harmRating: HarmRating, riskLevel: RiskLevel | null, urgency: Urgency, restricted: boolean, openedAt: string, closedAt: string | null, outcome: CaseOutcome | null, lastContactAt: string | null, nextDueAt: string | null, service: { id: string, name: string, area: { id: string, name: string } }, owner: { id: string, name: string | null } | null } }> } };

export const CaseListDocument: Trusted<CaseListQuery, CaseListQueryVariables> = trusted('ftnmYA79N5f5WTVJ_rRW95');