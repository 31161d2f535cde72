import { PassThrough, type Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { ZipFile } from 'yazl';
import { ruleOnGivingOut } from '../../schema/evidence/file-rules.ts';
import { extensionOf } from '../../schema/evidence/media-types.ts';
import { identity } from '../../schema/identity.ts';
import { canonicalJson } from '../../schema/management-report/canonical-json.ts';
import { found } from '../../schema/refuse-missing.ts';
import { insist } from '../../schema/ruling.ts';
import type { GivenFile } from '../../schema/subject-access/gather-subject-access.ts';
import { takeSubjectAccessCopy } from '../../schema/subject-access/keep-subject-access.ts';
import type { SubjectAccessDocument } from '../../schema/subject-access/subject-access-document.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { type EvidenceStore, openEvidenceStore } from '../evidence/evidence-store.ts';
import { type Copy, makeCopy, readCopy } from '../evidence/make-copy.ts';
import { refuse, refuseOtherSites, refuseStrangers, sendAway } from '../http/copies-out.ts';
import { runOperation } from '../resolvers/run-operation.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { writeSubjectAccess } from './write-subject-access.ts';

/**
 * GET /subject-access/ID/copy.zip: what was approved, as pages and as data (UK GDPR, Articles 15(3) and 20), with the files
 * that are given. GET /subject-access/ID/files/ID: one file that the person gave, for whoever decides on it.
 */
export async function serveSubjectAccess(
  app: FastifyInstance,
  config: Config,
  contextOf: (signedIn: SignedIn) => Context,
): Promise<void> {
  const store = openEvidenceStore(config);
  const onRequest = [refuseOtherSites, refuseStrangers('ANSWER_SUBJECT_ACCESS')];
  app.route<{ Params: { id: string } }>({
    method: 'GET',
    url: '/subject-access/:id/copy.zip',
    exposeHeadRoute: false,
    onRequest,
    async handler(request, reply) {
      const context = contextOf((await request.signedIn())!);
      const { id } = request.params;
      const { document, copies, refusals } = await runOperation(context, {}, async (em, act) => {
        const { document, files } = await takeSubjectAccessCopy(em, { requestId: id }, act);
        const copies: NamedCopy[] = [];
        for (const { name, file } of files) copies.push({ name, copy: await copyOf(store, file) });
        return { document, copies };
      });
      if (!document || !copies) return refuse(reply, refusals, 409);
      const zip = bundle(document, copies, store, context.clock());
      reply.raw.once('close', () => zip.destroy());
      return sendAway(reply, 'subject-access.zip', 'subject-access.zip').type('application/zip').send(zip);
    },
  });
  app.route<{ Params: { id: string; file: string } }>({
    method: 'GET',
    url: '/subject-access/:id/files/:file',
    exposeHeadRoute: false,
    onRequest,
    async handler(request, reply) {
      const context = contextOf((await request.signedIn())!);
      const { copy, refusals } = await runOperation(context, {}, async (em) => ({
        copy: await copyOf(store, await lookAtFile(em, request.params)),
      }));
      if (!copy) return refuse(reply, refusals, 404);
      const name = `given.${extensionOf(copy.of.mediaType)}`;
      return sendAway(reply, name, name)
        .type(copy.of.mediaType)
        .send(await readCopy(store, copy));
    },
  });
}

interface NamedCopy {
  name: string;
  copy: Copy;
}

/** The database writes down that it was looked at. */
async function lookAtFile(em: EntityManager, { id, file }: { id: string; file: string }): Promise<GivenFile> {
  const [given] = await em.execute<GivenFile[]>(
    `select id, storage_key as "storageKey", sha256, media_type as "mediaType", size_bytes as "sizeBytes", scan_state as "scanState"
       from app.subject_access_file(?, ?)`,
    [identity(id, 'requestId', 'request'), identity(file, 'file', 'file')],
  );
  return found(given ?? null, 'file', 'file');
}

/** Without what it says of place, device and author, as every copy that leaves (12.1). */
async function copyOf(store: EvidenceStore, file: GivenFile): Promise<Copy> {
  insist(ruleOnGivingOut(file.scanState, null));
  const copy = await makeCopy(store, file);
  if (typeof copy !== 'string') return copy;
  insist(ruleOnGivingOut(file.scanState, copy));
  throw new Error(`A file of evidence cannot be given out: ${copy}.`);
}

/** One zip, written while it is read: pages and data first, then the files, one open at a time. */
function bundle(
  document: SubjectAccessDocument,
  copies: readonly NamedCopy[],
  store: EvidenceStore,
  now: Date,
): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  let open: Readable | undefined;
  // A zip that breaks off is none, so nobody takes it for whole.
  zip.on('error', (error) => out.destroy(error as Error));
  out.on('close', () => open?.destroy());
  const pages = writeSubjectAccess(document, now);
  zip.addReadStream(pages as unknown as Readable, 'your-data.pdf', { mtime: now });
  zip.addBuffer(Buffer.from(`${canonicalJson(document)}\n`), 'your-data.json', { mtime: now });
  for (const { name, copy } of copies) {
    const options = { mtime: now, size: copy.sizeBytes, compress: false };
    zip.addReadStreamLazy(name, options, (done) => {
      readCopy(store, copy).then(
        (content) => {
          open = content;
          content.on('error', (error) => out.destroy(error));
          done(null, content);
        },
        (error) => done(error, pages as unknown as Readable),
      );
    });
  }
  zip.end();
  zip.outputStream.pipe(out);
  pages.end();
  return out;
}
