import type { FastifyInstance, InjectOptions } from 'fastify';
import type { CustomFetch } from 'openid-client';

/** The portal and the demonstration identity provider share a process: they speak without the network, whose
 * public address need not be reachable from here (behind a proxy, in a container). */
export const inProcessFetch =
  (app: FastifyInstance): CustomFetch =>
  async (address, { method, headers, body }) => {
    const { pathname, search } = new URL(address);
    const reply = await app.inject({
      method: method as NonNullable<InjectOptions['method']>,
      url: pathname + search,
      headers,
      ...(body ? { payload: String(body) } : {}),
    });
    const type = String(reply.headers['content-type'] ?? '');
    return new Response(reply.body, { status: reply.statusCode, headers: { 'content-type': type } });
  };
