import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Viewer } from '../sign-in/session.ts';
import { limitsRule } from './limits.ts';
import { wordsToFollow } from './own-words.ts';
import { type Purse, pointsOf } from './points.ts';

const mostTokens = 1_000;

export interface Asked {
  query: string;
  operationName?: string | null | undefined;
  extensions?: Record<string, unknown> | null | undefined;
}

/**
 * A subscription as it may be run, paid for, or why not: the same limits as over HTTP, before anything of it runs, whichever
 * way it came. Queries and changes go by POST.
 */
export async function prepareSubscription(
  schema: GraphQLSchema,
  { query, operationName, extensions }: Asked,
  purse: Purse,
  viewer: Viewer,
): Promise<DocumentNode | GraphQLError[]> {
  let document: DocumentNode;
  try {
    document = parse(wordsToFollow(viewer, query, extensions), { maxTokens: mostTokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code) return [error];
    return [refused((error as Error).message, 'GRAPHQL_PARSE_FAILED')];
  }
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') {
    return [refused('Only subscriptions go this way: send queries and changes by POST.', 'BAD_REQUEST')];
  }
  const errors = validate(schema, document, [...specifiedRules, limitsRule], { maxErrors: 1 });
  if (errors.length > 0) {
    return errors.map(({ message, extensions }) =>
      refused(message, String(extensions.code ?? 'GRAPHQL_VALIDATION_FAILED')),
    );
  }
  try {
    await purse.spend(viewer, pointsOf(operation));
  } catch (error) {
    return [error as GraphQLError];
  }
  return document;
}

export const refused = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });
