// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** Which people; conditions add up. */
export type PersonFilter = {
  /** The mail address; capitals do not matter. */
  email?: string | null | undefined;
  /** Any of these. */
  kind?: Array<PersonKind> | null | undefined;
  /** Part of the name, or one that sounds like it in writing; capitals do not matter. */
  name?: string | null | undefined;
  /** The telephone number, however it is spaced. */
  phone?: string | null | undefined;
  /** Living in any of these homes. */
  propertyId?: Array<string> | null | undefined;
};

/** Whether a party is one person, several or not yet known. */
export type PersonKind =
  /** Several people acting together whose names are not all known (policy 2.2). */
  | 'GROUP'
  /** One named person. */
  | 'INDIVIDUAL'
  /** A business, agency or other organisation. */
  | 'ORGANISATION'
  /** Someone not yet identified; may be identified later. */
  | 'UNKNOWN';

export type FindPeopleQueryVariables = Exact<{
  filter: PersonFilter;
}>;


export type FindPeopleQuery = { persons: { totalCount: number, edges: Array<{ node: { id: string, kind: PersonKind, name: string | null, phone: string | null, dateOfBirth: string | null, erasedAt: string | null, property: { id: string, address: string | null } | null } }> } };

export const FindPeopleDocument: Trusted<FindPeopleQuery, FindPeopleQueryVariables> = trusted('vn39iWQxRYq0wHeajLdeQK');