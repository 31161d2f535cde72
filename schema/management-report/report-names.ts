import { ManagementReportKind } from '../vocabulary.ts';

/** What each kind of report is called where somebody is told of one. */
export const reportNames: Record<ManagementReportKind, string> = {
  [ManagementReportKind.QUARTERLY_REPORT]: 'Quarterly report',
  [ManagementReportKind.ANNUAL_PUBLICATION]: 'Yearly publication',
  [ManagementReportKind.EQUALITY_SUMMARY]: 'Equality summary',
  [ManagementReportKind.TENANT_SATISFACTION_MEASURES]: 'Tenant Satisfaction Measures',
  [ManagementReportKind.LEAD_REVIEWS]: 'Reviews of cases',
};
