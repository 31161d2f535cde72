// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from 'urql';
export type StaffRole =
  | 'ANALYST'
  | 'AREA_MANAGER'
  | 'DATA_PROTECTION_OFFICER'
  | 'EQUALITY_AND_DIVERSITY_GROUP'
  | 'HEAD_OF_SERVICE'
  | 'HOUSING_MANAGER'
  | 'HOUSING_SUPPORT_WORKER'
  | 'INTEGRATOR'
  | 'PARTNER_USER'
  | 'SERVICE_LEAD'
  | 'SMT'
  | 'SYSTEM_ADMIN';

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    id: string;
    name: string;
    roles: Array<StaffRole>;
    abilities: Array<string>;
    demonstration: boolean;
  } | null;
};

export const ViewerDocument = gql`
    query Viewer {
  viewer {
    id
    name
    roles
    abilities
    demonstration
  }
}
    ` as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
