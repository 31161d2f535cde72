import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import type { PublicationDocument } from '../../schema/publication/publication-document.ts';
import { csvOf, spreadsheet, spreadsheetTypes } from '../management-report/spreadsheet.ts';
import { publicationData, publicationRows, publicationSheets } from './publication-files.ts';
import {
  type Language,
  type PublishedRevision,
  publicationPage,
  publicationStyle,
} from './publication-page.ts';

interface Published {
  period: string;
  document: PublicationDocument;
  hash: string;
  revisions: PublishedRevision[];
}

type Year = { Params: { year: string } };

/** What policy 3.5 has published, for everybody and without sign-in, once it is signed: /publication and what lies below. */
export function servePublication(app: FastifyInstance, gate: Pool): void {
  const find = async (year: string): Promise<Published | null> => {
    const match = /^(20\d\d)-(\d\d)$/.exec(year);
    if (!match || (Number(match[1]) + 1) % 100 !== Number(match[2])) return null;
    return (await gate.query<Published>('select * from app.published($1)', [match[1]])).rows[0] ?? null;
  };
  const sent = (reply: FastifyReply, type: string, content: string | Buffer) =>
    reply.type(type).header('cache-control', 'public, max-age=300').send(content);
  const missing = (reply: FastifyReply) =>
    reply.code(404).type('text/plain; charset=utf-8').send('Nothing has been published of this year.\n');

  app.get('/publication', async (_request, reply) => {
    const { rows } = await gate.query<{ year: string | null }>('select app.last_published() as year');
    const year = rows[0]?.year;
    if (!year) return missing(reply);
    return reply.redirect(`/publication/${year}-${String((Number(year) + 1) % 100).padStart(2, '0')}`);
  });
  app.get('/publication/style.css', (_request, reply) =>
    sent(reply, 'text/css; charset=utf-8', publicationStyle),
  );
  const page = (path: string, language: Language) =>
    app.get<Year>(path, async (request, reply) => {
      const published = await find(request.params.year);
      if (!published) return missing(reply);
      return sent(
        reply,
        'text/html; charset=utf-8',
        publicationPage(published.document, language, published),
      );
    });
  page('/publication/:year', 'ENGLISH');
  page('/publication/:year/cy', 'WELSH');
  for (const format of ['csv', 'xlsx', 'ods', 'json'] as const) {
    app.get<Year>(`/publication/:year/figures.${format}`, async (request, reply) => {
      const published = await find(request.params.year);
      if (!published) return missing(reply);
      const { document } = published;
      if (format === 'csv') return sent(reply, 'text/csv; charset=utf-8', csvOf(publicationRows(document)));
      if (format === 'json')
        return sent(reply, 'application/json; charset=utf-8', JSON.stringify(publicationData(document)));
      return sent(reply, spreadsheetTypes[format], await spreadsheet(format, publicationSheets(document)));
    });
  }
}
