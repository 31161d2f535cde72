import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { MaxIntrospectionDepthRule } from 'graphql';
import { englandAndWales } from '../schema/calendar/working-calendar.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { rolesOf } from './database/roles.ts';
import { openDatabase } from './database.ts';
import { executorOf } from './http/executor.ts';
import { stringifyResult } from './http/json-text.ts';
import { limitsRule } from './http/limits.ts';
import { maskError } from './http/mask-error.ts';
import { servePortal } from './http/portal-files.ts';
import { securityHeaders } from './http/security-headers.ts';
import { serveSockets } from './http/sockets.ts';
import { postgresSignal, redisSignal } from './live/signal.ts';
import { Policies } from './policies.ts';
import { Reader } from './reading/reader.ts';
import { readShapes } from './reading/shapes.ts';
import { schemaOfServer } from './schema-of-server.ts';
import type { SignedIn } from './sign-in/session.ts';
import { signIn } from './sign-in/sign-in.ts';

export interface Api {
  url: string;
  /** From here on `/readyz` says no, while whoever is being served is served. */
  drain(): void;
  close(): Promise<void>;
}

export interface ApiParts {
  databaseUrl: string;
  /** The clock; tests set it. */
  clock?: () => Date;
  /** Where the built portal lies. */
  portalFolder?: string;
}

const builtPortal = fileURLToPath(new URL('../portal', import.meta.url));

/** The API process: database, schema, sign-in, GraphQL over HTTP and sockets, and the portal's files. */
export async function startApi(
  config: Config,
  { databaseUrl, clock = () => new Date(), portalFolder = builtPortal }: ApiParts,
): Promise<Api> {
  const app = Fastify({
    logger: { level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    trustProxy: config.trustProxy as boolean,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 100 * 1024,
    forceCloseConnections: true,
  });
  const database = await openDatabase(databaseUrl, {
    poolSize: config.databasePoolSize,
    statementTimeoutMs: config.statementTimeoutMs,
  });
  const signal = config.redisUrl
    ? await redisSignal(config.redisUrl, app.log)
    : await postgresSignal(rolesOf(databaseUrl).urlOf('worker'), app.log);
  const schema = await schemaOfServer();
  const reader = new Reader(schema, readShapes(schema, database.orm), database.reads, database.roles.user);
  const policies = new Policies(database.reads, database.roles.user);
  const contextOf = ({ sid, viewer }: SignedIn): Context => ({
    sid,
    viewer,
    database,
    reader,
    policies,
    calendar: englandAndWales,
    clock,
    log: app.log as never,
    signal,
  });

  let stopping = false;
  observe(app);
  await app.register(helmet, securityHeaders(config.publicUrl));
  await app.register(signIn({ config, gate: database.gate, log: app.log }));
  app.get('/healthz', () => ({ status: 'up' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = !stopping && (await answers(database));
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : stopping ? 'stopping' : 'database not ready' });
  });
  const apollo = await serveGraphql(app, schema, contextOf);
  await servePortal(app, portalFolder, config.mode);
  const sockets = serveSockets(app.server, {
    schema,
    log: app.log as never,
    identify: (upgrade, params) => app.identifySocket(upgrade, params),
    contextOf,
  });
  const url = await app.listen({ port: config.port, host: config.host });
  const drain = () => {
    stopping = true;
  };
  return {
    url,
    drain,
    async close() {
      drain();
      await sockets.close();
      await app.close();
      await apollo.stop();
      await signal.close();
      await database.close();
    },
  };
}

/** A line for each request without its query string, which may hold a code or a name; an id on every response. */
function observe(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: request.url.split('?')[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
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

async function answers(database: Context['database']): Promise<boolean> {
  try {
    await database.gate.query('select 1');
    return true;
  } catch {
    return false;
  }
}

/** POST /graphql, after the GraphQL over HTTP specification. Nobody's body is read before they are known. */
async function serveGraphql(
  app: FastifyInstance,
  schema: Awaited<ReturnType<typeof schemaOfServer>>,
  contextOf: (signedIn: SignedIn) => Context,
) {
  const apollo = new ApolloServer({
    gateway: executorOf(schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 2_000 },
    validationRules: [limitsRule, MaxIntrospectionDepthRule],
    maxRecursiveSelections: 2_000,
    validationOptions: { maxErrors: 1 },
    formatError: maskError(app.log as never),
    stringifyResult,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    logger: app.log as never,
  } as never);
  await apollo.start();

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async onRequest(request, reply) {
      if (request.method === 'GET') {
        return reply
          .code(405)
          .header('allow', 'POST')
          .send(problem('Send operations by POST.', 'BAD_REQUEST'));
      }
      if (!(await request.signedIn())) {
        return reply
          .code(401)
          .header('www-authenticate', 'Bearer')
          .send(problem('Sign in, or send a valid bearer token.', 'UNAUTHENTICATED'));
      }
    },
    async handler(request, reply) {
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
      }
      const context = contextOf((await request.signedIn())!);
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method, headers, search: '', body: request.body },
        context: async () => context as never,
      });
      for (const [name, value] of answer.headers) reply.header(name, value);
      reply.header('cache-control', 'no-store').code(answer.status ?? 200);
      return answer.body.kind === 'complete' ? answer.body.string : reply.send(answer.body.asyncIterator);
    },
  });
  return apollo;
}

const problem = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });
