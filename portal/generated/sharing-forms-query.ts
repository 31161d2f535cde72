// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** The area manager’s advice (policy 12.2). */
export type AdviseOnDisclosureInput = {
  /** Share, change first, or do not share. */
  advice: DisclosureAdvice;
  /** The disclosure. */
  disclosureId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  disclosureVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 4,000 characters. */
  reason: string;
};

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

/** One thing that is to be shared. */
export type DisclosedItemInput = {
  /** What kind of information. */
  category: DataCategory;
  /** The party of the case whom it is about; needed for what is always about somebody, and whenever somebody’s permission decides. */
  partyId?: string | null | undefined;
  /** For EVIDENCE: its reference; at most 500 characters. */
  reference?: string | null | undefined;
};

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

/** What makes the sharing lawful: UK GDPR Article 6(1). */
export type LawfulBasis =
  /** Consent (a). */
  | 'ARTICLE_6_1_A_CONSENT'
  /** Necessary for a contract, such as the occupancy agreement (b). */
  | 'ARTICLE_6_1_B_CONTRACT'
  /** Necessary for a legal obligation (c). */
  | 'ARTICLE_6_1_C_LEGAL_OBLIGATION'
  /** Necessary to protect somebody's life (d). */
  | 'ARTICLE_6_1_D_VITAL_INTERESTS'
  /** Necessary for a task in the public interest (e). */
  | 'ARTICLE_6_1_E_PUBLIC_TASK'
  /** Necessary for legitimate interests that are not overridden (f). */
  | 'ARTICLE_6_1_F_LEGITIMATE_INTERESTS';

/** The sharing itself. */
export type MakeDisclosureInput = {
  /** The ids of the warnings about the text that you have looked at and let stand. */
  confirmedFindings?: Array<string>;
  /** The disclosure. */
  disclosureId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  disclosureVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** The further condition for criminal offence data: UK GDPR Article 10, DPA 2018 Schedule 1. */
export type OffenceCondition =
  /** Consent (para 29). */
  | 'SCHEDULE_1_CONSENT'
  /** Legal claims (para 33). */
  | 'SCHEDULE_1_LEGAL_CLAIMS'
  /** Safeguarding of children and individuals at risk (para 18). */
  | 'SCHEDULE_1_SAFEGUARDING'
  /** Statutory purposes (para 6). */
  | 'SCHEDULE_1_STATUTORY_PURPOSES'
  /** Preventing or detecting unlawful acts (para 10). */
  | 'SCHEDULE_1_UNLAWFUL_ACTS'
  /** Vital interests (para 30). */
  | 'SCHEDULE_1_VITAL_INTERESTS';

/** How an express permission was given (policy 1.4). */
export type PermissionForm =
  /** On a signed form. */
  | 'SIGNED'
  /** By word of mouth, to the member of staff who wrote it down. */
  | 'SPOKEN'
  /** In a letter, email or message. */
  | 'WRITTEN';

/** With whom something is shared: an agency, somebody of the case, or a name. */
export type RecipientInput = {
  /** The agency; for AGENCY and no other. */
  agencyId?: string | null | undefined;
  /** What kind of recipient. */
  kind: RecipientKind;
  /** The name of the court, adviser or other recipient; at most 300 characters. */
  name?: string | null | undefined;
  /** The party of the case; for PARTY and no other. */
  partyId?: string | null | undefined;
};

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

/** Somebody’s express permission to share (policy 1.4, 12.2). */
export type RecordSharingPermissionInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** What may be shared about the person. */
  categories: Array<DataCategory>;
  /** Where the written permission is kept; needed unless SPOKEN; at most 500 characters. */
  documentReference?: string | null | undefined;
  /** Until when it holds, if it says so. */
  expiresAt?: string | null | undefined;
  /** How it was given. */
  form: PermissionForm;
  /** When; now when left out. */
  givenAt?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The party of the case who gives it. */
  partyId: string;
  /** With whom. */
  recipient: RecipientInput;
  /** The second member of staff who heard it; needed for SPOKEN. */
  witnessId?: string | null | undefined;
};

/** A referral to social services or the police without the permission of the individual (policy 11.9). It is made at once, seen by few, and reviewed afterwards. */
export type ReferWithoutPermissionInput = {
  /** Social services or the police, as the directory has them. */
  agencyId: string;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** How confidentiality and data protection were considered (policy 11.9); at most 4,000 characters. */
  confidentialityStatement: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What is shared, and about whom. */
  items: Array<DisclosedItemInput>;
  /** What makes it lawful (UK GDPR Article 6); not consent. */
  lawfulBasis: LawfulBasis;
  /** Needed where criminal offence data is shared, allegations included. */
  offenceCondition?: OffenceCondition | null | undefined;
  /** What for. */
  purpose?: SharingPurpose;
  /** Why the situation supports it; at most 4,000 characters. */
  reason: string;
  /** Whether it is a safeguarding referral. */
  safeguarding?: boolean;
  /** Needed where special category data is shared. */
  specialCategoryCondition?: SpecialCategoryCondition | null | undefined;
  /** The text that is shared; at most 20,000 characters. */
  text: string;
};

/** What the later review finds of a referral made without permission. */
export type ReferralJudgement =
  /** The situation supported it. */
  | 'JUSTIFIED'
  /** The situation supported it, and something is to be done better. */
  | 'JUSTIFIED_WITH_LESSONS'
  /** The situation did not support it; the data protection officer is to be told. */
  | 'NOT_JUSTIFIED';

/** A proposal to share something of a case (policy 12.2). */
export type RequestDisclosureInput = {
  /** What allows it. */
  basis: DisclosureBasis;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** For COURT_REQUIREMENT: where a copy is kept. */
  courtDocumentReference?: string | null | undefined;
  /** For COURT_REQUIREMENT: the reference of the order. */
  courtReference?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Notes that never leave the landlord. */
  internalNote?: string | null | undefined;
  /** What is to be shared: who is named here may be named. */
  items: Array<DisclosedItemInput>;
  /** What makes it lawful (UK GDPR Article 6). */
  lawfulBasis: LawfulBasis;
  /** Needed where criminal offence data is shared, allegations included (UK GDPR Article 10). */
  offenceCondition?: OffenceCondition | null | undefined;
  /** What for. */
  purpose: SharingPurpose;
  /** With whom it is to be shared. */
  recipient: RecipientInput;
  /** The proposal that this one takes the place of; it is taken back. */
  replacesDisclosureId?: string | null | undefined;
  /** Needed where special category data is shared (UK GDPR Article 9). */
  specialCategoryCondition?: SpecialCategoryCondition | null | undefined;
  /** The text; at most 20,000 characters. */
  text: string;
};

/** The later review of a referral made without permission. */
export type ReviewReferralInput = {
  /** The disclosure. */
  disclosureId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  disclosureVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whether the situation supported it. */
  judgement: ReferralJudgement;
  /** In words; at most 4,000 characters. */
  note: string;
};

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

/** The further condition for special category data: UK GDPR Article 9(2), DPA 2018 Schedule 1. */
export type SpecialCategoryCondition =
  /** Explicit consent (a). */
  | 'ARTICLE_9_2_A_EXPLICIT_CONSENT'
  /** Vital interests of somebody who cannot consent (c). */
  | 'ARTICLE_9_2_C_VITAL_INTERESTS'
  /** Legal claims, or courts acting as courts (f). */
  | 'ARTICLE_9_2_F_LEGAL_CLAIMS'
  /** Substantial public interest: safeguarding of children and individuals at risk (g; Schedule 1 para 18). */
  | 'ARTICLE_9_2_G_SAFEGUARDING'
  /** Substantial public interest: statutory purposes (g; Schedule 1 para 6). */
  | 'ARTICLE_9_2_G_STATUTORY_PURPOSES'
  /** Substantial public interest: preventing or detecting unlawful acts (g; Schedule 1 para 10). */
  | 'ARTICLE_9_2_G_UNLAWFUL_ACTS'
  /** Health or social care (h; Schedule 1 para 2). */
  | 'ARTICLE_9_2_H_HEALTH_OR_SOCIAL_CARE';

/** A proposal taken back. */
export type WithdrawDisclosureInput = {
  /** The disclosure. */
  disclosureId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  disclosureVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** The withdrawal of a permission: from then on nothing is shared under it. */
export type WithdrawSharingPermissionInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The permission. */
  permissionId: string;
  /** Its version as last read. */
  permissionVersion?: number | null | undefined;
  /** When; now when left out. */
  withdrawnAt?: string | null | undefined;
};

export type ProposeSharingMutationVariables = Exact<{
  input: RequestDisclosureInput;
}>;


export type ProposeSharingMutation = { requestDisclosure: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, disclosure: { id: string, status: DisclosureStatus } | null } };

export type AdviseSharingMutationVariables = Exact<{
  input: AdviseOnDisclosureInput;
}>;


export type AdviseSharingMutation = { adviseOnDisclosure: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, disclosure: { id: string, status: DisclosureStatus } | null } };

export type ShareNowMutationVariables = Exact<{
  input: MakeDisclosureInput;
}>;


export type ShareNowMutation = { makeDisclosure: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, disclosure: { id: string, status: DisclosureStatus } | null } };

export type TakeSharingBackMutationVariables = Exact<{
  input: WithdrawDisclosureInput;
}>;


export type TakeSharingBackMutation = { withdrawDisclosure: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, disclosure: { id: string, status: DisclosureStatus } | null } };

export type PermissionToShareMutationVariables = Exact<{
  input: RecordSharingPermissionInput;
}>;


export type PermissionToShareMutation = { recordSharingPermission: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type WithdrawPermissionToShareMutationVariables = Exact<{
  input: WithdrawSharingPermissionInput;
}>;


export type WithdrawPermissionToShareMutation = { withdrawSharingPermission: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, permission: { id: string, version: number } | null } };

export type ReferWithoutPermissionByFormMutationVariables = Exact<{
  input: ReferWithoutPermissionInput;
}>;


export type ReferWithoutPermissionByFormMutation = { referWithoutPermission: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, disclosure: { id: string, version: number } | null } };

export type ReviewReferralByFormMutationVariables = Exact<{
  input: ReviewReferralInput;
}>;


export type ReviewReferralByFormMutation = { reviewReferral: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, disclosure: { id: string, version: number } | null } };

export const ProposeSharingDocument: Trusted<ProposeSharingMutation, ProposeSharingMutationVariables> = trusted('oDU3-iYXoi394qHqok-ZBf');

export const AdviseSharingDocument: Trusted<AdviseSharingMutation, AdviseSharingMutationVariables> = trusted('FSFJoxwFLaU9PXrucoQy2e');

export const ShareNowDocument: Trusted<ShareNowMutation, ShareNowMutationVariables> = trusted('ICh1y1Dyb7yervb_tGP1-6');

export const TakeSharingBackDocument: Trusted<TakeSharingBackMutation, TakeSharingBackMutationVariables> = trusted('GciT0j0bUNxpQOypaoDcOF');

export const PermissionToShareDocument: Trusted<PermissionToShareMutation, PermissionToShareMutationVariables> = trusted('R4DDUTfAgI4BekD8MY1CfI');

export const WithdrawPermissionToShareDocument: Trusted<WithdrawPermissionToShareMutation, WithdrawPermissionToShareMutationVariables> = trusted('eIV864IpJHwWt3vws5WmxU');

export const ReferWithoutPermissionByFormDocument: Trusted<ReferWithoutPermissionByFormMutation, ReferWithoutPermissionByFormMutationVariables> = trusted('Hp71efYQ2wCDCIp8ctc6z2');

export const ReviewReferralByFormDocument: Trusted<ReviewReferralByFormMutation, ReviewReferralByFormMutationVariables> = trusted('buu5W6t-CZlAJENOpfKPR-');
export const disclosureBasisWords = {
  COURT_REQUIREMENT: "Required by the courts (policy 12.2).",
  EXPRESS_PERMISSION: "With the person's express permission (policy 1.4, 12.2).",
  INFORMATION_SHARING_PROTOCOL: "To legal advisers, police or agencies under the information sharing protocol (policy 12.2).",
  REFERRAL_WITHOUT_PERMISSION: "Referral to social services or the police without permission where the situation supports it (policy 11.9).",
  SUBJECT_ACCESS: "The person asked for access to their own data (UK GDPR, Article 15).",
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

export const disclosedItemInputFields: InputFields = {
  category: { kind: 'word', needed: true, words: dataCategoryWords, says: "What kind of information." },
  partyId: { kind: 'id', says: "The party of the case whom it is about; needed for what is always about somebody, and whenever somebody’s permission decides." },
  reference: { kind: 'text', most: 500, says: "For EVIDENCE: its reference." },
};

export const lawfulBasisWords = {
  ARTICLE_6_1_A_CONSENT: "Consent (a).",
  ARTICLE_6_1_B_CONTRACT: "Necessary for a contract, such as the occupancy agreement (b).",
  ARTICLE_6_1_C_LEGAL_OBLIGATION: "Necessary for a legal obligation (c).",
  ARTICLE_6_1_D_VITAL_INTERESTS: "Necessary to protect somebody's life (d).",
  ARTICLE_6_1_E_PUBLIC_TASK: "Necessary for a task in the public interest (e).",
  ARTICLE_6_1_F_LEGITIMATE_INTERESTS: "Necessary for legitimate interests that are not overridden (f).",
};

export const offenceConditionWords = {
  SCHEDULE_1_CONSENT: "Consent (para 29).",
  SCHEDULE_1_LEGAL_CLAIMS: "Legal claims (para 33).",
  SCHEDULE_1_SAFEGUARDING: "Safeguarding of children and individuals at risk (para 18).",
  SCHEDULE_1_STATUTORY_PURPOSES: "Statutory purposes (para 6).",
  SCHEDULE_1_UNLAWFUL_ACTS: "Preventing or detecting unlawful acts (para 10).",
  SCHEDULE_1_VITAL_INTERESTS: "Vital interests (para 30).",
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

export const recipientKindWords = {
  AGENCY: "An agency of the directory: police, legal advisers and others.",
  COURT: "A court.",
  LEGAL_ADVISER: "Somebody else's legal adviser, with whom there is no protocol.",
  OTHER: "Anybody else, by name.",
  PARTY: "Somebody of the case.",
};

export const recipientInputFields: InputFields = {
  agencyId: { kind: 'id', says: "The agency; for AGENCY and no other." },
  kind: { kind: 'word', needed: true, words: recipientKindWords, says: "What kind of recipient." },
  name: { kind: 'text', most: 300, says: "The name of the court, adviser or other recipient." },
  partyId: { kind: 'id', says: "The party of the case; for PARTY and no other." },
};

export const specialCategoryConditionWords = {
  ARTICLE_9_2_A_EXPLICIT_CONSENT: "Explicit consent (a).",
  ARTICLE_9_2_C_VITAL_INTERESTS: "Vital interests of somebody who cannot consent (c).",
  ARTICLE_9_2_F_LEGAL_CLAIMS: "Legal claims, or courts acting as courts (f).",
  ARTICLE_9_2_G_SAFEGUARDING: "Substantial public interest: safeguarding of children and individuals at risk (g; Schedule 1 para 18).",
  ARTICLE_9_2_G_STATUTORY_PURPOSES: "Substantial public interest: statutory purposes (g; Schedule 1 para 6).",
  ARTICLE_9_2_G_UNLAWFUL_ACTS: "Substantial public interest: preventing or detecting unlawful acts (g; Schedule 1 para 10).",
  ARTICLE_9_2_H_HEALTH_OR_SOCIAL_CARE: "Health or social care (h; Schedule 1 para 2).",
};

export const requestDisclosureInputFields: InputFields = {
  basis: { kind: 'word', needed: true, words: disclosureBasisWords, says: "What allows it." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  courtDocumentReference: { kind: 'text', says: "For COURT_REQUIREMENT: where a copy is kept." },
  courtReference: { kind: 'text', says: "For COURT_REQUIREMENT: the reference of the order." },
  internalNote: { kind: 'text', says: "Notes that never leave the landlord." },
  items: { kind: 'parts', needed: true, many: true, parts: disclosedItemInputFields, says: "What is to be shared: who is named here may be named." },
  lawfulBasis: { kind: 'word', needed: true, words: lawfulBasisWords, says: "What makes it lawful (UK GDPR Article 6)." },
  offenceCondition: { kind: 'word', words: offenceConditionWords, says: "Needed where criminal offence data is shared, allegations included (UK GDPR Article 10)." },
  purpose: { kind: 'word', needed: true, words: sharingPurposeWords, says: "What for." },
  recipient: { kind: 'parts', needed: true, parts: recipientInputFields, says: "With whom it is to be shared." },
  replacesDisclosureId: { kind: 'id', says: "The proposal that this one takes the place of; it is taken back." },
  specialCategoryCondition: { kind: 'word', words: specialCategoryConditionWords, says: "Needed where special category data is shared (UK GDPR Article 9)." },
  text: { kind: 'text', needed: true, most: 20000, says: "The text." },
};

export const disclosureAdviceWords = {
  CHANGE: "Change it first; then it needs advice again.",
  DO_NOT_SHARE: "Do not share it.",
  PROCEED: "Share it as it stands.",
};

export const adviseOnDisclosureInputFields: InputFields = {
  advice: { kind: 'word', needed: true, words: disclosureAdviceWords, says: "Share, change first, or do not share." },
  disclosureId: { kind: 'id', needed: true, says: "The disclosure." },
  reason: { kind: 'text', needed: true, most: 4000, says: "Why." },
};

export const makeDisclosureInputFields: InputFields = {
  confirmedFindings: { kind: 'text', many: true, says: "The ids of the warnings about the text that you have looked at and let stand." },
  disclosureId: { kind: 'id', needed: true, says: "The disclosure." },
};

export const withdrawDisclosureInputFields: InputFields = {
  disclosureId: { kind: 'id', needed: true, says: "The disclosure." },
};

export const permissionFormWords = {
  SIGNED: "On a signed form.",
  SPOKEN: "By word of mouth, to the member of staff who wrote it down.",
  WRITTEN: "In a letter, email or message.",
};

export const recordSharingPermissionInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  categories: { kind: 'word', needed: true, many: true, words: dataCategoryWords, says: "What may be shared about the person." },
  documentReference: { kind: 'text', most: 500, says: "Where the written permission is kept; needed unless SPOKEN." },
  expiresAt: { kind: 'moment', says: "Until when it holds, if it says so." },
  form: { kind: 'word', needed: true, words: permissionFormWords, says: "How it was given." },
  givenAt: { kind: 'moment', says: "When; now when left out." },
  partyId: { kind: 'id', needed: true, says: "The party of the case who gives it." },
  recipient: { kind: 'parts', needed: true, parts: recipientInputFields, says: "With whom." },
  witnessId: { kind: 'id', says: "The second member of staff who heard it; needed for SPOKEN." },
};

export const withdrawSharingPermissionInputFields: InputFields = {
  permissionId: { kind: 'id', needed: true, says: "The permission." },
  withdrawnAt: { kind: 'moment', says: "When; now when left out." },
};

export const referWithoutPermissionInputFields: InputFields = {
  agencyId: { kind: 'id', needed: true, says: "Social services or the police, as the directory has them." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  confidentialityStatement: { kind: 'text', needed: true, most: 4000, says: "How confidentiality and data protection were considered (policy 11.9)." },
  items: { kind: 'parts', needed: true, many: true, parts: disclosedItemInputFields, says: "What is shared, and about whom." },
  lawfulBasis: { kind: 'word', needed: true, words: lawfulBasisWords, says: "What makes it lawful (UK GDPR Article 6); not consent." },
  offenceCondition: { kind: 'word', words: offenceConditionWords, says: "Needed where criminal offence data is shared, allegations included." },
  purpose: { kind: 'word', words: sharingPurposeWords, says: "What for." },
  reason: { kind: 'text', needed: true, most: 4000, says: "Why the situation supports it." },
  safeguarding: { kind: 'yesNo', says: "Whether it is a safeguarding referral." },
  specialCategoryCondition: { kind: 'word', words: specialCategoryConditionWords, says: "Needed where special category data is shared." },
  text: { kind: 'text', needed: true, most: 20000, says: "The text that is shared." },
};

export const referralJudgementWords = {
  JUSTIFIED: "The situation supported it.",
  JUSTIFIED_WITH_LESSONS: "The situation supported it, and something is to be done better.",
  NOT_JUSTIFIED: "The situation did not support it; the data protection officer is to be told.",
};

export const reviewReferralInputFields: InputFields = {
  disclosureId: { kind: 'id', needed: true, says: "The disclosure." },
  judgement: { kind: 'word', needed: true, words: referralJudgementWords, says: "Whether the situation supported it." },
  note: { kind: 'text', needed: true, most: 4000, says: "In words." },
};