// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
export type ReviewMeterQueryVariables = Exact<{
  caseId: string;
}>;


export type ReviewMeterQuery = { caseReviewMeter: { count: number, needed: number, met: boolean, localAuthority: { id: string, name: string } | null } | null };

export const ReviewMeterDocument: Trusted<ReviewMeterQuery, ReviewMeterQueryVariables> = trusted('rvlb2XsY2Zc-Oguf_MwNG_');