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

/** With what a period is compared. */
export type Comparison =
  /** The same period a year earlier. */
  | 'LAST_YEAR'
  /** The period of the same length before it. */
  | 'PREVIOUS_PERIOD';

/** A figure, defined in the dictionary (query measures). */
export type Measure =
  /** Share of reports talked over, with the approach agreed, within five working days (policy 8.6). */
  | 'APPROACH_AGREED_ON_TIME'
  /** Cases closed in the period (policy 3.5 b, 15.5). */
  | 'CASES_CLOSED'
  /** Cases opened in the period (policy 15.5). */
  | 'CASES_OPENED'
  /** Cases open at the end of the period (policy 15.5). */
  | 'CASES_OPEN_AT_END'
  /** Share of emergency contacts within one working day (policy 8.6). */
  | 'EMERGENCY_CONTACT_ON_TIME'
  /** Share of meetings face to face, where needed, within ten working days (policy 8.6). */
  | 'FACE_TO_FACE_ON_TIME'
  /** Median days from opening to closing, of cases closed in the period. */
  | 'MEDIAN_DAYS_TO_CLOSE'
  /** Reports received in the period: reports, not cases (policy 3.5 a). */
  | 'REPORTS_RECEIVED'
  /** Share of people of closed cases satisfied with how theirs was handled (policy 3.5 g). Not TP12. */
  | 'SATISFACTION_HANDLING'
  /** Share of people of closed cases satisfied with the outcome (policy 3.5 g). Not TP12. */
  | 'SATISFACTION_OUTCOME';

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

export type QuarterlyQueryVariables = Exact<{
  quarter: PeriodInput;
  eightQuarters: PeriodInput;
  filter?: AnalyticsFilter | null | undefined;
}>;


export type QuarterlyQuery = { whole: { from: string, countsRestricted: boolean, rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ measure: Measure, value: number | null, numerator: number | null, denominator: number | null, lower: number | null, upper: number | null }>, compared: Array<{ comparison: Comparison, figures: Array<{ measure: Measure, value: number | null, numerator: number | null, denominator: number | null, lower: number | null, upper: number | null }> }> }> }, run: { rows: Array<{ keys: Array<{ value: string | null }>, figures: Array<{ measure: Measure, value: number | null }> }> }, byCategory: { rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ measure: Measure, value: number | null, numerator: number | null, denominator: number | null, lower: number | null, upper: number | null }>, compared: Array<{ comparison: Comparison, figures: Array<{ measure: Measure, value: number | null, numerator: number | null, denominator: number | null, lower: number | null, upper: number | null }> }> }> }, byOutcome: { rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ measure: Measure, value: number | null, numerator: number | null, denominator: number | null, lower: number | null, upper: number | null }>, compared: Array<{ comparison: Comparison, figures: Array<{ measure: Measure, value: number | null, numerator: number | null, denominator: number | null, lower: number | null, upper: number | null }> }> }> } };

export type ComparedRowsFragment = { rows: Array<{ keys: Array<{ value: string | null, label: string | null }>, figures: Array<{ measure: Measure, value: number | null, numerator: number | null, denominator: number | null, lower: number | null, upper: number | null }>, compared: Array<{ comparison: Comparison, figures: Array<{ measure: Measure, value: number | null, numerator: number | null, denominator: number | null, lower: number | null, upper: number | null }> }> }> };

export type WholeFigureFragment = { measure: Measure, value: number | null, numerator: number | null, denominator: number | null, lower: number | null, upper: number | null };

export const WholeFigureFragmentDoc = gql`
    fragment WholeFigure on Figure {
  measure
  value
  numerator
  denominator
  lower
  upper
}
    ` as unknown as DocumentNode<WholeFigureFragment, unknown>;
export const ComparedRowsFragmentDoc = gql`
    fragment ComparedRows on AnalyticsAnswer {
  rows {
    keys {
      value
      label
    }
    figures {
      ...WholeFigure
    }
    compared {
      comparison
      figures {
        ...WholeFigure
      }
    }
  }
}
    ` as unknown as DocumentNode<ComparedRowsFragment, unknown>;
export const QuarterlyDocument = gql`
    query Quarterly($quarter: PeriodInput!, $eightQuarters: PeriodInput!, $filter: AnalyticsFilter) {
  whole: analytics(
    measures: [CASES_OPENED, CASES_CLOSED, CASES_OPEN_AT_END, MEDIAN_DAYS_TO_CLOSE, EMERGENCY_CONTACT_ON_TIME, APPROACH_AGREED_ON_TIME, FACE_TO_FACE_ON_TIME]
    period: $quarter
    compare: [PREVIOUS_PERIOD, LAST_YEAR]
    filter: $filter
  ) {
    from
    countsRestricted
    ...ComparedRows
  }
  run: analytics(
    measures: [CASES_OPENED, CASES_CLOSED, CASES_OPEN_AT_END, EMERGENCY_CONTACT_ON_TIME, APPROACH_AGREED_ON_TIME, FACE_TO_FACE_ON_TIME]
    by: [QUARTER]
    period: $eightQuarters
    filter: $filter
  ) {
    rows {
      keys {
        value
      }
      figures {
        measure
        value
      }
    }
  }
  byCategory: analytics(
    measures: [CASES_OPENED]
    by: [CATEGORY]
    period: $quarter
    compare: [PREVIOUS_PERIOD, LAST_YEAR]
    filter: $filter
  ) {
    ...ComparedRows
  }
  byOutcome: analytics(
    measures: [CASES_CLOSED]
    by: [OUTCOME]
    period: $quarter
    compare: [PREVIOUS_PERIOD, LAST_YEAR]
    filter: $filter
  ) {
    ...ComparedRows
  }
}
    ${ComparedRowsFragmentDoc}
${WholeFigureFragmentDoc}` as unknown as DocumentNode<QuarterlyQuery, QuarterlyQueryVariables>;