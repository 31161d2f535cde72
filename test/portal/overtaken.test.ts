import { Client, cacheExchange, fetchExchange, gql } from 'urql';
import { expect, test, vi } from 'vitest';
import { fetchedAgainWhenOvertaken } from '../../portal/overtaken.ts';

const asked = gql`query { thing { id state } }`;
const changed = gql`mutation { change { thing { id state } } }`;

/** A server that answers when it is told to, with what stood there when it was asked. */
function slowServer() {
  let state = 0;
  const waiting: (() => void)[] = [];
  const fetch = vi.fn(async (_url: unknown, { body }: RequestInit) => {
    const changes = String(body).includes('mutation');
    if (changes) state += 1;
    const thing = { __typename: 'Thing', id: '1', state };
    const data = changes ? { change: { __typename: 'Payload', thing } } : { thing };
    if (!changes) await new Promise<void>((resolve) => waiting.push(resolve));
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  });
  return { fetch, answer: () => waiting.shift()?.() };
}

test('what was being fetched while it was changed is fetched again, so that the page shows what stands there', async () => {
  const server = slowServer();
  const client: Client = new Client({
    url: 'http://amity.test/graphql',
    preferGetMethod: false,
    fetch: server.fetch as unknown as typeof fetch,
    exchanges: [fetchedAgainWhenOvertaken(() => client), cacheExchange, fetchExchange],
  });
  const shown: number[] = [];
  const page = client.query(asked, {}).subscribe(({ data, stale }) => {
    if (data && !stale) shown.push(data.thing.state);
  });
  const asks = () =>
    server.fetch.mock.calls.filter(([, { body }]) => !String(body).includes('mutation')).length;
  await vi.waitFor(() => expect(asks()).toBe(1));
  server.answer();
  await vi.waitFor(() => expect(shown).toEqual([0]));

  await client.mutation(changed, {}).toPromise();
  await vi.waitFor(() => expect(asks()).toBe(2));
  await client.mutation(changed, {}).toPromise();
  server.answer();
  await vi.waitFor(() => expect(asks()).toBe(3));
  server.answer();
  await vi.waitFor(() => expect(shown.at(-1)).toBe(2));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asks()).toBe(3);
  page.unsubscribe();
});
