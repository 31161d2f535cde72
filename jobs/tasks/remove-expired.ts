import type { Task } from './task.ts';

/** Sessions and sign-in codes are of no use once they have run out, and say who was here when; nor is what webhooks sent a month ago. */
export const removeExpired: Task = async ({ client }) => {
  const { rows } = await client.query<{ sessions: number; signIns: number }>(
    'select sessions, sign_ins as "signIns", sent_changes as "sentChanges" from app.remove_expired()',
  );
  const old = await client.query<{ deliveries: number }>('select app.remove_old_deliveries() as deliveries');
  return { needsAttention: false, result: { ...rows[0], ...old.rows[0] } };
};
