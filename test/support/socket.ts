import { type Client, createClient, type ExecutionResult } from 'graphql-ws';
import WebSocket from 'ws';
import { noiseReport, taken } from './casework.ts';
import type { Data, Landlord } from './landlord.ts';

export type Next = { data?: Data; errors?: { message: string; extensions: Record<string, unknown> }[] };

export interface Following {
  /** The next message, whenever it comes; rejects when the stream ends first. */
  next(): Promise<Next>;
  close(): Promise<void>;
  client: Client;
}

/** A subscriber over graphql-ws, as a program with a token would be. */
export function follow(
  url: string,
  token: string,
  query: string,
  variables?: Record<string, unknown>,
): Following {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const stream = client.iterate({
    query,
    variables: variables ?? null,
  }) as AsyncIterableIterator<ExecutionResult>;
  // A socket opens with the first that is asked of it.
  let first: Promise<IteratorResult<ExecutionResult>> | undefined = stream.next();
  first.catch(() => {});
  return {
    client,
    async next() {
      const { value, done } = await (first ?? stream.next());
      first = undefined;
      if (done) throw new Error('the stream has ended');
      return value as Next;
    },
    async close() {
      await client.dispose();
    },
  };
}

const watch = 'subscription { caseUpdates { cursor event { facts } } }';

/**
 * The cursor of this moment: everything written from here on comes behind it. Reports are taken until one is heard of,
 * because nothing else tells a subscriber that the server has begun to listen.
 */
export async function cursorOfNow(landlord: Landlord): Promise<string> {
  const head = landlord.as('head-of-service');
  const stream = follow(landlord.url, head.token, watch);
  const knock = async () => (await taken(head, 'receiveReport', noiseReport(landlord))).report.reference;
  let heard = false;
  const first = stream.next().then(() => {
    heard = true;
  });
  while (!heard) await Promise.race([first, knock()]);
  const last = await knock();
  for (;;) {
    let { cursor, event } = (await stream.next()).data.caseUpdates;
    if (event.facts.reference !== last) continue;
    // Each clock that its receipt started has an entry of its own.
    for (const _ of event.facts.deadlines) ({ cursor, event } = (await stream.next()).data.caseUpdates);
    await stream.close();
    return cursor;
  }
}
