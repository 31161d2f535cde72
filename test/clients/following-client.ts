import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface Told {
  cursor: string;
  event: { id: string; kind: string };
}

const follow = `subscription Follow($after: String) { caseUpdates(after: $after) { cursor event { id kind } } }`;

/**
 * Every update from a cursor on, over as many sockets as it takes: the last cursor that was dealt with is all there is to
 * remember, and a break loses nothing.
 */
export async function* everyUpdate(
  url: string,
  token: string,
  after: string | null,
  opened: (socket: WebSocket) => void = () => {},
): AsyncGenerator<Told> {
  for (;;) {
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
    });
    client.on('connected', (socket) => opened(socket as WebSocket));
    try {
      for await (const { data, errors } of client.iterate({ query: follow, variables: { after } })) {
        if (errors) throw new Error(errors[0]!.message);
        const told = (data as { caseUpdates: Told }).caseUpdates;
        yield told;
        after = told.cursor;
      }
    } catch (error) {
      // The socket broke; a session that is over would be refused again (4403).
      if ((error as { code?: number }).code === 4403 || error instanceof Error) throw error;
    } finally {
      await client.dispose();
    }
  }
}
