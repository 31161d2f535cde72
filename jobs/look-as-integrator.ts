import { hash, randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';

/**
 * Asks as the integrator whom a webhook is for: under row level security, by a session that is opened in the transaction
 * and undone with it, so that what may be read follows from the role as it is held now. Null when it is held no more.
 *
 * @param client in a transaction.
 */
export async function lookAsIntegrator<T>(
  client: ClientBase,
  userRole: string,
  staffId: string,
  ask: () => Promise<T>,
): Promise<T | null> {
  const sid = randomBytes(32).toString('base64url');
  await client.query('savepoint looking');
  const { rows } = await client.query<{ may: boolean }>('select app.look_as_integrator($1, $2) as may', [
    hash('sha256', sid, 'buffer'),
    staffId,
  ]);
  let found: T | null = null;
  if (rows[0]!.may) {
    await client.query(`select set_config('app.sid', $1, true), set_config('role', $2, true)`, [
      sid,
      userRole,
    ]);
    found = await ask();
  }
  // With the session go its secret and the role.
  await client.query('rollback to savepoint looking');
  return found;
}
