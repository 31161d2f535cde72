// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** That it was made sure who asks. No copy of a document is kept. */
export type ConfirmSubjectIdentityInput = {
  /** Whether the authority was seen of whoever asks for somebody else; needed then. */
  authoritySeen?: boolean;
  /** How. */
  how: IdentityCheck;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The request. */
  requestId: string;
  /** The version of the request as last read; a change by somebody else since is then refused, and so is writing over a decision without it. */
  requestVersion?: number | null | undefined;
};

/** Decisions on things that are held: at most 50 at a time. */
export type DecideSubjectAccessInput = {
  /** Each thing once. */
  decisions: Array<ItemDecisionInput>;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The request. */
  requestId: string;
  /** The version of the request as last read; a change by somebody else since is then refused, and so is writing over a decision without it. */
  requestVersion?: number | null | undefined;
};

/** Two months more (UK GDPR, Article 12(3)). */
export type ExtendSubjectAccessInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: ExtensionReason;
  /** The request. */
  requestId: string;
  /** The version of the request as last read; a change by somebody else since is then refused, and so is writing over a decision without it. */
  requestVersion?: number | null | undefined;
  /** When the person was told, with the reason: within the first month, and not after today. */
  toldOn: string;
};

/** Why a request takes longer than one month (UK GDPR, Article 12(3)). */
export type ExtensionReason =
  /** It is complex. */
  | 'COMPLEX'
  /** The person has made several requests. */
  | 'SEVERAL_REQUESTS';

/** How it was made sure who asks. No copy of a document is kept (UK GDPR, Article 12(6)). */
export type IdentityCheck =
  /** They were called back at the number that is on record. */
  | 'CALLED_BACK_ON_KNOWN_NUMBER'
  /** They told what is on record of them and few others know. */
  | 'DETAILS_ON_RECORD_MATCHED'
  /** They are known to a colleague who spoke to them. */
  | 'KNOWN_TO_STAFF'
  /** A document with a photograph was looked at and given back. */
  | 'PHOTO_DOCUMENT_SEEN';

/** What becomes of one thing. */
export type ItemDecisionInput = {
  /** For WITHHELD: on which ground. */
  ground?: WithholdingGround | null | undefined;
  /** The thing: `item` of the draft. */
  item: string;
  /** Included, redacted or withheld. */
  state: ItemState;
  /** For REDACTED: the words that the person gets in its place; at most 5,000 characters. Kept sealed under the person’s key. */
  wording?: string | null | undefined;
};

/** What becomes of one thing that is held, in the copy for the person. */
export type ItemState =
  /** The person gets it as it stands. */
  | 'INCLUDED'
  /** In its place the person gets words that were written for them. */
  | 'REDACTED'
  /** Nobody has decided yet: it is withheld until somebody does. */
  | 'UNDECIDED'
  /** The person does not get it. */
  | 'WITHHELD';

/** A request for access as it came in (UK GDPR, Article 15). It needs no form and no reason. */
export type ReceiveSubjectAccessInput = {
  /** Whether they ask themselves, else who for them. */
  askedBy: SubjectAccessAsker;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whose data: the identity of the person. */
  personId: string;
  /** The day it was received by anybody of the landlord: not after today, at most a year ago. */
  receivedOn: string;
};

/** A request that is refused; the person has been told why, and where they can complain. */
export type RefuseSubjectAccessInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: SubjectAccessRefusal;
  /** The request. */
  requestId: string;
  /** The version of the request as last read; a change by somebody else since is then refused, and so is writing over a decision without it. */
  requestVersion?: number | null | undefined;
};

/** Who asks for access to somebody’s data. */
export type SubjectAccessAsker =
  /** An attorney under a lasting power, or a deputy of the Court of Protection (Mental Capacity Act 2005). */
  | 'ATTORNEY_OR_DEPUTY'
  /** Somebody else with the person’s authority. */
  | 'OTHER_REPRESENTATIVE'
  /** A parent, for a child who cannot ask themselves. */
  | 'PARENT'
  /** A solicitor with the person’s authority. */
  | 'SOLICITOR'
  /** The person themselves. */
  | 'THEMSELVES';

/** What every change to a request for access names. */
export type SubjectAccessChangeInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The request. */
  requestId: string;
  /** The version of the request as last read; a change by somebody else since is then refused, and so is writing over a decision without it. */
  requestVersion?: number | null | undefined;
};

/** Which requests for access; conditions add up. */
export type SubjectAccessFilter = {
  /** Of any of these people. */
  personId?: Array<string> | null | undefined;
  /** Standing at any of these. */
  stage?: Array<SubjectAccessStage> | null | undefined;
  /** Whether it is still to be answered. */
  underWay?: boolean | null | undefined;
};

/** What one thing is that is held about somebody. */
export type SubjectAccessKind =
  /** An action that concerns them. */
  | 'ACTION'
  /** An action plan agreed with them, its items and reviews. */
  | 'ACTION_PLAN'
  /** What was told in a case that they are in, by somebody else. */
  | 'ALLEGATION'
  /** That they are in a case, and as what. */
  | 'CASE'
  /** A complaint of theirs about the service, or a case review that they applied for. */
  | 'COMPLAINT'
  /** A contact with them, letters included. */
  | 'CONTACT'
  /** What they were asked for, and what they answered. */
  | 'COOPERATION'
  /** A court order against them or for them, and its changes. */
  | 'COURT_ORDER'
  /** Diary sheets that they keep or kept. */
  | 'DIARY'
  /** Information about them that left the landlord. */
  | 'DISCLOSURE'
  /** What they answered about protected characteristics. */
  | 'EQUALITY_PROFILE'
  /** Evidence that they gave. */
  | 'EVIDENCE'
  /** What was weighed before a formal action against them, or what became of it. */
  | 'FORMAL_STEP'
  /** A note about their health or vulnerability. */
  | 'HEALTH'
  /** That they live or lived in a household, or belong to a group. */
  | 'HOUSEHOLD'
  /** That something kept apart about them was shown to somebody. */
  | 'LOOK'
  /** A permission that they gave. */
  | 'PERMISSION'
  /** Who they are and how they are reached. */
  | 'PERSON'
  /** Prevention that concerns them. */
  | 'PREVENTION'
  /** A report that they made. */
  | 'REPORT'
  /** A risk assessment of them. */
  | 'RISK_ASSESSMENT'
  /** How to reach them safely. */
  | 'SAFE_CONTACT'
  /** Security measures, a temporary move, support as a witness. */
  | 'SUPPORT'
  /** A survey that was sent to them, and their answer. */
  | 'SURVEY'
  /** A visit to them. */
  | 'VISIT';

/** Why a request for access is refused. */
export type SubjectAccessRefusal =
  /** It could not be made sure who asks (UK GDPR, Article 12(2) and (6)). */
  | 'IDENTITY_NOT_CONFIRMED'
  /** It is manifestly excessive (UK GDPR, Article 12(5)). */
  | 'MANIFESTLY_EXCESSIVE'
  /** It is manifestly unfounded (UK GDPR, Article 12(5)). */
  | 'MANIFESTLY_UNFOUNDED'
  /** Whoever asks for somebody else has not shown that they may. */
  | 'NO_AUTHORITY';

/** How somebody stands to something that is held about them. */
export type SubjectAccessSide =
  /** It is held of them as somebody accused or around one: in general categories and months, and nothing by which it could be told who reported. */
  | 'ACCUSED'
  /** It is theirs: they reported, were harmed, witnessed it or were spoken to as such. */
  | 'OWN';

/** Where a request for access to somebody’s own data stands (UK GDPR, Article 15). */
export type SubjectAccessStage =
  /** A second person has approved it; it may be sent. */
  | 'APPROVED'
  /** Everything is decided on; a second person looks at it. */
  | 'DRAFTED'
  /** It has come in; what is held is looked through and decided on. */
  | 'RECEIVED'
  /** It was refused, for a reason that the person was told. */
  | 'REFUSED'
  /** The copy has been sent. */
  | 'SENT'
  /** Whoever asked has taken it back. */
  | 'WITHDRAWN';

/** Why the person does not get something (Data Protection Act 2018, Schedules 2 and 3). */
export type WithholdingGround =
  /** It would prejudice the prevention or detection of crime (Schedule 2, paragraph 2). */
  | 'CRIME_AND_TAXATION'
  /** It is covered by legal professional privilege (Schedule 2, paragraph 19). */
  | 'LEGAL_PROFESSIONAL_PRIVILEGE'
  /** It says nothing about the person (UK GDPR, Article 4(1)). */
  | 'NOT_ABOUT_THEM'
  /** It would prejudice the protection of the public (Schedule 2, paragraph 7). */
  | 'PUBLIC_PROTECTION'
  /** It would be likely to cause serious harm to somebody (Schedule 3, Parts 2 and 3). */
  | 'SERIOUS_HARM'
  /** It would tell of somebody else (Schedule 2, paragraph 16). */
  | 'THIRD_PARTY';

export type AccessRequestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: SubjectAccessFilter | null | undefined;
}>;


export type AccessRequestsQuery = { subjectAccessRequests: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, personId: string | null, askedBy: SubjectAccessAsker | null, receivedOn: string | null, dueOn: string | null, stage: SubjectAccessStage | null, identityChecked: IdentityCheck | null, extendedBecause: ExtensionReason | null, endedAt: string | null } }> } };

export type AccessRequestQueryVariables = Exact<{
  id: string;
}>;


export type AccessRequestQuery = { node:
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
    | { personId: string | null, askedBy: SubjectAccessAsker | null, receivedOn: string | null, dueOn: string | null, stage: SubjectAccessStage | null, identityChecked: IdentityCheck | null, identityCheckedAt: string | null, authoritySeen: boolean | null, extendedBecause: ExtensionReason | null, extensionToldOn: string | null, draftedAt: string | null, approvedAt: string | null, copyTakenAt: string | null, endedAt: string | null, refusedBecause: SubjectAccessRefusal | null, version: number | null, id: string, draftedBy: { id: string, name: string | null } | null, approvedBy: { id: string, name: string | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type HeldOfPersonQueryVariables = Exact<{
  requestId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type HeldOfPersonQuery = { subjectAccessDraft: { total: number | null, undecided: number | null, notGathered: Array<string> | null, next: string | null, items: Array<{ item: string | null, record: string | null, kind: SubjectAccessKind | null, side: SubjectAccessSide | null, name: string | null, facts: Record<string, unknown> | null, text: string | null, toldByOthers: boolean | null, state: ItemState | null, ground: WithholdingGround | null, wording: string | null, decided: boolean | null }> | null } | null };

export type ReceiveAccessRequestMutationVariables = Exact<{
  input: ReceiveSubjectAccessInput;
}>;


export type ReceiveAccessRequestMutation = { answer: { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type ConfirmIdentityMutationVariables = Exact<{
  input: ConfirmSubjectIdentityInput;
}>;


export type ConfirmIdentityMutation = { answer: { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type ExtendAccessRequestMutationVariables = Exact<{
  input: ExtendSubjectAccessInput;
}>;


export type ExtendAccessRequestMutation = { answer: { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type DecideOnHeldMutationVariables = Exact<{
  input: DecideSubjectAccessInput;
}>;


export type DecideOnHeldMutation = { answer: { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type FinishAccessDraftMutationVariables = Exact<{
  input: SubjectAccessChangeInput;
}>;


export type FinishAccessDraftMutation = { answer: { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type ApproveAccessDraftMutationVariables = Exact<{
  input: SubjectAccessChangeInput;
}>;


export type ApproveAccessDraftMutation = { answer: { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type SendBackAccessDraftMutationVariables = Exact<{
  input: SubjectAccessChangeInput;
}>;


export type SendBackAccessDraftMutation = { answer: { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type RecordAccessSentMutationVariables = Exact<{
  input: SubjectAccessChangeInput;
}>;


export type RecordAccessSentMutation = { answer: { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type RefuseAccessRequestMutationVariables = Exact<{
  input: RefuseSubjectAccessInput;
}>;


export type RefuseAccessRequestMutation = { answer: { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type WithdrawAccessRequestMutationVariables = Exact<{
  input: SubjectAccessChangeInput;
}>;


export type WithdrawAccessRequestMutation = { answer: { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> } };

export type AccessAnswerFragment = { request: { id: string, stage: SubjectAccessStage | null, version: number | null } | null, refusals: Array<{ field: string, message: string, clause: string }> };

export const AccessRequestsDocument: Trusted<AccessRequestsQuery, AccessRequestsQueryVariables> = trusted('FU5RZiGRrKja_kJTpXYKVt');

export const AccessRequestDocument: Trusted<AccessRequestQuery, AccessRequestQueryVariables> = trusted('8PLudwgQ88Rvmdl7vXuGVD');

export const HeldOfPersonDocument: Trusted<HeldOfPersonQuery, HeldOfPersonQueryVariables> = trusted('haYEWNVunBN4999_GVzzQe');

export const ReceiveAccessRequestDocument: Trusted<ReceiveAccessRequestMutation, ReceiveAccessRequestMutationVariables> = trusted('QcnOiMmgDokFsGxr9P0kIC');

export const ConfirmIdentityDocument: Trusted<ConfirmIdentityMutation, ConfirmIdentityMutationVariables> = trusted('BUC6nh0xSvQZNc3KmUkGev');

export const ExtendAccessRequestDocument: Trusted<ExtendAccessRequestMutation, ExtendAccessRequestMutationVariables> = trusted('arnriVhFY24bTS65nGoFZj');

export const DecideOnHeldDocument: Trusted<DecideOnHeldMutation, DecideOnHeldMutationVariables> = trusted('KWVwhmrnYlLzGxayhaAtb_');

export const FinishAccessDraftDocument: Trusted<FinishAccessDraftMutation, FinishAccessDraftMutationVariables> = trusted('eLXDzs90HP5pyBk4OBV3O6');

export const ApproveAccessDraftDocument: Trusted<ApproveAccessDraftMutation, ApproveAccessDraftMutationVariables> = trusted('cCUrNHsRACtGKaLqJmXrCh');

export const SendBackAccessDraftDocument: Trusted<SendBackAccessDraftMutation, SendBackAccessDraftMutationVariables> = trusted('-B2y_tjSeW4pF9xi4Gw6KB');

export const RecordAccessSentDocument: Trusted<RecordAccessSentMutation, RecordAccessSentMutationVariables> = trusted('6nk5tkWHmm7FvwIMiqNsC4');

export const RefuseAccessRequestDocument: Trusted<RefuseAccessRequestMutation, RefuseAccessRequestMutationVariables> = trusted('qGtHl2p0whbN276Qpd1KoP');

export const WithdrawAccessRequestDocument: Trusted<WithdrawAccessRequestMutation, WithdrawAccessRequestMutationVariables> = trusted('gfRHABB7j6UOnC4-9tKH8-');