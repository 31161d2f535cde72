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

/** Which incident procedure a service follows (policy 2.3). */
export type ServiceType =
  /** CAS-2 accommodation, under the CAS-2 incident management policy (policy 2.3, 4.3). */
  | 'CAS2'
  /** Housing, under the incident management policy (policy 2.3, 4.3). */
  | 'HOUSING';

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { places: Array<{ id: string, name: string, imported: boolean, inScope: boolean, services: Array<{ id: string, name: string, type: ServiceType, nation: Nation, imported: boolean, inScope: boolean, closedOn: string | null }> }> };

export const PlacesDocument: Trusted<PlacesQuery, PlacesQueryVariables> = trusted('ACJlX4IdW_yFcNJ2iCH8_E');