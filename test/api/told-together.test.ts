import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openOrm } from '../../server/database/orm.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { sharedField } from '../../server/live/shareable.ts';
import { readShapes } from '../../server/reading/shapes.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { noiseReport, openedCase, openingNoise, taken } from '../support/casework.ts';
import { followByStream } from '../support/event-stream.ts';
import { type Asker, asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { signedToken } from '../support/signed-token.ts';
import { cursorOfNow, follow } from '../support/socket.ts';

/** Three managers of one area: whoever may read for one may read for the others, but for what names one of them. */
let landlord: Landlord;
let managers: [Asker, Asker, Asker];
const hire = async (name: string): Promise<Asker> => {
  const { rows } = await landlord.admin.query<{ id: string }>(
    `with s as (insert into staff (issuer, subject, name) values ($1, $2, $2) returning id),
          g as (insert into staff_grant (staff_id, role, area_id) select id, 'AREA_MANAGER', $3 from s)
     select id from s`,
    [DEMONSTRATION_ISSUER, name, landlord.ids['North Shore']],
  );
  return asker(landlord.url, await signedToken(landlord.admin, landlord.url, name, 600), rows[0]!.id);
};
beforeAll(async () => {
  landlord = await openLandlord();
  managers = [landlord.as('area-manager'), await hire('Odette Farrow'), await hire('Kit Marlowe')];
});
afterAll(() => landlord?.close());

const updates = `subscription ($after: String) { caseUpdates(after: $after) { cursor event { id kind facts actor { name } report { reference } case { reference owner { name } } } } }`;

const ways = [follow, followByStream];

/** What somebody hears, until they have heard of a report. */
function listenTo(by: Asker, after: string, way: (typeof ways)[number] = follow) {
  const stream = way(landlord.url, by.token, updates, { after });
  const heard: { id: string; report: { reference: string } | null }[] = [];
  return {
    heard,
    async until(reference: string): Promise<void> {
      for (;;) {
        const { event } = (await stream.next()).data.caseUpdates;
        heard.push(event);
        if (event.kind === 'REPORT_RECEIVED' && event.report.reference === reference) return;
      }
    },
    close: () => stream.close(),
  };
}
/** Which of it one finds when one asks for it afterwards, by oneself. */
async function asked(by: Asker, after: string, until: string): Promise<string[]> {
  const { caseEvents } = await by.query(
    `query ($after: String) { caseEvents(after: $after, first: 100, orderBy: { field: FEED, direction: ASC }) {
      edges { node { id kind report { reference } } } } }`,
    { after },
  );
  const nodes = caseEvents.edges.map(({ node }: Data) => node) as Data[];
  const last = nodes.findIndex(
    ({ kind, report }) => kind === 'REPORT_RECEIVED' && report?.reference === until,
  );
  return nodes.slice(0, last + 1).map(({ id }) => id);
}
const received = async () =>
  (await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord))).report as {
    id: string;
    reference: string;
  };

test('each of three who hold the same keys hears, by a socket and by server-sent events, what they would read for themselves: what names one of them, or lies behind a wall before one, included', async () => {
  const after = await cursorOfNow(landlord);
  const lines = ways.flatMap((way) => managers.map((each) => listenTo(each, after, way)));
  const first = await received();
  await Promise.all(lines.map((line) => line.until(first.reference)));
  // Now all of them stand at the end of the feed.
  const worker = landlord.as('housing-support-worker');
  await taken(worker, 'triageReport', {
    reportId: first.id,
    openCase: {
      ...openingNoise,
      category: 'HATE_CRIME',
      limbs: ['HARASSMENT_ALARM_DISTRESS'],
      hateStrands: ['RACE'],
      hatePerceivedBy: 'VICTIM',
      restrictTo: [managers[0].staffId],
    },
  });
  const walled = await openedCase(landlord, landlord.as('service-lead'));
  // What was told before the restriction and the wall was told rightly; who asks for it now finds less.
  const early = new Set(
    (
      await landlord.admin.query<{ id: string }>(
        `select e.id from case_event e left join asb_case c on c.id = e.case_id where c.category is distinct from 'HATE_CRIME'`,
      )
    ).rows.map(({ id }) => id),
  );
  const { raiseWall } = await landlord
    .as('service-lead')
    .query('mutation ($input: RaiseWallInput!) { raiseWall(input: $input) { refusals { message } } }', {
      input: {
        caseId: walled.case.id,
        staffId: managers[1].staffId,
        kind: 'RELATED',
        explanation: 'A cousin of whoever is accused.',
      },
    });
  expect(raiseWall.refusals).toEqual([]);
  await taken(landlord.as('service-lead'), 'recordContact', {
    caseId: walled.case.id,
    method: 'PHONE',
    reached: false,
  });
  await openedCase(landlord, managers[2]);
  const last = await received();
  await Promise.all(lines.map((line) => line.until(last.reference)));
  const own = await Promise.all(managers.map((each) => asked(each, after, last.reference)));
  // The one who is named hears of the restricted case, the one before the wall hears least of all.
  const [named, kept, neither] = lines.map(({ heard }) => heard);
  expect(named!.length).toBeGreaterThan(neither!.length);
  expect(kept!.length).toBeLessThan(neither!.length);
  for (const [n, { heard }] of lines.entries()) {
    const since = (ids: string[]) => ids.filter((id) => !early.has(id));
    const theirs = since(own[n % managers.length]!);
    expect(since(heard.map(({ id }) => id))).toEqual(theirs);
    expect(theirs.length).toBeGreaterThan(3);
  }
  await Promise.all(lines.map((line) => line.close()));
});

test.each([
  ['a socket', follow],
  ['server-sent events', followByStream],
] as const)(
  'by %s whoever’s session ends is told nothing more, though others with their keys are',
  async (_name, way) => {
    const after = await cursorOfNow(landlord);
    const [, , other] = managers;
    const one = await hire(`Somebody who leaves, by ${way.name}`);
    const lines = [one, other].map((each) => listenTo(each, after, way));
    const first = await received();
    await Promise.all(lines.map((line) => line.until(first.reference)));
    await landlord.admin.query('update app.session set ended_at = now() where staff_id = $1', [one.staffId]);
    const nothing = lines[0]!.until('nothing').catch(() => {});
    const later: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { reference } = await received();
      later.push(reference);
      await lines[1]!.until(reference);
    }
    expect(lines[0]!.heard.filter(({ report }) => later.includes(report?.reference ?? ''))).toEqual([]);
    await Promise.all(lines.map((line) => line.close()));
    await nothing;
  },
);

test('a dozen of one kind, by sockets and by server-sent events, cost one reading of what happens', async () => {
  const after = await cursorOfNow(landlord);
  const lines = [...ways, ...ways].flatMap((way) => managers.map((each) => listenTo(each, after, way)));
  const told = async () => {
    const { reference } = await received();
    await Promise.all(lines.map((line) => line.until(reference)));
  };
  await told();
  const query = vi.spyOn(pg.Client.prototype, 'query');
  /** What followers have asked the database for since: pages of the feed for one alone, and events to tell of. */
  const read = () => {
    const statements = query.mock.calls.flatMap(([asked]) =>
      ((asked as unknown as { asks?: { statement: { name?: string; text: string } }[] }).asks ?? []).map(
        ({ statement }) => statement,
      ),
    );
    query.mockClear();
    const pages = statements.filter(({ name }) => name === 'amity_updates');
    const events = statements.filter(({ name, text }) => name !== 'amity_updates' && /case_event/.test(text));
    return { pages: pages.length, events: events.length };
  };
  try {
    // All of them stand at the end of the feed once nobody looks for themselves any more.
    await expect.poll(() => read().pages, { interval: 250 }).toBe(0);
    await told();
    const { pages, events } = read();
    expect(pages).toBe(0);
    // What was written at once is told at once, and at most in two parts.
    expect(events).toBeGreaterThan(0);
    expect(events).toBeLessThan(3);
  } finally {
    query.mockRestore();
    await Promise.all(lines.map((line) => line.close()));
  }
});

test('only what follows from the keys of an event, its case and its report is read by one for others', async () => {
  const schema = await schemaOfServer();
  const orm = await openOrm(landlord.databaseUrl);
  const shapes = readShapes(schema, orm);
  await orm.close();
  const isShared = (selection: string, rest = '') =>
    sharedField(schema, shapes, parse(`subscription { caseUpdates { ${selection} } } ${rest}`)) !== undefined;
  const usual = 'cursor event { id kind facts actor { name } case { reference owner { name } } }';
  expect(isShared(usual)).toBe(true);
  const fragment = 'fragment e on CaseEvent { id report { service { area { name } } } }';
  expect(isShared('event { ...e }', fragment)).toBe(true);
  expect(isShared('event { ...e }', fragment.replace('area { name }', 'properties { id }'))).toBe(false);
  const picked = 'subscription { caseUpdates(filter: { kind: [CASE_OPENED] }) { cursor event { id } } }';
  expect(sharedField(schema, shapes, parse(picked))).toBeUndefined();
  for (const selection of [
    'cursor',
    'event { id } other: event { id }',
    'event { case { parties { id } } }',
    'event { case { nextDueAt } }',
    'event { case { events { id } } }',
    'event { deadline { dueAt } }',
    'event { report { case { reference } } }',
    'event @skip(if: true) { id }',
  ]) {
    expect([selection, isShared(selection)]).toEqual([selection, false]);
  }
});
