import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { schemaText } from '../schema-text.ts';
import { apiExamples } from './api-examples.ts';
import { guidePage, guideStyle, operationsPage, typesPage } from './api-guide.ts';

/** The guide to the API, for whoever connects a system: /docs, without sign-in or script. It tells of no data. */
export function serveDocs(app: FastifyInstance, schema: GraphQLSchema): void {
  const html = 'text/html; charset=utf-8';
  const pages: Record<string, [type: string, write: () => string]> = {
    '/docs': [html, guidePage],
    '/docs/operations': [html, () => operationsPage(schema)],
    '/docs/types': [html, () => typesPage(schema)],
    '/docs/examples.json': ['application/json; charset=utf-8', () => JSON.stringify(apiExamples)],
    '/docs/guide.css': ['text/css; charset=utf-8', () => guideStyle],
    '/docs/schema.graphql': ['text/plain; charset=utf-8', () => schemaText(schema)],
  };
  for (const [path, [type, write]] of Object.entries(pages)) {
    // Written when it is first asked for, and the same from then on.
    let written: string | undefined;
    app.get(path, (_request, reply: FastifyReply) => {
      written ??= write();
      return reply.type(type).header('cache-control', 'public, max-age=300').send(written);
    });
  }
}
