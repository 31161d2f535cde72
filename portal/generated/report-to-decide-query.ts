// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** What kind of agency a partner is (policy 3.7, 3.8, 9.4). */
export type AgencyKind =
  /** Community safety partnership (practice). */
  | 'COMMUNITY_SAFETY_PARTNERSHIP'
  /** Environmental health at the local authority (policy 3.9). */
  | 'ENVIRONMENTAL_HEALTH'
  /** Fire and rescue (practice). */
  | 'FIRE'
  /** Integrated care board or other NHS body (regulator). */
  | 'ICB_NHS'
  /** Legal adviser (policy 12.2, 13.5). */
  | 'LEGAL_ADVISER'
  /** Local authority (policy 3.8). */
  | 'LOCAL_AUTHORITY'
  /** Mediation provider (policy 13.6). */
  | 'MEDIATION'
  /** Neighbourhood watch or other community group (policy 13.6). */
  | 'NEIGHBOURHOOD_WATCH'
  /** Another landlord in the area (policy 6.4). */
  | 'OTHER_LANDLORD'
  /** Police (policy 3.8, 10.5, 11.4). */
  | 'POLICE'
  /** Probation (practice). */
  | 'PROBATION'
  /** Social services (policy 11.9). */
  | 'SOCIAL_SERVICES'
  /** Provider of support (policy 13.6). */
  | 'SUPPORT_PROVIDER'
  /** Victim support (practice). */
  | 'VICTIM_SUPPORT'
  /** Youth justice (practice). */
  | 'YOUTH_JUSTICE';

/** What the behaviour was, after the examples of the policy (policy 2.6). */
export type Behaviour =
  /** Using or threatening to use the accommodation to sell drugs or for other unlawful purposes (policy 2.6). */
  | 'DRUG_SELLING_OR_UNLAWFUL_USE'
  /** Excessive noise nuisance (policy 2.6). */
  | 'EXCESSIVE_NOISE'
  /** Fly tipping (policy 2.6). */
  | 'FLY_TIPPING'
  /** Fouling of public areas (policy 2.6). */
  | 'FOULING'
  /** Graffiti (policy 2.6). */
  | 'GRAFFITI'
  /** Intimidation and harassment, including against staff (policy 2.6). */
  | 'INTIMIDATION_HARASSMENT'
  /** Nuisance vehicles (policy 2.6). */
  | 'NUISANCE_VEHICLES'
  /** Something else, which must be described; the list in the policy is not closed (policy 2.6). */
  | 'OTHER'
  /** Targeting members of identified groups because of their perceived difference (policy 2.6). */
  | 'TARGETING_IDENTIFIED_GROUP'
  /** Actual violence against people or property, including against staff (policy 2.6). */
  | 'VIOLENCE';

/** The order in which cases ask for attention: the higher of category harm and risk (policy 7.5). Never merged with urgency. */
export type CasePriority =
  /** Serious harm by category, or high risk to a person (policy 7.5). */
  | 'HIGH'
  /** Lowered by a manager with a reason (policy 7.5). */
  | 'LOW'
  /** Medium harm by category, or medium risk to a person (policy 7.5). */
  | 'MEDIUM';

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

/** How staff reached or tried to reach somebody. The initial interview is by phone or in person (policy 8.5). */
export type ContactMethod =
  /** By email. */
  | 'EMAIL'
  /** Face to face (policy 8.5, 8.6). */
  | 'IN_PERSON'
  /** By letter. */
  | 'LETTER'
  /** By a message through the portal. */
  | 'ONLINE'
  /** By telephone (policy 8.5). */
  | 'PHONE'
  /** By text message. */
  | 'TEXT_MESSAGE';

/** Whether it was done in time. */
export type DeadlineStatus =
  /** No longer needed, with a reason. */
  | 'CANCELLED'
  /** Done in time. */
  | 'MET'
  /** Done, but after it was due. */
  | 'MET_LATE'
  /** Not done by the time it was due. */
  | 'MISSED'
  /** Not done and not yet overdue, or not yet judged. */
  | 'PENDING';

/** What is due. */
export type DeadlineType =
  /** An action falls due (policy 8.10). */
  | 'ACTION_DUE'
  /** A signed agreement comes to its end: complete it or agree a new one (policy 11.6, 6.4). */
  | 'AGREEMENT_EXPIRES'
  /** Review of a signed agreement (policy 11.6, 6.4). */
  | 'AGREEMENT_REVIEW'
  /** The yearly publication of data (policy 3.5). */
  | 'ANNUAL_PUBLICATION'
  /** An application for a case review is to be acknowledged (policy 16.3). */
  | 'CASE_REVIEW_ACKNOWLEDGEMENT'
  /** Whether the threshold for a case review is met is to be decided (policy 16.3). */
  | 'CASE_REVIEW_DECISION'
  /** A case review is to be carried out (policy 16.3). */
  | 'CASE_REVIEW_MEETING'
  /** The right to a case review is to be explained again (policy 3.11; Home Office guidance, 2025). */
  | 'CASE_REVIEW_RIGHT_DUE'
  /** Telling whoever kept a diary what comes of it (policy 8.9). */
  | 'DIARY_FEEDBACK'
  /** The later review of something shared before advice could be sought (policy 11.9, 12.2). */
  | 'DISCLOSURE_REVIEW'
  /** Contact in an emergency, within one working day of the report (policy 8.6). */
  | 'EMERGENCY_CONTACT'
  /** The yearly summary by protected characteristic (policy 15.4). */
  | 'EQUALITY_SUMMARY'
  /** Evidence that came without a case is to be given one or set aside (policy 15.1). */
  | 'EVIDENCE_DECISION'
  /** Written reasons are owed to somebody excluded for a time (Renting Homes (Wales) Act 2016 s.145). */
  | 'EXCLUSION_REASONS'
  /** Face-to-face interview where needed, within ten working days of the report (policy 8.6). */
  | 'FACE_TO_FACE_INTERVIEW'
  /** The end of watching whether the behaviour has stopped: close the case or work on. */
  | 'MONITORING_REVIEW'
  /** Review of a temporary move and the way back home (policy 8.8). */
  | 'MOVE_REVIEW'
  /** An order of the court runs out: it is to be looked at before (section 11). */
  | 'ORDER_EXPIRES'
  /** Review of the action plan (policy 8.10). */
  | 'PLAN_REVIEW'
  /** The quarterly report to SMT (policy 15.5). */
  | 'QUARTERLY_REPORT'
  /** A recommendation of a case review is to be carried out (policy 16.3). */
  | 'RECOMMENDATION_DUE'
  /** Review of a risk assessment (policy 8.7). */
  | 'RISK_REVIEW'
  /** Talk to the individual and agree the approach, within five working days of the report (policy 8.6). */
  | 'TALK_AND_AGREE_APPROACH'
  /** An update to somebody who is kept informed (policy 3.6). */
  | 'UPDATE_DUE';

/** The characteristic, actual or perceived, at which hostility was directed. Perception by the victim or anyone is enough (policy 10.1). */
export type HateStrand =
  /** Age; recorded locally and never counted as a hate incident for the regulator. */
  | 'AGE'
  /** Disability; monitored nationally. */
  | 'DISABILITY'
  /** Another difference; recorded locally and never counted as a hate incident for the regulator. */
  | 'OTHER'
  /** Race or ethnicity; monitored nationally. */
  | 'RACE'
  /** Religion or belief; monitored nationally. */
  | 'RELIGION'
  /** Sex; recorded locally and never counted as a hate incident for the regulator. */
  | 'SEX'
  /** Sexual orientation; monitored nationally. */
  | 'SEXUAL_ORIENTATION'
  /** Transgender identity; monitored nationally. */
  | 'TRANSGENDER_IDENTITY';

/** Why an earlier report may belong with this one. */
export type MatchReason =
  /** It came within a few days. */
  | 'NEAR_IN_TIME'
  /** It is about the same place. */
  | 'SAME_ADDRESS'
  /** It is of the same category or behaviour. */
  | 'SAME_CATEGORY'
  /** Somebody with the same mail address reported it. */
  | 'SAME_EMAIL'
  /** Somebody of the same name and date of birth reported it. */
  | 'SAME_NAME_AND_BIRTH'
  /** The same person reported it. */
  | 'SAME_PERSON'
  /** Somebody with the same telephone number reported it. */
  | 'SAME_PHONE';

/** The nation whose law applies to a place. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Northern Ireland; found in police data only. */
  | 'NORTHERN_IRELAND'
  /** Wales (Renting Homes (Wales) Act 2016). */
  | 'WALES';

/** Why reported behaviour is not classed as anti-social (policy 2.7). */
export type NotAsbReason =
  /** Cooking odours (policy 2.7). */
  | 'COOKING_ODOURS'
  /** Music played during the day (policy 2.7). */
  | 'DAYTIME_MUSIC'
  /** Door slamming (policy 2.7). */
  | 'DOOR_SLAMMING'
  /** Lifestyle clash caused by different working or home lives (policy 2.7). */
  | 'LIFESTYLE_CLASH'
  /** Moving of objects (policy 2.7). */
  | 'MOVING_OBJECTS'
  /** A one-off party; more than one in the year is anti-social behaviour (policy 2.7, 3.9). */
  | 'ONE_OFF_PARTY'
  /** Another reason, which must be explained; the list in the policy gives examples only (policy 2.7). */
  | 'OTHER'
  /** Washing machine noise (policy 2.7). */
  | 'WASHING_MACHINE_NOISE';

/** The procedure to which a report outside this policy is passed (policy, Scope; 2.3). */
export type RedirectTarget =
  /** Domestic abuse policy and procedure; contact within one working day still applies (policy, Scope; 8.6). */
  | 'DOMESTIC_ABUSE'
  /** Safeguarding and incident procedures, which take priority (policy 2.3). */
  | 'SAFEGUARDING'
  /** Complaints about quality of service or staff (policy, Scope; 16.1). */
  | 'SERVICE_COMPLAINT'
  /** Tenancy fraud (policy, Scope). */
  | 'TENANCY_FRAUD'
  /** Whistleblowing (policy, Scope). */
  | 'WHISTLEBLOWING';

/** How a report reached the landlord (policy 8.3). */
export type ReportChannel =
  /** Referred by a partner agency (practice). */
  | 'AGENCY_REFERRAL'
  /** From a connected system or an imported file (practice). */
  | 'API'
  /** To the named housing support worker (policy 8.3). */
  | 'HOUSING_SUPPORT_WORKER'
  /** In person at a local office (policy 8.3). */
  | 'IN_PERSON_OFFICE'
  /** In person during a scheduled visit by staff (policy 8.3). */
  | 'IN_PERSON_VISIT'
  /** To the main offices, where the project lead is not known (policy 8.3). */
  | 'MAIN_OFFICE'
  /** On the report form, handed to staff (policy 8.3). */
  | 'REPORT_FORM_BY_HAND'
  /** On the report form, by email (policy 8.3). */
  | 'REPORT_FORM_EMAIL'
  /** On the report form, by post (policy 8.3). */
  | 'REPORT_FORM_POST'
  /** To a service lead (policy 8.3). */
  | 'SERVICE_LEAD'
  /** Online through the website (policy 8.3). */
  | 'WEBSITE';

/** Where a report stands. */
export type ReportStatus =
  /** A case was opened from it. */
  | 'CASE_OPENED'
  /** The same report had been received already. */
  | 'DUPLICATE'
  /** Being triaged; a decision may wait until everybody is safe (policy 2.4). */
  | 'IN_TRIAGE'
  /** Added to a case that was already open. */
  | 'LINKED_TO_CASE'
  /** Decided not to be anti-social behaviour, with reason and advice (policy 2.7, 9.3). */
  | 'NOT_ASB'
  /** Received and not yet looked at. */
  | 'RECEIVED'
  /** Passed to the procedure that covers it (policy, Scope). */
  | 'REDIRECTED'
  /** The person was signposted to an agency better placed to help (policy 9.4). */
  | 'SIGNPOSTED'
  /** Withdrawn by the person who made it. */
  | 'WITHDRAWN';

/** Who may report anti-social behaviour (policy 8.1). */
export type ReporterType =
  /** A partner agency reporting or referring, such as the police or a council (practice). */
  | 'AGENCY'
  /** Someone who chose not to say who they are (practice). */
  | 'ANONYMOUS'
  /** A business in the area (policy 8.1). */
  | 'BUSINESS'
  /** Someone working for the landlord under contract (policy 8.1). */
  | 'CONTRACTOR'
  /** Someone living nearby who is not an occupant (policy 8.1). */
  | 'NEIGHBOUR'
  /** Someone living in the landlord's accommodation (policy 8.1). */
  | 'OCCUPANT'
  /** A member of the landlord's staff (policy 8.1, 8.2). */
  | 'STAFF'
  /** Someone visiting (policy 8.1). */
  | 'VISITOR'
  /** Someone working in the area (policy 8.1). */
  | 'WORKER';

/** What the scan for viruses found. */
export type ScanState =
  /** The scanner found nothing. */
  | 'CLEAN'
  /** The scanner found something: nobody gets the file. */
  | 'INFECTED'
  /** Nobody has looked: no scanner is set up. */
  | 'NOT_SCANNED'
  /** The scanner could not tell: nobody gets the file until it can. */
  | 'QUARANTINED';

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

/** At whom the behaviour is aimed (policy 2.6, 8.2). */
export type VictimType =
  /** Somebody living in the landlord's accommodation. */
  | 'OCCUPANT'
  /** Somebody else, or nobody in particular. */
  | 'OTHER'
  /** A member of staff: incident report, oversight and an agreed plan are owed (policy 8.2). */
  | 'STAFF';

export type ReportToDecideQueryVariables = Exact<{
  reference: string;
}>;


export type ReportToDecideQuery = { report: { id: string, reference: string, version: number, status: ReportStatus, receivedAt: string, occurredAt: string | null, channel: ReportChannel, reporterType: ReporterType, urgency: Urgency | null, category: CategoryCode | null, behaviour: Behaviour | null, description: string | null, dangerNow: boolean, policeCalledAt: string | null, violence: boolean | null, hateStrands: Array<HateStrand> | null, safeToSelfResolve: boolean | null, safeguardingPriority: boolean, incidentReference: string | null, victimType: VictimType | null, triageDeferredAt: string | null, triageDeferredReason: string | null, minimisedAt: string | null, notAsbReason: NotAsbReason | null, explanation: string | null, selfHelpAdvice: string | null, redirectTarget: RedirectTarget | null, signpostedTo: AgencyKind | null, supportOffered: string | null, supportOfferedAt: string | null, overrideReason: string | null, case: { id: string, reference: string } | null, duplicateOf: { id: string, reference: string } | null, service: { id: string, name: string, nation: Nation }, property: { id: string, address: string | null, postcode: string | null } | null, reporter: { id: string, name: string | null, phone: string | null, email: string | null, safeContactNotedAt: string | null, preferredMethods: Array<ContactMethod> | null, excludedMethods: Array<ContactMethod> | null, doNotLeaveMessages: boolean | null, doNotWriteToAddress: boolean | null } | null, attachments: Array<{ id: string, fileName: string | null, mediaType: string, sizeBytes: number, scanState: ScanState, minimisedAt: string | null, evidence: { id: string } | null }>, deadlines: Array<{ id: string, type: DeadlineType, status: DeadlineStatus, conditional: boolean, startsAt: string, dueAt: string, metAt: string | null }> } | null };

export type SuggestionsForQueryVariables = Exact<{
  reportId: string;
}>;


export type SuggestionsForQuery = { reportSuggestions: { prompts: Array<{ prompt: string, message: string, clause: string }>, advice: Array<{ text: string, url: string | null, clause: string }>, matches: Array<{ report: string | null, case: string | null, at: string, follows: string | null, reasons: Array<MatchReason> }>, parties: { category: CategoryCode, message: string, clause: string, isAsb: boolean, suggestDiary: boolean, earlier: Array<string> } | null, routing: { priority: CasePriority, role: StaffRole, clause: string } | null, selfResolution: { offered: boolean, reason: string, clause: string } } | null };

export const ReportToDecideDocument: Trusted<ReportToDecideQuery, ReportToDecideQueryVariables> = trusted('sbvoK08SX2v3o7nBGx3z3e');

export const SuggestionsForDocument: Trusted<SuggestionsForQuery, SuggestionsForQueryVariables> = trusted('6OK8qpjxsf9EhJ-75Lid7l');