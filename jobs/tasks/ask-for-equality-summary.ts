import { latestYear } from '../../schema/management-report/report-periods.ts';
import { ManagementReportKind } from '../../schema/vocabulary.ts';
import { askOnce } from './ask-once.ts';
import type { Task } from './task.ts';

/**
 * Asks for the summary of the financial year that has ended last; a worker that holds the keys counts it within the minute.
 * Where there is one already it is left as it is.
 */
export const askForEqualitySummary: Task = async ({ client, now }) => {
  const year = latestYear(now);
  const report = await askOnce(client, ManagementReportKind.EQUALITY_SUMMARY, year, now);
  return { needsAttention: false, result: { period: year.key, report } };
};
