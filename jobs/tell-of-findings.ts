import type { Pool } from 'pg';
import { findingMail } from '../schema/schedule/finding-mail.ts';
import { type ScheduleName, ScheduleRunStatus, StaffRole } from '../schema/vocabulary.ts';
import { mailToHolders } from './mail-to-holders.ts';
import { inTransaction } from './with-client.ts';
import type { MailDesk } from './write-mails.ts';

/** What is not put right is told again after so long, not with every run. */
const AGAIN_AFTER = '30 days';

interface Found {
  id: string;
  schedule: ScheduleName;
  result: Record<string, unknown>;
}

/** Writes to every administrator of what the latest run of a schedule found that a person must look at, once. */
export async function tellOfFindings(pool: Pool, { sends, publicUrl }: MailDesk): Promise<void> {
  const values = [ScheduleRunStatus.NEEDS_ATTENTION, ScheduleRunStatus.SUCCEEDED];
  if ((await pool.query(`${foundSql} limit 1`, values)).rowCount === 0) return;
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<Found>(`${foundSql} for no key update of r skip locked`, values);
    for (const { id, schedule, result } of rows) {
      const mail = findingMail(schedule, result, publicUrl);
      await mailToHolders(client, StaffRole.SYSTEM_ADMIN, mail, sends);
      await client.query('update schedule_run set told_at = statement_timestamp() where id = $1', [id]);
    }
  });
}

const foundSql = `
  select r.id, r.schedule, r.result from schedule_run r
   where r.status = $1 and r.told_at is null
     and not exists (select from schedule_run later where later.schedule = r.schedule and later.due_at > r.due_at
                        and later.status in ($1, $2))
     and not exists (select from schedule_run told where told.schedule = r.schedule
                        and told.told_at > r.finished_at - interval '${AGAIN_AFTER}'
                        and not exists (select from schedule_run well where well.schedule = r.schedule
                                           and well.status = $2 and well.due_at > told.due_at and well.due_at < r.due_at))`;
