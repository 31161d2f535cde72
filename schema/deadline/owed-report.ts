import { Temporal } from 'temporal-polyfill';
import { quarterDays, quarterOf } from '../calendar/quarter.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays, endOfPlainDay, localDay } from '../calendar/working-days.ts';
import type { OwedReport, PolicyDocument } from '../policy/policy-document.ts';
import { DeadlineType } from '../vocabulary.ts';
import type { Due } from './set-deadlines.ts';

/** What the landlord as a whole owes for each quarter or year: no case, no service. */
export const owedReportTypes = [
  DeadlineType.QUARTERLY_REPORT,
  DeadlineType.EQUALITY_SUMMARY,
  DeadlineType.ANNUAL_PUBLICATION,
] as const;
export type OwedReportType = (typeof owedReportTypes)[number];

/** Both days belong to it, `yyyy-mm-dd`. */
export interface OwedPeriod {
  from: string;
  to: string;
}

export function termsOf(type: OwedReportType, { reports }: Pick<PolicyDocument, 'reports'>): OwedReport {
  const { quarterlyToSmt, equalitySummary, publication } = reports;
  return {
    [DeadlineType.QUARTERLY_REPORT]: quarterlyToSmt,
    [DeadlineType.EQUALITY_SUMMARY]: equalitySummary,
    [DeadlineType.ANNUAL_PUBLICATION]: publication,
  }[type];
}

/** The quarter or financial year that is running at a moment. */
export function runningPeriod(type: OwedReportType, at: Date): OwedPeriod {
  const quarter = quarterOf(at);
  if (type === DeadlineType.QUARTERLY_REPORT) return quarterDays(quarter);
  return {
    from: quarterDays({ ...quarter, quarter: 1 }).from,
    to: quarterDays({ ...quarter, quarter: 4 }).to,
  };
}

/** The periods to be set now: from the one after the last that was, to the one that is running. */
export function periodsToSet(type: OwedReportType, last: OwedPeriod | null, now: Date): OwedPeriod[] {
  const running = runningPeriod(type, now);
  const periods: OwedPeriod[] = [];
  for (let next = last ? after(type, last) : running; next.from <= running.from; next = after(type, next)) {
    periods.push(next);
  }
  return periods;
}

const after = (type: OwedReportType, { to }: OwedPeriod): OwedPeriod =>
  runningPeriod(type, new Date(`${Temporal.PlainDate.from(to).add({ days: 1 })}T12:00:00Z`));

/**
 * When the report of a period is due: by the end of so many working days after its last day. A publication also within
 * twelve months of the last (3.5: at least annually), where there was one.
 */
export function reportDue(
  type: OwedReportType,
  period: OwedPeriod,
  lastPublishedAt: Date | null,
  policy: Pick<PolicyDocument, 'reports' | 'publishEveryMonths'>,
  calendar: WorkingCalendar,
): Due {
  const { workingDaysAfter, clause } = termsOf(type, policy);
  const ends = endOfPlainDay(period.to, calendar);
  const afterPeriod = addWorkingDays(ends, workingDaysAfter, calendar);
  const sinceLast =
    type === DeadlineType.ANNUAL_PUBLICATION && lastPublishedAt
      ? yearAfter(lastPublishedAt, policy.publishEveryMonths.value, calendar)
      : afterPeriod;
  return {
    type,
    conditional: false,
    startsAt: startOfDay(period.from, calendar),
    dueAt: sinceLast < afterPeriod && sinceLast > ends ? sinceLast : afterPeriod,
    clause,
  };
}

const startOfDay = (day: string, { timeZone }: WorkingCalendar): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);

const yearAfter = (at: Date, months: number, calendar: WorkingCalendar): Date =>
  endOfPlainDay(localDay(at, calendar).add({ months }).toString(), calendar);
