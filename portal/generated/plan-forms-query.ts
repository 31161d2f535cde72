// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
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

/** What is agreed with the individual (policy 8.10, 9.5). */
export type AgreeActionPlanInput = {
  /** When; now when left out. Not in the future. */
  agreedAt?: string | null | undefined;
  /** How. */
  agreedBy: AgreementMethod;
  /** With whom: a party of the case who has been assessed (policy 8.7). */
  agreedWithId: string;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** What the landlord can and cannot do, as told (policy 9.5); at most 20,000 characters. */
  expectations: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Who does what by when: at least one thing, at most fifty. */
  items: Array<PlanItemInput>;
  /** Whether the landlord leads or supports (policy 7.2). */
  landlordRole?: LandlordRole;
  /** The agency that leads; needed where the landlord supports, and only there. */
  leadAgency?: AgencyKind | null | undefined;
  /** The days by which it is reviewed: at least one, none before today, at most 24. */
  reviewOn: Array<string>;
};

/** How an action plan was agreed (policy 8.10). */
export type AgreementMethod =
  /** Face to face. */
  | 'IN_PERSON'
  /** In writing. */
  | 'IN_WRITING'
  /** By telephone. */
  | 'PHONE';

/** A change of the action plan: a new version of it, agreed anew (policy 8.10). */
export type ChangeActionPlanInput = {
  /** What is added. */
  addItems?: Array<PlanItemInput>;
  /** When; now when left out. Not in the future. */
  agreedAt?: string | null | undefined;
  /** How. */
  agreedBy: AgreementMethod;
  /** With whom, where it is somebody else than before. */
  agreedWithId?: string | null | undefined;
  /** What is no longer part of the plan and not done. */
  dropItemIds?: Array<string>;
  /** What the landlord can and cannot do; as before when left out. */
  expectations?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** As before when left out. */
  landlordRole?: LandlordRole | null | undefined;
  /** The agency that leads; as before when left out and the landlord supports. */
  leadAgency?: AgencyKind | null | undefined;
  /** The plan. */
  planId: string;
  /** The version of the plan as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  planVersion: number;
  /** Why it is changed; at most 20,000 characters. */
  reason: string;
  /** The days by which it is reviewed from now on; as before when left out. */
  reviewOn?: Array<string> | null | undefined;
};

/** Something agreed in a plan that has been done. */
export type CompletePlanItemInput = {
  /** When; now when left out. Not in the future. */
  completedAt?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The item. */
  itemId: string;
  /** What came of it; at most 20,000 characters. */
  result?: string | null | undefined;
};

/** The landlord’s part in a plan (policy 7.2). */
export type LandlordRole =
  /** The landlord leads. */
  | 'LEAD'
  /** Another agency leads; the landlord supports with evidence and supports the individual. */
  | 'SUPPORT';

/** Whether the person goes on living at home, which support is there for (policy 8.8). */
export type LivingAtHome =
  /** Lives at home. */
  | 'AT_HOME'
  /** Has moved away as a temporary measure and means to return (policy 8.8). */
  | 'AWAY_FOR_A_TIME'
  /** Has moved away for good. */
  | 'MOVED_AWAY'
  /** Not known. */
  | 'NOT_KNOWN';

/** Who is to do what a plan agrees. */
export type PlanItemBy =
  /** An agency (policy 3.7, 7.2). */
  | 'AGENCY'
  /** The individual with whom the plan is agreed (policy 8.3). */
  | 'INDIVIDUAL'
  /** The landlord. */
  | 'LANDLORD';

/** Something agreed: an action of the case, or what is to be done in words. */
export type PlanItemInput = {
  /** An action of the case; it has its own day. */
  actionId?: string | null | undefined;
  /** Which agency, where an agency is to do it. */
  agency?: AgencyKind | null | undefined;
  /** Who is to do it. */
  by: PlanItemBy;
  /** What is to be done, where it is no action; at most 20,000 characters. */
  description?: string | null | undefined;
  /** The day by which, where it is no action; not before today. */
  dueOn?: string | null | undefined;
};

/** A review of the action plan (policy 8.10). */
export type ReviewActionPlanInput = {
  /** What was found and what follows; at most 20,000 characters. */
  conclusion: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whether the individual goes on living at home, the goal of support (policy 8.8). */
  livingAtHome: LivingAtHome;
  /** The day of a further review; needed where no other is to come. */
  nextReviewOn?: string | null | undefined;
  /** The plan. */
  planId: string;
  /** The version of the plan as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  planVersion?: number | null | undefined;
  /** When; now when left out. Not in the future. */
  reviewedAt?: string | null | undefined;
  /** Whether it was held with the individual; false where they could not be reached. */
  withIndividual?: boolean;
};

export type AgreePlanMutationVariables = Exact<{
  input: AgreeActionPlanInput;
}>;


export type AgreePlanMutation = { agreeActionPlan: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, actionPlan: { id: string } | null } };

export type ReviewPlanMutationVariables = Exact<{
  input: ReviewActionPlanInput;
}>;


export type ReviewPlanMutation = { reviewActionPlan: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, actionPlan: { id: string } | null } };

export type FinishPlanItemMutationVariables = Exact<{
  input: CompletePlanItemInput;
}>;


export type FinishPlanItemMutation = { completePlanItem: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, item: { id: string } | null } };

export type ChangePlanMutationVariables = Exact<{
  input: ChangeActionPlanInput;
}>;


export type ChangePlanMutation = { changeActionPlan: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, actionPlan: { id: string, version: number } | null } };

export const AgreePlanDocument: Trusted<AgreePlanMutation, AgreePlanMutationVariables> = trusted('ZNfxCCYYcJe5n5oHaVIkNm');

export const ReviewPlanDocument: Trusted<ReviewPlanMutation, ReviewPlanMutationVariables> = trusted('INv0_9jlaRlgt3dJNW2pSE');

export const FinishPlanItemDocument: Trusted<FinishPlanItemMutation, FinishPlanItemMutationVariables> = trusted('I8-krGviIWZxJGKNjEoHX6');

export const ChangePlanDocument: Trusted<ChangePlanMutation, ChangePlanMutationVariables> = trusted('oaRjwXPL9y07TLNFqNeEKL');
export const agreementMethodWords = {
  IN_PERSON: "Face to face.",
  IN_WRITING: "In writing.",
  PHONE: "By telephone.",
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

export const planItemByWords = {
  AGENCY: "An agency (policy 3.7, 7.2).",
  INDIVIDUAL: "The individual with whom the plan is agreed (policy 8.3).",
  LANDLORD: "The landlord.",
};

export const planItemInputFields: InputFields = {
  actionId: { kind: 'id', says: "An action of the case; it has its own day." },
  agency: { kind: 'word', words: agencyKindWords, says: "Which agency, where an agency is to do it." },
  by: { kind: 'word', needed: true, words: planItemByWords, says: "Who is to do it." },
  description: { kind: 'text', most: 20000, says: "What is to be done, where it is no action." },
  dueOn: { kind: 'day', says: "The day by which, where it is no action; not before today." },
};

export const landlordRoleWords = {
  LEAD: "The landlord leads.",
  SUPPORT: "Another agency leads; the landlord supports with evidence and supports the individual.",
};

export const agreeActionPlanInputFields: InputFields = {
  agreedAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
  agreedBy: { kind: 'word', needed: true, words: agreementMethodWords, says: "How." },
  agreedWithId: { kind: 'id', needed: true, says: "With whom: a party of the case who has been assessed (policy 8.7)." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  expectations: { kind: 'text', needed: true, most: 20000, says: "What the landlord can and cannot do, as told (policy 9.5)." },
  items: { kind: 'parts', needed: true, many: true, parts: planItemInputFields, says: "Who does what by when: at least one thing, at most fifty." },
  landlordRole: { kind: 'word', words: landlordRoleWords, says: "Whether the landlord leads or supports (policy 7.2)." },
  leadAgency: { kind: 'word', words: agencyKindWords, says: "The agency that leads; needed where the landlord supports, and only there." },
  reviewOn: { kind: 'day', needed: true, many: true, says: "The days by which it is reviewed: at least one, none before today, at most 24." },
};

export const livingAtHomeWords = {
  AT_HOME: "Lives at home.",
  AWAY_FOR_A_TIME: "Has moved away as a temporary measure and means to return (policy 8.8).",
  MOVED_AWAY: "Has moved away for good.",
  NOT_KNOWN: "Not known.",
};

export const reviewActionPlanInputFields: InputFields = {
  conclusion: { kind: 'text', needed: true, most: 20000, says: "What was found and what follows." },
  livingAtHome: { kind: 'word', needed: true, words: livingAtHomeWords, says: "Whether the individual goes on living at home, the goal of support (policy 8.8)." },
  nextReviewOn: { kind: 'day', says: "The day of a further review; needed where no other is to come." },
  planId: { kind: 'id', needed: true, says: "The plan." },
  reviewedAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
  withIndividual: { kind: 'yesNo', says: "Whether it was held with the individual; false where they could not be reached." },
};

export const completePlanItemInputFields: InputFields = {
  completedAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
  itemId: { kind: 'id', needed: true, says: "The item." },
  result: { kind: 'text', most: 20000, says: "What came of it." },
};

export const changeActionPlanInputFields: InputFields = {
  addItems: { kind: 'parts', many: true, parts: planItemInputFields, says: "What is added." },
  agreedAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
  agreedBy: { kind: 'word', needed: true, words: agreementMethodWords, says: "How." },
  agreedWithId: { kind: 'id', says: "With whom, where it is somebody else than before." },
  dropItemIds: { kind: 'id', many: true, says: "What is no longer part of the plan and not done." },
  expectations: { kind: 'text', says: "What the landlord can and cannot do; as before when left out." },
  landlordRole: { kind: 'word', words: landlordRoleWords, says: "As before when left out." },
  leadAgency: { kind: 'word', words: agencyKindWords, says: "The agency that leads; as before when left out and the landlord supports." },
  planId: { kind: 'id', needed: true, says: "The plan." },
  reason: { kind: 'text', needed: true, most: 20000, says: "Why it is changed." },
  reviewOn: { kind: 'day', many: true, says: "The days by which it is reviewed from now on; as before when left out." },
};