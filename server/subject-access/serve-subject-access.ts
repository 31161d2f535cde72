import { PassThrough, type Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { ZipFile } from 'yazl';
import { canonicalJson } from '../../schema/management-report/canonical-json.ts';
import { takeSubjectAccessCopy } from '../../schema/subject-access/keep-subject-access.ts';
import type { SubjectAccessDocument } from '../../schema/subject-access/subject-access-document.ts';
import type { Context } from '../context.ts';
import { refuse, refuseOtherSites, refuseStrangers, sendAway } from '../http/copies-out.ts';
import { runOperation } from '../resolvers/run-operation.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { writeSubjectAccess } from './write-subject-access.ts';

/** GET /subject-access/ID/copy.zip: what was approved, as pages and as data (UK GDPR, Articles 15(3) and 20). */
export async function serveSubjectAccess(
  app: FastifyInstance,
  contextOf: (signedIn: SignedIn) => Context,
): Promise<void> {
  app.route<{ Params: { id: string } }>({
    method: 'GET',
    url: '/subject-access/:id/copy.zip',
    exposeHeadRoute: false,
    onRequest: [refuseOtherSites, refuseStrangers('ANSWER_SUBJECT_ACCESS')],
    async handler(request, reply) {
      const context = contextOf((await request.signedIn())!);
      const { id } = request.params;
      const { document, refusals } = await runOperation(context, {}, async (em, act) => ({
        document: await takeSubjectAccessCopy(em, { requestId: id }, act),
      }));
      if (!document) return refuse(reply, refusals, 409);
      const copy = bundle(document, context.clock());
      reply.raw.once('close', () => copy.destroy());
      return sendAway(reply, 'subject-access.zip', 'subject-access.zip').type('application/zip').send(copy);
    },
  });
}

function bundle(document: SubjectAccessDocument, now: Date): Readable {
  const zip = new ZipFile();
  const copy = new PassThrough();
  zip.on('error', (error) => copy.destroy(error as Error));
  const pages = writeSubjectAccess(document, now);
  zip.addReadStream(pages as unknown as Readable, 'your-data.pdf', { mtime: now });
  zip.addBuffer(Buffer.from(`${canonicalJson(document)}\n`), 'your-data.json', { mtime: now });
  zip.end();
  zip.outputStream.pipe(copy);
  pages.end();
  return copy;
}
