import { actionFactWords } from './vocabulary/action-fact-words.ts';
import { actionWords } from './vocabulary/action-words.ts';
import { alarmWords } from './vocabulary/alarm-words.ts';
import { auditWords } from './vocabulary/audit-words.ts';
import { caseReviewWords } from './vocabulary/case-review-words.ts';
import { caseWords } from './vocabulary/case-words.ts';
import { closingWords } from './vocabulary/closing-words.ts';
import { conflictWords } from './vocabulary/conflict-words.ts';
import { deadlineWords } from './vocabulary/deadline-words.ts';
import { emergencyWords } from './vocabulary/emergency-words.ts';
import { equalityFigureWords } from './vocabulary/equality-figure-words.ts';
import { equalityWords } from './vocabulary/equality-words.ts';
import { eventWords } from './vocabulary/event-words.ts';
import { evidenceWords } from './vocabulary/evidence-words.ts';
import { exportWords } from './vocabulary/export-words.ts';
import { legalWords } from './vocabulary/legal-words.ts';
import { letterWords } from './vocabulary/letter-words.ts';
import { managementReportWords } from './vocabulary/management-report-words.ts';
import { onlineReportWords } from './vocabulary/online-report-words.ts';
import { oversightWords } from './vocabulary/oversight-words.ts';
import { peopleWords } from './vocabulary/people-words.ts';
import { placeWords } from './vocabulary/place-words.ts';
import { policyWords } from './vocabulary/policy-words.ts';
import { preventionWords } from './vocabulary/prevention-words.ts';
import { reportWords } from './vocabulary/report-words.ts';
import { retentionWords } from './vocabulary/retention-words.ts';
import { riskWords } from './vocabulary/risk-words.ts';
import { savedViewWords } from './vocabulary/saved-view-words.ts';
import { scheduleWords } from './vocabulary/schedule-words.ts';
import { sensitiveWords } from './vocabulary/sensitive-words.ts';
import { sharingWords } from './vocabulary/sharing-words.ts';
import { subjectAccessWords } from './vocabulary/subject-access-words.ts';
import { webhookWords } from './vocabulary/webhook-words.ts';

export * from './vocabulary/action-fact-words.ts';
export * from './vocabulary/action-words.ts';
export * from './vocabulary/alarm-words.ts';
export * from './vocabulary/audit-words.ts';
export * from './vocabulary/case-review-words.ts';
export * from './vocabulary/case-words.ts';
export * from './vocabulary/closing-words.ts';
export * from './vocabulary/conflict-words.ts';
export * from './vocabulary/deadline-words.ts';
export * from './vocabulary/emergency-words.ts';
export * from './vocabulary/equality-figure-words.ts';
export * from './vocabulary/equality-words.ts';
export * from './vocabulary/event-words.ts';
export * from './vocabulary/evidence-words.ts';
export * from './vocabulary/export-words.ts';
export * from './vocabulary/legal-words.ts';
export * from './vocabulary/letter-words.ts';
export * from './vocabulary/management-report-words.ts';
export * from './vocabulary/online-report-words.ts';
export * from './vocabulary/oversight-words.ts';
export * from './vocabulary/people-words.ts';
export * from './vocabulary/place-words.ts';
export * from './vocabulary/policy-words.ts';
export * from './vocabulary/prevention-words.ts';
export * from './vocabulary/report-words.ts';
export * from './vocabulary/retention-words.ts';
export * from './vocabulary/risk-words.ts';
export * from './vocabulary/saved-view-words.ts';
export * from './vocabulary/schedule-words.ts';
export * from './vocabulary/sensitive-words.ts';
export * from './vocabulary/sharing-words.ts';
export * from './vocabulary/subject-access-words.ts';
export * from './vocabulary/webhook-words.ts';

/** Every word the system speaks, by name, with its meaning: what GraphQL registers and the README lists. */
export const vocabulary = {
  ...peopleWords,
  ...reportWords,
  ...caseWords,
  ...caseReviewWords,
  ...closingWords,
  ...actionWords,
  ...actionFactWords,
  ...legalWords,
  ...deadlineWords,
  ...alarmWords,
  ...placeWords,
  ...eventWords,
  ...savedViewWords,
  ...scheduleWords,
  ...sharingWords,
  ...retentionWords,
  ...riskWords,
  ...oversightWords,
  ...preventionWords,
  ...evidenceWords,
  ...policyWords,
  ...letterWords,
  ...managementReportWords,
  ...equalityWords,
  ...equalityFigureWords,
  ...sensitiveWords,
  ...emergencyWords,
  ...conflictWords,
  ...auditWords,
  ...subjectAccessWords,
  ...webhookWords,
  ...exportWords,
  ...onlineReportWords,
};
