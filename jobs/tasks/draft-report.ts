import type { ReportPeriod } from '../../schema/management-report/report-periods.ts';
import type { ManagementReportKind } from '../../schema/vocabulary.ts';
import { countReport } from '../count-reports.ts';
import { askOnce } from './ask-once.ts';
import type { Task } from './task.ts';

/** Drafts the report of the period that has ended last; where there is one already it is left as it is. */
export const draftReport =
  (kind: ManagementReportKind, latest: (now: Date) => ReportPeriod): Task =>
  async ({ client, now }) => {
    const period = latest(now);
    const report = await askOnce(client, kind, period, now);
    if (report) await countReport(client, report);
    return { needsAttention: false, result: { period: period.key, report } };
  };
