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

/** Why two cases belong together; the earlier comes first. */
export type CaseLinkKind =
  /** Somebody accused in the earlier case accuses in turn. */
  | 'COUNTER_ALLEGATION'
  /** It went on after the earlier case was closed (a report after that is a new case, regulator). */
  | 'LATER_REPORT'
  /** It is about the same people. */
  | 'SAME_PEOPLE'
  /** It is about the same place. */
  | 'SAME_PLACE';

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

/** Why nobody need do any more what was due. */
export type DeadlineEnd =
  /** The action was completed, cancelled, refused or discharged. */
  | 'ACTION_ENDED'
  /** The case was closed (policy 3.6). */
  | 'CASE_CLOSED'
  /** What it is about got another date. */
  | 'DATE_MOVED'
  /** A meeting face to face was offered and declined (policy 8.6). */
  | 'MEETING_DECLINED'
  /** It was agreed that no meeting face to face is needed (policy 8.6). */
  | 'MEETING_NOT_NEEDED'
  /** No need for a meeting was agreed in time, and there was one later (policy 8.6). */
  | 'NEED_NOT_AGREED'
  /** The recommendation was not accepted (policy 16.3). */
  | 'NOT_ACCEPTED'
  /** It was no emergency after all (policy 8.6). */
  | 'NO_EMERGENCY'
  /** The person is no longer kept informed (policy 3.6). */
  | 'NO_LONGER_INFORMED'
  /** The order was discharged or got another end. */
  | 'ORDER_CHANGED'
  /** A manager set another day, with a reason. */
  | 'OVERRIDDEN'
  /** The person is no longer in the case. */
  | 'PERSON_LEFT'
  /** The plan was changed (policy 8.10). */
  | 'PLAN_CHANGED'
  /** The report became no case of its own. */
  | 'REPORT_DECIDED';

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

/** The area manager's advice (policy 12.2). */
export type DisclosureAdvice =
  /** Change it first; then it needs advice again. */
  | 'CHANGE'
  /** Do not share it. */
  | 'DO_NOT_SHARE'
  /** Share it as it stands. */
  | 'PROCEED';

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

/** Impact or harm as the table of categories prints it (policy 3.9). Never merged with risk or urgency. */
export type HarmRating =
  /** Medium (policy 3.9). */
  | 'MEDIUM'
  /** Serious (policy 3.9). */
  | 'SERIOUS';

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

/** Why something must not go although its time is over. */
export type HoldReason =
  /** An inquest, a review of a death or a public inquiry needs it. */
  | 'INQUEST_OR_INQUIRY'
  /** A legal claim is made or to be expected. */
  | 'LEGAL_CLAIM'
  /** The Housing Ombudsman, a regulator or the Information Commissioner looks into it. */
  | 'OMBUDSMAN_OR_REGULATOR'
  /** The police or a prosecutor need it. */
  | 'POLICE_INVESTIGATION'
  /** A safeguarding enquiry needs it. */
  | 'SAFEGUARDING'
  /** The person has asked for it to be kept, or what is held about them is being put together. */
  | 'SUBJECT_REQUEST';

/** Whether a solicitor may be instructed (policy 13.5). */
export type InstructionStatus =
  /** Approved (policy 13.5). */
  | 'APPROVED'
  /** Waits for the area manager's approval (policy 13.5). */
  | 'AWAITING_APPROVAL'
  /** Refused (policy 13.5). */
  | 'REFUSED';

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

/** What became of an order. */
export type OrderChangeKind =
  /** Its terms were broken. */
  | 'BREACHED'
  /** The court ended it. */
  | 'DISCHARGED'
  /** The court changed its terms or its end. */
  | 'VARIED';

/** What the court decided. */
export type OrderResult =
  /** The order was made. */
  | 'GRANTED'
  /** The order was refused. */
  | 'REFUSED';

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

/** How an express permission was given (policy 1.4). */
export type PermissionForm =
  /** On a signed form. */
  | 'SIGNED'
  /** By word of mouth, to the member of staff who wrote it down. */
  | 'SPOKEN'
  /** In a letter, email or message. */
  | 'WRITTEN';

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

/** Who is to do what a plan agrees. */
export type PlanItemBy =
  /** An agency (policy 3.7, 7.2). */
  | 'AGENCY'
  /** The individual with whom the plan is agreed (policy 8.3). */
  | 'INDIVIDUAL'
  /** The landlord. */
  | 'LANDLORD';

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

/** What became of a recommendation. */
export type RecommendationStatus =
  /** Accepted, and to be carried out. */
  | 'ACCEPTED'
  /** Carried out. */
  | 'CARRIED_OUT'
  /** Made; not answered yet. */
  | 'MADE'
  /** Not accepted, with the reason. */
  | 'NOT_ACCEPTED';

/** What the later review finds of a referral made without permission. */
export type ReferralJudgement =
  /** The situation supported it. */
  | 'JUSTIFIED'
  /** The situation supported it, and something is to be done better. */
  | 'JUSTIFIED_WITH_LESSONS'
  /** The situation did not support it; the data protection officer is to be told. */
  | 'NOT_JUSTIFIED';

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

/** The level of risk to a person, from an assessment (policy 8.7). */
export type RiskLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

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

/** Whose experience a survey asks for; the two are never counted together. */
export type SurveySide =
  /** Somebody who was accused and was kept informed (policy, Consultation). */
  | 'ACCUSED'
  /** Somebody who reported or was harmed (policy 3.5). */
  | 'REPORTED';

/** What became of a survey. */
export type SurveyStatus =
  /** Answered. */
  | 'ANSWERED'
  /** The person does not want to answer. */
  | 'DECLINED'
  /** Sent; no answer yet. */
  | 'ISSUED'
  /** Not sent, for a reason that is on record. */
  | 'NOT_ISSUED'
  /** No answer came in the time that was given. */
  | 'NO_ANSWER'
  /** Taken back: the case had been closed in error. */
  | 'WITHDRAWN';

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

export type CaseFileQueryVariables = Exact<{
  reference: string;
}>;


export type CaseFileQuery = { case: { id: string, reference: string, status: CaseStatus, stage: CaseStage, category: CategoryCode, harmRating: HarmRating, riskLevel: RiskLevel | null, urgency: Urgency, hateStrands: Array<HateStrand> | null, restricted: boolean, openedAt: string, closedAt: string | null, outcome: CaseOutcome | null, closingReason: string | null, minimisedAt: string | null, minimisedAfterMonths: number | null, lastContactAt: string | null, nextDueAt: string | null, closureNoticeAt: string | null, reviewRightInformedAt: string | null, externalReference: string | null, priority: CasePriority, landlordRole: LandlordRole, staffVictim: boolean, holds: Array<{ id: string, reason: HoldReason | null, reviewOn: string | null, liftedAt: string | null }>, service: { id: string, name: string, type: ServiceType, nation: Nation, area: { id: string, name: string } }, property: { id: string, address: string | null, postcode: string | null, communal: boolean } | null, owner: { id: string, name: string | null } | null, externalReferences: Array<{ id: string, system: string | null, reference: string | null, endedAt: string | null }>, policePartnerships: Array<{ id: string, force: string, agreed: string | null, agreedOn: string }>, staffProtection: Array<{ id: string, incidentReference: string | null, healthAndSafetyReference: string | null, plan: string | null, oversightAt: string | null }>, permissions: Array<{ id: string, what: string | null, form: PermissionForm, givenAt: string, withdrawnAt: string | null, party: { id: string, person: { id: string, kind: PersonKind, name: string | null, erasedAt: string | null } }, toParty: { id: string, person: { id: string, kind: PersonKind, name: string | null, erasedAt: string | null } } }>, sharingPermissions: Array<{ id: string, categories: Array<DataCategory>, form: PermissionForm, givenAt: string, withdrawnAt: string | null, recipientKind: RecipientKind, recipientName: string | null, agency: { id: string, name: string } | null, party: { id: string, person: { id: string, name: string | null } } }>, earlierCases: Array<{ id: string, kind: CaseLinkKind, endedAt: string | null, case: { id: string, reference: string } }>, laterCases: Array<{ id: string, kind: CaseLinkKind, endedAt: string | null, case: { id: string, reference: string } }>, cooperationRequests: Array<{ id: string, kind: CooperationKind, description: string | null, byWhen: string, askedAt: string, answer: CooperationAnswer | null, answeredOn: string | null, result: CooperationResult | null, resultReason: string | null, party: { id: string, person: { id: string, name: string | null, erasedAt: string | null } } }>, visits: Array<{ id: string, status: VisitStatus, plannedAt: string, carriedOutAt: string | null, purpose: string | null, outcome: string | null, warnings: Array<string> | null, withoutConfirmation: boolean, person: { id: string, name: string | null, erasedAt: string | null } | null, staff: { id: string, name: string | null } | null }>, deadlines: Array<{ id: string, type: DeadlineType, status: DeadlineStatus, conditional: boolean, startsAt: string, dueAt: string, metAt: string | null, endReason: DeadlineEnd | null, clause: string | null, action: { id: string, type: ActionType } | null }>, parties: Array<{ id: string, role: PartyRole, informed: boolean, endedAt: string | null, person: { id: string, kind: PersonKind, name: string | null, phone: string | null, email: string | null, occupancyType: OccupancyType | null, erasedAt: string | null, safeContactNotedAt: string | null, excludedMethods: Array<ContactMethod> | null, preferredMethods: Array<ContactMethod> | null, doNotLeaveMessages: boolean | null, doNotWriteToAddress: boolean | null, property: { id: string } | null } }>, actions: Array<{ id: string, area: ActionArea, type: ActionType, status: ActionStatus, agency: AgencyKind | null, description: string | null, dueOn: string | null, recordedAt: string, completedAt: string | null, result: string | null, formal: { id: string } | null, exclusion: { id: string, reasonsGivenAt: string | null } | null, order: { id: string } | null, recordedBy: { id: string, name: string | null } | null }>, orders: Array<{ id: string, type: ActionType, state: OrderState, result: OrderResult, court: string, decidedOn: string, expiresOn: string | null, powerOfArrest: boolean, terms: string | null, changes: Array<{ id: string, kind: OrderChangeKind, happenedOn: string, description: string | null, policeReference: string | null }>, publicity: Array<{ id: string, status: PublicityStatus, purposes: Array<PublicityPurpose>, askedAt: string, publishedAt: string | null, withdrawnReason: string | null }> }>, consultations: Array<{ id: string, question: string | null, answer: string | null, askedAt: string, answeredAt: string | null }>, solicitorInstructions: Array<{ id: string, firm: string, matter: string | null, status: InstructionStatus, askedAt: string, decidedAt: string | null, decisionReason: string | null }>, surveys: Array<{ id: string, reference: string, side: SurveySide, status: SurveyStatus, issuedAt: string, notIssuedReason: string | null, handlingScore: number | null, outcomeScore: number | null, comments: string | null, party: { id: string, person: { id: string, name: string | null } } }>, actionPlan: { id: string, agreedAt: string, expectations: string | null, reviewOwedAt: string | null, agreedWith: { id: string, person: { id: string, name: string | null } }, items: Array<{ id: string, description: string | null, status: PlanItemStatus, by: PlanItemBy, agency: AgencyKind | null, dueOn: string | null, result: string | null, action: { id: string, type: ActionType } | null }> } | null, riskAssessments: Array<{ id: string, level: RiskLevel, computedLevel: RiskLevel, score: number | null, levelReason: string | null, assessedAt: string, reviewOwedAt: string | null, replacedAt: string | null, party: { id: string } | null }>, caseReviews: Array<{ id: string, reference: string, receivedAt: string, acknowledgedAt: string | null, decision: CaseReviewDecision, status: CaseReviewProgress, appealedAt: string | null, recommendations: Array<{ id: string, recommends: string | null, status: RecommendationStatus, response: string | null, dueOn: string | null }>, localAuthority: { id: string, name: string }, deadlines: Array<{ id: string, type: DeadlineType, dueAt: string }> }>, disclosures: Array<{ id: string, status: DisclosureStatus, purpose: SharingPurpose, recipientKind: RecipientKind, recipientName: string | null, requestedAt: string, madeAt: string | null, basis: DisclosureBasis, reviewedAt: string | null, judgement: ReferralJudgement | null, advice: DisclosureAdvice | null, agency: { id: string, name: string } | null }>, evidence: Array<{ id: string, type: EvidenceType, state: EvidenceState, happenedOn: string | null, receivedAt: string, description: string | null, fileName: string | null, sizeBytes: number, scanState: ScanState, minimisedAt: string | null }>, reports: Array<{ id: string, reference: string, receivedAt: string, channel: ReportChannel, reporterType: ReporterType, category: CategoryCode | null, status: ReportStatus, description: string | null }>, incidents: Array<{ id: string, occurredAt: string, behaviour: Behaviour | null, description: string | null }>, contacts: Array<{ id: string, method: ContactMethod, occurredAt: string, reached: boolean, approachAgreed: boolean, summary: string | null }> } | null };

export const CaseFileDocument: Trusted<CaseFileQuery, CaseFileQueryVariables> = trusted('RTSSkEoWqHda--7T2--58M');