// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** What kind of action it is; each belongs to one area. */
export type ActionType =
  /** Acceptable behaviour contract (policy 11.6). */
  | 'ACCEPTABLE_BEHAVIOUR_CONTRACT'
  /** Challenging inappropriate or unacceptable behaviour (policy 6.1, 6.3). */
  | 'CHALLENGE_BEHAVIOUR'
  /** Closure order, led by a partner (policy 11.7). */
  | 'CLOSURE_ORDER'
  /** Agreement within a community (policy 6.4). */
  | 'COMMUNITY_AGREEMENT'
  /** Engaging with the community (policy 6.4). */
  | 'COMMUNITY_ENGAGEMENT'
  /** Community protection notice, led by a partner (policy 11.7). */
  | 'COMMUNITY_PROTECTION_NOTICE'
  /** Community protection order, as the policy prints it (policy 11.7). */
  | 'COMMUNITY_PROTECTION_ORDER'
  /** Preparing a witness for court (policy 8.11). */
  | 'COURT_PREPARATION'
  /** Criminal behaviour order, led by a partner (policy 11.7). */
  | 'CRIMINAL_BEHAVIOUR_ORDER'
  /** Demotion order (policy 11.6). */
  | 'DEMOTION_ORDER'
  /** Diary sheets for a set time (policy 3.9, 8.3). */
  | 'DIARY_SHEETS'
  /** Dispersal, led by the police (policy 11.7). */
  | 'DISPERSAL'
  /** Diversionary activity (policy 6.4). */
  | 'DIVERSIONARY_ACTIVITY'
  /** Confiscation of equipment, led by the local authority (policy 11.7). */
  | 'EQUIPMENT_CONFISCATION'
  /** Keeping the neighbourhood or communal areas safe and clean (policy 3.2). */
  | 'ESTATE_ACTION'
  /** Eviction (policy 11.6, 11.7). */
  | 'EVICTION'
  /** Exclusion order (policy 11.5, 11.6). */
  | 'EXCLUSION_ORDER'
  /** Staff facilitating a conversation (policy 9.3). */
  | 'FACILITATED_CONVERSATION'
  /** Good neighbour agreement (policy 11.6). */
  | 'GOOD_NEIGHBOUR_AGREEMENT'
  /** Housing injunction, once in force (Crime and Policing Act 2026). */
  | 'HOUSING_INJUNCTION'
  /** Injunction to stop behaviour or exclude visitors (policy 11.5 to 11.7). */
  | 'INJUNCTION'
  /** Visit together with a partner agency (practice; policy 7.1). */
  | 'JOINT_VISIT'
  /** Mediation, with consent (policy 8.3, 13.6). */
  | 'MEDIATION'
  /** Noise abatement, led by the local authority (policy 11.7). */
  | 'NOISE_ABATEMENT'
  /** Notice to end licence, with accelerated possession (policy 11.5). */
  | 'NOTICE_TO_END_LICENCE'
  /** Parenting support (practice). */
  | 'PARENTING_SUPPORT'
  /** Possession on the absolute ground (policy 11.8). */
  | 'POSSESSION_ABSOLUTE_GROUND'
  /** Possession for breach of tenancy (policy 11.8). */
  | 'POSSESSION_BREACH'
  /** Prohibited conduct standard contract order in Wales (policy 11.5, 11.6; Renting Homes (Wales) Act 2016 s.116). */
  | 'PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES'
  /** Referral to a support provider (policy 3.10, 13.6). */
  | 'REFERRAL'
  /** Conversation to refresh responsibilities (policy 6.3). */
  | 'REFRESHER_CONVERSATION'
  /** Referral to an initiative to rehabilitate perpetrators (policy 5.3). */
  | 'REHABILITATION_REFERRAL'
  /** Support to build personal resilience (policy 6.1, 6.3). */
  | 'RESILIENCE_SUPPORT'
  /** Respect order, once in force (Crime and Policing Act 2026). */
  | 'RESPECT_ORDER'
  /** Restorative approach (practice). */
  | 'RESTORATIVE_APPROACH'
  /** Safeguarding referral (policy 11.9). */
  | 'SAFEGUARDING_REFERRAL'
  /** Additional security such as a secure letter box (policy 8.8). */
  | 'SECURITY_MEASURE'
  /** Supporting people to resolve it themselves, when safe (policy 9.3, 3.9). */
  | 'SELF_RESOLUTION'
  /** Signposting to an agency, supporting an occupant in doing it (policy 9.4). */
  | 'SIGNPOST'
  /** Helping an occupant to reach the agency they were pointed to (policy 9.4). */
  | 'SIGNPOST_SUPPORT'
  /** Temporary exclusion in Wales (policy 11.5, 11.6; Renting Homes (Wales) Act 2016 s.145). */
  | 'TEMPORARY_EXCLUSION_WALES'
  /** Temporary move, with work to return home (policy 8.8). */
  | 'TEMPORARY_MOVE'
  /** Warning letter (practice). */
  | 'WARNING_LETTER'
  /** Verbal warning (practice). */
  | 'WARNING_VERBAL'
  /** Weekly review meeting with an occupant (policy 6.3). */
  | 'WEEKLY_REVIEW_MEETING'
  /** Transport to court (policy 8.11). */
  | 'WITNESS_COURT_TRANSPORT'
  /** Escort at court (policy 8.11). */
  | 'WITNESS_ESCORT'
  /** Follow-up support after court (policy 8.11). */
  | 'WITNESS_FOLLOW_UP'
  /** Youth injunction, once in force (Crime and Policing Act 2026). */
  | 'YOUTH_INJUNCTION';

/** When the policy reaches for a formal or legal power. */
export type InterventionRoute =
  /** With partner agencies, considered before eviction (policy 11.7). */
  | 'PARTNERSHIP'
  /** Persistent behaviour after the non-legal interventions were tried (policy 11.6). */
  | 'PERSISTENT'
  /** A possession order for breach or on the absolute ground (policy 11.8). */
  | 'POSSESSION'
  /** Quick action where there is a serious risk to life or property (policy 11.3, 11.5). */
  | 'SERIOUS_RISK';

export type PowersQueryVariables = Exact<{
  serviceId: string;
}>;


export type PowersQuery = { interventions: Array<{ type: ActionType, clause: string, legalBasis: string | null, caution: string | null, routes: Array<InterventionRoute>, byCourt: boolean }> };

export const PowersDocument: Trusted<PowersQuery, PowersQueryVariables> = trusted('L6LFZFzQwjdZlz3bDOcxvO');