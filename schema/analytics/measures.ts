import type { Measure } from './analytics-words.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import { actionsCompleted } from './measures/actions-completed.ts';
import { actionsOnTime } from './measures/actions-on-time.ts';
import { actionsRecorded } from './measures/actions-recorded.ts';
import { approachAgreedOnTime } from './measures/approach-agreed-on-time.ts';
import { caseReviewApplications } from './measures/case-review-applications.ts';
import { caseReviewsCarriedOut } from './measures/case-reviews-carried-out.ts';
import { caseReviewsThresholdNotMet } from './measures/case-reviews-threshold-not-met.ts';
import { caseReviewsWithRecommendations } from './measures/case-reviews-with-recommendations.ts';
import { casesClosed } from './measures/cases-closed.ts';
import { casesOpenAtEnd } from './measures/cases-open-at-end.ts';
import { casesOpened } from './measures/cases-opened.ts';
import { casesPer1000Homes } from './measures/cases-per-1000-homes.ts';
import { casesResolved } from './measures/cases-resolved.ts';
import { casesWithOwner } from './measures/cases-with-owner.ts';
import { casesWithRiskAssessment } from './measures/cases-with-risk-assessment.ts';
import { courtDecisions } from './measures/court-decisions.ts';
import { courtOrdersGranted } from './measures/court-orders-granted.ts';
import { disclosuresMade } from './measures/disclosures-made.ts';
import { emergencyContactOnTime } from './measures/emergency-contact-on-time.ts';
import { equalityCompleteness } from './measures/equality-completeness.ts';
import { faceToFaceOnTime } from './measures/face-to-face-on-time.ts';
import { formalActionsApproved } from './measures/formal-actions-approved.ts';
import { formalActionsProposed } from './measures/formal-actions-proposed.ts';
import { leadReviewsOnTime } from './measures/lead-reviews-on-time.ts';
import { managerReviewsOnTime } from './measures/manager-reviews-on-time.ts';
import { medianAgeOfOpenCases } from './measures/median-age-of-open-cases.ts';
import { medianDaysToClose } from './measures/median-days-to-close.ts';
import { medianDaysToFirstAction } from './measures/median-days-to-first-action.ts';
import { medianDaysToFirstContact } from './measures/median-days-to-first-contact.ts';
import { repeatPerpetrators } from './measures/repeat-perpetrators.ts';
import { repeatPlaces } from './measures/repeat-places.ts';
import { repeatReporters } from './measures/repeat-reporters.ts';
import { reportsReceived } from './measures/reports-received.ts';
import { reportsWithCategory } from './measures/reports-with-category.ts';
import { reportsWithPlace } from './measures/reports-with-place.ts';
import { riskAssessments } from './measures/risk-assessments.ts';
import { riskReviewsOnTime } from './measures/risk-reviews-on-time.ts';
import { riskReviewsOverdue } from './measures/risk-reviews-overdue.ts';
import { satisfactionHandling } from './measures/satisfaction-handling.ts';
import { satisfactionOutcome } from './measures/satisfaction-outcome.ts';
import { surveyAnswerRate } from './measures/survey-answer-rate.ts';
import { updatesOnTime } from './measures/updates-on-time.ts';

/** The dictionary. */
export const measures: Record<Measure, MeasureDefinition> = {
  REPORTS_RECEIVED: reportsReceived,
  REPORTS_WITH_CATEGORY: reportsWithCategory,
  REPORTS_WITH_PLACE: reportsWithPlace,
  REPEAT_REPORTERS: repeatReporters,
  REPEAT_PLACES: repeatPlaces,
  REPEAT_PERPETRATORS: repeatPerpetrators,
  CASES_OPENED: casesOpened,
  CASES_PER_1000_HOMES: casesPer1000Homes,
  CASES_CLOSED: casesClosed,
  CASES_RESOLVED: casesResolved,
  CASES_OPEN_AT_END: casesOpenAtEnd,
  MEDIAN_AGE_OF_OPEN_CASES: medianAgeOfOpenCases,
  MEDIAN_DAYS_TO_CLOSE: medianDaysToClose,
  MEDIAN_DAYS_TO_FIRST_CONTACT: medianDaysToFirstContact,
  MEDIAN_DAYS_TO_FIRST_ACTION: medianDaysToFirstAction,
  CASES_WITH_OWNER: casesWithOwner,
  CASES_WITH_RISK_ASSESSMENT: casesWithRiskAssessment,
  RISK_ASSESSMENTS: riskAssessments,
  RISK_REVIEWS_OVERDUE: riskReviewsOverdue,
  EMERGENCY_CONTACT_ON_TIME: emergencyContactOnTime,
  APPROACH_AGREED_ON_TIME: approachAgreedOnTime,
  FACE_TO_FACE_ON_TIME: faceToFaceOnTime,
  UPDATES_ON_TIME: updatesOnTime,
  RISK_REVIEWS_ON_TIME: riskReviewsOnTime,
  LEAD_REVIEWS_ON_TIME: leadReviewsOnTime,
  MANAGER_REVIEWS_ON_TIME: managerReviewsOnTime,
  ACTIONS_ON_TIME: actionsOnTime,
  ACTIONS_RECORDED: actionsRecorded,
  ACTIONS_COMPLETED: actionsCompleted,
  FORMAL_ACTIONS_PROPOSED: formalActionsProposed,
  FORMAL_ACTIONS_APPROVED: formalActionsApproved,
  COURT_DECISIONS: courtDecisions,
  COURT_ORDERS_GRANTED: courtOrdersGranted,
  CASE_REVIEW_APPLICATIONS: caseReviewApplications,
  CASE_REVIEWS_THRESHOLD_NOT_MET: caseReviewsThresholdNotMet,
  CASE_REVIEWS_CARRIED_OUT: caseReviewsCarriedOut,
  CASE_REVIEWS_WITH_RECOMMENDATIONS: caseReviewsWithRecommendations,
  SATISFACTION_HANDLING: satisfactionHandling,
  SATISFACTION_OUTCOME: satisfactionOutcome,
  SURVEY_ANSWER_RATE: surveyAnswerRate,
  DISCLOSURES_MADE: disclosuresMade,
  EQUALITY_COMPLETENESS: equalityCompleteness,
};
