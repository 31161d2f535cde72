// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
export type EqualityAskedQueryVariables = Exact<{
  personId: string;
}>;


export type EqualityAskedQuery = { sensitiveInformation: { personId: string, equalityProfileVersion: number | null } | null, equalityEditions: Array<{ name: string, questions: Array<{ name: string, question: string, categories: Array<{ code: string }> }> }> };

export const EqualityAskedDocument: Trusted<EqualityAskedQuery, EqualityAskedQueryVariables> = trusted('3-7GHHoBs-T2qg8-Ce0n9X');