// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from 'urql';
export type CaseFilter = {
  areaId?: Array<string> | null | undefined;
  category?: Array<CategoryCode> | null | undefined;
  closedFrom?: string | null | undefined;
  closedTo?: string | null | undefined;
  openedFrom?: string | null | undefined;
  openedTo?: string | null | undefined;
  outcome?: Array<CaseOutcome> | null | undefined;
  ownerId?: string | null | undefined;
  search?: string | null | undefined;
  serviceId?: Array<string> | null | undefined;
  status?: Array<CaseStatus> | null | undefined;
  urgency?: Array<Urgency> | null | undefined;
};

export type CaseOrder = {
  direction: Direction;
  field: CaseOrderField;
};

export type CaseOrderField = 'CLOSED_AT' | 'LAST_CONTACT_AT' | 'OPENED_AT' | 'REFERENCE';

export type CaseOutcome =
  | 'CANNOT_RESOLVE'
  | 'INSUFFICIENT_EVIDENCE'
  | 'NON_COOPERATION'
  | 'NOT_ASB'
  | 'NO_FURTHER_INCIDENTS'
  | 'PARTY_MOVED'
  | 'PERPETRATOR_UNIDENTIFIED'
  | 'REPORTER_WITHDREW'
  | 'RESOLVED_BY_OTHER_AGENCY'
  | 'RESOLVED_EARLY_INTERVENTION'
  | 'RESOLVED_FORMAL_ACTION'
  | 'RESOLVED_LEGAL_ACTION'
  | 'RESOLVED_SELF_RESOLUTION'
  | 'TRANSFERRED'
  | 'UNRESOLVED';

export type CaseStage =
  | 'ACTION_PLAN'
  | 'CLOSED'
  | 'EARLY_INTERVENTION'
  | 'FORMAL_ACTION'
  | 'INITIAL_INTERVIEW'
  | 'LEGAL_ACTION'
  | 'MONITORING'
  | 'RISK_ASSESSMENT';

export type CaseStatus = 'CLOSED' | 'MONITORING' | 'OPEN';

export type CategoryCode =
  | 'CRIMINAL_ACTIVITY'
  | 'CUCKOOING_MATE_CRIME'
  | 'CYBER_CRIME'
  | 'DOMESTIC_ABUSE'
  | 'DRUG_DEALING'
  | 'HATE_CRIME'
  | 'NOISE_NUISANCE'
  | 'PARTIES'
  | 'VANDALISM_DAMAGE_GRAFFITI'
  | 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION'
  | 'VIOLENCE'
  | 'WEAPONS';

export type Direction = 'ASC' | 'DESC';

export type HarmRating = 'MEDIUM' | 'SERIOUS';

export type RiskLevel = 'HIGH' | 'LOW' | 'MEDIUM';

export type Urgency = 'EMERGENCY' | 'NON_EMERGENCY';

export type CaseListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
  counted: boolean;
}>;

export type CaseListQuery = {
  cases: {
    totalCount?: number | null;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{
      node: {
        id: string;
        reference: string;
        status: CaseStatus;
        stage: CaseStage;
        category: CategoryCode;
        harmRating: HarmRating;
        riskLevel: RiskLevel | null;
        urgency: Urgency;
        restricted: boolean;
        openedAt: string;
        closedAt: string | null;
        outcome: CaseOutcome | null;
        lastContactAt: string | null;
        nextDueAt: string | null;
        service: { id: string; name: string; area: { id: string; name: string } };
        owner: { id: string; name: string | null } | null;
      };
    }>;
  };
};

export const CaseListDocument = gql`
    query CaseList($first: Int, $after: String, $last: Int, $before: String, $filter: CaseFilter, $orderBy: CaseOrder, $counted: Boolean!) {
  cases(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount @include(if: $counted)
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        id
        reference
        status
        stage
        category
        harmRating
        riskLevel
        urgency
        restricted
        openedAt
        closedAt
        outcome
        lastContactAt
        nextDueAt
        service {
          id
          name
          area {
            id
            name
          }
        }
        owner {
          id
          name
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<CaseListQuery, CaseListQueryVariables>;
