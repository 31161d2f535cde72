import type { ClientBase } from 'pg';
import { stillHereSql } from '../schema/staff/staff-sql.ts';
import { MailStatus, type StaffRole } from '../schema/vocabulary.ts';

interface MailText {
  title: string;
  body: string;
}

/**
 * Puts a mail in the outbox of everybody who holds a role and has not left, but for those whom a wall keeps from what has
 * these readers. Without an address it is only kept.
 */
export async function mailToHolders(
  client: ClientBase,
  role: StaffRole,
  text: MailText,
  sends: boolean,
  readers: readonly string[] = [],
): Promise<void> {
  const holds = `exists (select from staff_grant g where g.staff_id = w.id and g.role = $5 and g.state = 'HELD')
    and app.wall_key_of(w.id) <> all($6::uuid[]) and ${stillHereSql('w')}`;
  await write(client, holds, [role, readers], text, sends);
}

/** The same for one member of staff, even if they leave. */
export const mailToStaff = (
  client: ClientBase,
  staffId: string,
  text: MailText,
  sends: boolean,
): Promise<void> => write(client, 'w.id = $5', [staffId], text, sends);

async function write(
  client: ClientBase,
  whom: string,
  values: readonly unknown[],
  { title, body }: MailText,
  sends: boolean,
): Promise<void> {
  const status = sends ? MailStatus.WAITING : MailStatus.KEPT;
  await client.query(
    `insert into mail (staff_id, title, body, created_at, status, try_at)
     select w.id, $1, $2, statement_timestamp(), case when w.email is null then $4 else $3 end, statement_timestamp()
       from staff w where ${whom}`,
    [title, body, status, MailStatus.KEPT, ...values],
  );
}
