import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { noiseReport, taken } from '../support/casework.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import { cursorOfNow, follow } from '../support/socket.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord({}, undefined, { patienceMs: 1_500 });
});
afterAll(() => landlord?.close());

/** Some 250 kB for each event: what the machine keeps between two of its programs is soon full. */
const wide = Array.from({ length: 25 }, (_, n) => `d${n}: description`).join(' ');
const updates = (what: string) =>
  `subscription ($after: String) { caseUpdates(after: $after) { cursor event { id report { reference ${what} } } } }`;
const REPORTS = 40;

async function writeMuch(): Promise<void> {
  const description = 'Drums at night, every night. '.repeat(340).slice(0, 9_900);
  const report = noiseReport(landlord, { description });
  for (let n = 0; n < REPORTS; n += 1) await taken(landlord.as('service-lead'), 'receiveReport', report);
}

/** What one hears behind a cursor, until the last report is heard of. */
async function heardBehind(after: string): Promise<string[]> {
  const { report } = await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
  const stream = follow(landlord.url, landlord.as('area-manager').token, updates(''), { after });
  const ids: string[] = [];
  for (;;) {
    const { event } = (await stream.next()).data.caseUpdates;
    ids.push(event.id);
    if (event.report.reference === report.reference) break;
  }
  await stream.close();
  return ids;
}
const idsBehind = async (after: string, last: string) => {
  const [t, p] = Buffer.from(after, 'base64url').toString().split('|');
  const { rows } = await landlord.admin.query<{ id: string }>(
    `select e.id from case_event e, case_event l where l.id = $3 and (e.txid, e.position) > ($1::xid8, $2::bigint)
        and (e.txid, e.position) <= (l.txid, l.position) and $4::uuid = any(e.readers) order by e.txid, e.position`,
    [t, p, last, landlord.ids['Harbour House']],
  );
  return rows.map(({ id }) => id);
};

describe('whoever follows updates and reads none of them', () => {
  test('over server-sent events is let go, costs the server no memory meanwhile, and misses nothing behind its last cursor', async () => {
    const after = await cursorOfNow(landlord);
    const answers: ServerResponse[] = [];
    const note = (message: unknown) => {
      const { request: asked, response } = message as { request: IncomingMessage; response: ServerResponse };
      if (asked.url === '/graphql/stream') answers.push(response);
    };
    subscribe('http.server.request.start', note);
    const asking = request(`${landlord.url}/graphql/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${landlord.as('area-manager').token}`,
      },
    });
    asking.end(JSON.stringify({ query: updates(wide), variables: { after } }));
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    unsubscribe('http.server.request.start', note);
    answer.on('error', () => {});
    answer.pause();
    const [held] = answers as [ServerResponse];
    const ended = once(held, 'close');
    let most = 0;
    const look = setInterval(() => {
      most = Math.max(most, held.writableLength);
    }, 5);
    await writeMuch();
    await ended;
    clearInterval(look);
    // More was written than any buffer holds, and of it one event at a time waited in the server.
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(600_000);
    asking.destroy();
    const heard = await heardBehind(after);
    expect(heard.length).toBeGreaterThan(REPORTS);
    expect(heard).toEqual(await idsBehind(after, heard.at(-1)!));
  });

  test('over a socket is let go as well', async () => {
    const after = await cursorOfNow(landlord);
    const socket = new WebSocket(`${landlord.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const say = (message: object) => socket.send(JSON.stringify(message));
    say({
      type: 'connection_init',
      payload: { authorization: `Bearer ${landlord.as('area-manager').token}` },
    });
    await once(socket, 'message');
    say({ type: 'subscribe', id: '1', payload: { query: updates(wide), variables: { after } } });
    socket.pause();
    await writeMuch();
    // Once it reads again, it finds the line cut.
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    const closed = once(socket, 'close');
    socket.resume();
    expect((await closed)[0]).toBe(1006);
    const heard = await heardBehind(after);
    expect(heard).toEqual(await idsBehind(after, heard.at(-1)!));
  });
});
