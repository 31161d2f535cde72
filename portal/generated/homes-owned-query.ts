// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** How many homes of a kind the landlord owned at the end of a reporting year. */
export type HomesOwnedInput = {
  /** Relevant homes owned in England on 31 March, from 0. */
  homes: number;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Which kind of homes. */
  stock: Stock;
  /** Its version as last read; needed where another number stands there. */
  version?: number | null | undefined;
  /** In which the reporting year begins: 2025 for 2025/26; one that is over. */
  year: string;
};

/** The kind of stock a property counts as for the regulator. */
export type Stock =
  /** Low cost home ownership. */
  | 'LCHO'
  /** Low cost rental accommodation. */
  | 'LCRA'
  /** Neither; not counted for the regulator. */
  | 'OTHER';

export type HomesOwnedQueryVariables = Exact<{ [key: string]: never; }>;


export type HomesOwnedQuery = { homesOwned: Array<{ id: string, year: string, stock: Stock, homes: number, version: number }> };

export type RecordHomesOwnedMutationVariables = Exact<{
  input: HomesOwnedInput;
}>;


export type RecordHomesOwnedMutation = { recordHomesOwned: { homesOwned: { id: string, homes: number, version: number } | null, refusals: Array<{ field: string, clause: string, message: string }> } };

export const HomesOwnedDocument: Trusted<HomesOwnedQuery, HomesOwnedQueryVariables> = trusted('LG-NDdkUxz1399EtR3eFdb');

export const RecordHomesOwnedDocument: Trusted<RecordHomesOwnedMutation, RecordHomesOwnedMutationVariables> = trusted('ThT8Q7n_uTIK8C5sme9vKy');