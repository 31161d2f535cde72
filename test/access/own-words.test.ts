import { readdirSync, readFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { CaseByReferenceDocument } from '../../portal/generated/by-reference-query.ts';
import { FollowCasesDocument } from '../../portal/generated/live-query.ts';
import { ViewerDocument } from '../../portal/generated/viewer-query.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { openSessions } from '../../server/sign-in/session.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
});
afterAll(() => landlord?.close());

/** Somebody's session of the portal, as a browser holds it. */
async function portalOf(subject: string) {
  const signedIn = await openSessions(landlord.admin).open(
    { issuer: DEMONSTRATION_ISSUER, subject },
    { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + 600_000) },
  );
  const headers = { cookie: `amity_sid=${signedIn!.sid}`, origin: landlord.url };
  const post = (path: string, body: unknown, more: Record<string, string> = {}) =>
    fetch(landlord.url + path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    });
  return {
    viewer: signedIn!.viewer,
    headers,
    post,
    async send(body: unknown) {
      const response = await post('/graphql', body);
      const { data, errors } = (await response.json()) as { data?: Data; errors?: Data[] };
      return {
        status: response.status,
        data,
        code: errors?.[0]?.extensions.code,
        message: errors?.[0]?.message,
      };
    },
    follow(payload: { query: string; extensions?: Record<string, unknown> }) {
      class FromOurPages extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols, { headers });
        }
      }
      const url = `${landlord.url.replace('http', 'ws')}/graphql`;
      const client = createClient({ url, webSocketImpl: FromOurPages });
      return new Promise<unknown>((resolve) => {
        client.subscribe(payload, { next: resolve, error: resolve, complete: () => resolve('complete') });
      }).finally(() => client.dispose());
    },
  };
}

const whoAmI = { documentId: ViewerDocument.documentId };

describe('A session of the portal', () => {
  test('asks and changes by the names of the portal’s own documents, each with its variables', async () => {
    const worker = await portalOf('demo-housing-support-worker');
    expect(await worker.send(whoAmI)).toMatchObject({
      status: 200,
      data: { viewer: { name: worker.viewer.name } },
    });
    // Once more, by the fast way for reads that are known.
    expect((await worker.send(whoAmI)).data).toMatchObject({ viewer: { name: worker.viewer.name } });
    const { documentId } = CaseByReferenceDocument;
    const nothing = await worker.send({ documentId, variables: { reference: 'ASB-0000-0000' } });
    expect(nothing).toMatchObject({ status: 200, data: { case: null } });
  });

  test.each([
    ['words of one’s own', { query: '{ viewer { name } }' }, 'FORBIDDEN'],
    ['a change', { query: 'mutation { endOwnSessions { refusals { message } } }' }, 'FORBIDDEN'],
    ['what the schema is', { query: '{ __schema { types { name } } }' }, 'FORBIDDEN'],
    ['nothing', {}, 'FORBIDDEN'],
    ['a name that is none', { documentId: 'x'.repeat(22) }, 'DOCUMENT_NOT_KNOWN'],
    ['a name of another kind', { documentId: { toString: 'x' } }, 'DOCUMENT_NOT_KNOWN'],
    ['a name that every object has', { documentId: 'constructor' }, 'DOCUMENT_NOT_KNOWN'],
    ['a name and words of one’s own', { ...whoAmI, query: '{ cases { totalCount } }' }, 'BAD_REQUEST'],
    ['a name and extensions', { ...whoAmI, extensions: { persistedQuery: {} } }, 'BAD_REQUEST'],
  ])('that sends %s is refused before anything is asked', async (_what, body, code) => {
    const worker = await portalOf('demo-housing-support-worker');
    const answer = await worker.send(body);
    expect(answer).toMatchObject({ status: 400, code });
    expect(answer.data).toBeUndefined();
  });

  test('that tries words of its own is written down for whoever protects data', async () => {
    const lead = await portalOf('demo-service-lead');
    await lead.send({ query: '{ viewer { name } }' });
    await expect
      .poll(async () => {
        const { rows } = await landlord.admin.query(
          `select facts from audit_entry where kind = 'REFUSED' and session_id = $1`,
          [lead.viewer.sessionId],
        );
        return rows.length;
      })
      .toBe(1);
  });

  test('of an analyst asks in their own words, sees what their role sees, and changes nothing by them', async () => {
    const analyst = await portalOf('demo-analyst');
    const query = '{ viewer { roles } }';
    expect(await analyst.send({ query })).toMatchObject({
      status: 200,
      data: { viewer: { roles: ['ANALYST'] } },
    });
    expect((await analyst.send({ query: '{ auditEntries(first: 1) { totalCount } }' })).code).toBe(
      'FORBIDDEN',
    );
    const change = 'mutation { markNoticesRead(input: { noticeIds: [] }) { refusals { message } } }';
    const changing = await analyst.send({ query: change });
    expect(changing.status).toBe(403);
    expect(changing.message).toBe('In your own words you can ask, and change nothing.');
    expect(changing.data ?? null).toBeNull();
  });

  test('follows what the portal follows, over a socket and as a stream, and nothing in words', async () => {
    const lead = await portalOf('demo-service-lead');
    const inWords = 'subscription { caseUpdates(from: EARLIEST) { cursor } }';
    expect(await lead.follow({ query: inWords })).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const asStream = await lead.post('/graphql/stream', { query: inWords }, { accept: 'text/event-stream' });
    expect(await asStream.text()).toContain('FORBIDDEN');
    const { documentId } = FollowCasesDocument;
    expect(await lead.follow({ query: '', extensions: { documentId: `${documentId}x` } })).toMatchObject([
      { extensions: { code: 'DOCUMENT_NOT_KNOWN' } },
    ]);
  });
});

test('Whoever names no operation of several, or one that is not there, is told so', async () => {
  const ask = async (body: object) => {
    const response = await fetch(`${landlord.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${landlord.as('service-lead').token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    return ((await response.json()) as { errors: Data[] }).errors[0]!.extensions.code;
  };
  const query = 'query A { viewer { name } } query B { viewer { roles } }';
  expect(await ask({ query })).toBe('OPERATION_RESOLUTION_FAILURE');
  expect(await ask({ query, operationName: 'C' })).toBe('OPERATION_RESOLUTION_FAILURE');
});

test('A program with a token asks what it likes, and the portal’s names are nothing to it', async () => {
  const lead = landlord.as('service-lead');
  expect((await lead.answer('{ viewer { name } }')).status).toBe(200);
  const response = await fetch(`${landlord.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${lead.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(whoAmI),
  });
  expect(response.status).toBe(400);
});

test('The pages carry names only: no words of a question reach the browser', () => {
  const documents = Object.values<string>(
    JSON.parse(readFileSync(new URL('../../server/http/trusted-documents.json', import.meta.url), 'utf8')),
  );
  expect(documents.length).toBeGreaterThan(150);
  for (const words of documents) expect(words).toMatch(/^(query|mutation|subscription) \w+/);
  const folder = new URL('../../portal/generated/', import.meta.url);
  const carried = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .filter((text) => text.includes('trusted('));
  expect(carried.flatMap((text) => text.match(/trusted\('/g)).length).toBe(documents.length);
  for (const text of carried) expect(text).not.toMatch(/\bgql\b|(query|mutation|subscription) \w+ ?[({]/);
});
