import type { IncomingMessage } from 'node:http';
import { fastifyCookie } from '@fastify/cookie';
import type { FastifyBaseLogger, FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Signal } from '../live/signal.ts';
import { openBearers } from './bearer.ts';
import { demonstrationIdentity } from './demonstration-identity.ts';
import type { DoorBook } from './door-book.ts';
import { type FailureLimit, failureLimit } from './failure-limit.ts';
import { type ConnectionParams, identification } from './identify.ts';
import { portalSignIn } from './portal-sign-in.ts';
import { productionIdentity } from './production-identity.ts';
import { type Gate, openSessions, type Sessions, type SignedIn } from './session.ts';
import { cookieJar } from './session-cookie.ts';
import type { SignInConfig } from './sign-in-config.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking. Found out the first time somebody wants to know, then remembered for the request. */
    signedIn(): Promise<SignedIn | undefined>;
  }
  interface FastifyInstance {
    /** Who opened a socket, by the same rules; the cookie counts only from our own origin. */
    identifySocket(upgrade: IncomingMessage, params?: ConnectionParams): Promise<SignedIn | undefined>;
    sessions: Sessions;
  }
}

interface SignInSetting {
  config: SignInConfig;
  /** Pool of the login that may open, resume and end sessions and nothing else. */
  gate: Gate;
  log: FastifyBaseLogger;
  /** Writes down what fails. */
  door?: Pick<DoorBook, 'note'>;
  /** Tells every process that a session has ended. */
  signal?: Pick<Signal, 'send'>;
}

/** Everything about who somebody is: pages and endpoints, and the answers for the rest of the server. */
export function signIn({ config, gate, log, door, signal }: SignInSetting): FastifyPluginAsync {
  const plugin: FastifyPluginAsync = async (app) => {
    // Its reading and writing of cookies works only once it has been registered.
    if (!app.hasDecorator('serializeCookie')) await app.register(fastifyCookie);
    const publicOrigin = new URL(config.publicUrl).origin;
    const sessions = noted(openSessions(gate), door, signal);
    const cookies = cookieJar(publicOrigin);
    const limit = failureLimit();
    const failures: FailureLimit = {
      failed(address, because = 'TOKEN') {
        door?.note({ kind: 'SIGN_IN_FAILED', because, who: address });
        return limit.failed(address);
      },
    };
    const identity =
      config.mode === 'demonstration'
        ? await demonstrationIdentity(app, { config, gate, log, failures })
        : productionIdentity(config);
    const verifyBearer = openBearers(identity.bearer, sessions, failures);
    const { identify, identifySocket } = identification({ verifyBearer, sessions, cookies, publicOrigin });

    const asked = new WeakMap<FastifyRequest, Promise<SignedIn | undefined>>();
    app.decorateRequest('signedIn', function (this: FastifyRequest) {
      const answer = asked.get(this) ?? identify(this);
      asked.set(this, answer);
      return answer;
    });
    app.decorate('identifySocket', identifySocket);
    app.decorate('sessions', sessions);

    await app.register(async (pages) => {
      await portalSignIn(pages, { identity, sessions, cookies, publicOrigin, door });
    });
  };
  // Fastify keeps a plugin's decorations to itself unless told not to; these are for the whole server.
  return Object.assign(plugin, { [Symbol.for('skip-override')]: true });
}

/** Whom the identity provider vouches for and nobody here knows is written down; of a session that ends all are told. */
const noted = (
  sessions: Sessions,
  door: SignInSetting['door'],
  signal: SignInSetting['signal'],
): Sessions => ({
  ...sessions,
  async end(sid) {
    await sessions.end(sid);
    signal?.send();
  },
  async open(vouched, terms) {
    const signedIn = await sessions.open(vouched, terms);
    if (!signedIn) {
      const who = `${vouched.issuer} ${vouched.subject}`;
      door?.note({ kind: 'SIGN_IN_FAILED', because: 'NO_STAFF', who });
    }
    return signedIn;
  },
});
