import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config.ts';

/** Serves the built portal; every path that is a page of it answers with the same document. */
export async function servePortal(app: FastifyInstance, folder: string, mode: Config['mode']): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', (_request, reply) =>
      reply.code(503).send({ message: 'The portal has not been built: npm run build.' }),
    );
    return;
  }
  // The page carries the mode, so that even the sign-in page can say that the data are invented.
  const page = (await readFile(join(folder, 'index.html'), 'utf8')).replace(
    '<meta name="amity-mode" content="production"',
    `<meta name="amity-mode" content="${mode}"`,
  );
  const sendPage = (reply: FastifyReply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: true,
    cacheControl: false,
    setHeaders(reply, path) {
      // Names of assets carry a hash of their content, so what was fetched once never changes.
      const forever = path.includes(`${join(folder, 'assets')}`);
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_request, reply) => sendPage(reply));
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (wantsPage) return sendPage(reply);
    return reply.code(404).send({ message: 'There is nothing here.' });
  });
}
