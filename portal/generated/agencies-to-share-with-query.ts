// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
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

export type AgenciesToShareWithQueryVariables = Exact<{
  serviceId?: Array<string> | string | null | undefined;
}>;


export type AgenciesToShareWithQuery = { agencies: { edges: Array<{ node: { id: string, name: string, kind: AgencyKind } }> } };

export const AgenciesToShareWithDocument: Trusted<AgenciesToShareWithQuery, AgenciesToShareWithQueryVariables> = trusted('kErf2VgZoacp2hbYoFAGeA');