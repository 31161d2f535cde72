import { calendarEnd } from '../../schema/calendar/calendar-end.ts';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import type { Task } from './task.ts';

/** Past its end the calendar refuses to count, so somebody must hear of it while there is time to extend it. */
export const checkBankHolidays: Task = async ({ now, log }) => {
  const { lastDay, daysLeft, runsOutSoon } = calendarEnd(now, englandAndWales);
  if (runsOutSoon) {
    log.error(
      { lastDay, daysLeft },
      'THE BANK HOLIDAYS RUN OUT: add the years that follow to schema/calendar/bank-holidays.ts',
    );
  }
  return { needsAttention: runsOutSoon, result: { lastDay, daysLeft } };
};
