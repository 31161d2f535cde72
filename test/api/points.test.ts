import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Landlord, openLandlord, post } from '../support/landlord.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord({ POINTS_PER_MINUTE: '100' });
});
afterAll(() => landlord?.close());

const small = '{ viewer { name } }';
/** Five thousand rows: fifty points beside the one for asking. */
const large = '{ cases(first: 100) { edges { node { parties(first: 50) { id } } } } }';

test('Whoever asks for much in a minute waits, by whatever door; nobody else does', async () => {
  const worker = landlord.as('housing-support-worker');
  expect((await worker.answer(large)).status).toBe(200);
  // The second is answered by the fast way of what is known.
  const answers = [await worker.answer(large), await worker.answer(large), await worker.answer(small)];
  expect(answers.map(({ status }) => status)).toEqual([429, 429, 429]);
  for (const { errors, headers, data } of answers) {
    expect(data ?? null).toBeNull();
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: seconds } }]);
    expect(errors![0]!.message).toContain('at most 100 points');
  }
  const socket = createClient({
    url: `${landlord.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${worker.token}` },
  });
  const refused = await new Promise((resolve) =>
    socket.subscribe(
      { query: 'subscription { caseUpdates { cursor } }' },
      { next() {}, error: resolve, complete() {} },
    ),
  );
  expect(refused).toMatchObject([{ extensions: { code: 'TOO_MANY_REQUESTS' } }]);
  await socket.dispose();
  expect((await landlord.as('service-lead').answer(small)).status).toBe(200);
});

test('What an operation costs is told to whoever asks, rows read by the fast way or not', async () => {
  const lead = landlord.as('service-lead');
  const costOf = async (query: string) => {
    const body = JSON.stringify({ query, extensions: { cost: true } });
    const response = await post(landlord.url, body, { authorization: `Bearer ${lead.token}` });
    return ((await response.json()) as { extensions: unknown }).extensions;
  };
  expect(await costOf(small)).toEqual({ cost: { points: 1, left: 98 } });
  const rows = '{ cases(first: 100) { totalCount edges { node { reference } } } }';
  expect(await costOf(rows)).toEqual({ cost: { points: 2, left: 96 } });
  expect(await costOf(rows)).toEqual({ cost: { points: 2, left: 94 } });
  expect((await lead.answer(small)).status).toBe(200);
});

test('A change that comes too soon is not half done: nothing of it runs', async () => {
  const lead = landlord.as('service-lead');
  while ((await lead.answer(small)).status === 200);
  const count = async () => (await landlord.admin.query('select count(*)::int as n from report')).rows[0].n;
  const before = await count();
  const { status, errors } = await lead.answer(
    `mutation ($serviceId: ID!) { receiveReport(input: {serviceId: $serviceId, channel: WEBSITE, reporterType: NEIGHBOUR, dangerNow: false, description: "Music until three."}) { report { id } } }`,
    { serviceId: Object.values(landlord.ids)[0] },
  );
  expect([status, errors?.[0]?.extensions.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
  expect(await count()).toBe(before);
});

test('An integrator, a program for many, may spend five times as much', async () => {
  const integrator = landlord.as('integrator');
  for (let n = 0; n < 9; n += 1) expect((await integrator.answer(large)).status, String(n)).toBe(200);
  expect((await integrator.answer(large)).status).toBe(429);
});
