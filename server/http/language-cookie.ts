import type { IncomingHttpHeaders } from 'node:http';
import { fastifyCookie } from '@fastify/cookie';

/** In which language the portal is drawn in this browser; the page itself sets it too, before anybody has signed in. */
const name = 'amity_language';
const codes: Partial<Record<string, string>> = { ENGLISH: 'en', WELSH: 'cy' };

/** `Set-Cookie` for the language that somebody chose; none where they chose none. */
export const languageCookie = (language: string | undefined, secure: boolean): string[] => {
  const code = language && codes[language];
  const terms = { path: '/', sameSite: 'lax', secure, maxAge: 31_536_000 } as const;
  return code ? [fastifyCookie.serialize(name, code, terms)] : [];
};

export const wantsWelsh = ({ cookie }: IncomingHttpHeaders): boolean =>
  cookie !== undefined && fastifyCookie.parse(cookie)[name] === codes.WELSH;
