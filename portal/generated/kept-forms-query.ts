// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
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

/** The early end of an information sharing protocol. */
export type EndSharingAgreementInput = {
  /** The agreement. */
  agreementId: string;
  /** Its version as last read. */
  agreementVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. Name nobody. */
  reason: string;
};

/** A guide as it shall be; the whole of it. */
export type KeepGuideInput = {
  /** Types of action it is for; all when empty. */
  actionTypes?: Array<ActionType>;
  /** Categories it is for; all when empty. */
  categories?: Array<CategoryCode>;
  /** The clause that names it or that it serves. */
  clause?: string | null | undefined;
  /** Which one, when it is on record; a new one when left out. */
  id?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Its language. */
  language?: DocumentLanguage;
  /** Where it holds; everywhere when left out. */
  nation?: Nation | null | undefined;
  /** What it is for; at most 2,000 characters. */
  purpose?: string | null | undefined;
  /** The kind of service; all when left out. */
  serviceType?: ServiceType | null | undefined;
  /** Stages it is for; all when empty. */
  stages?: Array<CaseStage>;
  /** Its reference in the housing system; at most 200 characters. */
  systemReference?: string | null | undefined;
  /** Its title; at most 300 characters. */
  title: string;
  /** Where it is (https). */
  url?: string | null | undefined;
  /** First day; today when left out. */
  validFrom?: string | null | undefined;
  /** Last day; none when left out. */
  validTo?: string | null | undefined;
  /** The version as last read, when it is changed. */
  version?: number | null | undefined;
};

/** The next version of a standard letter; the whole of it (policy 17). */
export type KeepLetterTemplateInput = {
  /** Its text, in English; at most 10,000 characters. */
  body: string;
  /** Its text, in Welsh; left out while nobody has written it. */
  bodyWelsh?: string | null | undefined;
  /** Its heading, in English; at most 200 characters. */
  heading: string;
  /** Its heading, in Welsh. */
  headingWelsh?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Which letter. */
  kind: LetterKind;
  /** The number of its latest version as last read; another one since is then refused. */
  latestNumber?: number | null | undefined;
  /** What it changes; at most 2,000 characters. */
  summary: string;
  /** First day; today when left out, never earlier. */
  validFrom?: string | null | undefined;
};

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

/** A local authority and its procedure for case reviews; the whole of it, as it shall be. */
export type LocalAuthorityInput = {
  /** Working days to acknowledge: 1 to 250. */
  acknowledgeWorkingDays?: number | null | undefined;
  /** Qualifying complaints needed: 1 to 3. */
  complaintsNeeded?: number;
  /** Single point of contact: an office, not a person. */
  contact?: string | null | undefined;
  /** Working days to decide on the threshold: 1 to 250. */
  decideWorkingDays?: number | null | undefined;
  /** Which one, when it is on record; a new one when left out. */
  id?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Who leads reviews, where it is not the authority itself. */
  leadAgency?: string | null | undefined;
  /** Its name; at most 200 characters. */
  name: string;
  /** Address of its published procedure (https). */
  procedureUrl?: string | null | undefined;
  /** Months within which behaviour is reported: 1 to 12. */
  reportedWithinMonths?: number;
  /** Working days to carry out the review: 1 to 250. */
  reviewWorkingDays?: number | null | undefined;
  /** The services that lie in it. A service lies in one authority. */
  serviceIds: Array<string>;
  /** The version as last read, when it is changed. */
  version?: number | null | undefined;
  /** Months in which they count: 1 to 24. */
  withinMonths?: number;
};

/** The nation whose law applies to a place. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Northern Ireland; found in police data only. */
  | 'NORTHERN_IRELAND'
  /** Wales (Renting Homes (Wales) Act 2016). */
  | 'WALES';

/** A new entry of the directory (policy 3.7, 13.6). */
export type RecordAgencyInput = {
  /** First day; today when left out. */
  activeFrom?: string | null | undefined;
  /** Last day on which it may be turned to. */
  activeTo?: string | null | undefined;
  /** Areas it covers; with no area and no service it covers all. */
  areaIds?: Array<string> | null | undefined;
  /** Mail address of the organisation or team. */
  email?: string | null | undefined;
  /** How it can help people (policy 3.8). */
  help?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What kind of agency. */
  kind: AgencyKind;
  /** When somebody made sure that this is right; today when left out. */
  lastCheckedOn?: string | null | undefined;
  /** Name of the organisation or team; at most 300 characters. */
  name: string;
  /** Telephone number outside office hours. */
  outOfHoursPhone?: string | null | undefined;
  /** Telephone number of the organisation, not of a person at home. */
  phone?: string | null | undefined;
  /** Its powers: what it may do (policy 3.7). */
  powers?: string | null | undefined;
  /** Services it covers beyond those areas. */
  serviceIds?: Array<string> | null | undefined;
  /** Its website, with https. */
  website?: string | null | undefined;
};

/** An information sharing protocol as signed (policy 12.2). */
export type RecordSharingAgreementInput = {
  /** The agency. */
  agencyId: string;
  /** Which information it allows to be shared. */
  categories: Array<DataCategory>;
  /** Where the signed document is kept; at most 500 characters. */
  documentReference: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** For what it allows sharing. */
  purposes: Array<SharingPurpose>;
  /** What it is called; at most 300 characters. */
  title: string;
  /** First day on which it holds. */
  validFrom: string;
  /** Last day on which it holds. */
  validTo: string;
};

/** A module of training that a member of staff has completed. */
export type RecordTrainingInput = {
  /** The day it was completed; not in the future. */
  completedOn: string;
  /** The day from which it no longer counts; by the policy when left out. */
  expiresOn?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Code of the module, one of those in the policy. */
  module: string;
  /** Who: somebody who works where you are a manager, not yourself. */
  staffId: string;
};

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

/** A change to an entry: what is left out stays, what is null goes. */
export type UpdateAgencyInput = {
  /** Last day on which it may be turned to. */
  activeTo?: string | null | undefined;
  /** The agency. */
  agencyId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  agencyVersion?: number | null | undefined;
  /** Areas it covers; with no area and no service it covers all. */
  areaIds?: Array<string> | null | undefined;
  /** Mail address of the organisation or team. */
  email?: string | null | undefined;
  /** How it can help people (policy 3.8). */
  help?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** When somebody made sure that this is right; today when left out. */
  lastCheckedOn?: string | null | undefined;
  /** Another name. */
  name?: string | null | undefined;
  /** Telephone number outside office hours. */
  outOfHoursPhone?: string | null | undefined;
  /** Telephone number of the organisation, not of a person at home. */
  phone?: string | null | undefined;
  /** Its powers: what it may do (policy 3.7). */
  powers?: string | null | undefined;
  /** Services it covers beyond those areas. */
  serviceIds?: Array<string> | null | undefined;
  /** Its website, with https. */
  website?: string | null | undefined;
};

/** Takes a guide out of use. */
export type WithdrawGuideInput = {
  /** Which one. */
  id: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
  /** The version as last read. */
  version?: number | null | undefined;
};

/** A record of training that was made by mistake. */
export type WithdrawTrainingInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The record. */
  trainingId: string;
};

export type AddAgencyMutationVariables = Exact<{
  input: RecordAgencyInput;
}>;


export type AddAgencyMutation = { recordAgency: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, agency: { id: string } | null } };

export type ChangeAgencyMutationVariables = Exact<{
  input: UpdateAgencyInput;
}>;


export type ChangeAgencyMutation = { updateAgency: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, agency: { id: string } | null } };

export type KeepAuthorityMutationVariables = Exact<{
  input: LocalAuthorityInput;
}>;


export type KeepAuthorityMutation = { keepLocalAuthority: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, localAuthority: { id: string } | null } };

export type AddSharingAgreementMutationVariables = Exact<{
  input: RecordSharingAgreementInput;
}>;


export type AddSharingAgreementMutation = { recordSharingAgreement: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, agreement: { id: string } | null } };

export type EndTheSharingAgreementMutationVariables = Exact<{
  input: EndSharingAgreementInput;
}>;


export type EndTheSharingAgreementMutation = { endSharingAgreement: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, agreement: { id: string } | null } };

export type KeepTheGuideMutationVariables = Exact<{
  input: KeepGuideInput;
}>;


export type KeepTheGuideMutation = { keepGuide: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, guide: { id: string } | null } };

export type WithdrawTheGuideMutationVariables = Exact<{
  input: WithdrawGuideInput;
}>;


export type WithdrawTheGuideMutation = { withdrawGuide: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, guide: { id: string } | null } };

export type KeepLetterMutationVariables = Exact<{
  input: KeepLetterTemplateInput;
}>;


export type KeepLetterMutation = { keepLetterTemplate: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, template: { id: string } | null } };

export type AddTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type AddTrainingMutation = { recordTraining: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, training: { id: string } | null } };

export type WithdrawTheTrainingMutationVariables = Exact<{
  input: WithdrawTrainingInput;
}>;


export type WithdrawTheTrainingMutation = { withdrawTraining: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, training: { id: string } | null } };

export const AddAgencyDocument: Trusted<AddAgencyMutation, AddAgencyMutationVariables> = trusted('hdoNGKGu_vU7IdjTQ0slf6');

export const ChangeAgencyDocument: Trusted<ChangeAgencyMutation, ChangeAgencyMutationVariables> = trusted('f6WbTFmJa2XefyModCBzQ9');

export const KeepAuthorityDocument: Trusted<KeepAuthorityMutation, KeepAuthorityMutationVariables> = trusted('LeYApehOfIaelyEsol3ilk');

export const AddSharingAgreementDocument: Trusted<AddSharingAgreementMutation, AddSharingAgreementMutationVariables> = trusted('dY4fg9FxIhEvVb9B6-kOU0');

export const EndTheSharingAgreementDocument: Trusted<EndTheSharingAgreementMutation, EndTheSharingAgreementMutationVariables> = trusted('RKr44hsqXZN35kWkVk1zMr');

export const KeepTheGuideDocument: Trusted<KeepTheGuideMutation, KeepTheGuideMutationVariables> = trusted('4ipx3zA0kQHOOp0lJQMBeo');

export const WithdrawTheGuideDocument: Trusted<WithdrawTheGuideMutation, WithdrawTheGuideMutationVariables> = trusted('ElUzTzfXKceV7LOm7MKuaj');

export const KeepLetterDocument: Trusted<KeepLetterMutation, KeepLetterMutationVariables> = trusted('Z8muHIVo7E0BpMNu90lFkT');

export const AddTrainingDocument: Trusted<AddTrainingMutation, AddTrainingMutationVariables> = trusted('yblcoTp8y5kLXshrDOKl5C');

export const WithdrawTheTrainingDocument: Trusted<WithdrawTheTrainingMutation, WithdrawTheTrainingMutationVariables> = trusted('4P9agAgalne--Q7WwDbT4e');
export const agencyKindWords = {
  COMMUNITY_SAFETY_PARTNERSHIP: "Community safety partnership (practice).",
  ENVIRONMENTAL_HEALTH: "Environmental health at the local authority (policy 3.9).",
  FIRE: "Fire and rescue (practice).",
  ICB_NHS: "Integrated care board or other NHS body (regulator).",
  LEGAL_ADVISER: "Legal adviser (policy 12.2, 13.5).",
  LOCAL_AUTHORITY: "Local authority (policy 3.8).",
  MEDIATION: "Mediation provider (policy 13.6).",
  NEIGHBOURHOOD_WATCH: "Neighbourhood watch or other community group (policy 13.6).",
  OTHER_LANDLORD: "Another landlord in the area (policy 6.4).",
  POLICE: "Police (policy 3.8, 10.5, 11.4).",
  PROBATION: "Probation (practice).",
  SOCIAL_SERVICES: "Social services (policy 11.9).",
  SUPPORT_PROVIDER: "Provider of support (policy 13.6).",
  VICTIM_SUPPORT: "Victim support (practice).",
  YOUTH_JUSTICE: "Youth justice (practice).",
};

export const recordAgencyInputFields: InputFields = {
  activeFrom: { kind: 'day', says: "First day; today when left out." },
  activeTo: { kind: 'day', says: "Last day on which it may be turned to." },
  areaIds: { kind: 'id', many: true, says: "Areas it covers; with no area and no service it covers all." },
  email: { kind: 'text', says: "Mail address of the organisation or team." },
  help: { kind: 'text', says: "How it can help people (policy 3.8)." },
  kind: { kind: 'word', needed: true, words: agencyKindWords, says: "What kind of agency." },
  lastCheckedOn: { kind: 'day', says: "When somebody made sure that this is right; today when left out." },
  name: { kind: 'text', needed: true, most: 300, says: "Name of the organisation or team." },
  outOfHoursPhone: { kind: 'text', says: "Telephone number outside office hours." },
  phone: { kind: 'text', says: "Telephone number of the organisation, not of a person at home." },
  powers: { kind: 'text', says: "Its powers: what it may do (policy 3.7)." },
  serviceIds: { kind: 'id', many: true, says: "Services it covers beyond those areas." },
  website: { kind: 'text', says: "Its website, with https." },
};

export const updateAgencyInputFields: InputFields = {
  activeTo: { kind: 'day', says: "Last day on which it may be turned to." },
  agencyId: { kind: 'id', needed: true, says: "The agency." },
  areaIds: { kind: 'id', many: true, says: "Areas it covers; with no area and no service it covers all." },
  email: { kind: 'text', says: "Mail address of the organisation or team." },
  help: { kind: 'text', says: "How it can help people (policy 3.8)." },
  lastCheckedOn: { kind: 'day', says: "When somebody made sure that this is right; today when left out." },
  name: { kind: 'text', says: "Another name." },
  outOfHoursPhone: { kind: 'text', says: "Telephone number outside office hours." },
  phone: { kind: 'text', says: "Telephone number of the organisation, not of a person at home." },
  powers: { kind: 'text', says: "Its powers: what it may do (policy 3.7)." },
  serviceIds: { kind: 'id', many: true, says: "Services it covers beyond those areas." },
  website: { kind: 'text', says: "Its website, with https." },
};

export const localAuthorityInputFields: InputFields = {
  acknowledgeWorkingDays: { kind: 'number', says: "Working days to acknowledge: 1 to 250." },
  complaintsNeeded: { kind: 'number', says: "Qualifying complaints needed: 1 to 3." },
  contact: { kind: 'text', says: "Single point of contact: an office, not a person." },
  decideWorkingDays: { kind: 'number', says: "Working days to decide on the threshold: 1 to 250." },
  id: { kind: 'id', says: "Which one, when it is on record; a new one when left out." },
  leadAgency: { kind: 'text', says: "Who leads reviews, where it is not the authority itself." },
  name: { kind: 'text', needed: true, most: 200, says: "Its name." },
  procedureUrl: { kind: 'text', says: "Address of its published procedure (https)." },
  reportedWithinMonths: { kind: 'number', says: "Months within which behaviour is reported: 1 to 12." },
  reviewWorkingDays: { kind: 'number', says: "Working days to carry out the review: 1 to 250." },
  serviceIds: { kind: 'id', needed: true, many: true, says: "The services that lie in it. A service lies in one authority." },
  withinMonths: { kind: 'number', says: "Months in which they count: 1 to 24." },
};

export const dataCategoryWords = {
  ACTIONS_TAKEN: "What has been done about it and how the case stands.",
  ADDRESS: "Where somebody lives.",
  ALLEGATIONS: "What somebody is said to have done.",
  CASE_SUMMARY: "What the case is about, without saying who is in it.",
  CONTACT_DETAILS: "How somebody can be reached: telephone and mail.",
  EVIDENCE: "A document, recording or diary sheet, named by its reference.",
  IDENTITY: "Who somebody is: name and date of birth.",
  INCIDENTS: "What happened, where and when.",
  RISK_ASSESSMENT: "What the risk to somebody is (policy 8.7).",
  SPECIAL_CATEGORY: "Health, ethnicity, religion, sexual orientation and the other data of UK GDPR Article 9.",
};

export const sharingPurposeWords = {
  ASB_CASE_REVIEW: "For an ASB case review (policy 16; 2014 Act Schedule 4).",
  KEEP_INFORMED: "To keep somebody of the case informed (policy 3.6, 8.9).",
  LEGAL_ADVICE: "To take legal advice (policy 13.5).",
  LEGAL_PROCEEDINGS: "For proceedings in court (policy 11.3, 12.2).",
  MEDIATION: "To arrange mediation (policy 8.3, 13.6).",
  PREVENT_OR_DETECT_CRIME: "To prevent or detect crime (policy 10.5, 11.4).",
  PREVENT_OR_TACKLE_ASB: "To prevent or tackle anti-social behaviour (policy 5.3).",
  SAFEGUARDING: "To safeguard somebody (policy 2.3, 11.9).",
  SUPPORT: "To get somebody support (policy 3.10, 13.6).",
};

export const recordSharingAgreementInputFields: InputFields = {
  agencyId: { kind: 'id', needed: true, says: "The agency." },
  categories: { kind: 'word', needed: true, many: true, words: dataCategoryWords, says: "Which information it allows to be shared." },
  documentReference: { kind: 'text', needed: true, most: 500, says: "Where the signed document is kept." },
  purposes: { kind: 'word', needed: true, many: true, words: sharingPurposeWords, says: "For what it allows sharing." },
  title: { kind: 'text', needed: true, most: 300, says: "What it is called." },
  validFrom: { kind: 'day', needed: true, says: "First day on which it holds." },
  validTo: { kind: 'day', needed: true, says: "Last day on which it holds." },
};

export const endSharingAgreementInputFields: InputFields = {
  agreementId: { kind: 'id', needed: true, says: "The agreement." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why. Name nobody." },
};

export const actionTypeWords = {
  ACCEPTABLE_BEHAVIOUR_CONTRACT: "Acceptable behaviour contract (policy 11.6).",
  CHALLENGE_BEHAVIOUR: "Challenging inappropriate or unacceptable behaviour (policy 6.1, 6.3).",
  CLOSURE_ORDER: "Closure order, led by a partner (policy 11.7).",
  COMMUNITY_AGREEMENT: "Agreement within a community (policy 6.4).",
  COMMUNITY_ENGAGEMENT: "Engaging with the community (policy 6.4).",
  COMMUNITY_PROTECTION_NOTICE: "Community protection notice, led by a partner (policy 11.7).",
  COMMUNITY_PROTECTION_ORDER: "Community protection order, as the policy prints it (policy 11.7).",
  COURT_PREPARATION: "Preparing a witness for court (policy 8.11).",
  CRIMINAL_BEHAVIOUR_ORDER: "Criminal behaviour order, led by a partner (policy 11.7).",
  DEMOTION_ORDER: "Demotion order (policy 11.6).",
  DIARY_SHEETS: "Diary sheets for a set time (policy 3.9, 8.3).",
  DISPERSAL: "Dispersal, led by the police (policy 11.7).",
  DIVERSIONARY_ACTIVITY: "Diversionary activity (policy 6.4).",
  EQUIPMENT_CONFISCATION: "Confiscation of equipment, led by the local authority (policy 11.7).",
  ESTATE_ACTION: "Keeping the neighbourhood or communal areas safe and clean (policy 3.2).",
  EVICTION: "Eviction (policy 11.6, 11.7).",
  EXCLUSION_ORDER: "Exclusion order (policy 11.5, 11.6).",
  FACILITATED_CONVERSATION: "Staff facilitating a conversation (policy 9.3).",
  GOOD_NEIGHBOUR_AGREEMENT: "Good neighbour agreement (policy 11.6).",
  HOUSING_INJUNCTION: "Housing injunction, once in force (Crime and Policing Act 2026).",
  INJUNCTION: "Injunction to stop behaviour or exclude visitors (policy 11.5 to 11.7).",
  JOINT_VISIT: "Visit together with a partner agency (practice; policy 7.1).",
  MEDIATION: "Mediation, with consent (policy 8.3, 13.6).",
  NOISE_ABATEMENT: "Noise abatement, led by the local authority (policy 11.7).",
  NOTICE_TO_END_LICENCE: "Notice to end licence, with accelerated possession (policy 11.5).",
  PARENTING_SUPPORT: "Parenting support (practice).",
  POSSESSION_ABSOLUTE_GROUND: "Possession on the absolute ground (policy 11.8).",
  POSSESSION_BREACH: "Possession for breach of tenancy (policy 11.8).",
  PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES: "Prohibited conduct standard contract order in Wales (policy 11.5, 11.6; Renting Homes (Wales) Act 2016 s.116).",
  REFERRAL: "Referral to a support provider (policy 3.10, 13.6).",
  REFRESHER_CONVERSATION: "Conversation to refresh responsibilities (policy 6.3).",
  REHABILITATION_REFERRAL: "Referral to an initiative to rehabilitate perpetrators (policy 5.3).",
  RESILIENCE_SUPPORT: "Support to build personal resilience (policy 6.1, 6.3).",
  RESPECT_ORDER: "Respect order, once in force (Crime and Policing Act 2026).",
  RESTORATIVE_APPROACH: "Restorative approach (practice).",
  SAFEGUARDING_REFERRAL: "Safeguarding referral (policy 11.9).",
  SECURITY_MEASURE: "Additional security such as a secure letter box (policy 8.8).",
  SELF_RESOLUTION: "Supporting people to resolve it themselves, when safe (policy 9.3, 3.9).",
  SIGNPOST: "Signposting to an agency, supporting an occupant in doing it (policy 9.4).",
  SIGNPOST_SUPPORT: "Helping an occupant to reach the agency they were pointed to (policy 9.4).",
  TEMPORARY_EXCLUSION_WALES: "Temporary exclusion in Wales (policy 11.5, 11.6; Renting Homes (Wales) Act 2016 s.145).",
  TEMPORARY_MOVE: "Temporary move, with work to return home (policy 8.8).",
  WARNING_LETTER: "Warning letter (practice).",
  WARNING_VERBAL: "Verbal warning (practice).",
  WEEKLY_REVIEW_MEETING: "Weekly review meeting with an occupant (policy 6.3).",
  WITNESS_COURT_TRANSPORT: "Transport to court (policy 8.11).",
  WITNESS_ESCORT: "Escort at court (policy 8.11).",
  WITNESS_FOLLOW_UP: "Follow-up support after court (policy 8.11).",
  YOUTH_INJUNCTION: "Youth injunction, once in force (Crime and Policing Act 2026).",
};

export const categoryCodeWords = {
  CRIMINAL_ACTIVITY: "Criminal activity (policy 3.9).",
  CUCKOOING_MATE_CRIME: "Cuckooing or mate crime (policy 3.9).",
  CYBER_CRIME: "Cyber crime (policy 3.9).",
  DOMESTIC_ABUSE: "Domestic abuse; redirected to its own procedure (policy 3.9, Scope).",
  DRUG_DEALING: "Drug dealing (policy 3.9).",
  HATE_CRIME: "Hate crime (policy 3.9, section 10).",
  NOISE_NUISANCE: "Noise nuisance (policy 3.9).",
  PARTIES: "Parties; more than one in the year is anti-social behaviour (policy 3.9).",
  VANDALISM_DAMAGE_GRAFFITI: "Vandalism, damage to property and graffiti (policy 3.9).",
  VERBAL_ABUSE_HARASSMENT_INTIMIDATION: "Verbal abuse, harassment and intimidation; the only category with a choice of harm (policy 3.9).",
  VIOLENCE: "Violence (policy 3.9).",
  WEAPONS: "Weapons (policy 3.9).",
};

export const documentLanguageWords = {
  ENGLISH: "English.",
  WELSH: "Welsh.",
};

export const nationWords = {
  ENGLAND: "England.",
  NORTHERN_IRELAND: "Northern Ireland; found in police data only.",
  WALES: "Wales (Renting Homes (Wales) Act 2016).",
};

export const serviceTypeWords = {
  CAS2: "CAS-2 accommodation, under the CAS-2 incident management policy (policy 2.3, 4.3).",
  HOUSING: "Housing, under the incident management policy (policy 2.3, 4.3).",
};

export const caseStageWords = {
  ACTION_PLAN: "Agreeing a plan with timescales and reviews (policy 8.10).",
  CLOSED: "Closed (policy 3.6).",
  EARLY_INTERVENTION: "Early and non-legal tools (policy section 9).",
  FORMAL_ACTION: "Formal action, with approval and support (policy 11.1, 11.2).",
  INITIAL_INTERVIEW: "Talking to the person who reported (policy 8.5, 8.6).",
  LEGAL_ACTION: "Action in court (policy 11.3 to 11.8).",
  MONITORING: "Watching whether it has stopped (policy 8.10).",
  RISK_ASSESSMENT: "Assessing impact and risk for each individual (policy 8.7).",
};

export const keepGuideInputFields: InputFields = {
  actionTypes: { kind: 'word', many: true, words: actionTypeWords, says: "Types of action it is for; all when empty." },
  categories: { kind: 'word', many: true, words: categoryCodeWords, says: "Categories it is for; all when empty." },
  clause: { kind: 'text', says: "The clause that names it or that it serves." },
  id: { kind: 'id', says: "Which one, when it is on record; a new one when left out." },
  language: { kind: 'word', words: documentLanguageWords, says: "Its language." },
  nation: { kind: 'word', words: nationWords, says: "Where it holds; everywhere when left out." },
  purpose: { kind: 'text', most: 2000, says: "What it is for." },
  serviceType: { kind: 'word', words: serviceTypeWords, says: "The kind of service; all when left out." },
  stages: { kind: 'word', many: true, words: caseStageWords, says: "Stages it is for; all when empty." },
  systemReference: { kind: 'text', most: 200, says: "Its reference in the housing system." },
  title: { kind: 'text', needed: true, most: 300, says: "Its title." },
  url: { kind: 'text', says: "Where it is (https)." },
  validFrom: { kind: 'day', says: "First day; today when left out." },
  validTo: { kind: 'day', says: "Last day; none when left out." },
};

export const withdrawGuideInputFields: InputFields = {
  id: { kind: 'id', needed: true, says: "Which one." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};

export const letterKindWords = {
  ACKNOWLEDGEMENT: "Says that a report was received, and what comes next (policy 3.6, 8.5).",
  AGREEMENT_COVER: "Goes with an acceptable behaviour contract or good neighbour agreement (policy 9, 11.6).",
  CASE_REVIEW_RIGHT: "Explains the right to an ASB case review (policy 3.11, 16).",
  CLOSURE_NOTICE: "Says that the case is to be closed, and why (policy 3.6).",
  INTERVIEW_INVITATION: "Invites to an interview (policy 8.5, 8.6).",
  SELF_HELP_ADVICE: "Advises how people may resolve it themselves, where that is safe (policy 9.3).",
  UPDATE: "Says how things stand (policy 3.6, 8.9).",
  WARNING: "Warns somebody of what their behaviour may lead to (policy 9, 11.1).",
};

export const keepLetterTemplateInputFields: InputFields = {
  body: { kind: 'text', needed: true, most: 10000, says: "Its text, in English." },
  bodyWelsh: { kind: 'text', says: "Its text, in Welsh; left out while nobody has written it." },
  heading: { kind: 'text', needed: true, most: 200, says: "Its heading, in English." },
  headingWelsh: { kind: 'text', says: "Its heading, in Welsh." },
  kind: { kind: 'word', needed: true, words: letterKindWords, says: "Which letter." },
  latestNumber: { kind: 'number', says: "The number of its latest version as last read; another one since is then refused." },
  summary: { kind: 'text', needed: true, most: 2000, says: "What it changes." },
  validFrom: { kind: 'day', says: "First day; today when left out, never earlier." },
};

export const recordTrainingInputFields: InputFields = {
  completedOn: { kind: 'day', needed: true, says: "The day it was completed; not in the future." },
  expiresOn: { kind: 'day', says: "The day from which it no longer counts; by the policy when left out." },
  module: { kind: 'text', needed: true, says: "Code of the module, one of those in the policy." },
  staffId: { kind: 'id', needed: true, says: "Who: somebody who works where you are a manager, not yourself." },
};

export const withdrawTrainingInputFields: InputFields = {
  trainingId: { kind: 'id', needed: true, says: "The record." },
};