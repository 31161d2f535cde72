// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
export type MatrixInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type MatrixInForceQuery = { policy: { id: string, number: number, document: Record<string, unknown> } };

export const MatrixInForceDocument: Trusted<MatrixInForceQuery, MatrixInForceQueryVariables> = trusted('FHUD_OA3FdJl7ILoy8OXrQ');