// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** In what respect a person’s risk was assessed. */
export type AssessedAs =
  /** As somebody said to be responsible: their own vulnerability, which is weighed before legal action (policy 11.3). */
  | 'ALLEGED_PERPETRATOR'
  /** As somebody who experiences the behaviour (policy 8.7). */
  | 'EXPERIENCING'
  /** As an occupant, whether or not there is a case (policy 4.2). */
  | 'OCCUPANT';

/** The level of risk to a person, from an assessment (policy 8.7). */
export type RiskLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

export type OccupantRiskQueryVariables = Exact<{
  personId: string;
}>;


export type OccupantRiskQuery = { person: { id: string, riskAssessments: Array<{ id: string, level: RiskLevel, assessedAs: AssessedAs, assessedAt: string, reviewOwedAt: string | null, replacedAt: string | null, controlMeasures: string | null, assessedBy: { id: string, name: string | null } | null }> } | null };

export const OccupantRiskDocument: Trusted<OccupantRiskQuery, OccupantRiskQueryVariables> = trusted('25AybGQ3-9D4eS9mpr7yM2');