// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** Which prevention activities; conditions add up. */
export type PreventionFilter = {
  /** With any of these agencies taking part. */
  agencyId?: Array<string> | null | undefined;
  /** In any of these areas, or in a service of one. */
  areaId?: Array<string> | null | undefined;
  /** Early steps of any of these cases. */
  caseId?: Array<string> | null | undefined;
  /** Whether it is a step of a case. */
  hasCase?: boolean | null | undefined;
  /** Took place on this day or later. */
  heldFrom?: string | null | undefined;
  /** Took place on this day or earlier. */
  heldTo?: string | null | undefined;
  /** The next one was to be by this day, and nothing of the type has been recorded since about the same person or place. */
  nextOwedBy?: string | null | undefined;
  /** About any of these people. */
  personId?: Array<string> | null | undefined;
  /** At any of these places. */
  propertyId?: Array<string> | null | undefined;
  /** In any of these services. */
  serviceId?: Array<string> | null | undefined;
  /** Any of these; what was corrected and withdrawn is among them when left out. */
  status?: Array<PreventionStatus> | null | undefined;
  /** Serving any of these strands. */
  strand?: Array<PreventionStrand> | null | undefined;
  /** Any of these. */
  type?: Array<PreventionType> | null | undefined;
};

/** Whether what was recorded stands; nothing is deleted. */
export type PreventionStatus =
  /** Another record took its place. */
  | 'CORRECTED'
  /** It stands. */
  | 'RECORDED'
  /** It was recorded by mistake. */
  | 'WITHDRAWN';

/** The four strands of prevention (policy 6.1). */
export type PreventionStrand =
  /** Behaviour is challenged early. */
  | 'CHALLENGING_BEHAVIOUR'
  /** Communities are engaged. */
  | 'COMMUNITY_ENGAGEMENT'
  /** People are helped to be more resilient. */
  | 'PERSONAL_RESILIENCE'
  /** People know what they must and what they may do. */
  | 'RESPONSIBILITIES_AND_RIGHTS';

/** What was done to prevent anti-social behaviour (policy 6). */
export type PreventionType =
  /** Challenging behaviour and encouraging a change (policy 6.3). */
  | 'CHALLENGE_BEHAVIOUR'
  /** An agreement within a community (policy 6.4). */
  | 'COMMUNITY_AGREEMENT'
  /** Engaging with the community (policy 6.4). */
  | 'COMMUNITY_ENGAGEMENT'
  /** An activity that draws people away from such behaviour (policy 6.4). */
  | 'DIVERSIONARY_ACTIVITY'
  /** Going through responsibilities and rights again (policy 6.2, 6.3). */
  | 'REFRESHER_CONVERSATION'
  /** Support to cope and to resolve things oneself (policy 6.1). */
  | 'RESILIENCE_SUPPORT'
  /** The weekly review meeting with an occupant (policy 6.3). */
  | 'WEEKLY_REVIEW_MEETING';

export type PreventionListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter: PreventionFilter;
}>;


export type PreventionListQuery = { preventionActivities: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, type: PreventionType, strands: Array<PreventionStrand>, status: PreventionStatus, heldOn: string, nextOn: string | null, summary: string | null, agreed: string | null, agreementClause: string | null, agencyIds: Array<string>, partners: Array<string>, endReason: string | null, minimisedAt: string | null, heldBy: { id: string, name: string | null } | null, person: { id: string, name: string | null, erasedAt: string | null } | null, property: { id: string, address: string | null } | null, service: { id: string, name: string } | null, area: { id: string, name: string } | null, case: { id: string, reference: string } | null } }> } };

export type PartnersInPreventionQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersInPreventionQuery = { agencies: { edges: Array<{ node: { id: string, name: string } }> } };

export const PreventionListDocument: Trusted<PreventionListQuery, PreventionListQueryVariables> = trusted('6fG5wBmOm-O8rWqp2Cay9A');

export const PartnersInPreventionDocument: Trusted<PartnersInPreventionQuery, PartnersInPreventionQueryVariables> = trusted('SZyOFaX-6Js1139rwICDEu');