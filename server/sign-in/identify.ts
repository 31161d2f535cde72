import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { isSameOrigin } from './same-origin.ts';
import type { Sessions, SignedIn } from './session.ts';
import type { CookieJar } from './session-cookie.ts';

interface IdentifySetting {
  verifyBearer: (token: string, address: string) => Promise<SignedIn | undefined>;
  sessions: Sessions;
  cookies: CookieJar;
  publicOrigin: string;
}

/** What a client may say in graphql-ws's `connection_init`. */
export type ConnectionParams = Record<string, unknown> | undefined;

const bearerIn = (authorization: unknown) =>
  typeof authorization === 'string' ? /^bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1] : undefined;

const ONLY_READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Says who is asking: by a bearer token where one is sent, otherwise by the portal's cookie. */
export function identification({ verifyBearer, sessions, cookies, publicOrigin }: IdentifySetting) {
  const byCookie = async (headers: IncomingHttpHeaders) => {
    const sid = cookies.sid(headers);
    return sid ? sessions.resume(sid, 'PORTAL') : undefined;
  };

  const byToken = async (authorization: unknown, address: string) => {
    const token = bearerIn(authorization);
    return token ? verifyBearer(token, address) : undefined;
  };

  return {
    async identify(request: FastifyRequest): Promise<SignedIn | undefined> {
      const { headers, method, ip } = request;
      if (headers.authorization !== undefined) return byToken(headers.authorization, ip);
      // A browser adds the cookie to whatever any site makes it send; only our own pages may change things by it.
      if (!ONLY_READS.has(method) && !isSameOrigin(headers, publicOrigin)) return undefined;
      return byCookie(headers);
    },

    async identifySocket(upgrade: IncomingMessage, params: ConnectionParams): Promise<SignedIn | undefined> {
      const authorization = params?.authorization ?? params?.Authorization ?? upgrade.headers.authorization;
      if (authorization !== undefined) return byToken(authorization, upgrade.socket.remoteAddress ?? '');
      // Browsers open sockets to other sites without asking, so here the origin itself must be ours.
      return upgrade.headers.origin === publicOrigin ? byCookie(upgrade.headers) : undefined;
    },
  };
}
