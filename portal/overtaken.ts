import { type Client, type Exchange, mapExchange } from 'urql';

/**
 * What is being fetched while something is changed may come as it was before, and urql fetches one thing only once at a
 * time: what the change would have fetched anew is let fall. So it is fetched again as soon as it has come.
 */
export function fetchedAgainWhenOvertaken(
  client: () => Pick<Client, 'reexecuteOperation' | 'createRequestOperation'>,
): Exchange {
  const fetching = new Set<number>();
  const overtaken = new Set<number>();
  return mapExchange({
    onOperation({ kind, key }) {
      if (kind === 'query') fetching.add(key);
      if (kind !== 'teardown') return;
      fetching.delete(key);
      overtaken.delete(key);
    },
    onResult({ operation, stale }) {
      const { kind, key } = operation;
      if (kind === 'mutation') for (const each of fetching) overtaken.add(each);
      if (kind !== 'query' || stale) return;
      fetching.delete(key);
      if (!overtaken.delete(key)) return;
      const again = client().createRequestOperation('query', operation, {
        ...operation.context,
        requestPolicy: 'network-only',
      });
      // Once this one is told, for until then it counts as being fetched.
      queueMicrotask(() => client().reexecuteOperation(again));
    },
  });
}
