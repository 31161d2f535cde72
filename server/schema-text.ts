import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as text, in an order that does not depend on the code's. */
export const schemaText = (schema: GraphQLSchema) => `${printSchema(lexicographicSortSchema(schema))}\n`;
