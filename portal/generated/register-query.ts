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

/** Which disclosures; conditions add up. */
export type DisclosureFilter = {
  /** To any of these agencies. */
  agencyId?: Array<string> | null | undefined;
  /** Whether it is a referral without permission that nobody has reviewed yet. */
  awaitsReview?: boolean | null | undefined;
  /** On any of these bases. */
  basis?: Array<DisclosureBasis> | null | undefined;
  /** Of any of these cases. */
  caseId?: Array<string> | null | undefined;
  /** Proposed on or after this day (Europe/London). */
  from?: string | null | undefined;
  /** Any of these. */
  status?: Array<DisclosureStatus> | null | undefined;
  /** Proposed on or before this day. */
  to?: string | null | undefined;
};

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

export type RegisterOfDisclosuresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: DisclosureFilter | null | undefined;
}>;


export type RegisterOfDisclosuresQuery = { disclosures: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, status: DisclosureStatus, basis: DisclosureBasis, recipientKind: RecipientKind, purpose: SharingPurpose, lawfulBasis: LawfulBasis, requestedAt: string, madeAt: string | null, agency: { id: string, name: string } | null, case: { id: string, reference: string } | null, madeBy: { id: string, name: string | null } | null, items: Array<{ id: string, category: DataCategory }> } }> } };

export const RegisterOfDisclosuresDocument: Trusted<RegisterOfDisclosuresQuery, RegisterOfDisclosuresQueryVariables> = trusted('pJP1uw0eqlWwM7VcpHUD3u');