import { isPublicationDue } from '../../schema/publication/publication-due.ts';
import { ManagementReportKind, ManagementReportStatus } from '../../schema/vocabulary.ts';
import type { Task } from './task.ts';

/** Data is published at least once a year (policy 3.5): somebody hears of it a month before the year is over. */
export const remindOfPublication: Task = async ({ client, now, log }) => {
  const { rows } = await client.query<{ last: Date | null; months: number }>(
    `select (select max(signed_at) from management_report where kind = $1 and status in ($2, $3)) as last,
            (select (document -> 'publishEveryMonths' ->> 'value')::int from policy_version
              where in_force_at <= now() order by number desc limit 1) as months`,
    [
      ManagementReportKind.ANNUAL_PUBLICATION,
      ManagementReportStatus.SIGNED,
      ManagementReportStatus.SUPERSEDED,
    ],
  );
  const { last, months } = rows[0]!;
  const { due, dueOn } = isPublicationDue(last, months, now);
  if (due)
    log.error({ dueOn }, 'THE YEARLY PUBLICATION FALLS DUE: ask for it, read it and sign it (policy 3.5)');
  return { needsAttention: due, result: { lastPublishedAt: last?.toISOString() ?? null, dueOn } };
};
