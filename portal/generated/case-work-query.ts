// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** Where an action stands. */
export type ActionStatus =
  /** Approved and may start (policy 11.2). */
  | 'APPROVED'
  /** Waits for the area manager's approval (policy 11.2). */
  | 'AWAITING_AREA_MANAGER_APPROVAL'
  /** Waits for the housing manager's support (policy 11.2). */
  | 'AWAITING_HOUSING_MANAGER_SUPPORT'
  /** Its terms were broken. */
  | 'BREACHED'
  /** Cancelled before it was completed. */
  | 'CANCELLED'
  /** Completed. */
  | 'COMPLETED'
  /** Ended by the court or by agreement. */
  | 'DISCHARGED'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Proposed; nothing has started. */
  | 'PROPOSED'
  /** Refused; it does not go ahead. */
  | 'REFUSED';

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

/** The order in which cases ask for attention: the higher of category harm and risk (policy 7.5). Never merged with urgency. */
export type CasePriority =
  /** Serious harm by category, or high risk to a person (policy 7.5). */
  | 'HIGH'
  /** Lowered by a manager with a reason (policy 7.5). */
  | 'LOW'
  /** Medium harm by category, or medium risk to a person (policy 7.5). */
  | 'MEDIUM';

/** Decision on an application for an ASB case review (2014 Act s.104; policy section 16). */
export type CaseReviewDecision =
  /** Not yet decided. */
  | 'PENDING'
  /** Threshold met; a review follows. */
  | 'THRESHOLD_MET'
  /** Threshold not met (policy 3.5). */
  | 'THRESHOLD_NOT_MET';

/** How far an ASB case review has come (policy 3.5, section 16). */
export type CaseReviewProgress =
  /** Appealed. */
  | 'APPEALED'
  /** Carried out (policy 3.5). */
  | 'CARRIED_OUT'
  /** Closed. */
  | 'CLOSED'
  /** Not started. */
  | 'NOT_STARTED'
  /** Carried out, with recommendations (policy 3.5). */
  | 'RECOMMENDATIONS_MADE';

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

/** What a person said to a request for cooperation (policy 8.3). */
export type CooperationAnswer =
  /** Agreed to it. */
  | 'AGREED'
  /** Declined. */
  | 'DECLINED'
  /** Did not answer by the day asked for. */
  | 'NO_ANSWER';

/** What a person is reasonably asked to do (policy 8.3). */
export type CooperationKind =
  /** Keep an appointment. */
  | 'APPOINTMENT'
  /** Take part in mediation. */
  | 'MEDIATION'
  /** Keep records of incidents. */
  | 'RECORDS'
  /** Agree to actions to resolve it themselves. */
  | 'SELF_RESOLUTION';

/** Whether what was asked for was done (policy 8.3). */
export type CooperationResult =
  /** It was not done, and there was a good reason. */
  | 'EXCUSED'
  /** It was done. */
  | 'MET'
  /** It was not done. */
  | 'NOT_MET';

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

/** The area manager's advice (policy 12.2). */
export type DisclosureAdvice =
  /** Change it first; then it needs advice again. */
  | 'CHANGE'
  /** Do not share it. */
  | 'DO_NOT_SHARE'
  /** Share it as it stands. */
  | 'PROCEED';

/** Where a disclosure stands. */
export type DisclosureStatus =
  /** The area manager has advised; nothing has left yet. */
  | 'ADVISED'
  /** The advice was not to share; nothing left. */
  | 'DECLINED'
  /** The information has been shared. */
  | 'MADE'
  /** Waits for the area manager's advice (policy 12.2). */
  | 'REQUESTED'
  /** Taken back before anything left. */
  | 'WITHDRAWN';

/** Where a piece of evidence stands (policy 15.1). */
export type EvidenceState =
  /** Part of a case file. */
  | 'IN_CASE'
  /** Not used, with a reason; kept all the same (policy 8.4). */
  | 'SET_ASIDE'
  /** Came without a case, and waits for its owner to decide. */
  | 'WAITING';

/** What a piece of evidence is (policy 8.11, 15.1). */
export type EvidenceType =
  /** A recording of sound. */
  | 'AUDIO'
  /** A picture or film of a camera that watches a place. */
  | 'CCTV'
  /** Diary sheets, kept by somebody affected (policy 3.9). */
  | 'DIARY_SHEET'
  /** Any other document: a letter, a message, a log. */
  | 'DOCUMENT'
  /** A photograph. */
  | 'PHOTO'
  /** A report or statement of the police (policy 11.4). */
  | 'POLICE_REPORT'
  /** What somebody states in writing or aloud. */
  | 'STATEMENT'
  /** A film. */
  | 'VIDEO';

/** The landlord’s part in a plan (policy 7.2). */
export type LandlordRole =
  /** The landlord leads. */
  | 'LEAD'
  /** Another agency leads; the landlord supports with evidence and supports the individual. */
  | 'SUPPORT';

/** The nation whose law applies to a place. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Northern Ireland; found in police data only. */
  | 'NORTHERN_IRELAND'
  /** Wales (Renting Homes (Wales) Act 2016). */
  | 'WALES';

/** The agreement under which somebody lives in a property. */
export type OccupancyType =
  /** Assured tenancy. */
  | 'ASSURED'
  /** Assured shorthold tenancy, being brought to an end by the Renters' Rights Act 2025. */
  | 'ASSURED_SHORTHOLD'
  /** Licence in CAS-2 bail and home detention curfew accommodation. */
  | 'CAS2_LICENCE'
  /** Demoted tenancy. */
  | 'DEMOTED'
  /** Licence excluded from the Protection from Eviction Act 1977. */
  | 'EXCLUDED_LICENCE'
  /** Introductory tenancy. */
  | 'INTRODUCTORY'
  /** Leaseholder. */
  | 'LEASEHOLDER'
  /** Licence to occupy. */
  | 'LICENCE'
  /** Does not live in the landlord's accommodation. */
  | 'NON_OCCUPANT'
  /** Prohibited conduct standard contract in Wales (Renting Homes (Wales) Act 2016, section 116). */
  | 'PROHIBITED_CONDUCT_STANDARD_CONTRACT_W'
  /** Secure tenancy. */
  | 'SECURE'
  /** Secure contract in Wales (Renting Homes (Wales) Act 2016). */
  | 'SECURE_CONTRACT_W'
  /** Shared owner. */
  | 'SHARED_OWNER'
  /** Standard contract in Wales (Renting Homes (Wales) Act 2016). */
  | 'STANDARD_CONTRACT_W'
  /** Supported standard contract in Wales (Renting Homes (Wales) Act 2016). */
  | 'SUPPORTED_STANDARD_CONTRACT_W';

/** Where an order stands. */
export type OrderState =
  /** Discharged by the court. */
  | 'DISCHARGED'
  /** Made by the court and not discharged; see when it expires. */
  | 'IN_FORCE'
  /** Refused by the court. */
  | 'REFUSED';

/** What a person is to one case. */
export type PartyRole =
  /** Is said to be responsible; alleged until a finding (policy 11.6). */
  | 'ALLEGED_PERPETRATOR'
  /** Lives in the household of someone in the case (policy 2.2). */
  | 'HOUSEHOLD_MEMBER'
  /** Affected by the behaviour in another way (practice). */
  | 'OTHER_AFFECTED'
  /** Reported the behaviour; the policy also says complainant (policy 8.5). */
  | 'REPORTER'
  /** Speaks for someone in the case (regulator's definition of a case). */
  | 'REPRESENTATIVE'
  /** Experiences the behaviour (policy 5.2, 8.8). */
  | 'VICTIM'
  /** Visits the household of someone in the case (policy 2.2). */
  | 'VISITOR'
  /** Saw or heard the behaviour and may give evidence (policy 8.8, 8.11). */
  | 'WITNESS';

/** Whether a party is one person, several or not yet known. */
export type PersonKind =
  /** Several people acting together whose names are not all known (policy 2.2). */
  | 'GROUP'
  /** One named person. */
  | 'INDIVIDUAL'
  /** A business, agency or other organisation. */
  | 'ORGANISATION'
  /** Someone not yet identified; may be identified later. */
  | 'UNKNOWN';

/** Whether what a plan agrees has been done. */
export type PlanItemStatus =
  /** Done. */
  | 'DONE'
  /** No longer part of the plan. */
  | 'DROPPED'
  /** Still to be done. */
  | 'TO_DO';

/** The three purposes of publicity (policy 14.1). */
export type PublicityPurpose =
  /** To deter offenders (policy 14.1). */
  | 'DETER'
  /** To increase community confidence (policy 14.1). */
  | 'INCREASE_CONFIDENCE'
  /** To tell the community what it needs to report breaches (policy 14.1). */
  | 'REPORT_BREACHES';

/** Where publicity stands (policy 14.2). */
export type PublicityStatus =
  /** The text is written. */
  | 'DRAFTED'
  /** The Head of Service was asked for guidance (policy 14.2). */
  | 'GUIDANCE_ASKED'
  /** Guidance was given, data protection considered (policy 14.2). */
  | 'GUIDANCE_GIVEN'
  /** It was published. */
  | 'PUBLISHED'
  /** It was withdrawn, or not allowed. */
  | 'WITHDRAWN';

/** To whom information goes (policy 12.2). */
export type RecipientKind =
  /** An agency of the directory: police, legal advisers and others. */
  | 'AGENCY'
  /** A court. */
  | 'COURT'
  /** Somebody else's legal adviser, with whom there is no protocol. */
  | 'LEGAL_ADVISER'
  /** Anybody else, by name. */
  | 'OTHER'
  /** Somebody of the case. */
  | 'PARTY';

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

/** Whether the case is an emergency under the response times (policy 8.6). */
export type Urgency =
  /** Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6). */
  | 'EMERGENCY'
  /** Everything else: talk and agree the approach within five working days (policy 8.6). */
  | 'NON_EMERGENCY';

/** Where a visit stands. */
export type VisitStatus =
  /** Will not take place. */
  | 'CANCELLED'
  /** Carried out. */
  | 'CARRIED_OUT'
  /** Staff were there and met nobody. */
  | 'NOBODY_IN'
  /** Planned and not yet carried out. */
  | 'PLANNED';

export type CaseWorkQueryVariables = Exact<{
  reference: string;
}>;


export type CaseWorkQuery = { case: { id: string, reference: string, version: number, status: CaseStatus, stage: CaseStage, category: CategoryCode, safeguardingPriority: boolean, safeguardingBanner: string | null, urgency: Urgency, priority: CasePriority, landlordRole: LandlordRole, restricted: boolean, service: { id: string, name: string, nation: Nation }, parties: Array<{ id: string, role: PartyRole, version: number, informed: boolean, relationToHousehold: string | null, endedAt: string | null, person: { id: string, version: number, kind: PersonKind, name: string | null, dateOfBirth: string | null, phone: string | null, email: string | null, occupancyType: OccupancyType | null, erasedAt: string | null, safeContactNotedAt: string | null, preferredMethods: Array<ContactMethod> | null, excludedMethods: Array<ContactMethod> | null, doNotLeaveMessages: boolean | null, doNotWriteToAddress: boolean | null, interpreterNeeded: boolean | null, language: string | null, property: { id: string } | null } }>, actions: Array<{ id: string, type: ActionType, status: ActionStatus, version: number, description: string | null, dueOn: string | null, formal: { id: string, version: number, capacity: string | null, equality: string | null, humanRights: string | null, proportionality: string | null } | null, party: { id: string } | null }>, orders: Array<{ id: string, version: number, type: ActionType, state: OrderState, court: string, decidedOn: string, expiresOn: string | null, terms: string | null, publicity: Array<{ id: string, version: number, status: PublicityStatus, purposes: Array<PublicityPurpose>, question: string | null, guidance: string | null, dataProtection: string | null, audience: string | null, text: string | null, namesPerson: boolean, ageStatement: string | null }> }>, consultations: Array<{ id: string, question: string | null }>, solicitorInstructions: Array<{ id: string, firm: string, matter: string | null }>, surveys: Array<{ id: string, reference: string, issuedAt: string, party: { id: string } }>, actionPlan: { id: string, version: number, items: Array<{ id: string, description: string | null, status: PlanItemStatus, action: { id: string, type: ActionType } | null }> } | null, evidence: Array<{ id: string, type: EvidenceType, version: number, state: EvidenceState, description: string | null, happenedOn: string | null, receivedAt: string, givenBy: { id: string } | null, action: { id: string } | null }>, owner: { id: string, name: string | null } | null, deadlines: Array<{ id: string, type: DeadlineType, dueAt: string }>, cooperationRequests: Array<{ id: string, version: number, kind: CooperationKind, description: string | null, byWhen: string, answer: CooperationAnswer | null, result: CooperationResult | null, party: { id: string } }>, visits: Array<{ id: string, version: number, status: VisitStatus, plannedAt: string, purpose: string | null, warnings: Array<string> | null, measuresAskedFor: string | null }>, caseReviews: Array<{ id: string, reference: string, version: number, status: CaseReviewProgress, decision: CaseReviewDecision, recommendations: Array<{ id: string, version: number, recommends: string | null }> }>, permissions: Array<{ id: string, what: string | null, party: { id: string }, toParty: { id: string } }>, sharingPermissions: Array<{ id: string, version: number, categories: Array<DataCategory>, party: { id: string } }>, externalReferences: Array<{ id: string, system: string | null, reference: string | null }>, staffProtection: Array<{ id: string, version: number, incidentReference: string | null, healthAndSafetyReference: string | null, plan: string | null }>, disclosures: Array<{ id: string, version: number, status: DisclosureStatus, purpose: SharingPurpose, advice: DisclosureAdvice | null, adviceReason: string | null, referralReason: string | null, text: string | null, recipientKind: RecipientKind, recipientName: string | null, agency: { id: string, name: string } | null, recipientParty: { id: string } | null, items: Array<{ id: string, category: DataCategory, reference: string | null, party: { id: string } | null }> }> } | null };

export const CaseWorkDocument: Trusted<CaseWorkQuery, CaseWorkQueryVariables> = trusted('vkmMoDdtvwRqNRa4Ljf_PN');