import { latestQuarter, latestYear } from '../schema/management-report/report-periods.ts';
import type { Timetable } from '../schema/schedule/latest-slot.ts';
import { ManagementReportKind, ScheduleName } from '../schema/vocabulary.ts';
import { applyRetention } from './tasks/apply-retention.ts';
import { askForEqualitySummary } from './tasks/ask-for-equality-summary.ts';
import { checkBankHolidays } from './tasks/check-bank-holidays.ts';
import { draftReport } from './tasks/draft-report.ts';
import { reconcileAnalytics } from './tasks/reconcile-analytics.ts';
import { remindOfPublication } from './tasks/remind-of-publication.ts';
import { removeExpired } from './tasks/remove-expired.ts';
import { setReportDeadlines } from './tasks/set-report-deadlines.ts';
import type { Task } from './tasks/task.ts';
import { tendEvidence } from './tasks/tend-evidence.ts';
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
  // After that, when few write: it reads every case, report and clock.
  { name: ScheduleName.ANALYTICS_RECONCILIATION, at: { hour: 3, minute: 20 }, task: reconcileAnalytics },
  // After that, and before the day's sign-ins.
  { name: ScheduleName.REMOVE_EXPIRED, at: { hour: 4, minute: 15 }, task: removeExpired },
  // Once it is known that logs and counts are whole, and while nobody works on a case.
  { name: ScheduleName.RETENTION, at: { hour: 4, minute: 30 }, task: applyRetention },
  // Before anybody opens a file that was put in the day before.
  { name: ScheduleName.TEND_EVIDENCE, at: { hour: 5, minute: 15 }, task: tendEvidence },
  // Early on the first day of a quarter, and every day in case one was missed.
  { name: ScheduleName.SET_REPORT_DEADLINES, at: { hour: 5, minute: 0 }, task: setReportDeadlines },
  // When the day begins, so that a warning stands near the top of the day's log.
  { name: ScheduleName.BANK_HOLIDAY_CHECK, at: { hour: 7, minute: 45 }, task: checkBankHolidays },
  // By then the ten working days of policy 8.6 have run out for the quarter's last reports too, whatever the holidays.
  {
    name: ScheduleName.QUARTERLY_REPORT,
    at: { hour: 5, minute: 30, day: 17, months: [1, 4, 7, 10] },
    task: draftReport(ManagementReportKind.QUARTERLY_REPORT, latestQuarter),
  },
  // With it: reviews that fell due in the quarter have had as long to be made.
  {
    name: ScheduleName.LEAD_REVIEWS,
    at: { hour: 5, minute: 35, day: 17, months: [1, 4, 7, 10] },
    task: draftReport(ManagementReportKind.LEAD_REVIEWS, latestQuarter),
  },
  // Ten working days after the year's end have passed by then, whenever Easter is.
  {
    name: ScheduleName.EQUALITY_SUMMARY,
    at: { hour: 5, minute: 45, day: 21, months: [4] },
    task: askForEqualitySummary,
  },
  // On the same day, so that what a year tells is read together.
  {
    name: ScheduleName.ANNUAL_PUBLICATION,
    at: { hour: 5, minute: 50, day: 21, months: [4] },
    task: draftReport(ManagementReportKind.ANNUAL_PUBLICATION, latestYear),
  },
  {
    name: ScheduleName.TENANT_SATISFACTION_MEASURES,
    at: { hour: 5, minute: 55, day: 21, months: [4] },
    task: draftReport(ManagementReportKind.TENANT_SATISFACTION_MEASURES, latestYear),
  },
  // Beside the other warning at the top of the day's log.
  { name: ScheduleName.PUBLICATION_REMINDER, at: { hour: 7, minute: 50 }, task: remindOfPublication },
];
