import { Client, cacheExchange, fetchExchange, mapExchange, type OperationResult } from 'urql';
import { keepVersions } from './kit/newest-version.ts';
import { fetchedAgainWhenOvertaken } from './overtaken.ts';
import { endSession } from './session-end.ts';
import { resultInWordsOfPortal } from './words/said-by-server.ts';

function heard(result: OperationResult): ReturnType<typeof resultInWordsOfPortal> {
  if (result.operation.kind === 'mutation') keepVersions(result.data);
  return resultInWordsOfPortal(result);
}

/** Operations go by POST only: an address with variables would end in logs and histories. */
export const graphqlClient: Client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  fetchOptions: { credentials: 'same-origin', cache: 'no-store', referrerPolicy: 'no-referrer' },
  exchanges: [
    fetchedAgainWhenOvertaken(() => graphqlClient),
    cacheExchange,
    mapExchange({
      onResult: heard,
      onError(error) {
        const response = error.response as Response | undefined;
        const unknown = error.graphQLErrors.some((fault) => fault.extensions.code === 'UNAUTHENTICATED');
        if (unknown || response?.status === 401) endSession();
      },
    }),
    fetchExchange,
  ],
});
