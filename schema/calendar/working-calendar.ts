import { bankHolidaysAsOf, englandAndWalesBankHolidays } from './bank-holidays.ts';

/** The days on which the landlord's clocks stand still, and the years for which that is known. */
export interface WorkingCalendar {
  readonly name: string;
  /** Edition of the bank holidays, kept with every due date counted by it. */
  readonly version: string;
  readonly timeZone: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Dates as `yyyy-mm-dd`; Saturdays and Sundays are understood. */
  readonly bankHolidays: ReadonlySet<string>;
}

const years = Object.keys(englandAndWalesBankHolidays).map(Number);

export const englandAndWales: WorkingCalendar = {
  name: 'England and Wales',
  version: bankHolidaysAsOf,
  timeZone: 'Europe/London',
  firstYear: Math.min(...years),
  lastYear: Math.max(...years),
  bankHolidays: new Set(
    Object.values(englandAndWalesBankHolidays).flatMap((days) => days.map(([date]) => date)),
  ),
};

/** A due date counted without its bank holidays would be wrong and look right, so there is none. */
export class CalendarRunsOutError extends Error {
  constructor(calendar: WorkingCalendar, year: number) {
    super(
      `The bank holidays of ${calendar.name} are known from ${calendar.firstYear} to ${calendar.lastYear}; ` +
        `working days in ${year} cannot be counted until the calendar is extended.`,
    );
    this.name = 'CalendarRunsOutError';
  }
}
