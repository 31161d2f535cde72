import { createClient } from 'graphql-sse';
import type { Following, Next } from './socket.ts';

/** A subscriber over server-sent events, by the client of the protocol’s own library. */
export function followByStream(
  url: string,
  token: string,
  query: string,
  variables: Record<string, unknown> = {},
): Omit<Following, 'client'> {
  const client = createClient({
    url: `${url}/graphql/stream`,
    headers: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const stream = client.iterate<Next['data']>({ query, variables });
  return {
    async next() {
      const { value, done } = await stream.next();
      if (done) throw new Error('the stream has ended');
      return value as Next;
    },
    async close() {
      client.dispose();
    },
  };
}
