import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Refusal, refusal } from '../../schema/ruling.ts';
import { type Ability, may } from '../access/abilities.ts';

/** A copy to keep: never shown by the browser, whatever it holds, and never stored on the way. */
export const sendAway = (reply: FastifyReply, plainName: string, name: string) =>
  reply
    .header('content-disposition', `attachment; filename="${plainName}"; filename*=UTF-8''${encoded(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store');

/** As RFC 8187 writes it. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const statusOf = ({ rule }: Refusal) =>
  ({ FILE_TOO_LARGE: 413, NOT_FOUND: 404, MANAGER_TAKES_ORIGINAL: 403, REASON_NEEDED: 422 })[rule];

export const refuse = (reply: FastifyReply, refusals: readonly Refusal[], status = 422) =>
  reply
    .code(refusals.map(statusOf).find((code) => code) ?? status)
    .header('cache-control', 'no-store')
    .send({ evidence: null, refusals });

export const refuseStrangers = (ability: Ability) => async (request: FastifyRequest, reply: FastifyReply) => {
  const signedIn = await request.signedIn();
  if (!signedIn) {
    const message = 'Sign in, or send a valid bearer token.';
    return reply
      .code(401)
      .header('www-authenticate', 'Bearer')
      .send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  }
  if (!may(signedIn.viewer, ability)) {
    return refuse(reply, [refusal('', 'ROLE_MAY_NOT', '12.1', 'Your role may not do this.')], 403);
  }
};

/** A link on another site takes no copy in somebody's name. */
export async function refuseOtherSites(request: FastifyRequest, reply: FastifyReply) {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  return refuse(reply, [refusal('', 'SAME_SITE', '12.1', 'Copies are taken from our own pages.')], 403);
}
