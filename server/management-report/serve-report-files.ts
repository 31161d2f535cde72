import type { FastifyInstance, FastifyReply } from 'fastify';
import type { EqualityDocument } from '../../schema/equality-figures/equality-document.ts';
import { isIdentity } from '../../schema/identity.ts';
import type { ReviewsDocument } from '../../schema/lead-review/reviews-document.ts';
import { ManagementReport } from '../../schema/management-report/management-report.ts';
import type { PublicationDocument } from '../../schema/publication/publication-document.ts';
import type { TsmDocument } from '../../schema/tenant-satisfaction/tsm-document.ts';
import { ManagementReportKind } from '../../schema/vocabulary.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { refuseOtherSites, refuseStrangers } from '../http/copies-out.ts';
import { publicationRows, publicationSheets } from '../publication/publication-files.ts';
import { type Language, publicationPage } from '../publication/publication-page.ts';
import { readAs } from '../resolvers/read-as.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { equalityRows, equalitySheets } from './equality-rows.ts';
import { fileNameOf } from './report-file-name.ts';
import { reportSheets, tidyRows } from './report-sheets.ts';
import { reviewsRows, reviewsSheets } from './reviews-rows.ts';
import { type AsTable, sendTable, type TableFormat, tableFormats } from './send-table.ts';
import { tsmRows, tsmSheets } from './tsm-rows.ts';

/**
 * A frozen report as files, for its readers: GET /reports/ID/figures.csv, .xlsx, .ods; and a publication as the page that
 * it will be: GET /reports/ID/publication, in Welsh below it at cy.
 */
export function serveReportFiles(
  app: FastifyInstance,
  { publicUrl }: Pick<Config, 'publicUrl'>,
  contextOf: (signedIn: SignedIn) => Context,
): void {
  const route = (
    path: string,
    send: (report: Counted, reply: FastifyReply) => Promise<unknown>,
    format?: TableFormat,
  ) =>
    app.route<{ Params: { id: string } }>({
      method: 'GET',
      url: `/reports/:id/${path}`,
      exposeHeadRoute: false,
      onRequest: [refuseOtherSites, refuseStrangers('READ_MANAGEMENT_REPORTS')],
      async handler(request, reply) {
        const { id } = request.params;
        const context = contextOf((await request.signedIn())!);
        const report = isIdentity(id)
          ? await readAs(context, (em) => em.findOne(ManagementReport, id))
          : null;
        if (report?.document) {
          if (format) await context.trail.took(context, { report: report.id, kind: report.kind, format });
          return send(report as Counted, reply);
        }
        return reply.code(404).send({ message: 'There is no such report in your scope.' });
      },
    });

  for (const format of tableFormats) {
    route(
      `figures.${format}`,
      async (report, reply) => {
        const link = `${publicUrl}/reports/${report.id}`;
        const facts = { hash: report.hash ?? null, link };
        return sendTable(reply, fileNameOf(report), format, tableOf(report.document, facts));
      },
      format,
    );
  }
  const page = (path: string, language: Language) =>
    route(path, async ({ document, hash, revision }, reply) => {
      if (!isPublication(document))
        return reply.code(404).send({ message: 'This report is not for the public.' });
      const signedOn = document.signed?.at ?? document.dataTo;
      const revisions = [{ revision, signedOn, reason: document.supersedes?.reason ?? null }];
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(publicationPage(document, language, { hash: hash ?? '–', revisions }));
    });
  page('publication', 'ENGLISH');
  page('publication/cy', 'WELSH');
}

type Counted = ManagementReport & { document: NonNullable<ManagementReport['document']> };

const isPublication = (document: Counted['document']): document is PublicationDocument =>
  document.kind === ManagementReportKind.ANNUAL_PUBLICATION;

const isEquality = (document: Counted['document']): document is EqualityDocument =>
  document.kind === ManagementReportKind.EQUALITY_SUMMARY;

const isReviews = (document: Counted['document']): document is ReviewsDocument =>
  document.kind === ManagementReportKind.LEAD_REVIEWS;

const isTsm = (document: Counted['document']): document is TsmDocument =>
  document.kind === ManagementReportKind.TENANT_SATISFACTION_MEASURES;

function tableOf(document: Counted['document'], facts: { hash: string | null; link: string }): AsTable {
  if (isPublication(document))
    return { rows: () => publicationRows(document), sheets: () => publicationSheets(document) };
  if (isEquality(document))
    return { rows: () => equalityRows(document), sheets: () => equalitySheets(document, facts) };
  if (isTsm(document)) return { rows: () => tsmRows(document), sheets: () => tsmSheets(document, facts) };
  if (isReviews(document))
    return { rows: () => reviewsRows(document), sheets: () => reviewsSheets(document, facts) };
  return { rows: () => tidyRows(document), sheets: () => reportSheets(document, facts) };
}
