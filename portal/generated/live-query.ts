// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
export type FollowNoticesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FollowNoticesSubscription = { unreadNotices: { unread: number, latestAt: string | null } };

export type FollowCasesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FollowCasesSubscription = { caseUpdates: { cursor: string } };

export const FollowNoticesDocument: Trusted<FollowNoticesSubscription, FollowNoticesSubscriptionVariables> = trusted('nzGdH11lkimpyJ8kswq2zl');

export const FollowCasesDocument: Trusted<FollowCasesSubscription, FollowCasesSubscriptionVariables> = trusted('XKa1DWjy2lY1MmYXV9J0KT');