// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** What somebody is to a household or group (policy 2.2: residents, groups, household members, visitors). */
export type MembershipRelation =
  /** Cares for somebody of the household. */
  | 'CARER'
  /** Child of the occupant. */
  | 'CHILD'
  /** Known to belong to a group (policy 2.2). */
  | 'GROUP_MEMBER'
  /** Lodger or guest who stays. */
  | 'LODGER'
  /** Holds the agreement under which the household lives there. */
  | 'OCCUPANT'
  /** Another relation. */
  | 'OTHER'
  /** Another relative living there. */
  | 'OTHER_RELATIVE'
  /** Parent of the occupant. */
  | 'PARENT'
  /** Partner of the occupant. */
  | 'PARTNER'
  /** Visits the household (policy 2.2). */
  | 'VISITOR';

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

export type WhoBelongsQueryVariables = Exact<{
  reference: string;
}>;


export type WhoBelongsQuery = { case: { id: string, parties: Array<{ id: string, endedAt: string | null, person: { id: string, kind: PersonKind, name: string | null, erasedAt: string | null, memberships: Array<{ id: string, household: { id: string, property: { id: string, address: string | null } | null, members: Array<{ id: string, relation: MembershipRelation | null, fromOn: string | null, toOn: string | null, person: { id: string, kind: PersonKind, name: string | null, erasedAt: string | null } }> } | null }>, members: Array<{ id: string, relation: MembershipRelation | null, fromOn: string | null, toOn: string | null, person: { id: string, kind: PersonKind, name: string | null, erasedAt: string | null } }>, identifications: Array<{ id: string, reason: string | null, mergedAt: string, undoneAt: string | null, mergedBy: { id: string, name: string | null } | null }> } }> } | null };

export type BelongsFragment = { id: string, relation: MembershipRelation | null, fromOn: string | null, toOn: string | null, person: { id: string, kind: PersonKind, name: string | null, erasedAt: string | null } };

export const WhoBelongsDocument: Trusted<WhoBelongsQuery, WhoBelongsQueryVariables> = trusted('RV4q8xiavGGO3_LeEoWiXQ');