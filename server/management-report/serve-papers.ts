import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isIdentity } from '../../schema/identity.ts';
import { ManagementReport } from '../../schema/management-report/management-report.ts';
import { EqualityBreakdown, EqualitySide, ManagementReportKind } from '../../schema/vocabulary.ts';
import type { Context } from '../context.ts';
import { refuseOtherSites, refuseStrangers, sendAway } from '../http/copies-out.ts';
import { answerAs } from '../printing/answer-here.ts';
import type { PagePrinted } from '../printing/own-pages.ts';
import { type Printer, PrintRefused, type Unprinted } from '../printing/printer.ts';
import { signedSummary } from '../resolvers/equality-figures-resolver.ts';
import { readAs } from '../resolvers/read-as.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { fileNameOf } from './report-file-name.ts';

const own = 'Your browser’s own Print gives the same page.';
const said: Record<Unprinted, { status: number; message: string }> = {
  NO_BROWSER: {
    status: 501,
    message: `This installation has no browser to print PDF with (CHROMIUM_PATH). ${own}`,
  },
  BUSY: { status: 503, message: 'Other papers are being printed. Try again in a minute.' },
  NOT_READY: {
    status: 503,
    message: 'The report is not ready: a card of it could not be loaded, and nothing was printed. Try again.',
  },
  TOO_LONG: { status: 503, message: `Printing took too long and was given up. ${own}` },
  GONE: { status: 503, message: 'Printing was broken off.' },
};

/** Whoever is signed in asks their name and what they may do; the rest is the report itself. */
const shell = { viewer: {} };

/**
 * Frozen reports as PDF, printed from the very page that their readers see: GET /reports/ID/paper.pdf, and the signed
 * equality summary of a year, GET /reports/equality/YEAR/paper.pdf?side=…&by=….
 */
export function servePapers(
  app: FastifyInstance,
  printer: Printer,
  contextOf: (signedIn: SignedIn) => Context,
): void {
  app.route<{ Params: { id: string } }>({
    method: 'GET',
    url: '/reports/:id/paper.pdf',
    exposeHeadRoute: false,
    onRequest: [refuseOtherSites, refuseStrangers('READ_MANAGEMENT_REPORTS')],
    async handler(request, reply) {
      const { id } = request.params;
      const context = contextOf((await request.signedIn())!);
      const report = isIdentity(id) ? await readAs(context, (em) => em.findOne(ManagementReport, id)) : null;
      if (!report) return reply.code(404).send({ message: 'There is no such report in your scope.' });
      if (!report.document)
        return reply.code(409).send({ message: 'The report is not ready: its figures are being counted.' });
      if (report.kind === ManagementReportKind.EQUALITY_SUMMARY)
        return reply.code(409).send({ message: 'The equality summary is printed as its readers see it.' });
      const page =
        report.kind === ManagementReportKind.ANNUAL_PUBLICATION
          ? { page: `/reports/${report.id}/publication`, questions: {} }
          : { page: `/reports/${report.id}`, questions: { ...shell, managementReport: { id: report.id } } };
      const facts = { report: report.id, kind: report.kind, format: 'pdf' };
      return send(request, reply, context, { page, facts, name: fileNameOf(report) });
    },
  });

  app.route<{ Params: { year: string }; Querystring: { side?: string; by?: string } }>({
    method: 'GET',
    url: '/reports/equality/:year/paper.pdf',
    exposeHeadRoute: false,
    onRequest: [refuseOtherSites, refuseStrangers('READ_EQUALITY_FIGURES')],
    async handler(request, reply) {
      const { year } = request.params;
      const { side, by } = request.query;
      if (!/^20\d\d-\d\d$/.test(year) || !isWordOf(side, EqualitySide) || !isWordOf(by, EqualityBreakdown))
        return reply.code(404).send({ message: 'There is no such summary.' });
      const context = contextOf((await request.signedIn())!);
      if (!(await readAs(context, (em) => signedSummary(em, year))))
        return reply.code(404).send({ message: 'No summary of that year is signed.' });
      const search = new URLSearchParams({ ...(side && { side }), ...(by && { by }), year });
      const page = {
        page: `/reports/equality?${search}`,
        questions: { ...shell, equalityFigures: { year } },
      };
      const facts = { kind: ManagementReportKind.EQUALITY_SUMMARY, year, side, by, format: 'pdf' };
      const name = ['asb-equality', year, side, by].filter(Boolean).join('-');
      return send(request, reply, context, { page, facts, name });
    },
  });

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    context: Context,
    { page, facts, name }: { page: PagePrinted; facts: Record<string, unknown>; name: string },
  ): Promise<FastifyReply> {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    try {
      const answer = answerAs(app, request);
      const paper = await printer.paper(context.viewer.staffId, page, { answer, gone: gone.signal });
      await context.trail.took(context, facts);
      return sendAway(reply, `${name}.pdf`, `${name}.pdf`).type('application/pdf').send(paper);
    } catch (fault) {
      if (!(fault instanceof PrintRefused)) throw fault;
      const { status, message } = said[fault.because];
      return reply.code(status).header('cache-control', 'no-store').send({ message });
    }
  }
}

/** A word of the vocabulary as filters stand in an address; left out, or once. */
const isWordOf = (text: unknown, words: Record<string, string>) =>
  text === undefined || Object.values(words).some((word) => word.toLowerCase().replaceAll('_', '-') === text);
