// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
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

/** What a finding means for sharing the text. */
export type FindingSeverity =
  /** It must go, or be named among what is shared, before anything is shared. */
  | 'BLOCK'
  /** Somebody must look at it and confirm it. */
  | 'WARN';

/** A text to be looked through before it is shared; nothing is kept of it. */
export type PreviewDisclosureInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What is to be shared: who is named here may be named. */
  items: Array<DisclosedItemInput>;
  /** With whom it is to be shared. */
  recipient: RecipientInput;
  /** The text; at most 20,000 characters. */
  text: string;
};

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

/** What a text to be shared contains that may not belong in it. */
export type TextFindingKind =
  /** An address. */
  | 'ADDRESS'
  /** A mail address. */
  | 'EMAIL_ADDRESS'
  /** A telephone number. */
  | 'PHONE_NUMBER'
  /** A postcode. */
  | 'POSTCODE'
  /** The name of somebody who reported (policy 1.4, 12.1). */
  | 'REPORTER_IDENTITY'
  /** The name of a member of staff. */
  | 'STAFF_NAME'
  /** The name of somebody else of the case. */
  | 'THIRD_PARTY_NAME'
  /** Words that judge or abuse (policy, GDPR section). */
  | 'UNFIT_LANGUAGE';

export type PreviewSharingMutationVariables = Exact<{
  input: PreviewDisclosureInput;
}>;


export type PreviewSharingMutation = { previewDisclosure: { text: string | null, refusals: Array<{ field: string, message: string, clause: string }>, findings: Array<{ id: string, kind: TextFindingKind, severity: FindingSeverity, start: number, end: number }> | null, minimisationHints: Array<{ category: DataCategory, hint: string }> | null } };

export const PreviewSharingDocument: Trusted<PreviewSharingMutation, PreviewSharingMutationVariables> = trusted('YiVTW3RAHLA1RgTDQSohvC');