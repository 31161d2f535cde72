// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** In which language a document is. */
export type DocumentLanguage =
  /** English. */
  | 'ENGLISH'
  /** Welsh. */
  | 'WELSH';

/** A figure, defined in the dictionary (query measures). */
export type Measure =
  /** Actions completed in the period; by RESULT, how they ended. (policy 5.2) */
  | 'ACTIONS_COMPLETED'
  /** Of the clocks that began in the period and have been met or have run out, the share in which an action was carried out by its day. (policy 8.10) */
  | 'ACTIONS_ON_TIME'
  /** Actions of the four areas of work recorded in the period; by ACTION_AREA and ACTION_TYPE. (policy 5.2) */
  | 'ACTIONS_RECORDED'
  /** Of the clocks that began in the period and have been met or have run out, the share in which staff talked to the person and agreed the approach within five working days. (policy 8.6) */
  | 'APPROACH_AGREED_ON_TIME'
  /** Cases closed in the period. (policy 3.5 b) */
  | 'CASES_CLOSED'
  /** Cases opened in the period. (policy 15.5) */
  | 'CASES_OPENED'
  /** Cases opened before the end of the period and not closed by then. (policy 15.5) */
  | 'CASES_OPEN_AT_END'
  /** Cases opened in the period for every 1,000 homes of the services counted, with Byar’s 95 % interval. (policy Risk) */
  | 'CASES_PER_1000_HOMES'
  /** Of the cases closed in the period, the share that ended resolved or without further incidents. (policy 3.5 b) */
  | 'CASES_RESOLVED'
  /** Of the cases opened in the period, the share that somebody owns now. (policy 15.2) */
  | 'CASES_WITH_OWNER'
  /** Of the cases opened in the period, the share in which somebody’s risk has been assessed. (policy 8.7) */
  | 'CASES_WITH_RISK_ASSESSMENT'
  /** Case reviews carried out in the period. (policy 3.5 e) */
  | 'CASE_REVIEWS_CARRIED_OUT'
  /** Applications of which it was decided in the period that the threshold for a review is not met. (policy 3.5 d) */
  | 'CASE_REVIEWS_THRESHOLD_NOT_MET'
  /** Case reviews carried out in the period that made at least one recommendation. (policy 3.5 f) */
  | 'CASE_REVIEWS_WITH_RECOMMENDATIONS'
  /** Applications for an ASB case review about the landlord’s cases, received in the period (2014 Act s.104). (policy 3.5 c) */
  | 'CASE_REVIEW_APPLICATIONS'
  /** Decisions of courts on orders applied for, made in the period; by RESULT and ACTION_TYPE. (policy 11.5) */
  | 'COURT_DECISIONS'
  /** Of the decisions of courts made in the period, the share that granted the order. (policy 11.5) */
  | 'COURT_ORDERS_GRANTED'
  /** Times that information of a case was shared outside the landlord in the period; by DISCLOSURE_BASIS. (policy 12.2) */
  | 'DISCLOSURES_MADE'
  /** Of the clocks that began in the period and have been met or have run out, the share in which an emergency was answered within one working day. (policy 8.6) */
  | 'EMERGENCY_CONTACT_ON_TIME'
  /** Of the people harmed or alleged to be responsible in the cases opened in the period, the share who were asked about protected characteristics and let their answers be kept; that they would rather not say is an answer. What anybody answered is counted in the yearly summary alone. (policy 15.4) */
  | 'EQUALITY_COMPLETENESS'
  /** Of the clocks that began in the period and have been met or have run out, the share in which a meeting that was needed took place within ten working days. (policy 8.6) */
  | 'FACE_TO_FACE_ON_TIME'
  /** Of the formal and legal actions proposed in the period and decided since, the share that an area manager approved. (policy 11.2) */
  | 'FORMAL_ACTIONS_APPROVED'
  /** Formal and legal actions proposed in the period; by ACTION_TYPE, and by STATUS how far they have come. (policy 11.2) */
  | 'FORMAL_ACTIONS_PROPOSED'
  /** Of the reviews of cases that service leads made in the period, the share made by their day; by RESULT as the review decided. (policy 15.2) */
  | 'LEAD_REVIEWS_ON_TIME'
  /** Of the reviews of cases that area managers made in the period, the share made by their day; by RESULT as the review decided. (policy 15.3) */
  | 'MANAGER_REVIEWS_ON_TIME'
  /** Half of the cases open at the end of the period had been open for fewer days than this; of a period that has not ended, now. (policy 15.2) */
  | 'MEDIAN_AGE_OF_OPEN_CASES'
  /** Half of the cases closed in the period had been open for fewer days than this. (policy 15.5) */
  | 'MEDIAN_DAYS_TO_CLOSE'
  /** Of the cases opened in the period that have an action, half had their first within fewer days than this after the first report. (policy 7.4) */
  | 'MEDIAN_DAYS_TO_FIRST_ACTION'
  /** Of the cases opened in the period in which somebody has been reached, half were reached within fewer days than this after the first report. (policy 8.6) */
  | 'MEDIAN_DAYS_TO_FIRST_CONTACT'
  /** People alleged to be responsible in two or more of the cases opened in the period. (policy 11.6) */
  | 'REPEAT_PERPETRATORS'
  /** Homes and communal places about which two or more of the reports received in the period were. (policy Risk) */
  | 'REPEAT_PLACES'
  /** People who made two or more of the reports received in the period. (policy 5.3) */
  | 'REPEAT_REPORTERS'
  /** Reports of anti-social behaviour received in the period, whatever became of them. (policy 3.5 a) */
  | 'REPORTS_RECEIVED'
  /** Of the reports received in the period, the share of which the category of table 3.9 is recorded. (policy 3.5 a) */
  | 'REPORTS_WITH_CATEGORY'
  /** Of the reports received in the period, the share of which the home or the small area (LSOA) is recorded. (policy Risk) */
  | 'REPORTS_WITH_PLACE'
  /** Assessments of the risk to or from somebody in a case, made in the period; by RISK_LEVEL as the assessor decided it. (policy 8.7) */
  | 'RISK_ASSESSMENTS'
  /** Of the clocks that began in the period and have been met or have run out, the share in which a risk assessment was reviewed by its day. (policy 8.7) */
  | 'RISK_REVIEWS_ON_TIME'
  /** Assessments in cases open at the end of the period whose review was due before then and had not been done; of a period that has not ended, now. (policy 8.7) */
  | 'RISK_REVIEWS_OVERDUE'
  /** Of those who reported or were harmed and answered in the period the survey after closing, the share satisfied with how it was handled: 4 or 5 of 5. (policy 3.5 g) */
  | 'SATISFACTION_HANDLING'
  /** Of those who reported or were harmed and answered in the period the survey after closing, the share satisfied with the outcome: 4 or 5 of 5. (policy 3.5 g) */
  | 'SATISFACTION_OUTCOME'
  /** Of the surveys after closing issued in the period to those who reported or were harmed, the share answered. (policy 3.5 g) */
  | 'SURVEY_ANSWER_RATE'
  /** Of the clocks that began in the period and have been met or have run out, the share in which the person was told how their case stands by the day promised. (policy 3.6) */
  | 'UPDATES_ON_TIME';

export type DictionaryQueryVariables = Exact<{
  language: DocumentLanguage;
}>;


export type DictionaryQuery = { measures: Array<{ id: Measure, unit: string, name: string, definition: string, numerator: string, denominator: string | null, exclusions: string | null, clause: string }>, policy: { title: string, document: Record<string, unknown> } };

export const DictionaryDocument: Trusted<DictionaryQuery, DictionaryQueryVariables> = trusted('AjlOgoVcrHo0sd4Me4RN6P');