import type { FastifyRequest } from 'fastify';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** This machine has several names and cookies know only one: sends the browser to the public one of them. */
export function loopbackRedirect(request: FastifyRequest, publicOrigin: string): string | undefined {
  const asked = `${request.protocol}://${request.host}`;
  if (!URL.canParse(asked)) return undefined;
  const from = new URL(asked);
  const to = new URL(publicOrigin);
  const otherName = from.hostname !== to.hostname && from.port === to.port;
  if (!otherName || !LOOPBACK.has(from.hostname) || !LOOPBACK.has(to.hostname)) return undefined;
  return new URL(request.url, to).href;
}
