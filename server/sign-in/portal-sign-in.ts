import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { languageCookie } from '../http/language-cookie.ts';
import { deviceWords } from './device-words.ts';
import type { DoorBook } from './door-book.ts';
import { type IdentityProvider, IdentityProviderUnavailable } from './identity-provider.ts';
import { localPath } from './local-path.ts';
import { loopbackRedirect } from './loopback-redirect.ts';
import { PENDING_SECONDS, pendingSignIns } from './pending-sign-in.ts';
import { isSameOrigin } from './same-origin.ts';
import type { Sessions } from './session.ts';
import type { CookieJar } from './session-cookie.ts';
import { noticePage, pageHeaders, STYLE, STYLE_PATH } from './sign-in-page.ts';

const IDLE_MINUTES = 30;
const ABSOLUTE_HOURS = 8;
const MOST_PENDING = 4;
const START_AGAIN = { href: '/sign-in', text: 'Sign in again' };

interface PortalSetting {
  identity: IdentityProvider;
  sessions: Sessions;
  cookies: CookieJar;
  publicOrigin: string;
  door?: Pick<DoorBook, 'note'>;
}

/** Sign-in of people: by authorization code with PKCE to a session of ours. The browser never sees a token. */
export async function portalSignIn(app: FastifyInstance, setting: PortalSetting) {
  const { identity, sessions, cookies, publicOrigin, door } = setting;
  const pendings = pendingSignIns(identity.sharedSecret);

  const notice = (reply: FastifyReply, status: number, title: string, sentences: string[]) =>
    reply
      .code(status)
      .headers(pageHeaders)
      .send(noticePage(title, sentences, START_AGAIN));

  const endSession = async (request: FastifyRequest) => {
    const sid = cookies.sid(request.headers);
    if (sid) await sessions.end(sid);
  };

  const signIn = async (
    request: FastifyRequest<{ Querystring: { returnTo?: string } }>,
    reply: FastifyReply,
  ) => {
    const elsewhere = loopbackRedirect(request, publicOrigin);
    if (elsewhere) return reply.redirect(elsewhere);
    const relyingParty = await identity.relyingParty();
    const pending = {
      state: randomState(),
      nonce: randomNonce(),
      codeVerifier: randomPKCECodeVerifier(),
      returnTo: localPath(request.query.returnTo, publicOrigin),
    };
    const address = buildAuthorizationUrl(relyingParty, {
      redirect_uri: `${publicOrigin}/sign-in/callback`,
      scope: 'openid profile',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await calculatePKCECodeChallenge(pending.codeVerifier),
      code_challenge_method: 'S256',
    });
    // Several tabs may be signing in at once, but not so many that the cookies outgrow the request.
    const others = cookies.pendingNames(request.headers);
    return reply
      .header('cache-control', 'no-store')
      .header('set-cookie', [
        ...(others.length >= MOST_PENDING ? others.map(cookies.clear) : []),
        cookies.set(cookies.pendingName(pending.state), await pendings.seal(pending), PENDING_SECONDS),
      ])
      .redirect(address.href);
  };

  const callback = async (
    request: FastifyRequest<{ Querystring: { state?: string } }>,
    reply: FastifyReply,
  ) => {
    const pendingName = cookies.pendingName(String(request.query.state ?? ''));
    const pending = await pendings.open(cookies.all(request.headers)[pendingName]);
    if (!pending) {
      // Most often the back button after a sign-in that went well.
      const sid = cookies.sid(request.headers);
      if (sid && (await sessions.resume(sid, 'PORTAL'))) return reply.redirect('/');
      return notice(reply, 400, 'This sign-in is over', [
        'It took more than ten minutes, was already used, or began in another browser.',
      ]);
    }
    reply.header('set-cookie', cookies.clear(pendingName));

    const relyingParty = await identity.relyingParty();
    const subject = await authorizationCodeGrant(relyingParty, new URL(request.url, publicOrigin), {
      pkceCodeVerifier: pending.codeVerifier,
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      idTokenExpected: true,
    }).then(
      (tokens) => tokens.claims()?.sub,
      (error) => {
        request.log.warn({ code: error?.code ?? error?.error }, 'sign-in refused');
        door?.note({ kind: 'SIGN_IN_FAILED', because: 'NOT_CONFIRMED', who: request.ip });
        return undefined;
      },
    );
    if (!subject) {
      return notice(reply, 400, 'Sign-in did not finish', [
        'The identity provider did not confirm who you are, or you cancelled.',
      ]);
    }

    await endSession(request);
    const signedIn = await sessions.open(
      { issuer: identity.staffIssuer, subject },
      {
        kind: 'PORTAL',
        absoluteExpiry: new Date(Date.now() + ABSOLUTE_HOURS * 3_600_000),
        idleMinutes: IDLE_MINUTES,
        device: deviceWords(request.headers['user-agent']),
      },
    );
    if (!signedIn) {
      reply.header('set-cookie', cookies.clear(cookies.sidName));
      return notice(reply, 403, 'You have no access to Amity', [
        'We know who you are, but there is no staff record for you here, or it has ended.',
        'Your line manager or the system administrator can ask for one.',
      ]);
    }
    return reply
      .header('cache-control', 'no-store')
      .header('set-cookie', [
        cookies.set(cookies.sidName, signedIn.sid),
        ...languageCookie(signedIn.language, publicOrigin.startsWith('https://')),
      ])
      .redirect(pending.returnTo);
  };

  app.setErrorHandler((error, request, reply) => {
    if (error instanceof IdentityProviderUnavailable) {
      request.log.error({ err: error }, 'identity provider unavailable');
      return notice(reply, error.statusCode, 'Sign-in is not possible just now', [error.message]);
    }
    throw error;
  });

  app.get('/sign-in', signIn);
  app.get('/sign-in/callback', callback);
  app.get(STYLE_PATH, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(STYLE),
  );

  await app.register(async (leaving) => {
    // A form or a script may ask for it; there is nothing to read in the body.
    leaving.removeAllContentTypeParsers();
    leaving.addContentTypeParser('*', (_request, _payload, done) => done(null));
    leaving.post('/sign-out', async (request, reply) => {
      if (!isSameOrigin(request.headers, publicOrigin)) {
        return notice(reply, 403, 'You are still signed in', [
          'The request to sign out came from another site.',
        ]);
      }
      await endSession(request);
      return reply.header('set-cookie', cookies.clear(cookies.sidName)).redirect('/signed-out', 303);
    });
  });

  app.get('/signed-out', (_request, reply) =>
    notice(reply, 200, 'You have signed out', ['Your session has ended.']),
  );
}
