import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';
import { endSession } from './session-end.ts';
import { resultInWordsOfPortal } from './words/said-by-server.ts';

/** Operations go by POST only: an address with variables would end in logs and histories. */
export const graphqlClient = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  fetchOptions: { credentials: 'same-origin', cache: 'no-store', referrerPolicy: 'no-referrer' },
  exchanges: [
    cacheExchange,
    mapExchange({
      onResult: resultInWordsOfPortal,
      onError(error) {
        const response = error.response as Response | undefined;
        const unknown = error.graphQLErrors.some((fault) => fault.extensions.code === 'UNAUTHENTICATED');
        if (unknown || response?.status === 401) endSession();
      },
    }),
    fetchExchange,
  ],
});
