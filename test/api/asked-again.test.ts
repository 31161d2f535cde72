import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { type Data, type Landlord, openLandlord, post } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
  await takeOverCaseLoad(landlord, { cases: 60, reports: 10 });
});
afterAll(() => landlord?.close());

const send = (who: PersonOfStaff, body: object, headers: Record<string, string> = {}) =>
  post(landlord.url, JSON.stringify(body), {
    authorization: `Bearer ${landlord.as(who).token}`,
    ...headers,
  });
const told = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  cache: response.headers.get('cache-control'),
  body: withoutReferences(await response.json()),
});
/** Each fault has a reference of its own. */
const withoutReferences = (body: Data) =>
  JSON.parse(JSON.stringify(body).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'reference'));

const people = `query People($first: Int!, $from: LocalDate) {
  cases(first: $first, filter: { openedFrom: $from }) { edges { node { id parties(first: 5) { person { name } } } } }
}`;

/** Whoever asks first, and how, the text is known when it is asked again. */
describe('the same question asked again', () => {
  test('has the same answer, with the same headers', async () => {
    const body = { query: people, variables: { first: 10 } };
    const first = await told(await send('head-of-service', body));
    expect(first.body.errors).toBeUndefined();
    expect(first).toMatchObject({ status: 200, cache: 'no-store' });
    for (let time = 0; time < 3; time += 1)
      expect(await told(await send('head-of-service', body))).toEqual(first);
  });

  test('is answered to each person with what is theirs', async () => {
    const names = `{ cases(first: 50) { edges { node { parties(first: 5) { person { name } } } } } }`;
    for (let time = 0; time < 2; time += 1) {
      const head = await (await send('head-of-service', { query: names })).text();
      expect(head).toMatch(/"name":"/);
    }
    const toAnalyst = JSON.stringify(await (await send('analyst', { query: names })).json());
    expect(toAnalyst).toMatch(/"person":\{"name":null\}|"edges":\[\]/);
    expect(toAnalyst).not.toMatch(/"name":"/);
    const smt = (await (await send('smt', { query: names })).json()) as Data;
    expect(JSON.stringify(smt.data ?? null)).not.toMatch(/"name":"/);
  });

  test('is refused as before when a value does not fit', async () => {
    for (const variables of [{ first: 'many' }, { first: 0 }, { first: 10, from: 'yesterday' }, {}, null]) {
      const body = { query: `${people} # ${JSON.stringify(variables)}`, variables };
      const first = await told(await send('head-of-service', body));
      expect(first.body.errors, JSON.stringify(variables)).toHaveLength(1);
      await send('head-of-service', { ...body, variables: { first: 10 } });
      expect(await told(await send('head-of-service', body)), JSON.stringify(variables)).toEqual(first);
    }
  });

  test('takes nothing that it did not take the first time', async () => {
    const body = { query: people, variables: { first: 10 } };
    await send('head-of-service', body);
    await send('head-of-service', body);
    for (const other of [
      { ...body, variables: [] },
      { ...body, variables: '{"first":10}' },
      { ...body, extensions: 'x' },
      { ...body, operationName: 7 },
    ]) {
      expect((await send('head-of-service', other)).status, JSON.stringify(other)).toBe(400);
    }
    const unknown = (await (
      await send('head-of-service', { ...body, operationName: 'Other' })
    ).json()) as Data;
    expect(unknown.errors).toHaveLength(1);
    expect((await send('head-of-service', body, { accept: 'text/html' })).status).toBe(406);
    expect((await post(landlord.url, JSON.stringify(body))).status).toBe(401);
  });

  test('is told in the words that its asker accepts', async () => {
    const body = { query: people, variables: { first: 10 } };
    for (const accept of [
      'application/graphql-response+json',
      'application/json',
      '*/*',
      'application/graphql-response+json, application/json;q=0.9',
    ]) {
      const first = await told(await send('head-of-service', body, { accept }));
      expect(first.status, accept).toBe(200);
      expect(await told(await send('head-of-service', body, { accept })), accept).toEqual(first);
    }
  });
});
