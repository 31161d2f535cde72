import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { getIntrospectionQuery, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limitsRule } from '../../server/http/limits.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { type Data, type Landlord, openLandlord, post } from '../support/landlord.ts';

let landlord: Landlord;
let authorization: string;
beforeAll(async () => {
  landlord = await openLandlord();
  authorization = `Bearer ${landlord.as('head-of-service').token}`;
});
afterAll(() => landlord?.close());

const send = (body: string, headers: Record<string, string> = {}) =>
  post(landlord.url, body, { authorization, ...headers });
const ask = (query: string, variables?: object) => send(JSON.stringify({ query, variables }));
const errorsOf = async (response: Response) => ((await response.json()) as Data).errors as Data[];

describe('the door', () => {
  test('answers 401 to a stranger before it has read the body', async () => {
    const { port } = new URL(landlord.url);
    const socket = connect(Number(port), '127.0.0.1');
    const heard = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    // The body is announced and never sent.
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n\r\n',
    );
    const answer = await heard;
    expect(answer).toMatch(/^HTTP\/1.1 401 /);
    expect(answer.toLowerCase()).toContain('www-authenticate: bearer');
    socket.destroy();
  });

  test('takes operations by POST alone', async () => {
    const got = await fetch(`${landlord.url}/graphql?query={__typename}`, { headers: { authorization } });
    expect(got.status).toBe(405);
    expect(got.headers.get('allow')).toBe('POST');
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect(
        (await fetch(`${landlord.url}/graphql`, { method, headers: { authorization } })).status,
      ).toBeGreaterThanOrEqual(400);
    }
  });

  test('takes one operation at a time', async () => {
    const response = await send(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect(response.status).toBe(400);
  });

  test.each([
    ['text/plain', '{"query":"{ __typename }"}'],
    ['application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--x--',
    ],
    ['application/graphql', '{ __typename }'],
  ])('takes JSON and nothing else: %s', async (type, body) => {
    const response = await send(body, { 'content-type': type });
    expect([400, 415]).toContain(response.status);
    expect(JSON.stringify(await response.json())).not.toContain('"data"');
  });

  test('refuses a body of 1 MB, and one that is not JSON', async () => {
    const large = await send(
      JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(1_000_000) } }),
    );
    expect(large.status).toBe(413);
    expect((await errorsOf(large))[0].extensions.code).toBe('BODY_TOO_LARGE');
    for (const body of [
      '',
      '{',
      'null',
      '"text"',
      '{"query":1}',
      '{"query":"{ __typename }","variables":[]}',
      '{"__proto__":{}}',
    ]) {
      const response = await send(body);
      expect(response.status, body).toBe(400);
    }
  });

  test('knows no stored documents', async () => {
    const response = await send(
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    );
    expect((await errorsOf(response))[0].extensions.code).toMatch(
      /PERSISTED_QUERY_NOT_SUPPORTED|BAD_REQUEST/,
    );
  });

  test('does not let a browser’s simple request in by a cookie from elsewhere', async () => {
    const response = await post(landlord.url, '{"query":"{ __typename }"}', {
      cookie: 'amity_sid=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    });
    expect(response.status).toBe(401);
  });
});

describe('every answer', () => {
  test('carries an id to ask after it by, and may not be stored, framed or sniffed', async () => {
    const one = await ask('{ viewer { name } }');
    const other = await ask('{ viewer { name } }');
    const id = one.headers.get('x-request-id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(other.headers.get('x-request-id')).not.toBe(id);
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(one.headers.get('x-content-type-options')).toBe('nosniff');
    expect(one.headers.get('referrer-policy')).toBe('no-referrer');
    expect(one.headers.get('x-frame-options')).toBe('DENY');
    expect(one.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(one.headers.get('x-powered-by')).toBeNull();
    expect(one.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('comes in the media type that was asked for', async () => {
    const modern = await send('{"query":"{ viewer { name } }"}', {
      accept: 'application/graphql-response+json',
    });
    expect(modern.headers.get('content-type')).toContain('application/graphql-response+json');
    const plain = await send('{"query":"{ viewer { name } }"}', { accept: 'application/json' });
    expect(plain.headers.get('content-type')).toContain('application/json');
    expect(await modern.json()).toEqual(await plain.json());
  });

  test('says who is up and who is ready without asking who is there', async () => {
    expect(await (await fetch(`${landlord.url}/healthz`)).json()).toEqual({ status: 'up' });
    expect(await (await fetch(`${landlord.url}/readyz`)).json()).toEqual({ status: 'ready' });
  });
});

describe('an operation that asks for too much is refused before any SQL runs', () => {
  const deep = (levels: number): string =>
    levels === 0 ? 'id' : `case { parties(first: 1) { ${deep(levels - 1)} } id }`;
  const bombs: Record<string, string> = {
    depth: `{ parties(first: 1) { edges { node { ${deep(8)} } } } }`,
    aliases: `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
    'aliases inside the description of the schema': `{ __schema { ${Array.from({ length: 100 }, (_, n) => `a${n}: types { name }`).join(' ')} } }`,
    'aliases within a fragment': `{ viewer { ...f } } fragment f on Viewer { ${Array.from({ length: 31 }, (_, n) => `a${n}: name`).join(' ')} }`,
    directives: `{ viewer { name ${'@include(if: true) '.repeat(1)} ${Array.from({ length: 21 }, () => 'name @include(if: true)').join(' ')} } }`,
    roots: `{ ${Array.from({ length: 11 }, (_, n) => `p${n}: places { id }`).join(' ')} }`,
    rows: '{ cases(first: 100) { edges { node { parties(first: 100) { id } } } } reports(first: 1) { edges { node { id } } } }',
    'rows, by a variable':
      'query ($n: Int) { cases(first: $n) { edges { node { parties(first: 100) { id } } } } reports { totalCount } }',
    'rows, by what is given when nothing is said':
      '{ cases(first: 100) { edges { node { parties { id } actions { id } } } } }',
    'a list behind a fragment':
      '{ caseEvents { ...events } } fragment events on CaseEventConnection { edges { node { case { parties(first: 100) { person { parties(first: 100) { id } } } } } } }',
  };

  test.each(Object.entries(bombs))('%s', async (_name, query) => {
    // Whatever read a row now would have to wait for ever.
    const holder = await landlord.admin.connect();
    await holder.query(
      'begin; lock table area, service, property, person, asb_case, report, party, case_event',
    );
    try {
      const response = await ask(query);
      expect(response.status).toBe(400);
      const [error] = await errorsOf(response);
      expect(error).toMatchObject({ extensions: { code: 'OPERATION_TOO_LARGE' } });
      expect(error.message).toMatch(/asks for too much: .*, at most \d+\.$/);
    } finally {
      await holder.query('rollback');
      holder.release();
    }
  });

  test('a million fields folded into 26 fragments, a circle of them, and a document of 2,001 words', async () => {
    const folded = `{ ...f0 } ${Array.from({ length: 25 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f25 on Query { __typename }`;
    expect((await errorsOf(await ask(folded)))[0].message).toMatch(/too m(uch|any)/);
    expect(
      (await errorsOf(await ask('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')))[0]
        .extensions.code,
    ).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await errorsOf(await ask(`{ ${'__typename '.repeat(2_001)} }`)))[0].extensions.code).toBe(
      'GRAPHQL_PARSE_FAILED',
    );
    expect((await errorsOf(await ask(`{ ${'['.repeat(3_000)} }`)))[0].extensions.code).toBe(
      'GRAPHQL_PARSE_FAILED',
    );
  });

  test('10,000 rows are allowed, the 10,001st is not', async () => {
    // 99 × (1 + 100) = 9,999 rows of cases and parties.
    const fitting =
      '{ cases(first: 99) { edges { node { parties(first: 100) { id } } } } case(id: "x") { id } }';
    expect((await ask(fitting)).status).toBe(200);
    const more = fitting.replace('case(id: "x") { id }', 'case(id: "x") { id } report(id: "x") { id }');
    expect((await errorsOf(await ask(more)))[0].message).toContain('this could be 10001');
  });

  test('the schema may be read by a tool’s own question', async () => {
    const response = await ask(getIntrospectionQuery());
    expect(response.status).toBe(200);
    expect(((await response.json()) as Data).data.__schema.types.length).toBeGreaterThan(80);
  });

  test('but no page of the portal does', async () => {
    const schema = await schemaOfServer();
    const folder = new URL('../../portal/', import.meta.url);
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql'));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const document = parse(await readFile(new URL(file, folder), 'utf8'));
      expect(validate(schema, document, [limitsRule]), file).toEqual([]);
    }
  });
});

describe('a fault of ours', () => {
  test('is a reference to the log: no SQL, no value, no place in the code', async () => {
    await landlord.admin.query('alter table area rename column name to other_name');
    try {
      for (const query of ['{ places { name } }', '{ viewer { name } places { name } }']) {
        const response = await ask(query);
        const body = (await response.json()) as Data;
        expect(body.errors[0].message).toMatch(
          /^Something went wrong on our side\. Reference: [0-9a-f-]{36}\.$/,
        );
        expect(body.errors[0].extensions).toEqual({
          code: 'INTERNAL_SERVER_ERROR',
          reference: expect.any(String),
        });
        expect(JSON.stringify(body)).not.toMatch(/column|select|node_modules|\.ts|at /i);
      }
    } finally {
      await landlord.admin.query('alter table area rename column other_name to name');
    }
    for (let n = 0; n < 30; n += 1) expect((await ask('{ places { name } }')).status).toBe(200);
  });

  test('in the middle of a change leaves nothing written and says as little', async () => {
    await landlord.admin.query('alter table case_event rename column facts to other_facts');
    try {
      const { noiseReport } = await import('../support/casework.ts');
      const { data, errors } = await landlord
        .as('head-of-service')
        .answer(
          'mutation ($input: ReceiveReportInput!) { receiveReport(input: $input) { refusals { rule } } }',
          { input: noiseReport(landlord) },
        );
      expect(data ?? null).toBeNull();
      expect(errors![0]!.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(JSON.stringify(errors)).not.toMatch(/Maud|Drums|column|insert/i);
      expect((await landlord.admin.query('select from report')).rowCount).toBe(0);
      expect((await landlord.admin.query('select from person')).rowCount).toBe(0);
    } finally {
      await landlord.admin.query('alter table case_event rename column other_facts to facts');
    }
  });
});
