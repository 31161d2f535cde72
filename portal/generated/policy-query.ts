// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** Approves a draft: it becomes a version of the policy and can no longer be changed. */
export type ActivatePolicyInput = {
  /** The draft. */
  draftId: string;
  /** The guards that it switches off (guardsOff of the preview), said by name: it is refused while one is missing. */
  guardsOffAcknowledged?: Array<string> | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** From when it is in force; from now on when left out, and never from the past. */
  inForceAt?: string | null | undefined;
  /** The version of the draft as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  version?: number | null | undefined;
};

/** A change to a draft: the whole document, or values at some of its paths. */
export type ChangePolicyDraftInput = {
  /** Instead of the whole: values at paths, at most 200. */
  changes?: Array<PolicyValueInput> | null | undefined;
  /** The whole document as it shall be. */
  document?: Record<string, unknown> | null | undefined;
  /** The draft. */
  draftId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What it is to change, if it is said otherwise now. */
  summary?: string | null | undefined;
  /** The version of the draft as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  version?: number | null | undefined;
};

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

/** A new draft of the policy, taken from its latest version (policy 19). */
export type DraftPolicyInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The draft that it takes the place of and that is given up; needed while there is one. */
  replacesDraftId?: string | null | undefined;
  /** What it is to change, and why; at most 4,000 characters (policy 20). */
  summary: string;
};

/** What was done to a draft of the policy (policy 20). */
export type PolicyChangeKind =
  /** Approved by somebody who had no part in it. */
  | 'ACTIVATED'
  /** Changed. */
  | 'CHANGED'
  /** Begun from the latest version. */
  | 'DRAFTED'
  /** Given up. */
  | 'WITHDRAWN';

/** What became of a draft of the policy (policy 19). */
export type PolicyDraftStatus =
  /** Approved: it became a version of the policy. */
  | 'ACTIVATED'
  /** Being worked on; there is one at most. */
  | 'DRAFT'
  /** Given up. */
  | 'WITHDRAWN';

/** Another value at one path of the document. */
export type PolicyValueInput = {
  /** Where: responseTimes.talkAndAgreeApproach.workingDays, or categories.NOISE_NUISANCE.harm; rows of a table by code, type or number. */
  path: string;
  /** What is to stand there; of the kind that the document has there. */
  value?: unknown;
};

/** Where a version of the policy stands (policy 20). */
export type PolicyVersionStatus =
  /** In force: what is decided now is decided by it. */
  | 'IN_FORCE'
  /** Approved, and in force from a later moment. */
  | 'PLANNED'
  /** Replaced by a later one; what was decided under it stays so. */
  | 'REPLACED';

/** Gives a draft up. */
export type WithdrawPolicyDraftInput = {
  /** The draft. */
  draftId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
  /** The version of the draft as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  version?: number | null | undefined;
};

export type PolicyVersionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PolicyVersionsQuery = { policyVersions: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, title: string, status: PolicyVersionStatus, inForceAt: string, validFrom: string, replacedAt: string | null, reviewedOn: string, nextReviewDueOn: string, approvedAt: string | null, summary: string | null, draftedBy: { id: string, name: string | null } | null, approvedBy: { id: string, name: string | null } | null } }> } };

export type PolicyDraftsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PolicyDraftsQuery = { policyDrafts: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, status: PolicyDraftStatus, summary: string, draftedAt: string, endedAt: string | null, endedReason: string | null, draftedBy: { id: string, name: string | null } | null, became: { id: string, title: string } | null } }> } };

export type PolicyDraftOfQueryVariables = Exact<{
  id: string;
}>;


export type PolicyDraftOfQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { status: PolicyDraftStatus, summary: string, version: number, draftedAt: string, endedAt: string | null, endedReason: string | null, document: Record<string, unknown>, id: string, basedOn: { id: string, title: string }, became: { id: string, title: string, inForceAt: string } | null, draftedBy: { id: string, name: string | null } | null, changes: Array<{ id: string, at: string, kind: PolicyChangeKind, paths: Array<string>, by: { id: string, name: string | null } | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type PolicyPreviewOfQueryVariables = Exact<{
  id: string;
}>;


export type PolicyPreviewOfQuery = { policyPreview: { guardsOff: Array<string>, casesOfOtherUrgency: number, casesOfOtherPriority: number, casesOfOtherRole: number, actionsAwaitingOthers: number, approvalsChanged: number, powersAdded: number, powersEnded: number, differences: Array<{ path: string, words: string, clause: string | null, before: string | null, after: string | null }>, deadlines: Array<{ type: DeadlineType, count: number }> } | null };

export type DraftPolicyMutationVariables = Exact<{
  input: DraftPolicyInput;
}>;


export type DraftPolicyMutation = { draftPolicy: { refusals: Array<{ field: string, rule: string, clause: string, message: string }>, draft: { id: string } | null } };

export type ChangePolicyDraftMutationVariables = Exact<{
  input: ChangePolicyDraftInput;
}>;


export type ChangePolicyDraftMutation = { changePolicyDraft: { refusals: Array<{ field: string, rule: string, clause: string, message: string }>, draft: { id: string, version: number } | null } };

export type WithdrawPolicyDraftMutationVariables = Exact<{
  input: WithdrawPolicyDraftInput;
}>;


export type WithdrawPolicyDraftMutation = { withdrawPolicyDraft: { refusals: Array<{ field: string, rule: string, clause: string, message: string }>, draft: { id: string, status: PolicyDraftStatus } | null } };

export type ActivatePolicyMutationVariables = Exact<{
  input: ActivatePolicyInput;
}>;


export type ActivatePolicyMutation = { activatePolicy: { refusals: Array<{ field: string, rule: string, clause: string, message: string }>, policyVersion: { id: string, title: string, inForceAt: string } | null, draft: { id: string, status: PolicyDraftStatus } | null } };

export const PolicyVersionsDocument: Trusted<PolicyVersionsQuery, PolicyVersionsQueryVariables> = trusted('b2-WwUuweB5BKYqDJjs6dL');

export const PolicyDraftsDocument: Trusted<PolicyDraftsQuery, PolicyDraftsQueryVariables> = trusted('wQ7UOkk5ihIBpvJ_l9f0ov');

export const PolicyDraftOfDocument: Trusted<PolicyDraftOfQuery, PolicyDraftOfQueryVariables> = trusted('vjvAowkDKrqyNuDnmm6itl');

export const PolicyPreviewOfDocument: Trusted<PolicyPreviewOfQuery, PolicyPreviewOfQueryVariables> = trusted('e92zrD48h4gd382vCcT2SC');

export const DraftPolicyDocument: Trusted<DraftPolicyMutation, DraftPolicyMutationVariables> = trusted('PEmLaVY2tD5TpSuk3Pzcmo');

export const ChangePolicyDraftDocument: Trusted<ChangePolicyDraftMutation, ChangePolicyDraftMutationVariables> = trusted('PMAM5y8pHl-OjdtqIuF8q9');

export const WithdrawPolicyDraftDocument: Trusted<WithdrawPolicyDraftMutation, WithdrawPolicyDraftMutationVariables> = trusted('v0NvoOSaUtEPqFOVUAg3gO');

export const ActivatePolicyDocument: Trusted<ActivatePolicyMutation, ActivatePolicyMutationVariables> = trusted('7c5WxQMscT5VPUMkmLXPs7');