import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noiseReport, taken } from '../support/casework.ts';
import { followByStream } from '../support/event-stream.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { cursorOfNow } from '../support/socket.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
});
afterAll(() => landlord?.close());

const updates = `subscription ($after: String) { caseUpdates(after: $after) { cursor
  event { id kind facts report { reference description } actor { name } } } }`;
const ask = (token: string | null, body: object, headers: Record<string, string> = {}, method = 'POST') =>
  fetch(`${landlord.url}/graphql/stream`, {
    method,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
const follow = (token: string, variables: { after: string }) =>
  followByStream(landlord.url, token, updates, variables);
/** What a stream says until it ends, as results. */
const resultsIn = (text: string): Data[] =>
  text
    .split('\n\n')
    .filter((part) => part.startsWith('event: next'))
    .map((part) => JSON.parse(part.slice(part.indexOf('data: ') + 6)));
const audited = async () => {
  const { rows } = await landlord.admin.query<{ because: string }>(
    `select facts ->> 'because' as because from audit_entry where kind in ('SOCKET_REFUSED', 'SOCKET_CLOSED')`,
  );
  return rows.map(({ because }) => because);
};

describe('updates over server-sent events', () => {
  test('come in order behind a cursor, each once, within the scope and the masks of who follows', async () => {
    const after = await cursorOfNow(landlord);
    const [lead, analyst, wales] = (['service-lead', 'analyst', 'welsh-area-manager'] as const).map((who) =>
      follow(landlord.as(who).token, { after }),
    );
    const { report } = await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    const there = noiseReport(landlord, { serviceId: landlord.ids['Tŷ Bryn'], propertyId: null });
    const welsh = await taken(landlord.as('welsh-support-worker'), 'receiveReport', there);
    expect((await lead!.next()).data.caseUpdates.event).toMatchObject({
      kind: 'REPORT_RECEIVED',
      report: { reference: report.reference, description: 'Drums at night, every night.' },
    });
    expect((await analyst!.next()).data.caseUpdates.event).toMatchObject({
      report: { reference: report.reference, description: null },
      actor: null,
    });
    expect((await wales!.next()).data.caseUpdates.event.report.reference).toBe(welsh.report.reference);
    for (const each of [lead, analyst, wales]) await each!.close();
  });

  test('end for whoever’s role is taken away: nothing that happens afterwards comes', async () => {
    const after = await cursorOfNow(landlord);
    const { token, staffId } = landlord.as('integrator');
    const stream = follow(token, { after });
    const witness = follow(landlord.as('area-manager').token, { after });
    const heard: string[] = [];
    const listening = (async () => {
      for (;;) heard.push((await stream.next()).data.caseUpdates.event?.report?.reference);
    })().catch(() => {});
    const seen = async (reference: string) => {
      for (;;) {
        const { event } = (await witness.next()).data.caseUpdates;
        if (event.report?.reference === reference) return;
      }
    };
    const first = await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    await expect.poll(() => heard).toContain(first.report.reference);
    await landlord.admin.query(`update staff_grant set state = 'ENDED' where staff_id = $1`, [staffId]);
    const second = await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    await seen(second.report.reference);
    // Whoever follows with a role has heard of it by now, and of a third that was taken after it.
    const third = await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    await seen(third.report.reference);
    expect(heard).not.toContain(second.report.reference);
    expect(heard).not.toContain(third.report.reference);
    await stream.close();
    await witness.close();
    await listening;
    await landlord.admin.query(`update staff_grant set state = 'HELD' where staff_id = $1`, [staffId]);
  });

  test('are for whoever is signed in, by POST, and never by a cookie from another site’s page', async () => {
    expect((await ask(null, { query: updates })).status).toBe(401);
    const hostile = {
      cookie: 'sid=x'.padEnd(47, 'y'),
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    };
    expect((await ask(null, { query: updates }, hostile)).status).toBe(401);
    const { token } = landlord.as('area-manager');
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await ask(token, {}, {}, method);
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'POST']);
    }
    expect((await ask(token, { query: updates }, { accept: 'application/json' })).status).toBe(406);
    await expect.poll(audited).toContain('NOT_SIGNED_IN');
  });

  test('are held to the limits of sockets: subscriptions alone, of bounded depth, and nothing unknown', async () => {
    const { token } = landlord.as('area-manager');
    const codes = async (query: string) => {
      const answer = await ask(token, { query });
      const [result] = resultsIn(await answer.text());
      return result.errors.map(({ extensions }: Data) => extensions.code);
    };
    expect(await codes('{ viewer { name } }')).toEqual(['BAD_REQUEST']);
    expect(await codes('mutation { markNoticesRead(input: {}) { marked } }')).toEqual(['BAD_REQUEST']);
    expect(await codes('subscription { nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codes('subscription {')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await codes(`subscription { caseUpdates { ${'cursor '.repeat(1_000)} } }`)).toEqual([
      'GRAPHQL_PARSE_FAILED',
    ]);
    const deep = `subscription { caseUpdates { event { case { ${'parties { case { '.repeat(8)} id ${'} }'.repeat(8)} } } } }`;
    expect(await codes(deep)).toHaveLength(1);
    expect(await codes('subscription { caseUpdates(after: "x") { cursor } }')).toEqual(['BAD_USER_INPUT']);
  });

  test('are refused to whoever’s role may not follow them, and it is written down', async () => {
    const answer = await ask(landlord.as('system-admin').token, {
      query: 'subscription { caseUpdates { cursor } }',
    });
    const [result] = resultsIn(await answer.text());
    expect(result.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  test('take a place each, five for one person, and give it back', async () => {
    const { token } = landlord.as('head-of-service');
    const stops = Array.from({ length: 5 }, () => new AbortController());
    const open = async (signal: AbortSignal) =>
      fetch(`${landlord.url}/graphql/stream`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({ query: updates }),
        signal,
      });
    const opened = await Promise.all(stops.map(({ signal }) => open(signal)));
    expect(opened.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await ask(token, { query: updates })).status).toBe(429);
    expect((await ask(landlord.as('area-manager').token, { query: '{ viewer { name } }' })).status).toBe(200);
    stops[0]!.abort();
    await expect
      .poll(async () => {
        const again = new AbortController();
        const { status } = await open(again.signal);
        again.abort();
        return status;
      })
      .toBe(200);
    for (const stop of stops) stop.abort();
    await expect.poll(audited).toContain('TOO_MANY_SOCKETS');
  });

  test('end with the token that opened them, and say so', async () => {
    const token = await landlord.tokenOf('area-manager', 4);
    const answer = await ask(token, { query: updates });
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = await answer.text();
    expect(resultsIn(text).at(-1)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(text.trimEnd()).toMatch(/event: complete\ndata:$/);
    await expect.poll(audited).toContain('SESSION_ENDED');
  });
});
