import type { ClientBase } from 'pg';
import type { ReportPeriod } from '../../schema/management-report/report-periods.ts';
import { type ManagementReportKind, ManagementReportStatus } from '../../schema/vocabulary.ts';

/** Asks for the first report of a period. @returns its identity, or null where there is one. */
export async function askOnce(
  client: ClientBase,
  kind: ManagementReportKind,
  { key, from, to }: ReportPeriod,
  now: Date,
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into management_report (kind, period, period_from, period_to, revision, status, drafted_at)
     values ($1, $2, $3, $4, 1, $5, $6) on conflict (kind, period, revision) do nothing returning id`,
    [kind, key, from, to, ManagementReportStatus.ASKED, now],
  );
  return rows[0]?.id ?? null;
}
