// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** The nation whose law applies to a place. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Northern Ireland; found in police data only. */
  | 'NORTHERN_IRELAND'
  /** Wales (Renting Homes (Wales) Act 2016). */
  | 'WALES';

/** Which homes and communal places; conditions add up. */
export type PropertyFilter = {
  /** Part of the address or of the postcode; capitals and the space of the postcode do not matter. */
  address?: string | null | undefined;
  /** Of any of these services. */
  serviceId?: Array<string> | null | undefined;
  /** The unique property reference number, whole. */
  uprn?: string | null | undefined;
};

/** Which incident procedure a service follows (policy 2.3). */
export type ServiceType =
  /** CAS-2 accommodation, under the CAS-2 incident management policy (policy 2.3, 4.3). */
  | 'CAS2'
  /** Housing, under the incident management policy (policy 2.3, 4.3). */
  | 'HOUSING';

export type KeptPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptPlacesQuery = { places: Array<{ id: string, name: string, version: number, imported: boolean, inScope: boolean, services: Array<{ id: string, name: string, type: ServiceType, nation: Nation, homes: number | null, closedOn: string | null, imported: boolean, inScope: boolean }> }> };

export type KeptServiceQueryVariables = Exact<{
  id: string;
}>;


export type KeptServiceQuery = { node:
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
    | { name: string, type: ServiceType, nation: Nation, homes: number | null, closedOn: string | null, version: number, imported: boolean, inScope: boolean, id: string, area: { id: string, name: string } }
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

export type KeptHomesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: PropertyFilter | null | undefined;
}>;


export type KeptHomesQuery = { properties: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, address: string | null, postcode: string | null, lsoaCode: string | null, uprn: string | null, communal: boolean, version: number, service: { id: string, name: string } } }> } };

export const KeptPlacesDocument: Trusted<KeptPlacesQuery, KeptPlacesQueryVariables> = trusted('g7ZOQgWtNDScPVuLDPSC6t');

export const KeptServiceDocument: Trusted<KeptServiceQuery, KeptServiceQueryVariables> = trusted('Gzns0TzTA3w9-wnUgubRn-');

export const KeptHomesDocument: Trusted<KeptHomesQuery, KeptHomesQueryVariables> = trusted('lWUqxsLBoRlJM6zzjGZTfG');