import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { sameDayEnd } from '../calendar/working-days.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import {
  ContactMethod,
  DatePrecision,
  DeadlineEnd,
  DeadlineStatus,
  DeadlineType,
  type PartyRole,
} from '../vocabulary.ts';

export interface RunningClock {
  type: DeadlineType;
  status: DeadlineStatus;
  conditional: boolean;
  startsAt: Date;
  dueAt: Date;
  /** Who is owed it, where that is one person. */
  party?: { role: PartyRole; informed: boolean; endedAt?: Date | null } | null;
}

export interface ContactFacts {
  at: Date;
  method: ContactMethod;
  /** False for an attempt that reached nobody. */
  reached: boolean;
  /** Whoever was reached is the individual of 8.5 and 8.6: see `isComplainant`. */
  complainant: boolean;
  approachAgreed: boolean;
  /** Whether a face-to-face meeting is needed, as agreed in this contact; null where it was not spoken of. */
  faceToFaceNeeded?: boolean | null;
  /** The person was offered a face-to-face meeting and does not want one. */
  faceToFaceDeclined?: boolean | null;
}

/** What becomes of one clock through one contact. */
export type Settlement<C extends RunningClock = RunningClock> =
  | { clock: C; change: 'DONE'; status: DeadlineStatus.MET | DeadlineStatus.MET_LATE; metAt: Date }
  | { clock: C; change: 'NEED_AGREED' }
  | { clock: C; change: 'CANCELLED'; status: DeadlineStatus.CANCELLED; reason: DeadlineEnd; clause: string };

/** Pending, or missed and to be done all the same. */
export const stillToDo: readonly DeadlineStatus[] = [DeadlineStatus.PENDING, DeadlineStatus.MISSED];

/**
 * Which clocks a contact settles, and whether in time (#101, #103, #104). The initial interview is by phone or in
 * person with the complainant (8.5), so a letter, or talking to the accused, is no interview; whether they want to be met
 * they may answer in writing too. Contact that was before the clock began, as with a further report, settles nothing.
 * Clocks not mentioned in the answer stay as they are.
 */
export function settleClocks<C extends RunningClock>(
  clocks: readonly C[],
  contact: ContactFacts,
  { responseTimes }: PolicyDocument,
): Settlement<C>[] {
  if (!contact.reached || !contact.complainant) return [];
  const spoken = responseTimes.interviewMethods.methods.includes(contact.method);
  return clocks
    .filter(({ status, startsAt }) => stillToDo.includes(status) && startsAt <= contact.at)
    .flatMap((clock): Settlement<C>[] => {
      switch (clock.type) {
        case DeadlineType.EMERGENCY_CONTACT:
          return spoken ? [done(clock, contact.at)] : [];
        case DeadlineType.TALK_AND_AGREE_APPROACH:
          return spoken && contact.approachAgreed ? [done(clock, contact.at)] : [];
        case DeadlineType.FACE_TO_FACE_INTERVIEW:
          return settleFaceToFace(clock, contact, responseTimes.faceToFaceInterview.clause);
        default:
          return [];
      }
    });
}

function done<C extends RunningClock>(clock: C, metAt: Date): Settlement<C> {
  const status = metAt <= clock.dueAt ? DeadlineStatus.MET : DeadlineStatus.MET_LATE;
  return { clock, change: 'DONE', status, metAt };
}

function settleFaceToFace<C extends RunningClock>(
  clock: C,
  contact: ContactFacts,
  clause: string,
): Settlement<C>[] {
  const cancelled = (reason: DeadlineEnd): Settlement<C>[] => [
    { clock, change: 'CANCELLED', status: DeadlineStatus.CANCELLED, reason, clause },
  ];
  if (contact.method === ContactMethod.IN_PERSON) {
    // Ten days bind only where a need was agreed: a meeting nobody was waiting for cannot be late.
    if (clock.conditional && contact.at > clock.dueAt) return cancelled(DeadlineEnd.NEED_NOT_AGREED);
    return [done(clock, contact.at)];
  }
  // An answer that comes too late does not undo a meeting missed.
  if (!clock.conditional && contact.at > clock.dueAt) return [];
  if (contact.faceToFaceDeclined) return cancelled(DeadlineEnd.MEETING_DECLINED);
  if (contact.faceToFaceNeeded === false) return cancelled(DeadlineEnd.MEETING_NOT_NEEDED);
  return contact.faceToFaceNeeded && clock.conditional ? [{ clock, change: 'NEED_AGREED' }] : [];
}

/** Pending past its end is missed; a clock that waits for a need to be agreed cannot be. */
export const isMissed = (clock: RunningClock, now: Date): boolean =>
  clock.status === DeadlineStatus.PENDING && !clock.conditional && now > clock.dueAt;

/**
 * Whether contact came on the same day as the incident, which 8.6 aims at (#102): reported, never a breach.
 * Unknown where the day of the incident is.
 */
export function metSameDayAim(
  incident: { at: Date; precision: DatePrecision } | null,
  contactAt: Date,
  calendar: WorkingCalendar,
): boolean | null {
  if (!incident || incident.precision === DatePrecision.MONTH) return null;
  return contactAt <= sameDayEnd(incident.at, calendar);
}
