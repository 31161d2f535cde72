// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
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

export type ReadinessQueryVariables = Exact<{
  caseId: string;
  outcome?: CaseOutcome | null | undefined;
}>;


export type ReadinessQuery = { closingReadiness: { ready: boolean, missing: Array<{ field: string, rule: string, clause: string, message: string }>, stillToBeTold: Array<{ party: { id: string, person: { id: string, name: string | null } } | null }> } | null };

export const ReadinessDocument: Trusted<ReadinessQuery, ReadinessQueryVariables> = trusted('Ew0LFGldVDNNd3YR67i9Cj');