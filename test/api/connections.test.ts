import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseLoad, takeOverCaseLoad } from '../support/case-load.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { inOrder } from '../support/plain-reading.ts';

let landlord: Landlord;
let load: CaseLoad;
beforeAll(async () => {
  landlord = await openLandlord();
  load = await takeOverCaseLoad(landlord, { cases: 130, reports: 60 });
});
afterAll(() => landlord?.close());

const ask = (document: string, variables?: object) =>
  landlord.as('head-of-service').query(document, variables);
const refused = async (document: string, variables?: object) => {
  const { errors, data } = await landlord.as('head-of-service').answer(document, variables);
  expect(data ?? null).toBeNull();
  return {
    message: errors![0]!.message,
    code: errors![0]!.extensions.code,
    field: errors![0]!.extensions.field,
  };
};
const open = () => load.asb_case!.filter(({ named_staff }) => !named_staff);

const walk = `query ($first: Int, $after: String, $last: Int, $before: String, $order: CaseOrder) {
  cases(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

describe('paging through people', () => {
  test.each(['RECORDED', 'NAME'])('by %s gives everybody once, whatever they are called', async (field) => {
    await landlord.admin.query(
      `update person set name = 'Ann|Marie O’Ddweud' where id = (select id from person order by name offset 3 limit 1)`,
    );
    const document = `query ($after: String) { persons(first: 3, after: $after, orderBy: { field: ${field}, direction: ASC }) {
      edges { node { id name } } pageInfo { hasNextPage endCursor } } }`;
    const found: Data[] = [];
    let after: string | null = null;
    do {
      const { persons }: Data = await ask(document, { after });
      found.push(...persons.edges.map(({ node }: Data) => node));
      after = persons.pageInfo.hasNextPage ? persons.pageInfo.endCursor : null;
    } while (after);
    const { totalCount } = (await ask('{ persons { totalCount } }')).persons;
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found).toHaveLength(totalCount);
    expect(found.map(({ name }) => name)).toContain('Ann|Marie O’Ddweud');
  });
});

describe('paging through a list', () => {
  test.each([
    ['OPENED_AT', 'opened_at'],
    ['CLOSED_AT', 'closed_at'],
    ['LAST_CONTACT_AT', 'last_contact_at'],
    ['REFERENCE', 'reference'],
  ])(
    'by %s gives each row once, in order, forwards and backwards, however many lie at one instant',
    async (field, column) => {
      for (const direction of ['ASC', 'DESC']) {
        const expected = open()
          .sort(inOrder(column))
          .map(({ id }) => id);
        if (direction === 'DESC') expected.reverse();
        for (const size of [7, 100]) {
          const order = { field, direction };
          const forwards: string[] = [];
          for (let after: string | null = null; ; ) {
            const { cases }: Data = await ask(walk, { first: size, after, order });
            forwards.push(...cases.edges.map(({ node }: Data) => node.id));
            expect(cases.pageInfo.startCursor).toBe(cases.edges[0]?.cursor ?? null);
            expect(cases.pageInfo.endCursor).toBe(cases.edges.at(-1)?.cursor ?? null);
            expect(cases.pageInfo.hasPreviousPage).toBe(after !== null);
            if (!cases.pageInfo.hasNextPage) break;
            after = cases.pageInfo.endCursor;
          }
          expect(forwards).toEqual(expected);
          const backwards: string[] = [];
          for (let before: string | null = null; ; ) {
            const { cases }: Data = await ask(walk, { last: size, before, order });
            backwards.unshift(...cases.edges.map(({ node }: Data) => node.id));
            if (!cases.pageInfo.hasPreviousPage) break;
            before = cases.pageInfo.startCursor;
          }
          expect(backwards).toEqual(expected);
        }
      }
    },
  );

  test('between two cursors gives what lies between them', async () => {
    const order = { field: 'REFERENCE', direction: 'ASC' };
    const { cases } = await ask(walk, { first: 20, order });
    const between = await ask(walk, {
      first: 100,
      after: cases.edges[4].cursor,
      before: cases.edges[9].cursor,
      order,
    });
    expect(between.cases.edges).toEqual(cases.edges.slice(5, 9));
  });

  test('goes on where it stood when a row comes in before the cursor', async () => {
    const order = { field: 'OPENED_AT', direction: 'DESC' };
    const first = (await ask(walk, { first: 10, order })).cases;
    const rest = (await ask(walk, { first: 10, after: first.pageInfo.endCursor, order })).cases;
    await landlord.admin.query(
      `insert into asb_case (reference, category, harm_rating, urgency, service_id, opened_at, policy_version_id)
       select 'ASB-2026-900000', 'PARTIES', 'MEDIUM', 'NON_EMERGENCY', service_id, now(), policy_version_id from asb_case limit 1`,
    );
    const again = (await ask(walk, { first: 10, after: first.pageInfo.endCursor, order })).cases;
    expect(again.edges).toEqual(rest.edges);
    await landlord.admin.query(`delete from asb_case where reference = 'ASB-2026-900000'`);
  });

  test.each([0, -1, 101, 2_000_000])(
    'of %i rows is refused by name, not cut down in silence',
    async (size) => {
      for (const name of ['first', 'last']) {
        const document = `query ($n: Int) { cases(${name}: $n) { edges { node { id } } } }`;
        expect(await refused(document, { n: size })).toEqual({
          message: `${name}: must be between 1 and 100.`,
          code: 'BAD_USER_INPUT',
          field: name,
        });
        expect(
          await refused(document.replace('edges { node { id } }', 'totalCount'), { n: size }),
        ).toMatchObject({
          field: name,
        });
        expect(
          (await refused(`{ cases(first: 1) { edges { node { parties(${name}: ${size}) { id } } } } }`)).code,
        ).toMatch(/BAD_USER_INPUT|OPERATION_TOO_LARGE/);
      }
    },
  );

  test('both forwards and backwards at once is refused', async () => {
    expect(await refused('{ cases(first: 1, last: 1) { totalCount } }')).toMatchObject({ field: 'last' });
    expect(
      await refused('{ cases(first: 1) { edges { node { parties(first: 1, last: 1) { id } } } } }'),
    ).toMatchObject({ field: 'last' });
  });

  test('with a cursor of another order, or one that nobody gave out, is refused', async () => {
    const { cases } = await ask(walk, { first: 1, order: { field: 'OPENED_AT', direction: 'ASC' } });
    const cursor = (text: string) => Buffer.from(text).toString('base64');
    const id = open()[0]!.id;
    for (const after of [
      cases.pageInfo.endCursor,
      'nonsense',
      '',
      cursor(`CLOSED_AT|2026-01-01|${id}`),
      cursor(`CLOSED_AT|2026-01-01 00:00:00+00|${'-'.repeat(36)}`),
      cursor(`CLOSED_AT|'; drop table asb_case; --|${id}`),
      cursor(`CLOSED_AT|infinity|${id}`),
      cursor(`CLOSED_AT|2026-01-01 00:00:00+00|${id}|more`),
      cursor('\0|\0|\0'),
    ]) {
      expect(await refused(walk, { after, order: { field: 'CLOSED_AT', direction: 'ASC' } }), after).toEqual({
        message: 'after: is not a cursor of this list in this order.',
        code: 'BAD_USER_INPUT',
        field: 'after',
      });
    }
    const impossible = cursor(`CLOSED_AT|2026-02-31 25:61:00+00|${id}`);
    expect(
      (await refused(walk, { after: impossible, order: { field: 'CLOSED_AT', direction: 'ASC' } })).code,
    ).toBe('BAD_USER_INPUT');
  });
});

describe('asking', () => {
  test('only for how many there are, or only where a page lies, is answered', async () => {
    const count = open().length;
    expect(await ask('{ cases { totalCount } }')).toEqual({ cases: { totalCount: count } });
    expect(await ask('{ cases(filter: { status: [OPEN] }, first: 3) { __typename } }')).toEqual({
      cases: { __typename: 'CaseConnection' },
    });
    expect(await ask('{ cases(first: 1) { pageInfo { hasNextPage __typename } } }')).toEqual({
      cases: { pageInfo: { hasNextPage: true, __typename: 'PageInfo' } },
    });
    expect(await ask('{ cases(first: 1) { edges { cursor __typename } totalCount } }')).toMatchObject({
      cases: { edges: [{ cursor: expect.any(String), __typename: 'CaseEdge' }], totalCount: count },
    });
    const beyond =
      '{ cases(filter: { reference: "NOTHING" }) { totalCount edges { node { id } } pageInfo { hasNextPage startCursor endCursor } } }';
    expect(await ask(beyond)).toEqual({
      cases: {
        totalCount: 0,
        edges: [],
        pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
      },
    });
  });

  test('under other names, in fragments and in pieces is asking for the same', async () => {
    const data = await ask(
      `query ($id: ID!) {
        one: case(id: $id) { ...case } two: case(id: $id) { reference: id ... on Case { id } ... { kind: category } }
        three: node(id: $id) { __typename ...case ... on Report { channel } ... on Node { same: id } }
        cases(first: 1, filter: { reference: "ASB-2026-000001" }) { edges { node { id } } edges { node { ...case } cursor } }
      }
      fragment case on Case { id service { name } service { ...place } } fragment place on Service { nation type }`,
      { id: open()[0]!.id },
    );
    const id = open()[0]!.id;
    expect(data.one).toEqual({
      id,
      service: { name: expect.any(String), nation: expect.any(String), type: expect.any(String) },
    });
    expect(data.two).toEqual({ reference: id, id, kind: open()[0]!.category });
    expect(data.three).toEqual({ __typename: 'Case', ...data.one, same: id });
    for (const { node, cursor } of data.cases.edges) {
      expect(Object.keys(node)).toEqual(['id', 'service']);
      expect(cursor).toEqual(expect.any(String));
    }
  });

  test('with @skip and @include leaves out what is not wanted, whatever the same document left out before', async () => {
    const document = `query ($id: ID!, $who: Boolean!, $what: Boolean = true) {
      case(id: $id) { id owner @include(if: $who) { name } ... @skip(if: $who) { status } category @include(if: $what) } }`;
    const { id } = open()[0]!;
    for (const [who, what] of [
      [true, true],
      [false, true],
      [true, false],
      [false, false],
      [true, true],
    ]) {
      const { case: found } = await ask(document, { id, who, what });
      expect(Object.keys(found).sort()).toEqual(
        ['id', ...(who ? ['owner'] : ['status']), ...(what ? ['category'] : [])].sort(),
      );
    }
    expect(Object.keys((await ask(document, { id, who: true })).case)).toContain('category');
  });

  test('the same document with other variables is not answered from the plan of the first', async () => {
    const document = `query ($reference: String, $id: ID, $filter: CaseFilter, $first: Int, $last: Int) {
      case(reference: $reference, id: $id) { id } cases(filter: $filter, first: $first, last: $last) { totalCount edges { node { id } } } }`;
    const [one, other] = open();
    expect((await ask(document, { id: one!.id })).case).toEqual({ id: one!.id });
    expect((await ask(document, { reference: other!.reference })).case).toEqual({ id: other!.id });
    expect((await ask(document, { id: other!.id, filter: {}, first: 3 })).cases.edges.length).toBe(3);
    expect(
      (await ask(document, { id: other!.id, filter: { status: ['CLOSED'] }, last: 2 })).cases,
    ).toMatchObject({
      totalCount: open().filter(({ status }) => status === 'CLOSED').length,
      edges: { length: 2 },
    });
    expect((await ask(document, { id: other!.id, filter: { status: [] } })).cases.totalCount).toBe(0);
    expect((await ask(document, { id: one!.id, filter: null })).cases.totalCount).toBe(open().length);
    expect(await refused(document, {})).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reference' });
    expect(await refused(document, { id: one!.id, reference: one!.reference })).toMatchObject({
      field: 'reference',
    });
  });

  test('two operations in one document are kept apart', async () => {
    const query = 'query a { cases { totalCount } } query b { reports { totalCount } }';
    const { token } = landlord.as('head-of-service');
    for (const [operationName, key] of [
      ['a', 'cases'],
      ['b', 'reports'],
    ]) {
      const response = await fetch(`${landlord.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, operationName }),
      });
      expect(Object.keys(((await response.json()) as Data).data)).toEqual([key]);
    }
  });

  test('for anything at all by its identity gives the thing and its type', async () => {
    const { ids } = landlord;
    const nodes: [string, string][] = [
      ['Area', ids['North Shore']!],
      ['Service', ids['Tŷ Bryn']!],
      ['Property', ids['1 Harbour Row']!],
      ['Staff', ids.analyst!],
      ['Case', open()[0]!.id],
      ...(['person', 'report', 'party', 'incident', 'contact', 'action', 'deadline'] as const).map(
        (table): [string, string] => {
          const shown = load[table]!.find(
            ({ case_id, named_staff }) =>
              table === 'person' || (!named_staff && open().some(({ id }) => id === case_id)),
          )!;
          return [table[0]!.toUpperCase() + table.slice(1), shown.id];
        },
      ),
    ];
    for (const [type, id] of nodes) {
      if (type === 'Person') continue;
      const { node } = await ask('query ($id: ID!) { node(id: $id) { id __typename } }', { id });
      expect(node, type).toEqual({ id, __typename: type });
    }
    for (const id of [
      '',
      'x',
      '%',
      "' or 1=1 --",
      `${open()[0]!.id}0`,
      '00000000-0000-0000-0000-000000000000',
    ]) {
      expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    }
  });

  test('for rows beside what is no row gives both, each under its own name', async () => {
    const data = await ask(
      '{ me: viewer { name } all: cases(first: 2) { n: totalCount edges { node { ref: reference who: owner { name } } } } some: cases(last: 1) { edges { node { id } } } policy { title } }',
    );
    const alone = await ask(
      '{ all: cases(first: 2) { n: totalCount edges { node { ref: reference who: owner { name } } } } }',
    );
    expect(data.me).toEqual({ name: 'Ifeoma Bramwell' });
    expect(data.all).toEqual(alone.all);
    expect(data.some.edges.length).toBe(1);
    expect(data.policy).toEqual({ title: 'OPY872 Version 3' });
  });

  test('what is wrong in the document is said by field, not as a fault of ours', async () => {
    expect(await refused('{ cases { edges { node { nonsense } } } }')).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: expect.stringContaining('Cannot query field "nonsense" on type "Case"'),
    });
    expect(await refused('{ cases( }')).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' });
    expect(await refused('{ cases(filter: { openedFrom: "yesterday" }) { totalCount } }')).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    const variable = await refused('query ($filter: CaseFilter) { cases(filter: $filter) { totalCount } }', {
      filter: { openedFrom: 'Maud Penhaligon' },
    });
    expect(variable.code).toBe('BAD_USER_INPUT');
    expect(variable.message).toContain('filter.openedFrom');
    expect(variable.message).not.toContain('Maud');
  });

  test.each([
    '\0',
    "'",
    "'; drop table report; --",
    '%',
    '_',
    '\\',
    '$1',
    '😀',
    'ŵ',
    'ا',
    '"',
    '|',
    '\u2028',
    '\uD800',
  ])('for a reference that is %j finds nothing, or is refused by name', async (text) => {
    const { data, errors } = await landlord
      .as('head-of-service')
      .answer(
        'query ($text: String) { case(reference: $text) { id } cases(filter: { reference: $text }) { totalCount } }',
        { text },
      );
    if (errors) expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reference' });
    else {
      expect(data.case).toBeNull();
      expect(data.cases.totalCount).toBe(text === '' ? open().length : 0);
    }
  });

  test('for the beginning of a reference takes every character for itself, wildcards and backslashes too', async () => {
    const found = async (reference: string): Promise<string[]> =>
      (
        await landlord
          .as('head-of-service')
          .query('query ($r: String) { cases(filter: { reference: $r }) { edges { node { reference } } } }', {
            r: reference,
          })
      ).cases.edges.map(({ node }: { node: { reference: string } }) => node.reference);
    const { id, reference } = open()[0]!;
    for (const text of ['%', '_', '%%', '_%', '\\%', 'ASB%', 'ASB-____-', `${reference.slice(0, -1)}_`]) {
      expect(await found(text), text).toEqual([]);
    }
    expect(await found(reference.toLowerCase())).toEqual([reference]);
    await landlord.admin.query(`update asb_case set reference = '%_\\A%B' where id = $1`, [id]);
    try {
      for (const text of ['%', '%_', '%_\\', '%_\\a', '%_\\a%b'])
        expect(await found(text), text).toEqual(['%_\\A%B']);
      for (const text of ['_', '%\\', '\\', '%_\\A_']) expect(await found(text), text).toEqual([]);
    } finally {
      await landlord.admin.query('update asb_case set reference = $1 where id = $2', [reference, id]);
    }
  });
});

test('a row found by its identity says what it is, also beside what is no row and where nobody asked', async () => {
  const { id, reference } = open()[0]!;
  const beside = `query ($id: ID!) { row: node(id: $id) { id ... on Case { reference } } viewer { name } }`;
  expect((await ask(beside, { id })).row).toEqual({ id, reference });
  expect((await ask(`query ($id: ID!) { node(id: $id) { id } viewer { name } }`, { id })).node).toEqual({
    id,
  });
});
