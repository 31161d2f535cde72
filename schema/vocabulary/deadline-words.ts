import { words } from './words.ts';

export enum DeadlineType {
  EMERGENCY_CONTACT = 'EMERGENCY_CONTACT',
  TALK_AND_AGREE_APPROACH = 'TALK_AND_AGREE_APPROACH',
  FACE_TO_FACE_INTERVIEW = 'FACE_TO_FACE_INTERVIEW',
  RISK_REVIEW = 'RISK_REVIEW',
  ACTION_DUE = 'ACTION_DUE',
  AGREEMENT_REVIEW = 'AGREEMENT_REVIEW',
  AGREEMENT_EXPIRES = 'AGREEMENT_EXPIRES',
  MOVE_REVIEW = 'MOVE_REVIEW',
  DIARY_FEEDBACK = 'DIARY_FEEDBACK',
  ORDER_EXPIRES = 'ORDER_EXPIRES',
  EXCLUSION_REASONS = 'EXCLUSION_REASONS',
  PLAN_REVIEW = 'PLAN_REVIEW',
  UPDATE_DUE = 'UPDATE_DUE',
  DISCLOSURE_REVIEW = 'DISCLOSURE_REVIEW',
  MONITORING_REVIEW = 'MONITORING_REVIEW',
  CASE_REVIEW_RIGHT_DUE = 'CASE_REVIEW_RIGHT_DUE',
  CASE_REVIEW_ACKNOWLEDGEMENT = 'CASE_REVIEW_ACKNOWLEDGEMENT',
  CASE_REVIEW_DECISION = 'CASE_REVIEW_DECISION',
  CASE_REVIEW_MEETING = 'CASE_REVIEW_MEETING',
  RECOMMENDATION_DUE = 'RECOMMENDATION_DUE',
  EVIDENCE_DECISION = 'EVIDENCE_DECISION',
  ANNUAL_PUBLICATION = 'ANNUAL_PUBLICATION',
  QUARTERLY_REPORT = 'QUARTERLY_REPORT',
  EQUALITY_SUMMARY = 'EQUALITY_SUMMARY',
}

export enum DeadlineStatus {
  PENDING = 'PENDING',
  MET = 'MET',
  MET_LATE = 'MET_LATE',
  MISSED = 'MISSED',
  CANCELLED = 'CANCELLED',
}

export enum DeadlineEnd {
  CASE_CLOSED = 'CASE_CLOSED',
  REPORT_DECIDED = 'REPORT_DECIDED',
  NO_EMERGENCY = 'NO_EMERGENCY',
  MEETING_NOT_NEEDED = 'MEETING_NOT_NEEDED',
  MEETING_DECLINED = 'MEETING_DECLINED',
  NEED_NOT_AGREED = 'NEED_NOT_AGREED',
  ACTION_ENDED = 'ACTION_ENDED',
  DATE_MOVED = 'DATE_MOVED',
  PLAN_CHANGED = 'PLAN_CHANGED',
  NO_LONGER_INFORMED = 'NO_LONGER_INFORMED',
  PERSON_LEFT = 'PERSON_LEFT',
  ORDER_CHANGED = 'ORDER_CHANGED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  OVERRIDDEN = 'OVERRIDDEN',
}

/** What is due, and whether it was on time. */
export const deadlineWords = {
  DeadlineType: words(DeadlineType, 'What is due.', {
    EMERGENCY_CONTACT: 'Contact in an emergency, within one working day of the report (policy 8.6).',
    TALK_AND_AGREE_APPROACH:
      'Talk to the individual and agree the approach, within five working days of the report (policy 8.6).',
    FACE_TO_FACE_INTERVIEW:
      'Face-to-face interview where needed, within ten working days of the report (policy 8.6).',
    RISK_REVIEW: 'Review of a risk assessment (policy 8.7).',
    ACTION_DUE: 'An action falls due (policy 8.10).',
    AGREEMENT_REVIEW: 'Review of a signed agreement (policy 11.6, 6.4).',
    AGREEMENT_EXPIRES:
      'A signed agreement comes to its end: complete it or agree a new one (policy 11.6, 6.4).',
    MOVE_REVIEW: 'Review of a temporary move and the way back home (policy 8.8).',
    DIARY_FEEDBACK: 'Telling whoever kept a diary what comes of it (policy 8.9).',
    ORDER_EXPIRES: 'An order of the court runs out: it is to be looked at before (section 11).',
    EXCLUSION_REASONS:
      'Written reasons are owed to somebody excluded for a time (Renting Homes (Wales) Act 2016 s.145).',
    PLAN_REVIEW: 'Review of the action plan (policy 8.10).',
    UPDATE_DUE: 'An update to somebody who is kept informed (policy 3.6).',
    DISCLOSURE_REVIEW:
      'The later review of something shared before advice could be sought (policy 11.9, 12.2).',
    MONITORING_REVIEW: 'The end of watching whether the behaviour has stopped: close the case or work on.',
    CASE_REVIEW_RIGHT_DUE:
      'The right to a case review is to be explained again (policy 3.11; Home Office guidance, 2025).',
    CASE_REVIEW_ACKNOWLEDGEMENT: 'An application for a case review is to be acknowledged (policy 16.3).',
    CASE_REVIEW_DECISION: 'Whether the threshold for a case review is met is to be decided (policy 16.3).',
    CASE_REVIEW_MEETING: 'A case review is to be carried out (policy 16.3).',
    RECOMMENDATION_DUE: 'A recommendation of a case review is to be carried out (policy 16.3).',
    EVIDENCE_DECISION: 'Evidence that came without a case is to be given one or set aside (policy 15.1).',
    ANNUAL_PUBLICATION: 'The yearly publication of data (policy 3.5).',
    QUARTERLY_REPORT: 'The quarterly report to SMT (policy 15.5).',
    EQUALITY_SUMMARY: 'The yearly summary by protected characteristic (policy 15.4).',
  }),
  DeadlineStatus: words(DeadlineStatus, 'Whether it was done in time.', {
    PENDING: 'Not done and not yet overdue, or not yet judged.',
    MET: 'Done in time.',
    MET_LATE: 'Done, but after it was due.',
    MISSED: 'Not done by the time it was due.',
    CANCELLED: 'No longer needed, with a reason.',
  }),
  DeadlineEnd: words(DeadlineEnd, 'Why nobody need do any more what was due.', {
    CASE_CLOSED: 'The case was closed (policy 3.6).',
    REPORT_DECIDED: 'The report became no case of its own.',
    NO_EMERGENCY: 'It was no emergency after all (policy 8.6).',
    MEETING_NOT_NEEDED: 'It was agreed that no meeting face to face is needed (policy 8.6).',
    MEETING_DECLINED: 'A meeting face to face was offered and declined (policy 8.6).',
    NEED_NOT_AGREED: 'No need for a meeting was agreed in time, and there was one later (policy 8.6).',
    ACTION_ENDED: 'The action was completed, cancelled, refused or discharged.',
    DATE_MOVED: 'What it is about got another date.',
    PLAN_CHANGED: 'The plan was changed (policy 8.10).',
    NO_LONGER_INFORMED: 'The person is no longer kept informed (policy 3.6).',
    PERSON_LEFT: 'The person is no longer in the case.',
    ORDER_CHANGED: 'The order was discharged or got another end.',
    NOT_ACCEPTED: 'The recommendation was not accepted (policy 16.3).',
    OVERRIDDEN: 'A manager set another day, with a reason.',
  }),
};
