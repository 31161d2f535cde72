import type { Measure } from './analytics-words.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import { casesClosed } from './measures/cases-closed.ts';
import { casesOpenAtEnd } from './measures/cases-open-at-end.ts';
import { casesOpened } from './measures/cases-opened.ts';
import { medianDaysToClose } from './measures/median-days-to-close.ts';
import { approachAgreedOnTime, emergencyContactOnTime, faceToFaceOnTime } from './measures/on-time.ts';
import { reportsReceived } from './measures/reports-received.ts';
import { satisfactionHandling } from './measures/satisfaction-handling.ts';
import { satisfactionOutcome } from './measures/satisfaction-outcome.ts';

/** The dictionary. */
export const measures: Record<Measure, MeasureDefinition> = {
  REPORTS_RECEIVED: reportsReceived,
  CASES_OPENED: casesOpened,
  CASES_CLOSED: casesClosed,
  CASES_OPEN_AT_END: casesOpenAtEnd,
  MEDIAN_DAYS_TO_CLOSE: medianDaysToClose,
  EMERGENCY_CONTACT_ON_TIME: emergencyContactOnTime,
  APPROACH_AGREED_ON_TIME: approachAgreedOnTime,
  FACE_TO_FACE_ON_TIME: faceToFaceOnTime,
  SATISFACTION_HANDLING: satisfactionHandling,
  SATISFACTION_OUTCOME: satisfactionOutcome,
};
