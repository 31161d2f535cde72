import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { may } from '../access/abilities.ts';
import type { Viewer } from '../sign-in/session.ts';
import documents from './trusted-documents.json' with { type: 'json' };

const trusted = new Map(Object.entries(documents));

type Body = Record<string, unknown>;

/**
 * What a session of the portal sends is one of the portal's own questions and changes, by its name (`documentId`, made by
 * npm run codegen), so that whoever gets hold of a session cannot make it say anything else. Only whoever may ask in
 * their own words (the page for analysts) sends a text, and a question then: a text never changes anything. Programs
 * have tokens, and ask what they like.
 */
export function bodyOf(viewer: Viewer, body: unknown): unknown {
  if (viewer.kind !== 'PORTAL' || typeof body !== 'object' || body === null || Array.isArray(body))
    return body;
  const { documentId, variables, ...rest } = body as Body;
  if (documentId === undefined) {
    if (may(viewer, 'ASK_IN_OWN_WORDS')) return body;
    throw ownWordsRefused();
  }
  const query = wordsOf(documentId);
  if (Object.keys(rest).length > 0) {
    throw new GraphQLError('Beside documentId only variables may be sent.', {
      extensions: { code: 'BAD_REQUEST' },
    });
  }
  return variables === undefined ? { query } : { query, variables };
}

/** The words of one of the portal's own; refused where it has none of that name. */
export function wordsOf(documentId: unknown): string {
  const words = typeof documentId === 'string' ? trusted.get(documentId) : undefined;
  if (words !== undefined) return words;
  throw new GraphQLError('Amity was updated since this page was loaded: load the page again.', {
    extensions: { code: 'DOCUMENT_NOT_KNOWN' },
  });
}

/** The words of what is to be followed: from the portal one of its own, named in the extensions. */
export function wordsToFollow(viewer: Viewer, query: string, extensions?: Body | null): string {
  if (viewer.kind !== 'PORTAL') return query;
  if (extensions?.documentId === undefined) throw ownWordsRefused();
  return wordsOf(extensions.documentId);
}

const ownWordsRefused = () =>
  new GraphQLError('A session of the portal asks by documentId. Programs send a bearer token.', {
    extensions: { code: 'FORBIDDEN', field: 'query' },
  });

const words = new Set(trusted.values());

/** By one's own words nothing is changed from the portal, whoever one is. */
export function refuseChangeInOwnWords(
  viewer: Viewer,
  { operation }: OperationDefinitionNode,
  source: string | undefined,
): void {
  if (viewer.kind !== 'PORTAL' || operation === 'query' || (source !== undefined && words.has(source)))
    return;
  throw new GraphQLError('In your own words you can ask, and change nothing.', {
    extensions: { code: 'FORBIDDEN', field: operation, http: { status: 403 } },
  });
}
