import { endSession } from '../../session-end.ts';

/** What came of a question in somebody’s own words. It is kept in the memory of this window and nowhere else. */
export interface OwnAnswer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: string; retryAfterSeconds?: number } }[];
  extensions?: { cost?: { points: number; left: number } };
}

/**
 * The only place of the portal that sends a text and no `documentId`: the server hears it from those alone who may
 * ask in their own words, and lets it change nothing.
 */
export async function askInOwnWords(query: string, variables: Record<string, unknown>): Promise<OwnAnswer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    credentials: 'same-origin',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    body: JSON.stringify({ query, variables, extensions: { cost: true } }),
  });
  if (response.status === 401) endSession();
  const answer = (await response.json().catch(() => null)) as OwnAnswer | null;
  return answer ?? { errors: [{ message: `The server answered ${response.status} and nothing readable.` }] };
}
