import type { ClientBase } from 'pg';
import { englandAndWales } from '../schema/calendar/working-calendar.ts';
import { reportAuthors } from '../schema/management-report/report-hands.ts';
import { mailAfter } from '../schema/notification/mail-rules.ts';
import type { AlarmPolicy } from '../schema/policy/alarm-policy.ts';
import { stillHereSql } from '../schema/staff/staff-sql.ts';
import { howReached } from './how-reached.ts';

/** Writes a notice to everybody who writes and signs the landlord's reports: this one has been drafted. Each hears of it once. */
export async function tellReportReady(client: ClientBase, reportId: string, now: Date): Promise<void> {
  const holders = await client.query<{ id: string }>(holdersSql, [reportAuthors]);
  const ids = holders.rows.map(({ id }) => id);
  const { rows } = await client.query<{ alarms: AlarmPolicy }>(
    `select document -> 'alarms' as alarms from policy_version where in_force_at <= now() order by number desc limit 1`,
  );
  const reached = await howReached(client, ids);
  const notices = ids.map((staffId) => ({
    staff_id: staffId,
    mail_after: mailAfter(
      { urgent: false, preference: reached.get(staffId) ?? null, at: now },
      rows[0]!.alarms,
      englandAndWales,
    ),
  }));
  await client.query(writeSql, [reportId, JSON.stringify(notices)]);
}

/** Only those who hold the role over everything: the reports are of the whole landlord. */
const holdersSql = `
  select distinct w.id from staff w join staff_grant g on g.staff_id = w.id
   where g.role = any($1) and g.state = 'HELD' and num_nulls(g.service_id, g.area_id) = 2 and ${stillHereSql('w')}`;

const writeSql = `
  insert into notification (staff_id, management_report_id, mail_after, created_at)
  select staff_id, $1, mail_after, statement_timestamp()
    from jsonb_to_recordset($2) as n(staff_id uuid, mail_after timestamptz)
  on conflict (management_report_id, staff_id) do nothing`;
