import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { PolicyDocument, WorkingDays } from '../policy/policy-document.ts';
import { DeadlineType, Urgency } from '../vocabulary.ts';

export type ResponseClockType =
  | DeadlineType.EMERGENCY_CONTACT
  | DeadlineType.TALK_AND_AGREE_APPROACH
  | DeadlineType.FACE_TO_FACE_INTERVIEW;

export interface ResponseClock {
  type: ResponseClockType;
  /** True while it counts only if a need for it is agreed. */
  conditional: boolean;
  startsAt: Date;
  dueAt: Date;
  clause: string;
}

export interface Response {
  receivedAt: Date;
  urgency: Urgency;
}

/**
 * The clocks of 8.6 (#101, #103, #104). All start at the receipt of the report, also when they are set later:
 * raising the urgency at triage adds a clock that may be late already.
 */
export function responseClocks(
  { receivedAt, urgency }: Response,
  { responseTimes }: PolicyDocument,
  calendar: WorkingCalendar,
): ResponseClock[] {
  const clock = (type: ResponseClockType, { workingDays, clause }: WorkingDays, conditional = false) => ({
    type,
    conditional,
    startsAt: receivedAt,
    dueAt: addWorkingDays(receivedAt, workingDays, calendar),
    clause,
  });
  const clocks = [
    clock(DeadlineType.TALK_AND_AGREE_APPROACH, responseTimes.talkAndAgreeApproach),
    clock(DeadlineType.FACE_TO_FACE_INTERVIEW, responseTimes.faceToFaceInterview, true),
  ];
  return urgency === Urgency.EMERGENCY
    ? [clock(DeadlineType.EMERGENCY_CONTACT, responseTimes.emergencyContact), ...clocks]
    : clocks;
}

/** What still runs for domestic abuse handed to its own procedure: contact within one working day (decision 3). */
export const clocksAfterRedirect = (
  receivedAt: Date,
  policy: PolicyDocument,
  calendar: WorkingCalendar,
): ResponseClock[] =>
  responseClocks({ receivedAt, urgency: Urgency.EMERGENCY }, policy, calendar).filter(
    ({ type }) => type === DeadlineType.EMERGENCY_CONTACT,
  );
