import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { asksForDescription, schemasOfViewers } from '../access/schema-of-viewer.ts';
import type { Context } from '../context.ts';
import { JsonText } from './json-text.ts';
import type { KnownReads } from './known-reads.ts';

/** What a read came to: the text of its data, or why there is none. */
export type ReadAnswer = { data: JsonText; errors?: undefined } | Pick<ExecutionResult, 'errors'>;

/**
 * Runs operations for Apollo: queries of rows by one compiled statement, whose JSON is passed through as text;
 * everything else by the resolvers.
 */
export function executorOf(schema: GraphQLSchema, knownReads: KnownReads): GatewayInterface {
  const ownSchema = schemasOfViewers(schema);
  return {
    async load() {
      return {
        async executor({ document, operation, operationName, request, context }) {
          const { reader, answered } = context as unknown as Context & { answered?: ReadAnswer };
          if (answered) return answered as never;
          const described = asksForDescription(document, operation);
          if (described === 'AMONG_OTHERS') return { errors: [byItself] } as never;
          if (described) {
            return (await execute({
              schema: ownSchema((context as unknown as Context).viewer),
              document,
              variableValues: request.variables,
              operationName,
            })) as never;
          }
          if (!reader.canAnswer(operation, document)) {
            (context as unknown as Context).trail.looked(
              context as never,
              operation,
              request.variables ?? {},
            );
            return (await execute({
              schema,
              document,
              contextValue: context,
              variableValues: request.variables,
              operationName,
            })) as never;
          }
          knownReads.remember(request.query, request.operationName, { document, operation });
          return (await answerRead(
            schema,
            context as unknown as Context,
            { document, operation },
            request.variables,
          )) as never;
        },
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async stop() {},
  };
}

const byItself = new GraphQLError('Ask for the description of the API by itself.', {
  extensions: { code: 'BAD_REQUEST' },
});

export async function answerRead(
  schema: GraphQLSchema,
  context: Context,
  { document, operation }: { document: DocumentNode; operation: OperationDefinitionNode },
  given: Record<string, unknown> | null | undefined,
): Promise<ReadAnswer> {
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {}, {
    maxErrors: 1,
  });
  if (variables.errors) return { errors: variables.errors.map(asBadInput) };
  try {
    const answer = await context.reader.answer(context, document, operation, variables.coerced);
    context.trail.looked(context, operation, variables.coerced);
    return { data: new JsonText(answer) };
  } catch (error) {
    const errors = [error instanceof GraphQLError ? error : wrapped(error)];
    return { data: null, errors } as ReadAnswer;
  }
}

const asBadInput = ({ message, nodes, originalError }: GraphQLError) =>
  new GraphQLError(message, { nodes, originalError, extensions: { code: 'BAD_USER_INPUT' } });

const wrapped = (error: unknown) => new GraphQLError('failed', { originalError: error as Error });
