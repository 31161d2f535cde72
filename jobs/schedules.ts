import type { Timetable } from '../schema/schedule/latest-slot.ts';
import { ScheduleName } from '../schema/vocabulary.ts';
import { checkBankHolidays } from './tasks/check-bank-holidays.ts';
import { removeExpired } from './tasks/remove-expired.ts';
import type { Task } from './tasks/task.ts';
import { verifyEventChain } from './tasks/verify-event-chain.ts';

export interface Schedule {
  name: ScheduleName;
  /** By the clock on the wall in London; never between one and two, an hour that March skips and October repeats. */
  at: Timetable;
  task: Task;
}

export const TIME_ZONE = 'Europe/London';

/** All that is done by itself at a set time. */
export const schedules: readonly Schedule[] = [
  // At night, when nobody waits for the disk: it reads every entry of every log.
  { name: ScheduleName.VERIFY_EVENT_CHAIN, at: { hour: 2, minute: 30 }, task: verifyEventChain },
  // After that, and before the day's sign-ins.
  { name: ScheduleName.REMOVE_EXPIRED, at: { hour: 4, minute: 15 }, task: removeExpired },
  // When the day begins, so that a warning stands near the top of the day's log.
  { name: ScheduleName.BANK_HOLIDAY_CHECK, at: { hour: 7, minute: 45 }, task: checkBankHolidays },
];
