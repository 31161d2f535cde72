import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse';
import type { Context } from '../context.ts';
import { follow, type Together } from '../live/follow-together.ts';
import type { DoorBook } from '../sign-in/door-book.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { onlyByPost, problem, signInFirst } from './at-the-door.ts';
import { maskError } from './mask-error.ts';
import type { Purse } from './points.ts';
import { prepareSubscription, refused } from './prepare-subscription.ts';
import type { SocketsHeld } from './sockets-held.ts';

interface StreamSetting {
  schema: GraphQLSchema;
  contextOf: (signedIn: SignedIn) => Context;
  /** Writes down whom it did not let in. */
  door: Pick<DoorBook, 'note'>;
  /** A person holds so many sockets and streams, together. */
  held: SocketsHeld;
  /** What one may ask for in a minute. */
  purse: Purse;
  /** What can be told to many at once goes this way. */
  together: Together;
  /** Whoever reads nothing for so long is let go. */
  patienceMs: number;
}

/** What one request is, while it is served. */
interface Streaming {
  signedIn: SignedIn;
  response: ServerResponse;
  /** Results that were made and are not yet on their way: whoever reads slowly is read for no faster. */
  ahead: number;
  written: () => void;
}

const mostAhead = 16;

const nextOf = (text: string) => `event: next\ndata: ${text}\n\n`;

/** A response whose reader has gone is `writable` still. */
const isOpen = (response: ServerResponse) => !response.destroyed && !response.writableEnded;

async function roomIn(response: ServerResponse, patienceMs: number): Promise<void> {
  const letGo = setTimeout(() => response.destroy(), patienceMs);
  const heard = new AbortController();
  const { signal } = heard;
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
  // The one that did not come is waited for no longer.
  heard.abort();
  clearTimeout(letGo);
}

/**
 * Subscriptions for whoever has no sockets: GraphQL over Server-Sent Events on POST /graphql/stream, one for each request
 * (“distinct connections”). The same sign-in, limits and masking as over sockets, and the same places: a stream ends with
 * the session that opened it. Never by GET: what is asked for would stand in addresses.
 */
export function serveEventStreams(
  app: FastifyInstance,
  { schema, contextOf, door, held, purse, together, patienceMs }: StreamSetting,
) {
  const mask = maskError(app.log as never, schema);
  const open = new Set<ServerResponse>();

  const masked = ({ signedIn }: Streaming, errors: readonly GraphQLError[]) => {
    const context = contextOf(signedIn);
    context.trail.refusedBy(context, errors);
    return errors.map((error) => mask(error.toJSON(), error) as unknown as GraphQLError);
  };
  const told = (streaming: Streaming, result: ExecutionResult): ExecutionResult =>
    result.errors ? { ...result, errors: masked(streaming, result.errors) } : result;

  const handle = createHandler<FastifyRequest, Streaming, Streaming & Record<PropertyKey, unknown>>({
    // No token: each request is a stream of its own.
    authenticate: () => null,
    context: (request) => request.context as never,
    validate: () => [],
    async onSubscribe({ context: streaming }, { query, operationName, variables, extensions }) {
      const { viewer } = streaming.signedIn;
      const document = await prepareSubscription(schema, { query, operationName, extensions }, purse, viewer);
      // The library knows a result by its data, even where there is none; it is masked on its way out.
      if (Array.isArray(document)) return { data: null, errors: document };
      const args = {
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: contextOf(streaming.signedIn),
      };
      const { signedIn, response } = streaming;
      const result = await follow(args, together, {
        signedIn,
        // What this one has read for itself stands before what all are told.
        isFull: () => streaming.ahead > 0 || response.writableNeedDrain,
        send(texts) {
          if (!isOpen(response)) return texts.length;
          const last = texts.findIndex((text) => !response.write(nextOf(text)));
          return last < 0 ? texts.length : last + 1;
        },
      });
      return Symbol.asyncIterator in result ? result : { data: null, ...result };
    },
    async onNext(_context, { context: streaming }, result) {
      streaming.ahead += 1;
      while (streaming.ahead > mostAhead && isOpen(streaming.response)) {
        await new Promise<void>((resolve) => {
          streaming.written = resolve;
        });
      }
      return told(streaming, result as ExecutionResult);
    },
  });

  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE'],
    url: '/graphql/stream',
    async onRequest(request, reply) {
      if (request.method !== 'POST') return onlyByPost(reply);
      if (!(await request.signedIn())) {
        door.note({ kind: 'SOCKET_REFUSED', because: 'NOT_SIGNED_IN', who: request.ip });
        return signInFirst(reply);
      }
      if (!/(^|[,\s])text\/event-stream\b/.test(request.headers.accept ?? '')) {
        return reply.code(406).send(problem('Accept text/event-stream.', 'BAD_REQUEST'));
      }
    },
    async handler(request, reply) {
      const signedIn = (await request.signedIn())!;
      const over = new AbortController();
      const leave = held.enter(signedIn, () => over.abort());
      if (!leave) {
        const message = `At most ${held.most} sockets and streams for one person.`;
        return reply.code(429).send(problem(message, 'TOO_MANY_REQUESTS'));
      }
      open.add(reply.raw);
      try {
        await stream(request, reply, signedIn, over.signal);
      } finally {
        open.delete(reply.raw);
        leave();
      }
    },
  });

  async function stream(
    request: FastifyRequest,
    reply: FastifyReply,
    signedIn: SignedIn,
    over: AbortSignal,
  ): Promise<unknown> {
    const response = reply.raw;
    const streaming: Streaming = { signedIn, response, ahead: 0, written: () => {} };
    const accept = 'text/event-stream';
    const [body, init] = await handle({
      method: request.method,
      url: request.url,
      headers: {
        get: (name) =>
          name === 'accept' ? accept : name === 'content-type' ? 'application/json; charset=utf-8' : null,
      },
      body: request.body as never,
      raw: request,
      context: streaming,
    });
    if (body === null || typeof body === 'string') return reply.code(init.status).send(body ?? '');
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) response.setHeader(name, value as string);
    response.writeHead(init.status, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const giveUp = () => {
      streaming.written();
      void body.return?.(undefined);
    };
    response.once('close', giveUp);
    const end = () => {
      const errors = [refused('Session ended', 'UNAUTHENTICATED').toJSON()];
      response.end(`${nextOf(JSON.stringify({ errors }))}event: complete\ndata:\n\n`);
    };
    if (over.aborted) end();
    over.addEventListener('abort', end);
    try {
      for await (const chunk of body) {
        if (!isOpen(response)) break;
        // The next is taken when there is room for it again. Whoever reads nothing goes on behind its last cursor later.
        if (!response.write(chunk)) await roomIn(response, patienceMs);
        if (!chunk.startsWith(':')) streaming.ahead -= 1;
        streaming.written();
      }
    } finally {
      over.removeEventListener('abort', end);
      response.off('close', giveUp);
      giveUp();
      if (isOpen(response)) response.end();
    }
    return undefined;
  }

  return {
    close(): void {
      for (const response of open) response.end();
    },
  };
}
