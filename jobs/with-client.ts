import type { Pool, PoolClient } from 'pg';

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

/** The same in one transaction: all of it, or nothing. */
export const inTransaction = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  withClient(pool, async (client) => {
    await client.query('begin');
    const made = await work(client);
    await client.query('commit');
    return made;
  });
