import type { FastifyInstance } from 'fastify';
import { isIdentity } from '../../schema/identity.ts';
import type { Context } from '../context.ts';
import { refuseOtherSites, refuseStrangers, sendAway } from '../http/copies-out.ts';
import { faultOfDays, readAppraisal } from '../resolvers/read-appraisal.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { appraisalRows, appraisalSheets } from './appraisal-rows.ts';
import { csvOf, spreadsheet, spreadsheetTypes } from './spreadsheet.ts';

const formats = ['csv', 'xlsx', 'ods'] as const;
const isDay = (text: string | undefined): text is string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(text!));

interface Asked {
  Params: { id: string };
  Querystring: { from?: string; to?: string };
}

/** The reviews of somebody for their appraisal as a file: GET /appraisals/ID/reviews.csv, .xlsx, .ods, with ?from=…&to=…. */
export function serveAppraisalFiles(app: FastifyInstance, contextOf: (signedIn: SignedIn) => Context): void {
  for (const format of formats) {
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
        const name = `asb-reviews-${from}-to-${to}.${format}`;
        return sendAway(reply, name, name)
          .type(format === 'csv' ? 'text/csv; charset=utf-8' : spreadsheetTypes[format])
          .send(
            format === 'csv'
              ? csvOf(appraisalRows(appraisal))
              : await spreadsheet(format, appraisalSheets(appraisal)),
          );
      },
    });
  }
}
