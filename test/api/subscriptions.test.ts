import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { rolesOf } from '../../server/database/roles.ts';
import type { Signal } from '../../server/live/signal.ts';
import { followUpdates } from '../../server/live/updates.ts';
import { noiseReport, openedCase, taken } from '../support/casework.ts';
import { type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { cursorOfNow, follow } from '../support/socket.ts';

let landlord: Landlord;
let other: Awaited<ReturnType<Landlord['replica']>>;
beforeAll(async () => {
  landlord = await openLandlord();
  other = await landlord.replica();
});
afterAll(() => landlord?.close());

const updates = `subscription ($after: String) { caseUpdates(after: $after) { cursor
  event { id kind facts seq report { reference description } case { reference owner { name } } actor { name } } } }`;
const address = () => `${landlord.url.replace('http', 'ws')}/graphql`;

describe('updates', () => {
  test('of what is done at one replica arrive at the other', async () => {
    const lead = landlord.as('service-lead');
    const stream = follow(other.url, lead.token, updates, { after: await cursorOfNow(landlord) });
    const { report } = await taken(lead, 'receiveReport', noiseReport(landlord));
    const { data } = await stream.next();
    expect(data.caseUpdates.event).toMatchObject({
      kind: 'REPORT_RECEIVED',
      report: { reference: report.reference, description: 'Drums at night, every night.' },
      actor: { name: 'Bethan Ashworth' },
    });
    await stream.close();
  });

  test('reach only those who answer for the case, with the masks of each', async () => {
    const after = await cursorOfNow(landlord);
    const followers = ['welsh-area-manager', 'analyst', 'area-manager'] as const;
    const streams = followers.map((who) => follow(landlord.url, landlord.as(who).token, updates, { after }));
    await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    const wales = landlord.as('welsh-support-worker');
    const there = noiseReport(landlord, { serviceId: landlord.ids['Tŷ Bryn'], propertyId: null });
    const welsh = await taken(wales, 'receiveReport', there);
    const [toWales, toAnalyst, toArea] = await Promise.all(streams.map((stream) => stream.next()));
    // The first that Wales hears of is the second thing that happened.
    expect(toWales!.data.caseUpdates.event.report.reference).toBe(welsh.report.reference);
    expect(toAnalyst!.data.caseUpdates.event).toMatchObject({ report: { description: null }, actor: null });
    expect(toArea!.data.caseUpdates.event).toMatchObject({ actor: { name: 'Bethan Ashworth' } });
    await Promise.all(streams.map((stream) => stream.close()));
  });

  test('missed between two sockets come behind the cursor, none lost and none twice, in the order they were written', async () => {
    const lead = landlord.as('service-lead');
    let after = await cursorOfNow(landlord);
    const heard: string[] = [];
    const listen = async (many: number) => {
      const stream = follow(heard.length % 2 === 0 ? landlord.url : other.url, lead.token, updates, {
        after,
      });
      for (let n = 0; n < many; n += 1) {
        const { cursor, event } = (await stream.next()).data.caseUpdates;
        heard.push(event.id);
        after = cursor;
      }
      await stream.close();
    };
    const write = (at: Landlord['as']) => openedCase(landlord, at('service-lead'));
    const writing = Promise.all([
      write(landlord.as),
      write(other.as),
      write(landlord.as),
      write(other.as),
      write(landlord.as),
    ]);
    await listen(1);
    await listen(4);
    await writing;
    await Promise.all([write(landlord.as), write(other.as)]);
    const { rows } = await landlord.admin.query<{ id: string }>(
      `select e.id from case_event e where $1::uuid = any(e.readers) order by e.txid, e.position`,
      [landlord.ids['Harbour House']],
    );
    const since = rows.map(({ id }) => id).slice(rows.findIndex(({ id }) => id === heard[0]));
    await listen(since.length - heard.length);
    expect(heard).toEqual(since);
    expect(new Set(heard).size).toBe(heard.length);
  });

  test('begin now, or with the first that there is, for whoever has no cursor yet; never with both', async () => {
    const lead = landlord.as('service-lead');
    const from =
      'subscription ($after: String, $from: FeedBeginning) { caseUpdates(after: $after, from: $from) { cursor } }';
    const { caseEvents } = await lead.query(
      'query { caseEvents(first: 2, orderBy: { field: FEED, direction: ASC }) { edges { cursor } } }',
    );
    const everything = follow(landlord.url, lead.token, from, { from: 'EARLIEST' });
    for (const { cursor } of caseEvents.edges) {
      expect((await everything.next()).data.caseUpdates.cursor).toBe(cursor);
    }
    await everything.close();
    const together = follow(
      landlord.url,
      lead.token,
      'subscription { caseUpdates(from: EARLIEST) { cursor } }',
    );
    expect((await together.next()).data.caseUpdates.cursor).toBe(caseEvents.edges[0].cursor);
    await together.close();
    const after = await cursorOfNow(landlord);
    const both = follow(landlord.url, lead.token, from, { after, from: 'NOW' });
    expect((await both.next()).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'from',
    });
    await both.close();
  });

  test('of a case that is followed end at once for whoever has left', async () => {
    const worker = landlord.as('other-support-worker');
    const after = await cursorOfNow(landlord);
    const stream = follow(landlord.url, worker.token, updates, { after });
    const first = await taken(worker, 'receiveReport', noiseReport(landlord));
    const { event: received } = (await stream.next()).data.caseUpdates;
    expect(received.report.reference).toBe(first.report.reference);
    // Each clock that its receipt started has an entry of its own.
    for (const _ of received.facts.deadlines) await stream.next();
    await landlord.admin.query('update staff set left_on = current_date - 1 where id = $1', [worker.staffId]);
    const still = stream.next().then(
      ({ data }) => data?.caseUpdates ?? 'nothing',
      () => 'closed',
    );
    const witness = follow(landlord.url, landlord.as('service-lead').token, updates, { after });
    const second = await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
    for (;;) {
      const { event } = (await witness.next()).data.caseUpdates;
      if (event.report?.reference === second.report.reference) break;
    }
    await witness.close();
    await stream.close();
    expect(await still).toBe('closed');
  });

  test('that nobody waits for any more are given up at once, not with the next that happens', async () => {
    const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('api'), max: 1 });
    const listening = new Set<() => void>();
    const signal = {
      listen: (hear: () => void) => {
        listening.add(hear);
        return () => listening.delete(hear);
      },
    } as unknown as Signal;
    const asker = { sid: 'A'.repeat(43), role: rolesOf(landlord.databaseUrl).names.user };
    const stream = followUpdates({ pool, signal, asker }, {});
    const next = stream.next();
    await expect.poll(() => listening.size).toBe(1);
    // Long enough for both questions to be answered: now it waits for a signal that does not come.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await stream.return(undefined);
    expect(await next).toEqual({ done: true, value: undefined });
    expect(listening.size).toBe(0);
    await pool.end();
  });

  test('of some kinds or some cases alone come where these are asked for, in their order, behind the cursor of any', async () => {
    const lead = landlord.as('service-lead');
    const after = await cursorOfNow(landlord);
    const some = `subscription ($after: String, $filter: CaseEventFilter) { caseUpdates(after: $after, filter: $filter) { cursor
      event { kind case { reference } report { reference } } } }`;
    const following = (filter: object) => follow(other.url, lead.token, some, { after, filter });
    const opened = following({ kind: ['CASE_OPENED'] });
    const first = await openedCase(landlord, lead);
    const second = await openedCase(landlord, lead);
    const ofSecond = following({ caseId: [second.case.id, 'nothing'] });
    const references = [first.case.reference, second.case.reference];
    for (const reference of references) {
      expect((await opened.next()).data.caseUpdates.event).toMatchObject({
        kind: 'CASE_OPENED',
        case: { reference },
      });
    }
    const told = (await ofSecond.next()).data.caseUpdates;
    expect(told.event.case.reference).toBe(second.case.reference);
    const both = following({ kind: ['CASE_OPENED'], caseId: [first.case.id] });
    expect((await both.next()).data.caseUpdates.event.case.reference).toBe(first.case.reference);
    // What is written while it follows comes too, and nothing of what was not asked for.
    const third = await openedCase(landlord, lead);
    expect((await opened.next()).data.caseUpdates.event.case.reference).toBe(third.case.reference);
    const nothing = following({ caseId: ['nothing'] });
    let heard = false;
    nothing.next().then(
      () => {
        heard = true;
      },
      () => {},
    );
    await openedCase(landlord, lead);
    await opened.next();
    expect(heard).toBe(false);
    for (const each of [opened, ofSecond, both, nothing]) await each.close();
  });

  test('of a case that is somebody else’s do not come by asking for it', async () => {
    const after = await cursorOfNow(landlord);
    const { case: of } = await openedCase(landlord, landlord.as('service-lead'));
    const some = `subscription ($after: String, $filter: CaseEventFilter) { caseUpdates(after: $after, filter: $filter) { cursor event { kind } } }`;
    const stranger = follow(landlord.url, landlord.as('welsh-area-manager').token, some, {
      after,
      filter: { caseId: [of.id] },
    });
    const witness = follow(landlord.url, landlord.as('service-lead').token, some, {
      after,
      filter: { caseId: [of.id] },
    });
    let heard = false;
    stranger.next().then(
      () => {
        heard = true;
      },
      () => {},
    );
    await witness.next();
    await taken(landlord.as('service-lead'), 'recordContact', {
      caseId: of.id,
      method: 'PHONE',
      reached: true,
    });
    await witness.next();
    expect(heard).toBe(false);
    await stranger.close();
    await witness.close();
  });

  test.each([
    '',
    'nonsense',
    Buffer.from('1').toString('base64url'),
    Buffer.from('a|b').toString('base64url'),
    Buffer.from('18446744073709551616|1').toString('base64url'),
    // Of a transaction that is still to come.
    Buffer.from('18446744073709551615|1').toString('base64url'),
    Buffer.from("1|1'").toString('base64url'),
  ])('behind something that is no cursor are refused: %s', async (after) => {
    const stream = follow(landlord.url, landlord.as('service-lead').token, updates, { after });
    const { errors } = await stream.next();
    expect(errors![0]).toMatchObject({
      message: 'after: is not a cursor of these updates.',
      extensions: { code: 'BAD_USER_INPUT', field: 'after' },
    });
    await stream.close();
  });
});

describe('a socket', () => {
  const outcome = (query: string, variables?: Record<string, unknown>) => {
    const stream = follow(landlord.url, landlord.as('head-of-service').token, query, variables);
    return stream
      .next()
      .then(
        ({ errors }) => errors,
        (errors: Data) => errors,
      )
      .finally(() => stream.close());
  };

  test.each([
    ['a query', '{ viewer { name } }'],
    ['the schema', '{ __schema { types { name } } }'],
    [
      'a change',
      'mutation { closeCase(input: { caseId: "x", outcome: PARTY_MOVED, reason: "x" }) { refusals { rule } } }',
    ],
    ['a query among subscriptions', 'query a { viewer { name } } '],
  ])('does not answer %s', async (_what, query) => {
    const [error] = await outcome(query);
    expect(error).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
    expect(error.message).toContain('by POST');
  });

  test('keeps the limits that hold elsewhere', async () => {
    const aliases = Array.from({ length: 31 }, (_, n) => `a${n}: cursor`).join(' ');
    expect((await outcome(`subscription { caseUpdates { ${aliases} } }`))[0].extensions.code).toBe(
      'OPERATION_TOO_LARGE',
    );
    const deep = 'case { parties(first: 1) { '.repeat(7);
    expect(
      (await outcome(`subscription { caseUpdates { event { ${deep} id ${'} }'.repeat(7)} } } }`))[0]
        .extensions.code,
    ).toBe('OPERATION_TOO_LARGE');
    expect(
      (await outcome(`subscription { caseUpdates { ${'cursor '.repeat(1_001)} } }`))[0].extensions.code,
    ).toBe('GRAPHQL_PARSE_FAILED');
    expect((await outcome('subscription { caseUpdates { nonsense } }'))[0].extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect((await outcome('subscription { caseUpdates { cursor '))[0].extensions.code).toBe(
      'GRAPHQL_PARSE_FAILED',
    );
    const wrong = await outcome(updates, { after: { name: 'Maud Penhaligon' } });
    expect(JSON.stringify(wrong)).not.toContain('Maud');
  });

  test('says as little of a fault of ours as any answer', async () => {
    const after = await cursorOfNow(landlord);
    const lead = landlord.as('service-lead');
    const stream = follow(landlord.url, lead.token, updates, { after });
    await landlord.admin.query('alter table staff rename column name to other_name');
    try {
      await taken(lead, 'recordContact', {
        ...(await closedToRead()),
        method: 'PHONE',
        reached: false,
      }).catch(() => {});
      const next = await stream.next();
      expect(next.errors![0]!.message).toMatch(
        /^Something went wrong on our side\. Reference: [0-9a-f-]{36}\.$/,
      );
      expect(JSON.stringify(next)).not.toMatch(/column|select|staff_|\.ts/);
    } finally {
      await landlord.admin.query('alter table staff rename column other_name to name');
      await stream.close();
    }
  });

  async function closedToRead(): Promise<{ caseId: string }> {
    const { rows } = await landlord.admin.query(`select id from asb_case where service_id = $1 limit 1`, [
      landlord.ids['Harbour House'],
    ]);
    return { caseId: rows[0].id };
  }

  test('with a token that runs out is closed with 4403', async () => {
    const token = await landlord.tokenOf('service-lead', 2);
    const stream = follow(landlord.url, token, updates);
    const closed = new Promise<Data>((resolve) => stream.client.on('closed', resolve));
    await expect(stream.next()).rejects.toMatchObject({ code: 4403 });
    expect(await closed).toMatchObject({ code: 4403 });
  });

  test.each([
    ['nothing', undefined],
    ['a forged token', { authorization: 'Bearer a.b.c' }],
    ['something that is no token', { authorization: { $ne: null } }],
  ])('is closed when it opens with %s', async (_what, connectionParams) => {
    const client = createClient({
      url: address(),
      webSocketImpl: WebSocket,
      connectionParams: connectionParams as never,
      retryAttempts: 0,
    });
    await expect(client.iterate({ query: updates }).next()).rejects.toMatchObject({ code: 4403 });
    await client.dispose();
  });

  test.each(['https://evil.example', 'null', undefined])(
    'with the portal’s cookie is not believed from %s',
    async (origin) => {
      const session = await landlord.admin.query(`select 1 from app.session where kind = 'BEARER' limit 1`);
      expect(session.rowCount).toBe(1);
      const sid = await portalSession();
      const from = (headers: Record<string, string>) => {
        const socket = new WebSocket(address(), 'graphql-transport-ws', {
          headers: { cookie: `amity_sid=${sid}`, ...headers },
        });
        socket.on('open', () => socket.send('{"type":"connection_init"}'));
        return Promise.race([
          once(socket, 'message').then(([data]) => JSON.parse(String(data)).type as string),
          once(socket, 'close').then(([code]) => code as number),
        ]).finally(() => socket.close());
      };
      expect(await from({ origin: landlord.url })).toBe('connection_ack');
      expect(await from(origin ? { origin } : {})).toBe(4403);
    },
  );

  async function portalSession(): Promise<string> {
    const { openSessions } = await import('../../server/sign-in/session.ts');
    const { DEMONSTRATION_ISSUER } = await import('../../server/demonstration/people.ts');
    const signedIn = await openSessions(landlord.admin).open(
      { issuer: DEMONSTRATION_ISSUER, subject: 'demo-head-of-service' },
      { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + 60_000) },
    );
    return signedIn!.sid;
  }

  /** A socket by hand: what it is told, message by message, and how it ends. */
  async function signedOn(who: Parameters<Landlord['as']>[0]) {
    const socket = new WebSocket(address(), 'graphql-transport-ws');
    const told: Data[] = [];
    socket.on('message', (data) => told.push(JSON.parse(String(data))));
    const ended = once(socket, 'close').then(([code, reason]) => ({ code, reason: String(reason) }));
    await once(socket, 'open');
    const say = (message: object) => socket.send(JSON.stringify(message));
    say({ type: 'connection_init', payload: { authorization: `Bearer ${landlord.as(who).token}` } });
    const outcome = await Promise.race([ended, once(socket, 'message').then(() => 'taken' as const)]);
    return { socket, told, say, ended, outcome };
  }
  const leave = async ({ socket, ended }: Awaited<ReturnType<typeof signedOn>>) => {
    socket.close();
    await ended;
  };

  test('is one of five at most that a person holds; one that ends makes room for another', async () => {
    const held = await Promise.all(Array.from({ length: 5 }, () => signedOn('housing-manager')));
    expect(held.map(({ outcome }) => outcome)).toEqual(Array(5).fill('taken'));
    const tooMany = { code: 4429, reason: 'At most 5 sockets for one person' };
    expect((await signedOn('housing-manager')).outcome).toEqual(tooMany);
    expect((await signedOn('housing-manager')).outcome).toEqual(tooMany);
    const colleague = await signedOn('analyst');
    expect(colleague.outcome).toBe('taken');
    await leave(held[0]!);
    const next = await signedOn('housing-manager');
    expect(next.outcome).toBe('taken');
    expect((await signedOn('housing-manager')).outcome).toEqual(tooMany);
    await Promise.all([...held.slice(1), next, colleague].map(leave));
  });

  test('carries twenty subscriptions at most; the next is refused and the others go on', async () => {
    const line = await signedOn('analyst');
    const subscribe = (id: string) =>
      line.say({ type: 'subscribe', id, payload: { query: 'subscription { caseUpdates { cursor } }' } });
    for (let n = 1; n <= 21; n += 1) subscribe(String(n));
    const said = (type: string, id: string) =>
      vi.waitFor(() => {
        const message = line.told.find((each) => each.type === type && each.id === id);
        if (!message) throw new Error(`nothing of ${type} ${id}`);
        return message;
      }, 300_000);
    expect((await said('error', '21')).payload).toEqual([
      expect.objectContaining({
        message: 'At most 20 subscriptions on one socket.',
        extensions: expect.objectContaining({ code: 'TOO_MANY_REQUESTS' }),
      }),
    ]);
    line.say({ type: 'complete', id: '20' });
    subscribe('22');
    const heard = said('next', '22');
    const writing = setInterval(
      () => void taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord)).catch(() => {}),
      300,
    );
    await heard.finally(() => clearInterval(writing));
    await said('next', '1');
    await said('next', '19');
    expect(line.told.filter(({ type }) => type === 'error')).toHaveLength(1);
    await leave(line);
  });

  test('that speaks another protocol, too much, or nonsense is closed', async () => {
    const closeOf = async (protocol: string, message?: string) => {
      const socket = new WebSocket(address(), protocol);
      socket.on('error', () => {});
      if (message) socket.on('open', () => socket.send(message));
      const [code] = await once(socket, 'close');
      return code as number;
    };
    expect(await closeOf('graphql-ws')).toBe(4406);
    expect(await closeOf('graphql-transport-ws', 'x'.repeat(70_000))).toBe(1009);
    expect(await closeOf('graphql-transport-ws', '{"type":"nonsense"}')).toBe(4400);
    expect(
      await closeOf('graphql-transport-ws', '{"type":"subscribe","id":"1","payload":{"query":"{ a }"}}'),
    ).toBe(4401);
  });

  test('elsewhere than at /graphql is not opened', async () => {
    const socket = new WebSocket(address().replace('/graphql', '/elsewhere'), 'graphql-transport-ws');
    const [error] = await once(socket, 'error');
    expect(String(error)).toContain('404');
  });
});
