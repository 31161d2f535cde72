import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { wantsWelsh } from './language-cookie.ts';

/** Serves the built portal; every path that is a page of it answers with the same document. */
export async function servePortal(app: FastifyInstance, folder: string, mode: Config['mode']): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', (_request, reply) =>
      reply.code(503).send({ message: 'The portal has not been built: npm run build.' }),
    );
    return;
  }
  // The page carries the mode, so that even the sign-in page can say that the data are invented.
  const pageIn = async (place: string) =>
    (await readFile(join(place, 'index.html'), 'utf8')).replace(
      '<meta name="amity-mode" content="production"',
      `<meta name="amity-mode" content="${mode}"`,
    );
  // Each language is a portal of its own; whoever has chosen none gets English.
  const english = await pageIn(folder);
  const welsh = await pageIn(join(folder, 'cy'));
  const sendPage = (request: FastifyRequest, reply: FastifyReply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('vary', 'cookie')
      .send(wantsWelsh(request.headers) ? welsh : english);
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: true,
    cacheControl: false,
    preCompressed: true,
    setHeaders(reply, path) {
      // Names of assets carry a hash of their content, so what was fetched once never changes.
      const forever = ['assets', 'cy/assets'].some((assets) => path.includes(join(folder, assets)));
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', sendPage);
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (wantsPage) return sendPage(request, reply);
    return reply.code(404).send({ message: 'There is nothing here.' });
  });
}
