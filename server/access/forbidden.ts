import { GraphQLError } from 'graphql';

/** What a role may not, as everybody is told it: the field, and never whether there would have been anything. */
export const forbidden = (field: string, rule = 'your role may not do this.'): GraphQLError =>
  new GraphQLError(`${field}: ${rule}`, { extensions: { code: 'FORBIDDEN', field } });
