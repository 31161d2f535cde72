import { nextWorkingMoment, nextWorkingMorning } from '../calendar/reminder-times.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { AlarmPolicy } from '../policy/alarm-policy.ts';
import { MailPreference } from '../vocabulary.ts';

export interface NoticeToMail {
  urgent: boolean;
  /** Null where somebody has no address, or has left. */
  preference: MailPreference | null;
  at: Date;
}

/** When a notice may be mailed: quiet outside working hours, except what is urgent; null for never. */
export function mailAfter(
  { urgent, preference, at }: NoticeToMail,
  { workingHours }: Pick<AlarmPolicy, 'workingHours'>,
  calendar: WorkingCalendar,
): Date | null {
  if (preference === null || preference === MailPreference.NONE) return null;
  if (urgent) return at;
  return preference === MailPreference.DAILY_DIGEST
    ? nextWorkingMorning(at, workingHours.from, calendar)
    : nextWorkingMoment(at, workingHours, calendar);
}

/** After so many minutes a mail that could not be sent is tried again; after the last it is given up: three days in all. */
const rests = [1, 5, 15, 60, 180, 360, 720, 1440, 1440];

export const restAfter = (attempts: number): number | null => rests[attempts - 1] ?? null;
