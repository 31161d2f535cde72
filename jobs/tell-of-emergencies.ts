import type { Pool } from 'pg';
import { emergencyMail } from '../schema/emergency/emergency-mail.ts';
import { type EmergencyReason, StaffRole } from '../schema/vocabulary.ts';
import { mailToHolders } from './mail-to-holders.ts';
import { inTransaction } from './with-client.ts';
import type { MailDesk } from './write-mails.ts';

const BATCH = 50;

interface Taken {
  id: string;
  reference: string | null;
  reason: EmergencyReason;
  startedAt: Date;
  until: Date;
  readers: string[];
}

/**
 * Writes to every data protection officer of each emergency access, once, and notes the end of those whose time has run
 * out: they ended without it, by the clock alone.
 *
 * @returns whether there may be more.
 */
export async function tellOfEmergencies(pool: Pool, { sends }: MailDesk): Promise<boolean> {
  await pool.query(
    'update emergency_access set ended_at = until where ended_at is null and until <= clock_timestamp()',
  );
  return await inTransaction(pool, async (client) => {
    const { rows } = await client.query<Taken>(takenSql, [BATCH]);
    for (const taken of rows) {
      await mailToHolders(
        client,
        StaffRole.DATA_PROTECTION_OFFICER,
        emergencyMail(taken),
        sends,
        taken.readers,
      );
      await client.query('update emergency_access set told_at = clock_timestamp() where id = $1', [taken.id]);
    }
    return rows.length === BATCH;
  });
}

const takenSql = `
  select e.id, c.reference, e.reason, e.started_at as "startedAt", e.until, coalesce(c.readers, '{}') as readers
    from emergency_access e left join asb_case c on c.id = e.case_id
   where e.told_at is null order by e.started_at limit $1 for no key update of e skip locked`;
