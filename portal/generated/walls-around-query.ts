// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
export type ColleaguesToWallQueryVariables = Exact<{
  caseId: string;
}>;


export type ColleaguesToWallQuery = { colleaguesToWall: Array<{ id: string, name: string | null }> };

export const ColleaguesToWallDocument: Trusted<ColleaguesToWallQuery, ColleaguesToWallQueryVariables> = trusted('HSj6kEXurl68Y0goFLVf20');