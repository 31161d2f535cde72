import type { ClientBase } from 'pg';
import type { MailPreference } from '../schema/vocabulary.ts';

interface Reached {
  staffId: string;
  preference: MailPreference | null;
}

/** How each of these people wants to hear by mail; null for whoever has no address. */
export async function howReached(
  client: ClientBase,
  staffIds: readonly string[],
): Promise<Map<string, MailPreference | null>> {
  const { rows } = await client.query<Reached>(
    `select w.id as "staffId", case when w.email is not null then coalesce(p.mail, 'EACH') end as preference
       from staff w left join notification_preference p on p.staff_id = w.id where w.id = any($1)`,
    [staffIds],
  );
  return new Map(rows.map(({ staffId, preference }) => [staffId, preference]));
}
