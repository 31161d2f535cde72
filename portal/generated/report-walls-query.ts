// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** Which conflict of interest keeps a member of staff from a case (policy 12.1). */
export type ConflictKind =
  /** Is said to have done it. */
  | 'ACCUSED'
  /** Reported it, suffered by it, saw it or lives beside it. */
  | 'INVOLVED'
  /** Another interest, told in words. */
  | 'OTHER_INTEREST'
  /** Family, partner or close friend of somebody in the case. */
  | 'RELATED';

export type WallsOfReportQueryVariables = Exact<{
  reference: string;
}>;


export type WallsOfReportQuery = { report: { id: string, conflictWalls: Array<{ id: string, kind: ConflictKind | null, explanation: string | null, raisedAt: string | null, liftedAt: string | null, liftReason: string | null, staff: { id: string, name: string | null } | null, raisedBy: { id: string, name: string | null } | null }> } | null };

export type StaffToWallOffQueryVariables = Exact<{
  reportId: string;
}>;


export type StaffToWallOffQuery = { colleaguesToWall: Array<{ id: string, name: string | null }> };

export const WallsOfReportDocument: Trusted<WallsOfReportQuery, WallsOfReportQueryVariables> = trusted('7VprP5JxIm7FI1UzrDxUl_');

export const StaffToWallOffDocument: Trusted<StaffToWallOffQuery, StaffToWallOffQueryVariables> = trusted('OR5ZKkoRL7gPvVwlgvCwva');