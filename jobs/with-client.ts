import type { ClientBase, Pool, PoolClient } from 'pg';

/**
 * Lends a connection to a piece of work. One on which something failed is closed, not used again: that undoes what
 * was not committed and lets go of every lock. What breaks a connection reaches the work as the failure of its query;
 * without a listener it would end the process as well.
 */
export async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const ignore = () => {};
  client.on('error', ignore);
  let broken = true;
  try {
    const made = await work(client);
    broken = false;
    return made;
  } finally {
    client.release(broken);
    // A connection that was broken has more to say while it is closed.
    if (!broken) client.off('error', ignore);
  }
}

/**
 * One transaction on a connection that is lent and has more to do afterwards: all of it, or nothing. @param mode how it is
 * begun, such as `isolation level repeatable read`.
 */
export async function transactionOn<T>(client: ClientBase, work: () => Promise<T>, mode = ''): Promise<T> {
  await client.query(`begin ${mode}`);
  try {
    const made = await work();
    await client.query('commit');
    return made;
  } catch (error) {
    // On a broken connection there is nothing to undo: what broke it is what is told.
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** The same on a connection of its own, which is closed when anything fails. */
export const inTransaction = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  withClient(pool, async (client) => {
    await client.query('begin');
    const made = await work(client);
    await client.query('commit');
    return made;
  });
