import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import type { Context } from '../context.ts';
import { JsonText } from './json-text.ts';

/**
 * Runs operations for Apollo: queries of rows by one compiled statement, whose JSON is passed through as text;
 * everything else by the resolvers.
 */
export function executorOf(schema: GraphQLSchema): GatewayInterface {
  return {
    async load() {
      return {
        async executor({ document, operation, operationName, request, context }) {
          const { reader } = context as unknown as Context;
          if (!reader.canAnswer(operation, document)) {
            return (await execute({
              schema,
              document,
              contextValue: context,
              variableValues: request.variables,
              operationName,
            })) as never;
          }
          const variables = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
            {
              maxErrors: 1,
            },
          );
          if (variables.errors) return { errors: variables.errors.map(asBadInput) } as never;
          try {
            const text = await reader.answer(
              context as unknown as Context,
              document,
              operation,
              variables.coerced,
            );
            return { data: new JsonText(text) } as never;
          } catch (error) {
            return { data: null, errors: [error instanceof GraphQLError ? error : wrapped(error)] } as never;
          }
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

const asBadInput = (error: GraphQLError) =>
  new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });

const wrapped = (error: unknown) => new GraphQLError('failed', { originalError: error as Error });
