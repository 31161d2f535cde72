// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from 'urql';
export type Nation = 'ENGLAND' | 'NORTHERN_IRELAND' | 'WALES';

export type ServiceType = 'CAS2' | 'HOUSING';

export type PlacesQueryVariables = Exact<{ [key: string]: never }>;

export type PlacesQuery = {
  areas: Array<{
    id: string;
    name: string;
    services: Array<{ id: string; name: string; type: ServiceType; nation: Nation }>;
  }>;
};

export const PlacesDocument = gql`
    query Places {
  areas {
    id
    name
    services {
      id
      name
      type
      nation
    }
  }
}
    ` as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
