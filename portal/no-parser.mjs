// Stands in for @0no-co/graphql.web, from which urql takes a parser and a printer: the portal sends its questions by
// name, so neither ever runs, and browsers need not fetch them.
export { GraphQLError } from '../node_modules/@0no-co/graphql.web/dist/graphql.web.mjs';

/** Those it looks for in a document. */
export const Kind = {
  DOCUMENT: 'Document',
  OPERATION_DEFINITION: 'OperationDefinition',
  FRAGMENT_DEFINITION: 'FragmentDefinition',
  FIELD: 'Field',
  NAME: 'Name',
};

export const print = () => '';

export function parse() {
  throw new Error('The portal asks by name: see trusted.ts.');
}
