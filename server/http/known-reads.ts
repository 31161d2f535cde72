import type { DocumentNode, OperationDefinitionNode } from 'graphql';

export type KnownRead = { document: DocumentNode; operation: OperationDefinitionNode };

/** A request whose body and headers hold nothing but a read that is known. */
export type PlainRead = KnownRead & {
  variables: Record<string, unknown> | null | undefined;
  contentType: string;
};

const mostReads = 1_000;
const mostAccepts = 100;
const plainMembers = new Set(['query', 'variables', 'operationName']);

/**
 * Reads that Apollo has parsed, validated and let through: the same text asked again needs none of that again. Only
 * what is plain in every respect is found here; anything else takes Apollo's whole way, as the first time.
 */
export class KnownReads {
  private readonly reads = new Map<string, KnownRead>();
  /** What Apollo answered with to those who accept so. */
  private readonly contentTypes = new Map<string, string>();

  remember(query: string | undefined, operationName: string | undefined, read: KnownRead): void {
    if (query !== undefined) keep(this.reads, keyOf(query, operationName), read, mostReads);
  }

  rememberContentType(accept: string | undefined, contentType: string): void {
    keep(this.contentTypes, accept ?? '', contentType, mostAccepts);
  }

  find(body: unknown, headers: Record<string, unknown>): PlainRead | undefined {
    const contentType = this.contentTypes.get((headers.accept as string | undefined) ?? '');
    // No page of another site can send this type without asking first.
    if (!contentType || !/^application\/json(;|$)/.test(String(headers['content-type']))) return undefined;
    if (!isObject(body)) return undefined;
    for (const member in body) if (!plainMembers.has(member)) return undefined;
    const { query, operationName = undefined, variables } = body;
    if (typeof query !== 'string' || (operationName != null && typeof operationName !== 'string')) {
      return undefined;
    }
    if (variables != null && !isObject(variables)) return undefined;
    const known = this.reads.get(keyOf(query, operationName));
    return known && { ...known, variables, contentType };
  }
}

const keyOf = (query: string, operationName: string | null | undefined) => `${operationName ?? ''}\n${query}`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The oldest makes room for the newest. */
function keep<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value!);
}
