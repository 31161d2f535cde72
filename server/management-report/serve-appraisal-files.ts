import type { FastifyInstance } from 'fastify';
import { isIdentity } from '../../schema/identity.ts';
import type { Context } from '../context.ts';
import { refuseOtherSites, refuseStrangers } from '../http/copies-out.ts';
import { faultOfDays, readAppraisal } from '../resolvers/read-appraisal.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { appraisalRows, appraisalSheets } from './appraisal-rows.ts';
import { sendTable, tableFormats } from './send-table.ts';

const isDay = (text: string | undefined): text is string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(text!));

interface Asked {
  Params: { id: string };
  Querystring: { from?: string; to?: string };
}

/** The reviews of somebody for their appraisal as a file: GET /appraisals/ID/reviews.csv, .xlsx, .ods, with ?from=…&to=…. */
export function serveAppraisalFiles(app: FastifyInstance, contextOf: (signedIn: SignedIn) => Context): void {
  for (const format of tableFormats) {
    app.route<Asked>({
      method: 'GET',
      url: `/appraisals/:id/reviews.${format}`,
      exposeHeadRoute: false,
      onRequest: [refuseOtherSites, refuseStrangers('READ_REVIEW_COVERAGE')],
      async handler(request, reply) {
        const { id } = request.params;
        const { from, to } = request.query;
        if (!isDay(from) || !isDay(to) || faultOfDays(from, to))
          return reply.code(400).send({ message: 'Name the first and the last day: at most 400 days.' });
        const context = contextOf((await request.signedIn())!);
        const appraisal = isIdentity(id) ? await readAppraisal(context, id, from, to) : null;
        if (!appraisal) return reply.code(404).send({ message: 'There is no such extract in your scope.' });
        await context.trail.took(context, { kind: 'APPRAISAL_EXTRACT', staff: id, from, to, format });
        return sendTable(reply, `asb-reviews-${from}-to-${to}`, format, {
          rows: () => appraisalRows(appraisal),
          sheets: () => appraisalSheets(appraisal),
        });
      },
    });
  }
}
