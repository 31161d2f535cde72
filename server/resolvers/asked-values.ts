import { GraphQLError } from 'graphql';

/** The scalar hands over a date or its text. */
export const dayText = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

/** What a query was asked for and cannot answer. */
export function refuseValue(field: string, rule: string): never {
  throw new GraphQLError(`${field}: ${rule}`, { extensions: { code: 'BAD_USER_INPUT', field } });
}
