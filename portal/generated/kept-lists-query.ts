// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** What kind of action it is; each belongs to one area. */
export type ActionType =
  /** Acceptable behaviour contract (policy 11.6). */
  | 'ACCEPTABLE_BEHAVIOUR_CONTRACT'
  /** Challenging inappropriate or unacceptable behaviour (policy 6.1, 6.3). */
  | 'CHALLENGE_BEHAVIOUR'
  /** Closure order, led by a partner (policy 11.7). */
  | 'CLOSURE_ORDER'
  /** Agreement within a community (policy 6.4). */
  | 'COMMUNITY_AGREEMENT'
  /** Engaging with the community (policy 6.4). */
  | 'COMMUNITY_ENGAGEMENT'
  /** Community protection notice, led by a partner (policy 11.7). */
  | 'COMMUNITY_PROTECTION_NOTICE'
  /** Community protection order, as the policy prints it (policy 11.7). */
  | 'COMMUNITY_PROTECTION_ORDER'
  /** Preparing a witness for court (policy 8.11). */
  | 'COURT_PREPARATION'
  /** Criminal behaviour order, led by a partner (policy 11.7). */
  | 'CRIMINAL_BEHAVIOUR_ORDER'
  /** Demotion order (policy 11.6). */
  | 'DEMOTION_ORDER'
  /** Diary sheets for a set time (policy 3.9, 8.3). */
  | 'DIARY_SHEETS'
  /** Dispersal, led by the police (policy 11.7). */
  | 'DISPERSAL'
  /** Diversionary activity (policy 6.4). */
  | 'DIVERSIONARY_ACTIVITY'
  /** Confiscation of equipment, led by the local authority (policy 11.7). */
  | 'EQUIPMENT_CONFISCATION'
  /** Keeping the neighbourhood or communal areas safe and clean (policy 3.2). */
  | 'ESTATE_ACTION'
  /** Eviction (policy 11.6, 11.7). */
  | 'EVICTION'
  /** Exclusion order (policy 11.5, 11.6). */
  | 'EXCLUSION_ORDER'
  /** Staff facilitating a conversation (policy 9.3). */
  | 'FACILITATED_CONVERSATION'
  /** Good neighbour agreement (policy 11.6). */
  | 'GOOD_NEIGHBOUR_AGREEMENT'
  /** Housing injunction, once in force (Crime and Policing Act 2026). */
  | 'HOUSING_INJUNCTION'
  /** Injunction to stop behaviour or exclude visitors (policy 11.5 to 11.7). */
  | 'INJUNCTION'
  /** Visit together with a partner agency (practice; policy 7.1). */
  | 'JOINT_VISIT'
  /** Mediation, with consent (policy 8.3, 13.6). */
  | 'MEDIATION'
  /** Noise abatement, led by the local authority (policy 11.7). */
  | 'NOISE_ABATEMENT'
  /** Notice to end licence, with accelerated possession (policy 11.5). */
  | 'NOTICE_TO_END_LICENCE'
  /** Parenting support (practice). */
  | 'PARENTING_SUPPORT'
  /** Possession on the absolute ground (policy 11.8). */
  | 'POSSESSION_ABSOLUTE_GROUND'
  /** Possession for breach of tenancy (policy 11.8). */
  | 'POSSESSION_BREACH'
  /** Prohibited conduct standard contract order in Wales (policy 11.5, 11.6; Renting Homes (Wales) Act 2016 s.116). */
  | 'PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES'
  /** Referral to a support provider (policy 3.10, 13.6). */
  | 'REFERRAL'
  /** Conversation to refresh responsibilities (policy 6.3). */
  | 'REFRESHER_CONVERSATION'
  /** Referral to an initiative to rehabilitate perpetrators (policy 5.3). */
  | 'REHABILITATION_REFERRAL'
  /** Support to build personal resilience (policy 6.1, 6.3). */
  | 'RESILIENCE_SUPPORT'
  /** Respect order, once in force (Crime and Policing Act 2026). */
  | 'RESPECT_ORDER'
  /** Restorative approach (practice). */
  | 'RESTORATIVE_APPROACH'
  /** Safeguarding referral (policy 11.9). */
  | 'SAFEGUARDING_REFERRAL'
  /** Additional security such as a secure letter box (policy 8.8). */
  | 'SECURITY_MEASURE'
  /** Supporting people to resolve it themselves, when safe (policy 9.3, 3.9). */
  | 'SELF_RESOLUTION'
  /** Signposting to an agency, supporting an occupant in doing it (policy 9.4). */
  | 'SIGNPOST'
  /** Helping an occupant to reach the agency they were pointed to (policy 9.4). */
  | 'SIGNPOST_SUPPORT'
  /** Temporary exclusion in Wales (policy 11.5, 11.6; Renting Homes (Wales) Act 2016 s.145). */
  | 'TEMPORARY_EXCLUSION_WALES'
  /** Temporary move, with work to return home (policy 8.8). */
  | 'TEMPORARY_MOVE'
  /** Warning letter (practice). */
  | 'WARNING_LETTER'
  /** Verbal warning (practice). */
  | 'WARNING_VERBAL'
  /** Weekly review meeting with an occupant (policy 6.3). */
  | 'WEEKLY_REVIEW_MEETING'
  /** Transport to court (policy 8.11). */
  | 'WITNESS_COURT_TRANSPORT'
  /** Escort at court (policy 8.11). */
  | 'WITNESS_ESCORT'
  /** Follow-up support after court (policy 8.11). */
  | 'WITNESS_FOLLOW_UP'
  /** Youth injunction, once in force (Crime and Policing Act 2026). */
  | 'YOUTH_INJUNCTION';

/** Which agencies; conditions add up. */
export type AgencyFilter = {
  /** That may be turned to on this day. */
  activeOn?: string | null | undefined;
  /** Covering some of any of these areas. */
  areaId?: Array<string> | null | undefined;
  /** Any of these. */
  kind?: Array<AgencyKind> | null | undefined;
  /** Not checked on or after this day, or never (policy 13.6). */
  notCheckedSince?: string | null | undefined;
  /** Covering any of these services. */
  serviceId?: Array<string> | null | undefined;
};

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

/** What kind of information is shared. */
export type DataCategory =
  /** What has been done about it and how the case stands. */
  | 'ACTIONS_TAKEN'
  /** Where somebody lives. */
  | 'ADDRESS'
  /** What somebody is said to have done. */
  | 'ALLEGATIONS'
  /** What the case is about, without saying who is in it. */
  | 'CASE_SUMMARY'
  /** How somebody can be reached: telephone and mail. */
  | 'CONTACT_DETAILS'
  /** A document, recording or diary sheet, named by its reference. */
  | 'EVIDENCE'
  /** Who somebody is: name and date of birth. */
  | 'IDENTITY'
  /** What happened, where and when. */
  | 'INCIDENTS'
  /** What the risk to somebody is (policy 8.7). */
  | 'RISK_ASSESSMENT'
  /** Health, ethnicity, religion, sexual orientation and the other data of UK GDPR Article 9. */
  | 'SPECIAL_CATEGORY';

/** In which language a document is. */
export type DocumentLanguage =
  /** English. */
  | 'ENGLISH'
  /** Welsh. */
  | 'WELSH';

/** What a standard letter is for (policy 17). */
export type LetterKind =
  /** Says that a report was received, and what comes next (policy 3.6, 8.5). */
  | 'ACKNOWLEDGEMENT'
  /** Goes with an acceptable behaviour contract or good neighbour agreement (policy 9, 11.6). */
  | 'AGREEMENT_COVER'
  /** Explains the right to an ASB case review (policy 3.11, 16). */
  | 'CASE_REVIEW_RIGHT'
  /** Says that the case is to be closed, and why (policy 3.6). */
  | 'CLOSURE_NOTICE'
  /** Invites to an interview (policy 8.5, 8.6). */
  | 'INTERVIEW_INVITATION'
  /** Advises how people may resolve it themselves, where that is safe (policy 9.3). */
  | 'SELF_HELP_ADVICE'
  /** Says how things stand (policy 3.6, 8.9). */
  | 'UPDATE'
  /** Warns somebody of what their behaviour may lead to (policy 9, 11.1). */
  | 'WARNING';

/** The nation whose law applies to a place. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Northern Ireland; found in police data only. */
  | 'NORTHERN_IRELAND'
  /** Wales (Renting Homes (Wales) Act 2016). */
  | 'WALES';

/** Which incident procedure a service follows (policy 2.3). */
export type ServiceType =
  /** CAS-2 accommodation, under the CAS-2 incident management policy (policy 2.3, 4.3). */
  | 'CAS2'
  /** Housing, under the incident management policy (policy 2.3, 4.3). */
  | 'HOUSING';

/** What information is shared for. */
export type SharingPurpose =
  /** For an ASB case review (policy 16; 2014 Act Schedule 4). */
  | 'ASB_CASE_REVIEW'
  /** To keep somebody of the case informed (policy 3.6, 8.9). */
  | 'KEEP_INFORMED'
  /** To take legal advice (policy 13.5). */
  | 'LEGAL_ADVICE'
  /** For proceedings in court (policy 11.3, 12.2). */
  | 'LEGAL_PROCEEDINGS'
  /** To arrange mediation (policy 8.3, 13.6). */
  | 'MEDIATION'
  /** To prevent or detect crime (policy 10.5, 11.4). */
  | 'PREVENT_OR_DETECT_CRIME'
  /** To prevent or tackle anti-social behaviour (policy 5.3). */
  | 'PREVENT_OR_TACKLE_ASB'
  /** To safeguard somebody (policy 2.3, 11.9). */
  | 'SAFEGUARDING'
  /** To get somebody support (policy 3.10, 13.6). */
  | 'SUPPORT';

/** What is wrong with somebody’s training in a module (policy 13.3). */
export type TrainingLack =
  /** Completed, and to be done again. */
  | 'EXPIRED'
  /** Never completed, as far as is on record. */
  | 'MISSING';

export type KeptAgenciesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: AgencyFilter | null | undefined;
}>;


export type KeptAgenciesQuery = { agencies: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: AgencyKind, name: string, powers: string | null, help: string | null, phone: string | null, outOfHoursPhone: string | null, email: string | null, website: string | null, areaIds: Array<string>, serviceIds: Array<string>, activeFrom: string, activeTo: string | null, lastCheckedOn: string | null, version: number } }> } };

export type KeptAuthoritiesQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptAuthoritiesQuery = { localAuthorities: Array<{ id: string, name: string, serviceIds: Array<string>, contact: string | null, procedureUrl: string | null, leadAgency: string | null, complaintsNeeded: number, withinMonths: number, reportedWithinMonths: number, acknowledgeWorkingDays: number | null, decideWorkingDays: number | null, reviewWorkingDays: number | null, version: number }> };

export type KeptAgreementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type KeptAgreementsQuery = { sharingAgreements: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, validFrom: string, validTo: string, purposes: Array<SharingPurpose>, categories: Array<DataCategory>, documentReference: string, endedAt: string | null, endReason: string | null, version: number, agency: { id: string, name: string } } }> } };

export type AgenciesToAgreeWithQueryVariables = Exact<{ [key: string]: never; }>;


export type AgenciesToAgreeWithQuery = { agencies: { edges: Array<{ node: { id: string, name: string } }> } };

export type KeptGuidesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type KeptGuidesQuery = { guides: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, url: string | null, systemReference: string | null, purpose: string | null, clause: string | null, categories: Array<CategoryCode>, stages: Array<CaseStage>, actionTypes: Array<ActionType>, nation: Nation | null, serviceType: ServiceType | null, language: DocumentLanguage, validFrom: string, validTo: string | null, withdrawnAt: string | null, withdrawnReason: string | null, version: number } }> } };

export type KeptLettersQueryVariables = Exact<{
  kind?: Array<LetterKind> | LetterKind | null | undefined;
}>;


export type KeptLettersQuery = { letterTemplates: { edges: Array<{ node: { id: string, kind: LetterKind, number: number, heading: string, body: string, headingWelsh: string | null, bodyWelsh: string | null, summary: string | null, validFrom: string, welshMissing: boolean } }> } };

export type StaffToTrainQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffToTrainQuery = { staffToTrain: Array<{ staff: { id: string, name: string | null, training: Array<{ id: string, module: string | null, completedOn: string | null, expiresOn: string | null, withdrawnAt: string | null }> | null } | null }>, trainingGaps: Array<{ module: string, name: string, lack: TrainingLack, expiredOn: string | null, staff: { id: string } | null }>, policy: { id: string, document: Record<string, unknown> } };

export const KeptAgenciesDocument: Trusted<KeptAgenciesQuery, KeptAgenciesQueryVariables> = trusted('ypROWkR4ILE76b0IeYinGQ');

export const KeptAuthoritiesDocument: Trusted<KeptAuthoritiesQuery, KeptAuthoritiesQueryVariables> = trusted('uay9NAZjc8VZfrhA3wde08');

export const KeptAgreementsDocument: Trusted<KeptAgreementsQuery, KeptAgreementsQueryVariables> = trusted('x6MZ-_o_MxImvtJdw-vJ3W');

export const AgenciesToAgreeWithDocument: Trusted<AgenciesToAgreeWithQuery, AgenciesToAgreeWithQueryVariables> = trusted('KQPdV0qI91hHLyynmNcUEd');

export const KeptGuidesDocument: Trusted<KeptGuidesQuery, KeptGuidesQueryVariables> = trusted('9WGg3lbOtLaS6M1FIeCSj1');

export const KeptLettersDocument: Trusted<KeptLettersQuery, KeptLettersQueryVariables> = trusted('2yL5U6S8vwZJTz8VdMz3zo');

export const StaffToTrainDocument: Trusted<StaffToTrainQuery, StaffToTrainQueryVariables> = trusted('Ao-7GRvGxdULQMQ_AqnQ-x');