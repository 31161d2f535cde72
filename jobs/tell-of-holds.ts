import type { Pool } from 'pg';
import { holdsToReviewMail } from '../schema/retention/holds-to-review-mail.ts';
import { StaffRole } from '../schema/vocabulary.ts';
import { mailToHolders } from './mail-to-holders.ts';
import { inTransaction } from './with-client.ts';
import type { MailDesk } from './write-mails.ts';

/** Writes to whoever protects data of each hold whose review is due, once: it would stand for ever. */
export async function tellOfHolds(pool: Pool, { sends }: Pick<MailDesk, 'sends'>): Promise<void> {
  if ((await pool.query(`select from retention_hold h where ${toReview} limit 1`)).rowCount === 0) return;
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ reason: string; reviewOn: string; reference: string | null }>(
      `update retention_hold h set told_at = statement_timestamp() where ${toReview}
       returning h.reason, h.review_on::text as "reviewOn", h.case_reference as reference`,
    );
    if (rows.length === 0) return;
    await mailToHolders(client, StaffRole.DATA_PROTECTION_OFFICER, holdsToReviewMail(rows), sends);
  });
}

const toReview = `h.lifted_at is null and h.told_at is null
  and h.review_on <= (statement_timestamp() at time zone 'Europe/London')::date`;
