import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, MaxIntrospectionDepthRule } from 'graphql';
import type { Context } from '../context.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { executorOf } from './executor.ts';
import { stringifyResult } from './json-text.ts';
import { limitsRule } from './limits.ts';
import { maskError } from './mask-error.ts';

/** POST /graphql, after the GraphQL over HTTP specification. Nobody's body is read before they are known. */
export async function serveGraphql(
  app: FastifyInstance,
  schema: GraphQLSchema,
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
