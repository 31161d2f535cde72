import type { ManagementReportsQuery } from '../../generated/management-reports-query.ts';
import { type Standing, StatusTag } from '../../kit/status-tag.tsx';

export type ReportStatus = NonNullable<
  NonNullable<ManagementReportsQuery['managementReports']>['edges'][number]['node']['status']
>;

const standings: Record<ReportStatus, { standing: Standing; words: string }> = {
  ASKED: { standing: 'plain', words: 'Being counted' },
  DRAFT: { standing: 'warn', words: 'Draft' },
  SIGNED: { standing: 'good', words: 'Signed' },
  SUPERSEDED: { standing: 'plain', words: 'Superseded' },
};

export function ReportStanding({ status }: { status: ReportStatus }) {
  const { standing, words } = standings[status];
  return <StatusTag standing={standing}>{words}</StatusTag>;
}
