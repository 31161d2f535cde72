import type { ManagementReport } from '../../schema/management-report/management-report.ts';
import { snapshotOf } from '../../schema/management-report/snapshot-of.ts';
import { ManagementReportKind } from '../../schema/vocabulary.ts';

const names: Record<ManagementReportKind, string> = {
  [ManagementReportKind.QUARTERLY_REPORT]: 'quarterly',
  [ManagementReportKind.ANNUAL_PUBLICATION]: 'publication',
  [ManagementReportKind.EQUALITY_SUMMARY]: 'equality',
  [ManagementReportKind.TENANT_SATISFACTION_MEASURES]: 'tenant-satisfaction',
  [ManagementReportKind.LEAD_REVIEWS]: 'reviews',
};

/** What a file of a report is called, without the ending of its format: its kind, period, revision and snapshot. */
export const fileNameOf = (report: ManagementReport): string =>
  `asb-${names[report.kind]}-${report.period}-revision-${report.revision}-${snapshotOf(report)}`;
