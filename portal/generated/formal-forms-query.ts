// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** The five conditions of the absolute ground for possession (policy 11.8; Housing Act 1985 s.84A, Housing Act 1988 Ground 7A). */
export type AbsoluteCondition =
  /** The premises were closed for more than 48 hours under a closure order. */
  | 'CLOSURE_ORDER'
  /** Conviction of breaching a criminal behaviour order. */
  | 'CRIMINAL_BEHAVIOUR_ORDER_BREACHED'
  /** A court found a breach of an injunction under section 1 of the 2014 Act. */
  | 'INJUNCTION_BREACHED'
  /** Conviction of breaching a noise abatement notice or order. */
  | 'NOISE_ABATEMENT_BREACHED'
  /** Conviction of a serious offence. */
  | 'SERIOUS_OFFENCE';

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

/** The assessment of a formal action, or a part of it (policy 11.3). */
export type AssessFormalActionInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** What was considered; a part left out stays as it is. */
  assessment: AssessmentInput;
  /** The version of its particulars as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  formalVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** The four considerations of policy 11.3, in words; each at most 20,000 characters. */
export type AssessmentInput = {
  /** The person's capacity. */
  capacity?: string | null | undefined;
  /** The Equality Act 2010. */
  equality?: string | null | undefined;
  /** The Human Rights Act 1998. */
  humanRights?: string | null | undefined;
  /** Whether it is proportionate. */
  proportionality?: string | null | undefined;
};

/** An option of partnership work, used or considered (policy 11.7). */
export type ConsiderOptionInput = {
  /** With which agency. */
  agency: AgencyKind;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** Used, or considered and not used. */
  choice: OptionChoice;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The option: one of the route PARTNERSHIP. */
  option: ActionType;
  /** With whom: an alleged perpetrator of the case. */
  partyId: string;
  /** What was done, or why not; at most 5,000 characters. */
  reason: string;
};

/** Why a case is escalated to formal action (policy 11.1). */
export type EscalationLimb =
  /** The behaviour is of a serious nature (policy 11.1). */
  | 'SERIOUS_NATURE'
  /** It has not been resolved by the early and non-legal interventions (policy 11.1). */
  | 'UNRESOLVED_BY_EARLY_INTERVENTION';

/** What the landlord reasonably believes of a contract-holder who is excluded for a time (Renting Homes (Wales) Act 2016 s.145). */
export type ExclusionGround =
  /** The person seriously impedes somebody else's support. */
  | 'IMPEDING_SUPPORT'
  /** The person creates a risk of significant harm. */
  | 'RISK_OF_SIGNIFICANT_HARM'
  /** The person has used violence. */
  | 'VIOLENCE';

/** A temporary exclusion in Wales, as planned (Renting Homes (Wales) Act 2016 s.145). */
export type ExclusionInput = {
  /** When it begins. */
  beginsAt: string;
  /** When it ends; 48 hours later at most. */
  endsAt: string;
  /** What the landlord reasonably believes. */
  ground: ExclusionGround;
  /** The written reasons, if they are ready. */
  writtenReasons?: string | null | undefined;
};

/** A step of formal action, and why. */
export type FormalStepInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; needed for refusing, breach, discharge and giving up. At most 5,000 characters. */
  reason?: string | null | undefined;
};

/** The written reasons of a temporary exclusion, as given. */
export type GiveExclusionReasonsInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** When; now when left out. */
  givenAt?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The reasons; at most 20,000 characters. */
  writtenReasons: string;
};

/** When the policy reaches for a formal or legal power. */
export type InterventionRoute =
  /** With partner agencies, considered before eviction (policy 11.7). */
  | 'PARTNERSHIP'
  /** Persistent behaviour after the non-legal interventions were tried (policy 11.6). */
  | 'PERSISTENT'
  /** A possession order for breach or on the absolute ground (policy 11.8). */
  | 'POSSESSION'
  /** Quick action where there is a serious risk to life or property (policy 11.3, 11.5). */
  | 'SERIOUS_RISK';

/** The police's support or evidence for a formal action (policy 11.4). */
export type LinkPoliceEvidenceInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** The day it bears; not in the future. */
  datedOn: string;
  /** What it shows; at most 5,000 characters. */
  description?: string | null | undefined;
  /** The file itself, where it is among the evidence of the case (policy 15.1). */
  evidenceId?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Their reference; at most 200 characters. */
  reference: string;
};

/** What was done with an option of partnership work (policy 11.7). */
export type OptionChoice =
  /** It was considered with the agency and not used. */
  | 'CONSIDERED'
  /** It was used. */
  | 'USED';

/** What a claim for possession rests on (policy 11.8). */
export type PossessionInput = {
  /** For breach: the clause of the agreement. */
  breachedClause?: string | null | undefined;
  /** For the absolute ground: the condition that is met. */
  condition?: AbsoluteCondition | null | undefined;
  /** For the absolute ground: day of the conviction, finding or closure order; where there was an appeal, the day on which that ended. */
  foundOn?: string | null | undefined;
  /** For the absolute ground: day of the notice. */
  noticeOn?: string | null | undefined;
};

/** A proposal of formal or legal action (policy section 11). */
export type ProposeFormalActionInput = {
  /** An action that was taken over as proposed and lacks its particulars; a new one when left out. */
  actionId?: string | null | undefined;
  /** The assessment of policy 11.3; it may follow later, and approval waits for it. */
  assessment?: AssessmentInput | null | undefined;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** For a temporary exclusion in Wales. */
  exclusion?: ExclusionInput | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** For a power led by a partner: which one leads. */
  leadAgency?: AgencyKind | null | undefined;
  /** Which limb of policy 11.1 applies. */
  limb: EscalationLimb;
  /** Against whom: an alleged perpetrator of the case. */
  partyId: string;
  /** For a claim for possession. */
  possession?: PossessionInput | null | undefined;
  /** Why; at most 20,000 characters. */
  reasons: string;
  /** Where the law asks for it before applying: risk, vulnerabilities, alternatives. */
  respondentAssessment?: string | null | undefined;
  /** By SERIOUS_RISK: the risk to life or property. */
  risk?: string | null | undefined;
  /** The route of policy 11.5 to 11.8. */
  route: InterventionRoute;
  /** The power: see the query interventions. */
  type: ActionType;
};

/** What was agreed with the police about a case (policy 10.5). */
export type RecordPolicePartnershipInput = {
  /** What was agreed; at most 5,000 characters. */
  agreed: string;
  /** The day it was agreed; not in the future. */
  agreedOn: string;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** The police force; at most 200 characters. */
  force: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The officer or their reference; at most 200 characters. */
  officerReference: string;
};

/** The beginning of an approved formal action. */
export type StartFormalActionInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** For a temporary exclusion: when it begins, if not as planned. */
  exclusionBeginsAt?: string | null | undefined;
  /** For a temporary exclusion: when it ends, if not as planned. */
  exclusionEndsAt?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; needed for refusing, breach, discharge and giving up. At most 5,000 characters. */
  reason?: string | null | undefined;
  /** For a temporary exclusion: when the written reasons were given, if they were. */
  reasonsGivenAt?: string | null | undefined;
};

export type ProposeFormalMutationVariables = Exact<{
  input: ProposeFormalActionInput;
}>;


export type ProposeFormalMutation = { proposeFormalAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type AssessFormalMutationVariables = Exact<{
  input: AssessFormalActionInput;
}>;


export type AssessFormalMutation = { assessFormalAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type SupportFormalMutationVariables = Exact<{
  input: FormalStepInput;
}>;


export type SupportFormalMutation = { supportFormalAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type ApproveFormalMutationVariables = Exact<{
  input: FormalStepInput;
}>;


export type ApproveFormalMutation = { approveFormalAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type RefuseFormalMutationVariables = Exact<{
  input: FormalStepInput;
}>;


export type RefuseFormalMutation = { refuseFormalAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type BeginFormalMutationVariables = Exact<{
  input: StartFormalActionInput;
}>;


export type BeginFormalMutation = { startFormalAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type ConsiderOptionByFormMutationVariables = Exact<{
  input: ConsiderOptionInput;
}>;


export type ConsiderOptionByFormMutation = { considerOption: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type BreachFormalMutationVariables = Exact<{
  input: FormalStepInput;
}>;


export type BreachFormalMutation = { breachFormalAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type DischargeFormalMutationVariables = Exact<{
  input: FormalStepInput;
}>;


export type DischargeFormalMutation = { dischargeFormalAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type GiveUpFormalMutationVariables = Exact<{
  input: FormalStepInput;
}>;


export type GiveUpFormalMutation = { cancelFormalAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type LinkPoliceEvidenceByFormMutationVariables = Exact<{
  input: LinkPoliceEvidenceInput;
}>;


export type LinkPoliceEvidenceByFormMutation = { linkPoliceEvidence: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type GiveExclusionReasonsByFormMutationVariables = Exact<{
  input: GiveExclusionReasonsInput;
}>;


export type GiveExclusionReasonsByFormMutation = { giveExclusionReasons: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, action: { id: string, status: ActionStatus, version: number } | null } };

export type AgreeWithPoliceMutationVariables = Exact<{
  input: RecordPolicePartnershipInput;
}>;


export type AgreeWithPoliceMutation = { recordPolicePartnership: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, partnership: { id: string } | null } };

export const ProposeFormalDocument: Trusted<ProposeFormalMutation, ProposeFormalMutationVariables> = trusted('8Z1YM-5VogeZ0vLHv-On6j');

export const AssessFormalDocument: Trusted<AssessFormalMutation, AssessFormalMutationVariables> = trusted('Q1US3TSbTM_V6Bvw7Y1aDs');

export const SupportFormalDocument: Trusted<SupportFormalMutation, SupportFormalMutationVariables> = trusted('91whq8MOO1lrKgSaGMnx9h');

export const ApproveFormalDocument: Trusted<ApproveFormalMutation, ApproveFormalMutationVariables> = trusted('uUodbiVTlGHQ72yH5UDH_h');

export const RefuseFormalDocument: Trusted<RefuseFormalMutation, RefuseFormalMutationVariables> = trusted('lsfZrWtWZNK3_eBXyp6BXN');

export const BeginFormalDocument: Trusted<BeginFormalMutation, BeginFormalMutationVariables> = trusted('T46aYLivaaEQvXLRmFsWDn');

export const ConsiderOptionByFormDocument: Trusted<ConsiderOptionByFormMutation, ConsiderOptionByFormMutationVariables> = trusted('C9nYUyuZ5kh4f55qG119su');

export const BreachFormalDocument: Trusted<BreachFormalMutation, BreachFormalMutationVariables> = trusted('C3cEO3x_to9IB0g-CLfv5L');

export const DischargeFormalDocument: Trusted<DischargeFormalMutation, DischargeFormalMutationVariables> = trusted('KH6a3Bm3OedGq62wZxZJ_A');

export const GiveUpFormalDocument: Trusted<GiveUpFormalMutation, GiveUpFormalMutationVariables> = trusted('vnzgiydMSeCAPxkcl9EX36');

export const LinkPoliceEvidenceByFormDocument: Trusted<LinkPoliceEvidenceByFormMutation, LinkPoliceEvidenceByFormMutationVariables> = trusted('XCHCRvmc3D9HBII4h_li6e');

export const GiveExclusionReasonsByFormDocument: Trusted<GiveExclusionReasonsByFormMutation, GiveExclusionReasonsByFormMutationVariables> = trusted('zCPMsNeUIAb_uMNDjWWPTY');

export const AgreeWithPoliceDocument: Trusted<AgreeWithPoliceMutation, AgreeWithPoliceMutationVariables> = trusted('4VP-eac0dLsqyqF-hUK-pt');
export const assessmentInputFields: InputFields = {
  capacity: { kind: 'text', says: "The person's capacity." },
  equality: { kind: 'text', says: "The Equality Act 2010." },
  humanRights: { kind: 'text', says: "The Human Rights Act 1998." },
  proportionality: { kind: 'text', says: "Whether it is proportionate." },
};

export const exclusionGroundWords = {
  IMPEDING_SUPPORT: "The person seriously impedes somebody else's support.",
  RISK_OF_SIGNIFICANT_HARM: "The person creates a risk of significant harm.",
  VIOLENCE: "The person has used violence.",
};

export const exclusionInputFields: InputFields = {
  beginsAt: { kind: 'moment', needed: true, says: "When it begins." },
  endsAt: { kind: 'moment', needed: true, says: "When it ends; 48 hours later at most." },
  ground: { kind: 'word', needed: true, words: exclusionGroundWords, says: "What the landlord reasonably believes." },
  writtenReasons: { kind: 'text', says: "The written reasons, if they are ready." },
};

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

export const escalationLimbWords = {
  SERIOUS_NATURE: "The behaviour is of a serious nature (policy 11.1).",
  UNRESOLVED_BY_EARLY_INTERVENTION: "It has not been resolved by the early and non-legal interventions (policy 11.1).",
};

export const absoluteConditionWords = {
  CLOSURE_ORDER: "The premises were closed for more than 48 hours under a closure order.",
  CRIMINAL_BEHAVIOUR_ORDER_BREACHED: "Conviction of breaching a criminal behaviour order.",
  INJUNCTION_BREACHED: "A court found a breach of an injunction under section 1 of the 2014 Act.",
  NOISE_ABATEMENT_BREACHED: "Conviction of breaching a noise abatement notice or order.",
  SERIOUS_OFFENCE: "Conviction of a serious offence.",
};

export const possessionInputFields: InputFields = {
  breachedClause: { kind: 'text', says: "For breach: the clause of the agreement." },
  condition: { kind: 'word', words: absoluteConditionWords, says: "For the absolute ground: the condition that is met." },
  foundOn: { kind: 'day', says: "For the absolute ground: day of the conviction, finding or closure order; where there was an appeal, the day on which that ended." },
  noticeOn: { kind: 'day', says: "For the absolute ground: day of the notice." },
};

export const interventionRouteWords = {
  PARTNERSHIP: "With partner agencies, considered before eviction (policy 11.7).",
  PERSISTENT: "Persistent behaviour after the non-legal interventions were tried (policy 11.6).",
  POSSESSION: "A possession order for breach or on the absolute ground (policy 11.8).",
  SERIOUS_RISK: "Quick action where there is a serious risk to life or property (policy 11.3, 11.5).",
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

export const proposeFormalActionInputFields: InputFields = {
  actionId: { kind: 'id', says: "An action that was taken over as proposed and lacks its particulars; a new one when left out." },
  assessment: { kind: 'parts', parts: assessmentInputFields, says: "The assessment of policy 11.3; it may follow later, and approval waits for it." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  exclusion: { kind: 'parts', parts: exclusionInputFields, says: "For a temporary exclusion in Wales." },
  leadAgency: { kind: 'word', words: agencyKindWords, says: "For a power led by a partner: which one leads." },
  limb: { kind: 'word', needed: true, words: escalationLimbWords, says: "Which limb of policy 11.1 applies." },
  partyId: { kind: 'id', needed: true, says: "Against whom: an alleged perpetrator of the case." },
  possession: { kind: 'parts', parts: possessionInputFields, says: "For a claim for possession." },
  reasons: { kind: 'text', needed: true, most: 20000, says: "Why." },
  respondentAssessment: { kind: 'text', says: "Where the law asks for it before applying: risk, vulnerabilities, alternatives." },
  risk: { kind: 'text', says: "By SERIOUS_RISK: the risk to life or property." },
  route: { kind: 'word', needed: true, words: interventionRouteWords, says: "The route of policy 11.5 to 11.8." },
  type: { kind: 'word', needed: true, words: actionTypeWords, says: "The power: see the query interventions." },
};

export const assessFormalActionInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  assessment: { kind: 'parts', needed: true, parts: assessmentInputFields, says: "What was considered; a part left out stays as it is." },
};

export const formalStepInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  reason: { kind: 'text', most: 5000, says: "Why; needed for refusing, breach, discharge and giving up." },
};

export const startFormalActionInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  exclusionBeginsAt: { kind: 'moment', says: "For a temporary exclusion: when it begins, if not as planned." },
  exclusionEndsAt: { kind: 'moment', says: "For a temporary exclusion: when it ends, if not as planned." },
  reason: { kind: 'text', most: 5000, says: "Why; needed for refusing, breach, discharge and giving up." },
  reasonsGivenAt: { kind: 'moment', says: "For a temporary exclusion: when the written reasons were given, if they were." },
};

export const optionChoiceWords = {
  CONSIDERED: "It was considered with the agency and not used.",
  USED: "It was used.",
};

export const considerOptionInputFields: InputFields = {
  agency: { kind: 'word', needed: true, words: agencyKindWords, says: "With which agency." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  choice: { kind: 'word', needed: true, words: optionChoiceWords, says: "Used, or considered and not used." },
  option: { kind: 'word', needed: true, words: actionTypeWords, says: "The option: one of the route PARTNERSHIP." },
  partyId: { kind: 'id', needed: true, says: "With whom: an alleged perpetrator of the case." },
  reason: { kind: 'text', needed: true, most: 5000, says: "What was done, or why not." },
};

export const linkPoliceEvidenceInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  datedOn: { kind: 'day', needed: true, says: "The day it bears; not in the future." },
  description: { kind: 'text', most: 5000, says: "What it shows." },
  evidenceId: { kind: 'id', says: "The file itself, where it is among the evidence of the case (policy 15.1)." },
  reference: { kind: 'text', needed: true, most: 200, says: "Their reference." },
};

export const giveExclusionReasonsInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  givenAt: { kind: 'moment', says: "When; now when left out." },
  writtenReasons: { kind: 'text', needed: true, most: 20000, says: "The reasons." },
};

export const recordPolicePartnershipInputFields: InputFields = {
  agreed: { kind: 'text', needed: true, most: 5000, says: "What was agreed." },
  agreedOn: { kind: 'day', needed: true, says: "The day it was agreed; not in the future." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  force: { kind: 'text', needed: true, most: 200, says: "The police force." },
  officerReference: { kind: 'text', needed: true, most: 200, says: "The officer or their reference." },
};