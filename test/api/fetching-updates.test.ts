import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noiseReport, openedCase, taken } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { cursorOfNow, follow } from '../support/socket.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
});
afterAll(() => landlord?.close());

const feed = `query ($after: String, $first: Int, $filter: CaseEventFilter) {
  caseEvents(after: $after, first: $first, filter: $filter, orderBy: {field: FEED, direction: ASC}) {
    totalCount edges { cursor node { id kind report { description } actor { name } } } pageInfo { hasNextPage endCursor } } }`;
const updates = `subscription ($after: String) { caseUpdates(after: $after) { cursor event { id } } }`;

type Who = Parameters<Landlord['as']>[0];
async function fetchFrom(who: Who, after: string | null, first = 100): Promise<Data[]> {
  const edges: Data[] = [];
  for (;;) {
    const { caseEvents } = await landlord.as(who).query(feed, { after, first });
    edges.push(...caseEvents.edges);
    if (!caseEvents.pageInfo.hasNextPage) return edges;
    after = caseEvents.pageInfo.endCursor;
  }
}

describe('updates that are fetched', () => {
  test('are those that a subscriber gets, in the same order and under the same cursors (#103)', async () => {
    const after = await cursorOfNow(landlord);
    await openedCase(landlord, landlord.as('service-lead'));
    await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    const fetched = await fetchFrom('service-lead', after, 2);
    expect(fetched.length).toBeGreaterThan(3);

    const stream = follow(landlord.url, landlord.as('service-lead').token, updates, { after });
    for (const { cursor, node } of fetched) {
      const { caseUpdates } = (await stream.next()).data;
      expect([caseUpdates.cursor, caseUpdates.event.id]).toEqual([cursor, node.id]);
    }
    await stream.close();
    // And a cursor of the one is one of the other, wherever somebody stands.
    expect(await fetchFrom('service-lead', fetched[1].cursor)).toEqual(fetched.slice(2));
    expect(await fetchFrom('service-lead', fetched.at(-1).cursor)).toEqual([]);
  });

  test('lie in the scope and behind the masks of whoever fetches', async () => {
    const after = await cursorOfNow(landlord);
    await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    expect(await fetchFrom('welsh-area-manager', after)).toEqual([]);
    const [toAnalyst] = await fetchFrom('analyst', after);
    expect(toAnalyst.node).toMatchObject({
      kind: 'REPORT_RECEIVED',
      report: { description: null },
      actor: null,
    });
    const [toLead] = await fetchFrom('service-lead', after);
    expect(toLead.node.report.description).toBe('Drums at night, every night.');
  });

  test('wait behind the oldest transaction that still runs, so that what it writes is not missed', async () => {
    const after = await cursorOfNow(landlord);
    const early = new pg.Client({ connectionString: landlord.databaseUrl });
    await early.connect();
    try {
      await early.query('begin');
      await early.query('select pg_current_xact_id()');
      await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
      const { caseEvents } = await landlord.as('service-lead').query(feed, { after, first: 100 });
      expect(caseEvents).toMatchObject({ totalCount: expect.any(Number), edges: [] });
      await early.query('commit');
    } finally {
      await early.end();
    }
    const [{ node }] = await fetchFrom('service-lead', after);
    expect(node.kind).toBe('REPORT_RECEIVED');
  });

  test('can be narrowed to some kinds, and begin with the first of all where no cursor is given', async () => {
    const { rows } = await landlord.admin.query<{ id: string }>(
      `select e.id from case_event e where $1::uuid = any(e.readers) and kind = 'REPORT_RECEIVED' order by e.txid, e.position`,
      [landlord.ids['Harbour House']],
    );
    const { caseEvents } = await landlord
      .as('service-lead')
      .query(feed, { first: 3, filter: { kind: ['REPORT_RECEIVED'] } });
    expect(caseEvents.totalCount).toBe(rows.length);
    expect(caseEvents.edges.map(({ node }: Data) => node.id)).toEqual(rows.slice(0, 3).map(({ id }) => id));
  });

  test('begin at this moment for whoever asks for the last of them', async () => {
    const last = await landlord
      .as('service-lead')
      .query(`{ caseEvents(last: 1, orderBy: {field: FEED, direction: ASC}) { edges { cursor } } }`);
    const after = last.caseEvents.edges[0].cursor;
    await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    const [{ node }] = await fetchFrom('service-lead', after);
    expect(node.kind).toBe('REPORT_RECEIVED');
  });

  test.each([
    'nonsense',
    Buffer.from('a|b').toString('base64url'),
    Buffer.from("1|1'").toString('base64url'),
  ])('are refused behind something that is no cursor: %s', async (after) => {
    const { errors } = await landlord.as('service-lead').answer(feed, { after, first: 1 });
    expect(errors![0]).toMatchObject({
      message: 'after: is not a cursor of this list in this order.',
      extensions: { code: 'BAD_USER_INPUT', field: 'after' },
    });
  });
});
