import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { FollowCasesDocument, FollowNoticesDocument } from '../../portal/generated/live-query.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { openSessions, type SignedIn } from '../../server/sign-in/session.ts';
import { type Landlord, openLandlord, post } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';
import { done, signedInAnew } from '../support/people-and-roles.ts';

let landlord: Landlord;
let other: Awaited<ReturnType<Landlord['replica']>>;
beforeAll(async () => {
  landlord = await openLandlord();
  other = await landlord.replica();
});
afterAll(() => landlord?.close());

const hour = 3_600_000;

async function signedInToThePortal(who: PersonOfStaff, { lastsMs = hour, idleMinutes = 30 } = {}) {
  const signedIn = await openSessions(landlord.admin).open(
    { issuer: DEMONSTRATION_ISSUER, subject: `demo-${who}` },
    { kind: 'PORTAL', absoluteExpiry: new Date(Date.now() + lastsMs), idleMinutes },
  );
  return signedIn!;
}

const fromThePortal = ({ sid }: SignedIn) => ({ cookie: `amity_sid=${sid}`, origin: landlord.url });
/** The portal follows by names alone. */
const followed = (who: PersonOfStaff) =>
  who === 'system-admin' ? FollowNoticesDocument.documentId : FollowCasesDocument.documentId;

/** A socket of the portal that follows, and how it ends. */
async function bySocket(url: string, who: PersonOfStaff, session: SignedIn) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: fromThePortal(session),
  });
  const ended = once(socket, 'close').then(([code, reason]) => `${code} ${reason}`);
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  const [said] = await once(socket, 'message');
  expect(JSON.parse(String(said)).type).toBe('connection_ack');
  const payload = { query: '', extensions: { documentId: followed(who) } };
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload }));
  return { ended, isOpen: () => socket.readyState === WebSocket.OPEN, close: () => socket.close() };
}

/** An event stream of the portal, and the last that it says. */
async function byStream(url: string, who: PersonOfStaff, session: SignedIn) {
  const answer = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...fromThePortal(session),
    },
    body: JSON.stringify({ query: '', extensions: { documentId: followed(who) } }),
  });
  expect(answer.status).toBe(200);
  return { ended: answer.text().then((text) => text.trimEnd().split('\n\n').slice(-2)) };
}

const saysThatItIsOver = [
  expect.stringContaining('"code":"UNAUTHENTICATED"'),
  'event: complete\ndata:',
] as unknown as string[];

/** Somebody follows in the portal, by a socket at one replica and a stream at the other. */
async function follows(who: PersonOfStaff, session: SignedIn) {
  const [socket, stream] = [
    await bySocket(landlord.url, who, session),
    await byStream(other.url, who, session),
  ];
  return async () => {
    expect(await socket.ended).toBe('4403 Session ended');
    expect(await stream.ended).toEqual(saysThatItIsOver);
  };
}

const sessionsAudited = async ({ viewer }: SignedIn) => {
  const { rows } = await landlord.admin.query<{ kind: string }>(
    `select kind from audit_entry where facts ->> 'because' = 'SESSION_ENDED' and session_id = $1`,
    [viewer.sessionId],
  );
  return rows.map(({ kind }) => kind);
};

describe('What somebody follows in the portal ends, at every replica,', () => {
  test('when they sign out, and a colleague’s goes on', async () => {
    const leaver = await signedInToThePortal('service-lead');
    const stayer = await signedInToThePortal('area-manager');
    const isOver = await follows('service-lead', leaver);
    const stays = await bySocket(other.url, 'area-manager', stayer);
    const before = performance.now();
    const out = await fetch(`${other.url}/sign-out`, {
      method: 'POST',
      headers: fromThePortal(leaver),
      redirect: 'manual',
    });
    expect(out.status).toBe(303);
    await isOver();
    // Told at once, not with the signal that comes every few seconds in any case.
    expect(performance.now() - before).toBeLessThan(4_000);
    await expect.poll(() => sessionsAudited(leaver)).toEqual(['SOCKET_CLOSED', 'SOCKET_CLOSED']);
    expect(stays.isOpen()).toBe(true);
    stays.close();
  });

  test('when they end that session from another, which goes on', async () => {
    const lost = await signedInToThePortal('housing-manager');
    const kept = await signedInToThePortal('housing-manager');
    const isOver = await follows('housing-manager', lost);
    const stays = await bySocket(landlord.url, 'housing-manager', kept);
    await done(await signedInAnew(landlord, 'housing-manager'), 'revokeSession', {
      sessionId: lost.viewer.sessionId,
    });
    await isOver();
    expect(stays.isOpen()).toBe(true);
    stays.close();
  });

  test('when an administrator ends their session', async () => {
    const session = await signedInToThePortal('welsh-area-manager');
    const isOver = await follows('welsh-area-manager', session);
    const { endedAt } = await done(await signedInAnew(landlord, 'system-admin'), 'revokeSession', {
      sessionId: session.viewer.sessionId,
    });
    await isOver();
    // As every moment of the API is written.
    expect(endedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|\+00:00)$/);
  });

  test('when a role is taken away from them, and a token of theirs opens nothing any more', async () => {
    const who = 'other-support-worker';
    const session = await signedInToThePortal(who);
    const isOver = await follows(who, session);
    const withToken = new WebSocket(`${other.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const tokenOver = once(withToken, 'close').then(([code]) => code as number);
    await once(withToken, 'open');
    const { token, staffId } = other.as(who);
    withToken.send(
      JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }),
    );
    await once(withToken, 'message');
    const { rows } = await landlord.admin.query('select id from staff_grant where staff_id = $1', [staffId]);
    await done(await signedInAnew(landlord, 'system-admin'), 'endGrant', { grantId: rows[0].id });
    await isOver();
    expect(await tokenOver).toBe(4403);
  });

  test('when they leave', async () => {
    const who = 'welsh-support-worker';
    const session = await signedInToThePortal(who);
    const isOver = await follows(who, session);
    await done(await signedInAnew(landlord, 'system-admin'), 'recordLeaving', {
      staffId: landlord.ids[who],
      lastDay: '2026-03-02',
      access: 'AT_ONCE',
    });
    await isOver();
  });

  test('when the time of their session is over', async () => {
    const session = await signedInToThePortal('head-of-service', { lastsMs: 3_000 });
    await (await follows('head-of-service', session))();
  });

  test('when they have done nothing for half an hour: what comes by itself keeps no session open', async () => {
    const session = await signedInToThePortal('analyst', { idleMinutes: 0.1 });
    const isOver = await follows('analyst', session);
    await isOver();
    const { status } = await post(
      landlord.url,
      JSON.stringify({ documentId: FollowNoticesDocument.documentId }),
      fromThePortal(session),
    );
    expect(status).toBe(401);
  });

  test('when it ended while they were being let in', async () => {
    // A token’s session is believed for half a minute; what is opened by it meanwhile ends as soon as it is asked of.
    const { token, staffId } = landlord.as('system-admin');
    expect((await landlord.as('system-admin').answer('{ viewer { name } }')).status).toBe(200);
    await landlord.admin.query('update app.session set ended_at = now() where staff_id = $1', [staffId]);
    const socket = new WebSocket(`${landlord.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const ended = once(socket, 'close').then(([code]) => code as number);
    await once(socket, 'open');
    const hello = { type: 'connection_init', payload: { authorization: `Bearer ${token}` } };
    socket.send(JSON.stringify(hello));
    expect(await ended).toBe(4403);
  });
});
