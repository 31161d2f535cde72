// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from 'urql';
/** What is counted; conditions add up. Protected characteristics are not among them. */
export type AnalyticsFilter = {
  /** In any of these areas. */
  areaId?: Array<string> | null | undefined;
  /** Of any of these categories. */
  category?: Array<CategoryCode> | null | undefined;
  /** Only what an import brought in, or only what was recorded here. */
  imported?: boolean | null | undefined;
  /** In any of these nations. */
  nation?: Array<Nation> | null | undefined;
  /** In any of these services. */
  serviceId?: Array<string> | null | undefined;
  /** Of any of these. */
  urgency?: Array<Urgency> | null | undefined;
};

/** The categories of the table of anti-social behaviour (policy 3.9). */
export type CategoryCode =
  /** Criminal activity (policy 3.9). */
  | 'CRIMINAL_ACTIVITY'
  /** Cuckooing or mate crime (policy 3.9). */
  | 'CUCKOOING_MATE_CRIME'
  /** Cyber crime (policy 3.9). */
  | 'CYBER_CRIME'
  /** Domestic abuse; redirected to its own procedure (policy 3.9, Scope). */
  | 'DOMESTIC_ABUSE'
  /** Drug dealing (policy 3.9). */
  | 'DRUG_DEALING'
  /** Hate crime (policy 3.9, section 10). */
  | 'HATE_CRIME'
  /** Noise nuisance (policy 3.9). */
  | 'NOISE_NUISANCE'
  /** Parties; more than one in the year is anti-social behaviour (policy 3.9). */
  | 'PARTIES'
  /** Vandalism, damage to property and graffiti (policy 3.9). */
  | 'VANDALISM_DAMAGE_GRAFFITI'
  /** Verbal abuse, harassment and intimidation; the only category with a choice of harm (policy 3.9). */
  | 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION'
  /** Violence (policy 3.9). */
  | 'VIOLENCE'
  /** Weapons (policy 3.9). */
  | 'WEAPONS';

/** The nation whose law applies to a place. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Northern Ireland; found in police data only. */
  | 'NORTHERN_IRELAND'
  /** Wales (Renting Homes (Wales) Act 2016). */
  | 'WALES';

/** Whole days in Europe/London, both counted; at most ten years. */
export type PeriodInput = {
  /** First day. */
  from: string;
  /** Last day; not before the first. */
  to: string;
};

/** Whether the case is an emergency under the response times (policy 8.6). */
export type Urgency =
  /** Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6). */
  | 'EMERGENCY'
  /** Everything else: talk and agree the approach within five working days (policy 8.6). */
  | 'NON_EMERGENCY';

export type ReportsReceivedQueryVariables = Exact<{
  period: PeriodInput;
  filter?: AnalyticsFilter | null | undefined;
}>;


export type ReportsReceivedQuery = { total: { from: string, to: string, countsRestricted: boolean, rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ value: number | null }> }> }, byMonth: { from: string, to: string, countsRestricted: boolean, rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ value: number | null }> }> }, byArea: { from: string, to: string, countsRestricted: boolean, rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ value: number | null }> }> }, byCategory: { from: string, to: string, countsRestricted: boolean, rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ value: number | null }> }> }, bySource: { from: string, to: string, countsRestricted: boolean, rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ value: number | null }> }> }, byMonthAndArea: { from: string, to: string, countsRestricted: boolean, rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ value: number | null }> }> } };

export type ReportRowsFragment = { from: string, to: string, countsRestricted: boolean, rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ value: number | null }> }> };

export const ReportRowsFragmentDoc = gql`
    fragment ReportRows on AnalyticsAnswer {
  from
  to
  countsRestricted
  rows {
    keys {
      value
      label
    }
    figures {
      value
    }
  }
}
    ` as unknown as DocumentNode<ReportRowsFragment, unknown>;
export const ReportsReceivedDocument = gql`
    query ReportsReceived($period: PeriodInput!, $filter: AnalyticsFilter) {
  total: analytics(measures: [REPORTS_RECEIVED], period: $period, filter: $filter) {
    ...ReportRows
  }
  byMonth: analytics(
    measures: [REPORTS_RECEIVED]
    by: [MONTH]
    period: $period
    filter: $filter
  ) {
    ...ReportRows
  }
  byArea: analytics(
    measures: [REPORTS_RECEIVED]
    by: [AREA]
    period: $period
    filter: $filter
  ) {
    ...ReportRows
  }
  byCategory: analytics(
    measures: [REPORTS_RECEIVED]
    by: [CATEGORY]
    period: $period
    filter: $filter
  ) {
    ...ReportRows
  }
  bySource: analytics(
    measures: [REPORTS_RECEIVED]
    by: [SOURCE]
    period: $period
    filter: $filter
  ) {
    ...ReportRows
  }
  byMonthAndArea: analytics(
    measures: [REPORTS_RECEIVED]
    by: [MONTH, AREA]
    period: $period
    filter: $filter
  ) {
    ...ReportRows
  }
}
    ${ReportRowsFragmentDoc}` as unknown as DocumentNode<ReportsReceivedQuery, ReportsReceivedQueryVariables>;