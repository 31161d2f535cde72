import type { FastifyInstance } from 'fastify';

/** A line for each request without its query string, which may hold a code or a name; an id on every response. */
export function observe(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        path: request.url.split('?')[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
  app.setErrorHandler(
    (error: { statusCode?: number; name?: string; message: string; stack?: string }, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500)
        request.log.error({ name: error.name, at: error.stack?.split('\n').slice(1, 6) }, 'request failed');
      const message =
        status >= 500 ? `Something went wrong on our side. Reference: ${request.id}.` : error.message;
      return reply.code(status).send({ errors: [{ message, extensions: { code: codeOf(status) } }] });
    },
  );
}

const codeOf = (status: number) =>
  ({
    400: 'BAD_REQUEST',
    401: 'UNAUTHENTICATED',
    403: 'FORBIDDEN',
    413: 'BODY_TOO_LARGE',
    415: 'BAD_REQUEST',
    429: 'TOO_MANY_REQUESTS',
  })[status] ?? (status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST');
