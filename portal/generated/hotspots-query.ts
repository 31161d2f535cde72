// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** The four areas of the approach (policy 5.2). */
export type ActionArea =
  /** Early intervention (policy section 9). */
  | 'EARLY_INTERVENTION'
  /** Formal and legal intervention (policy section 11). */
  | 'FORMAL_AND_LEGAL'
  /** Prevention (policy section 6). */
  | 'PREVENTION'
  /** Support for those experiencing anti-social behaviour (policy 8.8 to 8.11). */
  | 'SUPPORT';

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

/** What is counted; conditions add up, and one that a measure knows nothing of is refused. Protected characteristics are not among them. */
export type AnalyticsFilter = {
  /** In any of these areas of work. Of actions. */
  actionArea?: Array<ActionArea> | null | undefined;
  /** Of any of these kinds. Of actions and court decisions. */
  actionType?: Array<ActionType> | null | undefined;
  /** In any of these areas. */
  areaId?: Array<string> | null | undefined;
  /** Of any of these categories. */
  category?: Array<CategoryCode> | null | undefined;
  /** That came so. Reports only. */
  channel?: Array<ReportChannel> | null | undefined;
  /** On any of these bases. Of disclosures. */
  disclosureBasis?: Array<DisclosureBasis> | null | undefined;
  /** Of any of these. Of cases. */
  harmRating?: Array<HarmRating> | null | undefined;
  /** Only what an import brought in, or only what was recorded here. */
  imported?: boolean | null | undefined;
  /** In any of these LSOAs (ONS codes). Reports only. */
  lsoaCode?: Array<string> | null | undefined;
  /** In any of these nations. */
  nation?: Array<Nation> | null | undefined;
  /** That ended so. Of cases. */
  outcome?: Array<CaseOutcome> | null | undefined;
  /** Owned by any of these. Only for those who may know who works on a case. */
  ownerId?: Array<string> | null | undefined;
  /** Reported by any of these. Reports only. */
  reporterType?: Array<ReporterType> | null | undefined;
  /** That came to this: codes of the dimension RESULT. */
  result?: Array<string> | null | undefined;
  /** Of any of these. Of cases and assessments. */
  riskLevel?: Array<RiskLevel> | null | undefined;
  /** In any of these services. */
  serviceId?: Array<string> | null | undefined;
  /** At any of these. Of cases. */
  stage?: Array<CaseStage> | null | undefined;
  /** Standing so now: codes of the status of what is counted. */
  status?: Array<string> | null | undefined;
  /** Of any of these. */
  urgency?: Array<Urgency> | null | undefined;
};

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

/** What allows information to leave the landlord (policy 12.2). */
export type DisclosureBasis =
  /** Required by the courts (policy 12.2). */
  | 'COURT_REQUIREMENT'
  /** With the person's express permission (policy 1.4, 12.2). */
  | 'EXPRESS_PERMISSION'
  /** To legal advisers, police or agencies under the information sharing protocol (policy 12.2). */
  | 'INFORMATION_SHARING_PROTOCOL'
  /** Referral to social services or the police without permission where the situation supports it (policy 11.9). */
  | 'REFERRAL_WITHOUT_PERMISSION'
  /** The person asked for access to their own data (UK GDPR, Article 15). */
  | 'SUBJECT_ACCESS';

/** Impact or harm as the table of categories prints it (policy 3.9). Never merged with risk or urgency. */
export type HarmRating =
  /** Medium (policy 3.9). */
  | 'MEDIUM'
  /** Serious (policy 3.9). */
  | 'SERIOUS';

/** What counts as a place where much is reported (policy, Risk). */
export type HotspotBy =
  /** An area of the landlord. */
  | 'AREA'
  /** A Lower layer Super Output Area (ONS), of imported reports too. */
  | 'LSOA'
  /** A home or a communal place. */
  | 'PROPERTY'
  /** A service. */
  | 'SERVICE';

/** The nation whose law applies to a place. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Northern Ireland; found in police data only. */
  | 'NORTHERN_IRELAND'
  /** Wales (Renting Homes (Wales) Act 2016). */
  | 'WALES';

/** Whole days in Europe/London, both counted; at most ten years. */
export type PeriodInput = {
  /** First day. */
  from: string;
  /** Last day; not before the first. */
  to: string;
};

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

/** The level of risk to a person, from an assessment (policy 8.7). */
export type RiskLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** Whether the case is an emergency under the response times (policy 8.6). */
export type Urgency =
  /** Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6). */
  | 'EMERGENCY'
  /** Everything else: talk and agree the approach within five working days (policy 8.6). */
  | 'NON_EMERGENCY';

export type HotspotsQueryVariables = Exact<{
  period: PeriodInput;
  by: HotspotBy;
  filter?: AnalyticsFilter | null | undefined;
  asAt?: string | null | undefined;
}>;


export type HotspotsQuery = { hotspots: { places: Array<{ lsoaCode: string | null, reports: number, reportsBefore: number, change: number, repeatReports: number, openCases: number, homes: number | null, reportsPer100Homes: number | null, area: { id: string, name: string } | null, service: { id: string, name: string } | null, property: { id: string, address: string | null, service: { id: string, name: string }, cases: Array<{ id: string, reference: string }> } | null }> } };

export type RepeatPlacesQueryVariables = Exact<{
  filter?: AnalyticsFilter | null | undefined;
  asAt?: string | null | undefined;
}>;


export type RepeatPlacesQuery = { repeatPlaces: { from: string, to: string, leastReports: number, withinMonths: number, places: Array<{ lsoaCode: string | null, reports: number, reportsBefore: number, change: number, repeatReports: number, openCases: number, homes: number | null, reportsPer100Homes: number | null, area: { id: string, name: string } | null, service: { id: string, name: string } | null, property: { id: string, address: string | null, service: { id: string, name: string }, cases: Array<{ id: string, reference: string }> } | null }> } };

export type MuchReportedFragment = { lsoaCode: string | null, reports: number, reportsBefore: number, change: number, repeatReports: number, openCases: number, homes: number | null, reportsPer100Homes: number | null, area: { id: string, name: string } | null, service: { id: string, name: string } | null, property: { id: string, address: string | null, service: { id: string, name: string }, cases: Array<{ id: string, reference: string }> } | null };

export const HotspotsDocument: Trusted<HotspotsQuery, HotspotsQueryVariables> = trusted('1YTleQMpSwBe1wb25D9CYm');

export const RepeatPlacesDocument: Trusted<RepeatPlacesQuery, RepeatPlacesQueryVariables> = trusted('lR_urDIMvyiNLifYy6OYDy');