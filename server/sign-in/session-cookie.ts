import type { IncomingHttpHeaders } from 'node:http';
import { fastifyCookie } from '@fastify/cookie';

export interface CookieJar {
  /** The portal session's secret. */
  sid(headers: IncomingHttpHeaders): string | undefined;
  all(headers: IncomingHttpHeaders): Record<string, string>;
  /** `Set-Cookie` lines. Without a lifetime the cookie ends with the browser; the session ends on its own terms. */
  set(name: string, value: string, seconds?: number): string;
  clear(name: string): string;
  sidName: string;
  /** Name of the cookie that holds one sign-in under way. */
  pendingName(state: string): string;
  pendingNames(headers: IncomingHttpHeaders): string[];
}

/** `__Host-` makes the browser itself refuse the cookie from any other host; it needs https. */
export function cookieJar(publicOrigin: string): CookieJar {
  const secure = publicOrigin.startsWith('https://');
  const sidName = secure ? '__Host-sid' : 'amity_sid';
  const pendingPrefix = secure ? '__Host-sign-in-' : 'amity_sign_in_';
  const terms = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  const all = (headers: IncomingHttpHeaders): Record<string, string> =>
    headers.cookie ? fastifyCookie.parse(headers.cookie) : {};

  return {
    all,
    sidName,
    sid: (headers) => all(headers)[sidName],
    set: (name, value, seconds) =>
      fastifyCookie.serialize(name, value, seconds === undefined ? terms : { ...terms, maxAge: seconds }),
    clear: (name) => fastifyCookie.serialize(name, '', { ...terms, maxAge: 0 }),
    pendingName: (state) => pendingPrefix + state.replaceAll(/[^\w-]/g, '').slice(0, 16),
    pendingNames: (headers) => Object.keys(all(headers)).filter((name) => name.startsWith(pendingPrefix)),
  };
}
