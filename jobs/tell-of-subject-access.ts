import type { Pool } from 'pg';
import { accessDueMail } from '../schema/subject-access/access-due-mail.ts';
import { StaffRole } from '../schema/vocabulary.ts';
import { mailToHolders } from './mail-to-holders.ts';
import { inTransaction } from './with-client.ts';
import type { MailDesk } from './write-mails.ts';

interface Due {
  receivedOn: string;
  dueOn: string;
  stage: string;
  readers: string[];
}

/**
 * Writes to whoever protects data of each request for access a week before it is to be answered, and once when it is late:
 * not to whom a wall keeps from the person.
 */
export async function tellOfSubjectAccess(pool: Pool, { sends }: Pick<MailDesk, 'sends'>): Promise<void> {
  for (const late of [false, true]) {
    const which = late ? isLate : comesDue;
    if ((await pool.query(`select from subject_access_request r where ${which} limit 1`)).rowCount === 0)
      continue;
    await inTransaction(pool, async (client) => {
      const { rows } = await client.query<Due>(
        `update subject_access_request r set ${late ? 'told_late_at' : 'told_at'} = statement_timestamp()
           from person h where h.id = r.person_id and ${which}
         returning r.received_on::text as "receivedOn", r.due_on::text as "dueOn", r.stage, h.readers`,
      );
      for (const { readers, ...due } of rows) {
        const mail = accessDueMail({ ...due, late });
        await mailToHolders(client, StaffRole.DATA_PROTECTION_OFFICER, mail, sends, readers);
      }
    });
  }
}

const today = `(statement_timestamp() at time zone 'Europe/London')::date`;
const comesDue = `r.ended_at is null and r.told_at is null and r.due_on >= ${today} and r.due_on <= ${today} + 7`;
const isLate = `r.ended_at is null and r.told_late_at is null and r.due_on < ${today}`;
