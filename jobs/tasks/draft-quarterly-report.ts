import { latestQuarter } from '../../schema/management-report/report-periods.ts';
import { ManagementReportKind } from '../../schema/vocabulary.ts';
import { countReport } from '../count-reports.ts';
import { askOnce } from './ask-once.ts';
import type { Task } from './task.ts';

/** Drafts the report of the quarter that has ended last; where there is one already it is left as it is. */
export const draftQuarterlyReport: Task = async ({ client, now }) => {
  const quarter = latestQuarter(now);
  const report = await askOnce(client, ManagementReportKind.QUARTERLY_REPORT, quarter, now);
  if (report) await countReport(client, report);
  return { needsAttention: false, result: { period: quarter.key, report } };
};
