import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { type ExecutionArgs, execute, GraphQLError, type GraphQLSchema, subscribe } from 'graphql';
import { CloseCode, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Context } from '../context.ts';
import { follow, type Together } from '../live/follow-together.ts';
import type { DoorBook } from '../sign-in/door-book.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { maskError } from './mask-error.ts';
import type { Purse } from './points.ts';
import { prepareSubscription, refused } from './prepare-subscription.ts';
import type { SocketsHeld } from './sockets-held.ts';

type Log = Context['log'];

export interface SocketSetting {
  schema: GraphQLSchema;
  log: Log;
  identify: (upgrade: IncomingMessage, params: Record<string, unknown>) => Promise<SignedIn | undefined>;
  contextOf: (signedIn: SignedIn) => Context;
  /** Writes down whom it did not let in. */
  door: Pick<DoorBook, 'note'>;
  purse: Purse;
  held: SocketsHeld;
  /** Whoever reads nothing for so long is let go. */
  patienceMs: number;
  /** What can be told to many at once goes this way. */
  together?: Together;
}

/** A subscription, and on which socket under which name it is answered. */
type OnSocket = ExecutionArgs & { socket?: { id: string; ws: WebSocket; signedIn: SignedIn } };

/** One socket, from the upgrade to its end. */
interface Opened {
  request: IncomingMessage;
  ws: WebSocket;
  signedIn?: SignedIn;
}

const mostSubscriptions = 20;
/** Whoever has more bytes than this to read reads on for themselves, as fast as they can. */
const mostUnread = 256 * 1024;
/** Of RFC 6455's registry; the other codes are those of the graphql-ws protocol. */
const tryAgainLater = 1013;

/**
 * graphql-ws on /graphql: the same sign-in, limits and masking as over HTTP. Only subscriptions come this way;
 * queries and changes go by POST. A socket ends with the session that opened it. A person holds at most five at this
 * process, so that one program's loop leaves the database to the others.
 */
export function serveSockets(
  server: Server,
  { schema, log, identify, contextOf, door, held, purse, patienceMs, together }: SocketSetting,
) {
  const mask = maskError(log, schema);
  const masked = (error: GraphQLError) => mask(error.toJSON(), error);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });

  /** Takes one of the person's places for as long as the socket and the session last. */
  const admit = (ws: WebSocket, signedIn: SignedIn): boolean => {
    // Whoever went away while they were identified holds no place.
    if (ws.readyState !== ws.OPEN) return false;
    const leave = held.enter(signedIn, () => ws.close(CloseCode.Forbidden, 'Session ended'));
    if (leave) ws.once('close', leave);
    else ws.close(CloseCode.TooManyInitialisationRequests, `At most ${held.most} sockets for one person`);
    return leave !== undefined;
  };

  const writeDownRefusals = ({ signedIn }: Opened, errors: readonly Pick<GraphQLError, 'extensions'>[]) => {
    if (!signedIn) return;
    const context = contextOf(signedIn);
    context.trail.refusedBy(context, errors);
  };

  const protocol = makeServer<Record<string, unknown>, Opened>({
    connectionInitWaitTimeout: 5_000,
    async onConnect({ extra, connectionParams }) {
      const signedIn = await identify(extra.request, connectionParams ?? {});
      if (!signedIn) {
        const who = extra.request.socket.remoteAddress ?? '';
        door.note({ kind: 'SOCKET_REFUSED', because: 'NOT_SIGNED_IN', who });
        return false;
      }
      if (!admit(extra.ws, signedIn)) return false;
      extra.signedIn = signedIn;
      return true;
    },
    async onSubscribe(
      { extra, subscriptions },
      id,
      { query, operationName, variables, extensions },
    ): Promise<OnSocket | GraphQLError[]> {
      if (Object.keys(subscriptions).length > mostSubscriptions) {
        const { staffId: staff, sessionId: session } = extra.signedIn!.viewer;
        door.note({ kind: 'SOCKET_REFUSED', because: 'TOO_MANY_SUBSCRIPTIONS', staff, session });
        return [refused(`At most ${mostSubscriptions} subscriptions on one socket.`, 'TOO_MANY_REQUESTS')];
      }
      const { viewer } = extra.signedIn!;
      const document = await prepareSubscription(schema, { query, operationName, extensions }, purse, viewer);
      if (Array.isArray(document)) return document;
      return {
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: contextOf(extra.signedIn!),
        socket: { id, ws: extra.ws, signedIn: extra.signedIn! },
      };
    },
    onError({ extra }, _id, _payload, errors) {
      writeDownRefusals(extra, errors);
      return errors.map(masked);
    },
    onNext({ extra }, _id, _payload, _args, result) {
      if (!result.errors) return undefined;
      writeDownRefusals(extra, result.errors);
      return { ...result, errors: result.errors.map((error) => masked(asError(error))) as never };
    },
    execute,
    subscribe: (args) => followOn(args),
  });

  function followOn(args: OnSocket) {
    if (!together || !args.socket) return subscribe(args);
    const { id, ws, signedIn } = args.socket;
    const before = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
    const isFull = () => ws.bufferedAmount > mostUnread;
    return follow(args, together, {
      signedIn,
      isFull,
      send(texts) {
        if (ws.readyState !== ws.OPEN) return texts.length;
        // One write for all of them.
        const { _socket: socket } = ws as unknown as { _socket?: Socket };
        let taken = 0;
        socket?.cork();
        for (; taken < texts.length && !isFull(); taken += 1) ws.send(`${before}${texts[taken]}}`);
        socket?.uncork();
        return taken;
      },
    });
  }

  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] !== '/graphql') {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      if (ws.protocol !== 'graphql-transport-ws') {
        ws.close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol graphql-transport-ws needed');
        return;
      }
      ws.on('error', () => ws.terminate());
      const closed = protocol.opened(
        {
          protocol: ws.protocol,
          // To somebody who has gone there is nothing to say, and nothing has gone wrong.
          send: (data) =>
            new Promise((resolve, reject) => {
              if (ws.readyState !== ws.OPEN) return resolve();
              let letGo: NodeJS.Timeout | undefined;
              ws.send(data, (error) => {
                clearTimeout(letGo);
                if (error && ws.readyState === ws.OPEN) reject(error);
                else resolve();
              });
              // Nothing more is made for whoever does not read; they go on behind their last cursor later.
              if (ws.bufferedAmount > 0) letGo = setTimeout(() => ws.terminate(), patienceMs);
            }),
          close: (code, reason) => ws.close(code, reason),
          onMessage: (receive) => {
            ws.on('message', (data) => {
              receive(String(data)).catch((error: Error & { statusCode?: number }) => {
                if (error.statusCode === 429) {
                  return ws.close(CloseCode.TooManyInitialisationRequests, 'Too many failed attempts');
                }
                log.error({ name: error.name }, 'socket failed');
                if (error.statusCode === 503) return ws.close(tryAgainLater, 'Try again later');
                ws.close(CloseCode.InternalServerError, 'Internal error');
              });
            });
          },
        },
        { request, ws },
      );
      ws.once('close', (code, reason) => {
        closed(code, String(reason)).catch((error: Error) =>
          log.error({ name: error.name }, 'socket failed after its end'),
        );
      });
    });
  });

  return {
    async close(): Promise<void> {
      for (const ws of sockets.clients) ws.close(1001, 'Going away');
      setTimeout(() => {
        for (const ws of sockets.clients) ws.terminate();
      }, 500).unref();
      sockets.close();
    },
  };
}

const asError = (error: unknown) =>
  error instanceof GraphQLError ? error : new GraphQLError('failed', { originalError: error as Error });
