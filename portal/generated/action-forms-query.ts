// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
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

/** What came of an action; which of them fit depends on its type. */
export type ActionOutcome =
  /** The parties reached an agreement. */
  | 'AGREEMENT_REACHED'
  /** The person did not engage with the support. */
  | 'DID_NOT_ENGAGE'
  /** The person took up the support and engaged with it. */
  | 'ENGAGED'
  /** The person has moved away for good (policy 8.8). */
  | 'MOVED_AWAY'
  /** The agency did not accept the referral. */
  | 'NOT_ACCEPTED'
  /** It was not resolved. */
  | 'NOT_RESOLVED'
  /** The parties reached no agreement. */
  | 'NO_AGREEMENT'
  /** Some of it was resolved. */
  | 'PARTLY_RESOLVED'
  /** The person continues to live at home (policy 8.8). */
  | 'REMAINED_AT_HOME'
  /** The matter was resolved. */
  | 'RESOLVED'
  /** The person has returned home (policy 8.8). */
  | 'RETURNED_HOME'
  /** The terms were kept to the end. */
  | 'TERMS_KEPT'
  /** The terms were not kept. */
  | 'TERMS_NOT_KEPT';

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

/** What is agreed (policy 6.4, 11.6). Who signs it are consents of the action. */
export type AgreementInput = {
  /** The last day on which it holds; an acceptable behaviour contract has one. */
  endsOn?: string | null | undefined;
  /** When it is reviewed; not before today. */
  reviewOn: string;
  /** The first day on which it holds. */
  startsOn: string;
  /** The terms as they are signed; at most 20,000 characters. */
  terms: string;
};

/** An action that will not be done. */
export type CancelActionInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 20,000 characters. */
  reason: string;
};

/** An action that has been done. */
export type CompleteActionInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** When; now when left out. Not in the future. */
  completedAt?: string | null | undefined;
  /** When a security measure was fitted; needed there (policy 8.8). */
  fittedOn?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What came of it in a word that fits its type; needed for TEMPORARY_MOVE and REHABILITATION_REFERRAL. */
  outcome?: ActionOutcome | null | undefined;
  /** What has been done to prepare a witness, besides what was recorded before (policy 8.11). */
  prepared?: Array<CourtPreparation> | null | undefined;
  /** What came of it; at most 20,000 characters. */
  result?: string | null | undefined;
  /** When the person came home; needed where the outcome is RETURNED_HOME (policy 8.8). */
  returnedOn?: string | null | undefined;
  /** When the security of a witness was reviewed, if not recorded before (policy 8.11). */
  securityReviewedOn?: string | null | undefined;
};

/** What a party said to an action that needs their agreement. */
export type ConsentAnswer =
  /** Agreed, or signed. */
  | 'AGREED'
  /** Refused. */
  | 'REFUSED'
  /** Withdrew an agreement given before. */
  | 'WITHDRAWN';

/** What a party said: agreed or signed, refused, or withdrew. */
export type ConsentInput = {
  /** The answer. */
  answer?: ConsentAnswer;
  /** On which day; today when left out. */
  answeredOn?: string | null | undefined;
  /** Whose answer: a party of the case. */
  partyId: string;
};

/** What prepares a witness for court (policy 8.11). */
export type CourtPreparation =
  /** Interpreter, access and other adjustments are arranged, or none are needed. */
  | 'ADJUSTMENTS_ARRANGED'
  /** The court has been visited beforehand, or that was offered. */
  | 'COURT_VISITED'
  /** An escort at court is arranged, or not wanted. */
  | 'ESCORT_ARRANGED'
  /** Support after the hearing is arranged, or not wanted. */
  | 'FOLLOW_UP_ARRANGED'
  /** What happens at the hearing has been explained. */
  | 'HEARING_EXPLAINED'
  /** Screens, video link and other special measures have been considered. */
  | 'SPECIAL_MEASURES_CONSIDERED'
  /** The witness has read their statement again. */
  | 'STATEMENT_READ_AGAIN'
  /** Transport to court is arranged, or not wanted. */
  | 'TRANSPORT_ARRANGED';

/** For how long diary sheets are to be kept (policy 3.9, 8.3). */
export type DiarySheetsInput = {
  /** The last day; no more weeks after the first than the policy version allows. */
  endsOn: string;
  /** From which day; today when left out. */
  startsOn?: string | null | undefined;
};

/** Something to be done, or done, about a case (policy 5.2). Formal and legal action is proposed instead: proposeFormalAction (11.2). */
export type RecordActionInput = {
  /** The agency; needed for SIGNPOST (policy 9.4). */
  agency?: AgencyKind | null | undefined;
  /** What is agreed; for contracts and agreements alone, and needed there. */
  agreement?: AgreementInput | null | undefined;
  /** The area of policy 5.2; follows from the type when left out. */
  area?: ActionArea | null | undefined;
  /** The clause of the occupancy agreement that the behaviour breaks (policy 6.2); at most 500 characters. */
  breachedClause?: string | null | undefined;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** Set when it is done already. */
  completedAt?: string | null | undefined;
  /** Who has agreed or signed already. Mediation and agreements are PROPOSED until those have who must (policy 8.3). */
  consents?: Array<ConsentInput> | null | undefined;
  /** What is to be done; at most 20,000 characters. */
  description?: string | null | undefined;
  /** For how long; for DIARY_SHEETS alone, and needed there. */
  diarySheets?: DiarySheetsInput | null | undefined;
  /** The day by which; not before today. Follows from the last day of a diary, a hearing or an expected return when left out. */
  dueOn?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whom it is for or about: a party of the case. */
  partyId?: string | null | undefined;
  /** Where, if not at the place of the case; for ESTATE_ACTION a communal place (policy 3.2). */
  placeId?: string | null | undefined;
  /** Why it is proportionate; needed for warnings and contracts aimed at an alleged perpetrator (policy 5.1). At most 20,000 characters. */
  proportionality?: string | null | undefined;
  /** Who provides it, by name; at most 500 characters. */
  provider?: string | null | undefined;
  /** For referrals alone, and needed there. */
  referral?: ReferralInput | null | undefined;
  /** What is fitted; for SECURITY_MEASURE alone, and needed there. */
  securityMeasure?: SecurityMeasureInput | null | undefined;
  /** For SELF_RESOLUTION alone, and needed there. */
  selfResolution?: SelfResolutionInput | null | undefined;
  /** For SIGNPOST alone. */
  signpost?: SignpostInput | null | undefined;
  /** The move and the way back; for TEMPORARY_MOVE alone, and needed there. */
  temporaryMove?: TemporaryMoveInput | null | undefined;
  /** What kind of action. */
  type: ActionType;
  /** For WITNESS_… and COURT_PREPARATION alone, and needed there. */
  witnessSupport?: WitnessSupportInput | null | undefined;
};

/** Whether the person agrees to be referred (policy 11.9, 12.2). */
export type ReferralConsent =
  /** The person agrees. */
  | 'GIVEN'
  /** The person has not been asked. */
  | 'NOT_ASKED'
  /** The person does not agree. */
  | 'REFUSED';

/** Whether somebody agrees to be referred to an agency (policy 12.2). */
export type ReferralInput = {
  /** Without consent it is a referral without permission, which has its own record (policy 11.9). */
  consent: ReferralConsent;
  /** When the person agreed; today when left out. */
  consentedOn?: string | null | undefined;
};

/** Additional security for a home (policy 8.8). */
export type SecurityMeasureInput = {
  /** What it advised; at most 20,000 characters. */
  guidance?: string | null | undefined;
  /** The agency that gave guidance. */
  guidanceFrom?: AgencyKind | null | undefined;
  /** What is to be fitted. */
  kind: SecurityMeasureKind;
  /** When it was asked for; today when left out. */
  requestedOn?: string | null | undefined;
};

/** What makes a home more secure (policy 8.8). */
export type SecurityMeasureKind =
  /** An alarm, a personal one among them. */
  | 'ALARM'
  /** A camera or a viewer in the door. */
  | 'CAMERA'
  /** A door or window made stronger. */
  | 'DOOR_OR_WINDOW'
  /** Lighting. */
  | 'LIGHTING'
  /** Locks. */
  | 'LOCKS'
  /** Something else, as described. */
  | 'OTHER'
  /** A secure letter box. */
  | 'SECURE_LETTER_BOX';

/** That people resolve it themselves (policy 3.9, 9.3). */
export type SelfResolutionInput = {
  /** Whether it is safe for them to try; asked first. */
  safe: boolean;
};

/** How an occupant is helped to reach the agency they are pointed to (policy 9.4). */
export type SignpostInput = {
  /** By when; a few working days by the policy version when left out. */
  helpBy?: string | null | undefined;
};

/** An action that waited for consent or signatures and may start now. */
export type StartActionInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** A move away for a time (policy 8.8). */
export type TemporaryMoveInput = {
  /** When the person is expected to return; not before today. */
  expectedReturnOn: string;
  /** From which day. Where it is still to come the move is planned (PROPOSED) and begins by itself on it; the same person on the same days is refused (MOVE_ONCE). */
  movedOn: string;
  /** What is done so that the person can return; at most 20,000 characters. */
  returnPlan: string;
  /** When this is reviewed; not before today. */
  reviewOn: string;
};

/** What a witness needs before, at and after court (policy 8.11). */
export type WitnessSupportInput = {
  /** The day of the hearing. */
  hearingOn?: string | null | undefined;
  /** What has been done of the preparation for court. */
  prepared?: Array<CourtPreparation> | null | undefined;
  /** What that review found and arranged; at most 20,000 characters. */
  securityReview?: string | null | undefined;
  /** When the security of the witness was reviewed; not in the future. */
  securityReviewedOn?: string | null | undefined;
};

export type RecordActionByFormMutationVariables = Exact<{
  input: RecordActionInput;
}>;


export type RecordActionByFormMutation = { recordAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type StartActionByFormMutationVariables = Exact<{
  input: StartActionInput;
}>;


export type StartActionByFormMutation = { startAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type FinishActionMutationVariables = Exact<{
  input: CompleteActionInput;
}>;


export type FinishActionMutation = { completeAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type CancelActionByFormMutationVariables = Exact<{
  input: CancelActionInput;
}>;


export type CancelActionByFormMutation = { cancelAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export const RecordActionByFormDocument: Trusted<RecordActionByFormMutation, RecordActionByFormMutationVariables> = trusted('z4C1Ag9ulxDU0dOAZ_-26a');

export const StartActionByFormDocument: Trusted<StartActionByFormMutation, StartActionByFormMutationVariables> = trusted('QOAA0bDFjsqSW7o5Nr1DTS');

export const FinishActionDocument: Trusted<FinishActionMutation, FinishActionMutationVariables> = trusted('z2njaTinsReFsbqk1t9zWy');

export const CancelActionByFormDocument: Trusted<CancelActionByFormMutation, CancelActionByFormMutationVariables> = trusted('KVvvk77rj02SrK1NoJYoGo');
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

export const agreementInputFields: InputFields = {
  endsOn: { kind: 'day', says: "The last day on which it holds; an acceptable behaviour contract has one." },
  reviewOn: { kind: 'day', needed: true, says: "When it is reviewed; not before today." },
  startsOn: { kind: 'day', needed: true, says: "The first day on which it holds." },
  terms: { kind: 'text', needed: true, most: 20000, says: "The terms as they are signed." },
};

export const actionAreaWords = {
  EARLY_INTERVENTION: "Early intervention (policy section 9).",
  FORMAL_AND_LEGAL: "Formal and legal intervention (policy section 11).",
  PREVENTION: "Prevention (policy section 6).",
  SUPPORT: "Support for those experiencing anti-social behaviour (policy 8.8 to 8.11).",
};

export const consentAnswerWords = {
  AGREED: "Agreed, or signed.",
  REFUSED: "Refused.",
  WITHDRAWN: "Withdrew an agreement given before.",
};

export const consentInputFields: InputFields = {
  answer: { kind: 'word', words: consentAnswerWords, says: "The answer." },
  answeredOn: { kind: 'day', says: "On which day; today when left out." },
  partyId: { kind: 'id', needed: true, says: "Whose answer: a party of the case." },
};

export const diarySheetsInputFields: InputFields = {
  endsOn: { kind: 'day', needed: true, says: "The last day; no more weeks after the first than the policy version allows." },
  startsOn: { kind: 'day', says: "From which day; today when left out." },
};

export const referralConsentWords = {
  GIVEN: "The person agrees.",
  NOT_ASKED: "The person has not been asked.",
  REFUSED: "The person does not agree.",
};

export const referralInputFields: InputFields = {
  consent: { kind: 'word', needed: true, words: referralConsentWords, says: "Without consent it is a referral without permission, which has its own record (policy 11.9)." },
  consentedOn: { kind: 'day', says: "When the person agreed; today when left out." },
};

export const securityMeasureKindWords = {
  ALARM: "An alarm, a personal one among them.",
  CAMERA: "A camera or a viewer in the door.",
  DOOR_OR_WINDOW: "A door or window made stronger.",
  LIGHTING: "Lighting.",
  LOCKS: "Locks.",
  OTHER: "Something else, as described.",
  SECURE_LETTER_BOX: "A secure letter box.",
};

export const securityMeasureInputFields: InputFields = {
  guidance: { kind: 'text', most: 20000, says: "What it advised." },
  guidanceFrom: { kind: 'word', words: agencyKindWords, says: "The agency that gave guidance." },
  kind: { kind: 'word', needed: true, words: securityMeasureKindWords, says: "What is to be fitted." },
  requestedOn: { kind: 'day', says: "When it was asked for; today when left out." },
};

export const selfResolutionInputFields: InputFields = {
  safe: { kind: 'yesNo', needed: true, says: "Whether it is safe for them to try; asked first." },
};

export const signpostInputFields: InputFields = {
  helpBy: { kind: 'day', says: "By when; a few working days by the policy version when left out." },
};

export const temporaryMoveInputFields: InputFields = {
  expectedReturnOn: { kind: 'day', needed: true, says: "When the person is expected to return; not before today." },
  movedOn: { kind: 'day', needed: true, says: "From which day. Where it is still to come the move is planned (PROPOSED) and begins by itself on it; the same person on the same days is refused (MOVE_ONCE)." },
  returnPlan: { kind: 'text', needed: true, most: 20000, says: "What is done so that the person can return." },
  reviewOn: { kind: 'day', needed: true, says: "When this is reviewed; not before today." },
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

export const courtPreparationWords = {
  ADJUSTMENTS_ARRANGED: "Interpreter, access and other adjustments are arranged, or none are needed.",
  COURT_VISITED: "The court has been visited beforehand, or that was offered.",
  ESCORT_ARRANGED: "An escort at court is arranged, or not wanted.",
  FOLLOW_UP_ARRANGED: "Support after the hearing is arranged, or not wanted.",
  HEARING_EXPLAINED: "What happens at the hearing has been explained.",
  SPECIAL_MEASURES_CONSIDERED: "Screens, video link and other special measures have been considered.",
  STATEMENT_READ_AGAIN: "The witness has read their statement again.",
  TRANSPORT_ARRANGED: "Transport to court is arranged, or not wanted.",
};

export const witnessSupportInputFields: InputFields = {
  hearingOn: { kind: 'day', says: "The day of the hearing." },
  prepared: { kind: 'word', many: true, words: courtPreparationWords, says: "What has been done of the preparation for court." },
  securityReview: { kind: 'text', most: 20000, says: "What that review found and arranged." },
  securityReviewedOn: { kind: 'day', says: "When the security of the witness was reviewed; not in the future." },
};

export const recordActionInputFields: InputFields = {
  agency: { kind: 'word', words: agencyKindWords, says: "The agency; needed for SIGNPOST (policy 9.4)." },
  agreement: { kind: 'parts', parts: agreementInputFields, says: "What is agreed; for contracts and agreements alone, and needed there." },
  area: { kind: 'word', words: actionAreaWords, says: "The area of policy 5.2; follows from the type when left out." },
  breachedClause: { kind: 'text', most: 500, says: "The clause of the occupancy agreement that the behaviour breaks (policy 6.2)." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  completedAt: { kind: 'moment', says: "Set when it is done already." },
  consents: { kind: 'parts', many: true, parts: consentInputFields, says: "Who has agreed or signed already. Mediation and agreements are PROPOSED until those have who must (policy 8.3)." },
  description: { kind: 'text', most: 20000, says: "What is to be done." },
  diarySheets: { kind: 'parts', parts: diarySheetsInputFields, says: "For how long; for DIARY_SHEETS alone, and needed there." },
  dueOn: { kind: 'day', says: "The day by which; not before today. Follows from the last day of a diary, a hearing or an expected return when left out." },
  partyId: { kind: 'id', says: "Whom it is for or about: a party of the case." },
  placeId: { kind: 'id', says: "Where, if not at the place of the case; for ESTATE_ACTION a communal place (policy 3.2)." },
  proportionality: { kind: 'text', most: 20000, says: "Why it is proportionate; needed for warnings and contracts aimed at an alleged perpetrator (policy 5.1)." },
  provider: { kind: 'text', most: 500, says: "Who provides it, by name." },
  referral: { kind: 'parts', parts: referralInputFields, says: "For referrals alone, and needed there." },
  securityMeasure: { kind: 'parts', parts: securityMeasureInputFields, says: "What is fitted; for SECURITY_MEASURE alone, and needed there." },
  selfResolution: { kind: 'parts', parts: selfResolutionInputFields, says: "For SELF_RESOLUTION alone, and needed there." },
  signpost: { kind: 'parts', parts: signpostInputFields, says: "For SIGNPOST alone." },
  temporaryMove: { kind: 'parts', parts: temporaryMoveInputFields, says: "The move and the way back; for TEMPORARY_MOVE alone, and needed there." },
  type: { kind: 'word', needed: true, words: actionTypeWords, says: "What kind of action." },
  witnessSupport: { kind: 'parts', parts: witnessSupportInputFields, says: "For WITNESS_… and COURT_PREPARATION alone, and needed there." },
};

export const startActionInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
};

export const actionOutcomeWords = {
  AGREEMENT_REACHED: "The parties reached an agreement.",
  DID_NOT_ENGAGE: "The person did not engage with the support.",
  ENGAGED: "The person took up the support and engaged with it.",
  MOVED_AWAY: "The person has moved away for good (policy 8.8).",
  NOT_ACCEPTED: "The agency did not accept the referral.",
  NOT_RESOLVED: "It was not resolved.",
  NO_AGREEMENT: "The parties reached no agreement.",
  PARTLY_RESOLVED: "Some of it was resolved.",
  REMAINED_AT_HOME: "The person continues to live at home (policy 8.8).",
  RESOLVED: "The matter was resolved.",
  RETURNED_HOME: "The person has returned home (policy 8.8).",
  TERMS_KEPT: "The terms were kept to the end.",
  TERMS_NOT_KEPT: "The terms were not kept.",
};

export const completeActionInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  completedAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
  fittedOn: { kind: 'day', says: "When a security measure was fitted; needed there (policy 8.8)." },
  outcome: { kind: 'word', words: actionOutcomeWords, says: "What came of it in a word that fits its type; needed for TEMPORARY_MOVE and REHABILITATION_REFERRAL." },
  prepared: { kind: 'word', many: true, words: courtPreparationWords, says: "What has been done to prepare a witness, besides what was recorded before (policy 8.11)." },
  result: { kind: 'text', most: 20000, says: "What came of it." },
  returnedOn: { kind: 'day', says: "When the person came home; needed where the outcome is RETURNED_HOME (policy 8.8)." },
  securityReviewedOn: { kind: 'day', says: "When the security of a witness was reviewed, if not recorded before (policy 8.11)." },
};

export const cancelActionInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  reason: { kind: 'text', needed: true, most: 20000, says: "Why." },
};