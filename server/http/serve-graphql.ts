import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLSchema, MaxIntrospectionDepthRule } from 'graphql';
import type { Context } from '../context.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { onlyByPost, problem, signInFirst } from './at-the-door.ts';
import { answerRead, executorOf, type ReadAnswer } from './executor.ts';
import { stringifyResult } from './json-text.ts';
import { KnownReads } from './known-reads.ts';
import { limitsRule } from './limits.ts';
import { maskError } from './mask-error.ts';
import { bodyOf, refuseChangeInOwnWords } from './own-words.ts';
import { type Cost, type Purse, pointsOf } from './points.ts';

/** POST /graphql, after the GraphQL over HTTP specification. Nobody's body is read before they are known. */
export async function serveGraphql(
  app: FastifyInstance,
  schema: GraphQLSchema,
  contextOf: (signedIn: SignedIn) => Context,
  purse: Purse,
) {
  const knownReads = new KnownReads();
  const apollo = new ApolloServer({
    gateway: executorOf(schema, knownReads),
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
    formatError: maskError(app.log as never, schema),
    stringifyResult,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      writesDownRefusals,
      takesPoints(purse),
    ],
    logger: app.log as never,
  } as never);
  await apollo.start();

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async onRequest(request, reply) {
      if (request.method === 'GET') return onlyByPost(reply);
      if (!(await request.signedIn())) return signInFirst(reply);
    },
    async handler(request, reply) {
      const context: Context & { answered?: ReadAnswer } = contextOf((await request.signedIn())!);
      let body: unknown;
      try {
        body = bodyOf(context.viewer, request.body);
      } catch (error) {
        const refusal = error as GraphQLError;
        context.trail.refusedBy(context, [refusal]);
        return reply.code(400).send(problem(refusal.message, String(refusal.extensions.code)));
      }
      const known = knownReads.find(body, request.headers);
      if (known) {
        const answered: ReadAnswer = await purse
          .spend(context.viewer, pointsOf(known.operation))
          .then(() => answerRead(schema, context, known, known.variables))
          .catch((error) => ({ errors: [error] }));
        if (!answered.errors) {
          reply.header('content-type', known.contentType).header('cache-control', 'no-store');
          return stringifyResult(answered as never);
        }
        // Faults are told, masked and logged in one place only.
        context.answered = answered;
      }
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
      }
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method, headers, search: '', body },
        context: async () => context as never,
      });
      const contentType = answer.headers.get('content-type');
      if (contentType && answer.status === undefined && answer.body.kind === 'complete')
        knownReads.rememberContentType(headers.get('accept'), contentType);
      for (const [name, value] of answer.headers) reply.header(name, value);
      reply.header('cache-control', 'no-store').code(answer.status ?? 200);
      return answer.body.kind === 'complete' ? answer.body.string : reply.send(answer.body.asyncIterator);
    },
  });
  return apollo;
}

const writesDownRefusals: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, errors }) {
        contextValue.trail.refusedBy(contextValue, errors);
      },
    };
  },
};

const noneNamed = () =>
  new GraphQLError('Name one of the operations of the document.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });

/**
 * Before anything of it runs. What the fast way answers has been paid there. Whoever sends `"extensions": {"cost": true}`
 * along is told what it cost.
 */
const takesPoints = (purse: Purse): ApolloServerPlugin<Context & { answered?: ReadAnswer }> => ({
  async requestDidStart({ request }) {
    let cost: Cost | undefined;
    return {
      async didResolveOperation({ operation, source, contextValue }) {
        if (!operation) throw noneNamed();
        refuseChangeInOwnWords(contextValue.viewer, operation, source);
        if (!contextValue.answered) cost = await purse.spend(contextValue.viewer, pointsOf(operation));
      },
      async willSendResponse({ response: { body } }) {
        if (cost && request.extensions?.cost === true && body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
});
