import type { Pool } from 'pg';
import {
  elevationAskedMail,
  elevationDecidedMail,
  elevationOpenedMail,
} from '../schema/exact-figures/elevation-mail.ts';
import { yearsUpTo } from '../schema/management-report/report-periods.ts';
import { StaffRole } from '../schema/vocabulary.ts';
import { mailToHolders, mailToStaff } from './mail-to-holders.ts';
import { inTransaction } from './with-client.ts';
import type { MailDesk } from './write-mails.ts';

/**
 * Writes to the other steward of what is asked for, to whoever asked of what was decided, and to whoever protects data of
 * what was opened, once each.
 */
export async function tellOfElevations(pool: Pool, { sends, publicUrl }: MailDesk): Promise<void> {
  if ((await pool.query(`select from equality_elevation e where ${untold} limit 1`)).rowCount === 0) return;
  await inTransaction(pool, async (client) => {
    const asked = await client.query<{ stewards: string[] }>(
      `update equality_elevation e set asked_told_at = clock_timestamp() where ${askedUntold} returning array(
         select s.staff_id from equality_steward s where s.staff_id <> e.asked_by_id and app.is_equality_steward(s.staff_id)
            and s.ended_at is null) as stewards`,
    );
    for (const staffId of asked.rows.flatMap(({ stewards }) => stewards))
      await mailToStaff(client, staffId, elevationAskedMail(publicUrl), sends);

    const decided = await client.query<{ askedBy: string; year: string; until: Date | null }>(
      `update equality_elevation e set decided_told_at = clock_timestamp() where ${decidedUntold}
       returning asked_by_id as "askedBy", year, until`,
    );
    for (const { askedBy, year, until } of decided.rows) {
      await mailToStaff(client, askedBy, elevationDecidedMail(until, publicUrl), sends);
      if (!until) continue;
      const [named] = yearsUpTo(Number(year), 1);
      const mail = elevationOpenedMail(named!.name, until, publicUrl);
      await mailToHolders(client, StaffRole.DATA_PROTECTION_OFFICER, mail, sends);
    }
  });
}

const askedUntold = `e.asked_told_at is null and e.stage = 'ASKED'`;
const decidedUntold = 'e.decided_told_at is null and e.decided_at is not null';
const untold = `(${askedUntold} or ${decidedUntold})`;
