// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** What a person is to one case. */
export type PartyRole =
  /** Is said to be responsible; alleged until a finding (policy 11.6). */
  | 'ALLEGED_PERPETRATOR'
  /** Lives in the household of someone in the case (policy 2.2). */
  | 'HOUSEHOLD_MEMBER'
  /** Affected by the behaviour in another way (practice). */
  | 'OTHER_AFFECTED'
  /** Reported the behaviour; the policy also says complainant (policy 8.5). */
  | 'REPORTER'
  /** Speaks for someone in the case (regulator's definition of a case). */
  | 'REPRESENTATIVE'
  /** Experiences the behaviour (policy 5.2, 8.8). */
  | 'VICTIM'
  /** Visits the household of someone in the case (policy 2.2). */
  | 'VISITOR'
  /** Saw or heard the behaviour and may give evidence (policy 8.8, 8.11). */
  | 'WITNESS';

export type WhoBecomesOneQueryVariables = Exact<{
  unknownId: string;
  knownId: string;
}>;


export type WhoBecomesOneQuery = { unknown: { id: string, name: string | null, parties: Array<{ id: string, role: PartyRole, endedAt: string | null, case: { id: string, reference: string } }>, reports: Array<{ id: string, reference: string }>, memberships: Array<{ id: string }>, members: Array<{ id: string }>, riskAssessments: Array<{ id: string }>, preventionActivities: Array<{ id: string }> } | null, known: { id: string, name: string | null, parties: Array<{ id: string, role: PartyRole, endedAt: string | null, case: { id: string, reference: string } }>, reports: Array<{ id: string, reference: string }>, memberships: Array<{ id: string }>, members: Array<{ id: string }>, riskAssessments: Array<{ id: string }>, preventionActivities: Array<{ id: string }> } | null };

export type HeldOfPersonFragment = { id: string, name: string | null, parties: Array<{ id: string, role: PartyRole, endedAt: string | null, case: { id: string, reference: string } }>, reports: Array<{ id: string, reference: string }>, memberships: Array<{ id: string }>, members: Array<{ id: string }>, riskAssessments: Array<{ id: string }>, preventionActivities: Array<{ id: string }> };

export const WhoBecomesOneDocument: Trusted<WhoBecomesOneQuery, WhoBecomesOneQueryVariables> = trusted('ATbWhyJ1kEcDmc5K7loHmY');