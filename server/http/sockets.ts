import type { Server } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { CloseCode, makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { Context } from '../context.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { limitsRule } from './limits.ts';
import { maskError } from './mask-error.ts';

type Log = Context['log'];

export interface SocketSetting {
  schema: GraphQLSchema;
  log: Log;
  identify: (
    upgrade: import('node:http').IncomingMessage,
    params: Record<string, unknown>,
  ) => Promise<SignedIn | undefined>;
  contextOf: (signedIn: SignedIn) => Context;
}

const mostTokens = 1_000;
const mostSubscriptions = 20;

/**
 * graphql-ws on /graphql: the same sign-in, limits and masking as over HTTP. Only subscriptions come this way;
 * queries and changes go by POST. A socket ends with the session that opened it.
 */
export function serveSockets(server: Server, { schema, log, identify, contextOf }: SocketSetting) {
  const mask = maskError(log);
  const masked = (error: GraphQLError) => mask(error.toJSON(), error);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });

  const protocol = makeServer<
    Record<string, unknown>,
    { request: import('node:http').IncomingMessage; signedIn?: SignedIn; close(): void }
  >({
    connectionInitWaitTimeout: 5_000,
    async onConnect(connection) {
      const { extra, connectionParams } = connection;
      const signedIn = await identify(extra.request, connectionParams ?? {});
      if (!signedIn) return false;
      extra.signedIn = signedIn;
      const left = Math.min(signedIn.expiresAt.getTime() - Date.now(), 2 ** 31 - 1);
      setTimeout(() => extra.close(), left).unref();
      return true;
    },
    onSubscribe(
      { extra, subscriptions },
      _id,
      { query, operationName, variables },
    ): ExecutionArgs | GraphQLError[] {
      if (Object.keys(subscriptions).length > mostSubscriptions) {
        return [refused(`At most ${mostSubscriptions} subscriptions on one socket.`, 'TOO_MANY_REQUESTS')];
      }
      let document: DocumentNode;
      try {
        document = parse(query, { maxTokens: mostTokens });
      } catch (error) {
        return [refused((error as Error).message, 'GRAPHQL_PARSE_FAILED')];
      }
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== 'subscription') {
        return [
          refused('Only subscriptions go over sockets: send queries and changes by POST.', 'BAD_REQUEST'),
        ];
      }
      const errors = validate(schema, document, [...specifiedRules, limitsRule], { maxErrors: 1 });
      if (errors.length > 0) {
        return errors.map(({ message, extensions }) =>
          refused(message, String(extensions.code ?? 'GRAPHQL_VALIDATION_FAILED')),
        );
      }
      return {
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: contextOf(extra.signedIn!),
      };
    },
    onError: (_context, _id, _payload, errors) => errors.map(masked),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors
        ? { ...result, errors: result.errors.map((error) => masked(asError(error))) as never }
        : undefined,
    execute,
    subscribe,
  });

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
          send: (data) =>
            new Promise((resolve, reject) => ws.send(data, (error) => (error ? reject(error) : resolve()))),
          close: (code, reason) => ws.close(code, reason),
          onMessage: (receive) => {
            ws.on('message', (data) => {
              receive(String(data)).catch((error: Error) => {
                log.error({ name: error.name }, 'socket failed');
                ws.close(CloseCode.InternalServerError, 'Internal error');
              });
            });
          },
        },
        { request, close: () => ws.close(CloseCode.Forbidden, 'Session ended') },
      );
      ws.once('close', (code, reason) => void closed(code, String(reason)));
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

const refused = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });

const asError = (error: unknown) =>
  error instanceof GraphQLError ? error : new GraphQLError('failed', { originalError: error as Error });
