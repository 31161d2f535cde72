import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import { extensionOf } from '../../schema/evidence/media-types.ts';
import { serveCaseFile } from '../case-file/serve-case-file.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { refuse, refuseOtherSites, refuseStrangers, sendAway } from '../http/copies-out.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { openEvidenceStore } from './evidence-store.ts';
import { giveOutAttachment } from './give-out-attachment.ts';
import { giveOutEvidence, type Wanted } from './give-out-evidence.ts';
import { type Copy, readCopy } from './make-copy.ts';
import { receiveUpload } from './receive-upload.ts';
import { openScanner } from './scan-file.ts';
import { uploadRefusal } from './upload-fields.ts';

const asKept = parse(
  `query ($id: ID!) { node(id: $id) { ... on Evidence { id type state mediaType sizeBytes sha256 scanState receivedAt dueAt version case { id } } } }`,
);

/**
 * Files in and out, beside GraphQL: POST /evidence, GET /evidence/ID/file, POST /evidence/ID/original,
 * GET /report-attachments/ID/file, GET /cases/ID/file.zip.
 */
export async function serveEvidence(
  app: FastifyInstance,
  config: Config,
  contextOf: (signedIn: SignedIn) => Context,
): Promise<void> {
  const store = openEvidenceStore(config);
  const scan = openScanner(config.evidenceScanCommand);
  const mostBytes = config.evidenceMaxMb * 1_000_000;
  const giveOut = async (
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
    wanted: Wanted,
  ) => {
    const context = contextOf((await request.signedIn())!);
    const given = await giveOutEvidence(request.params.id, wanted, context, { store, scan });
    if (!given.evidence || !given.copy) return refuse(reply, given.refusals, 409);
    return sendCopy(reply, `evidence-${given.evidence.id}`, given.evidence.fileName, given.copy);
  };
  const sendCopy = async (reply: FastifyReply, of: string, fileName: string | undefined, copy: Copy) => {
    const { sizeBytes, sha256 } = copy;
    const { mediaType } = copy.of;
    const plainName = `${of}.${extensionOf(mediaType)}`;
    return sendAway(reply, plainName, fileName ?? plainName)
      .type(mediaType)
      .header('content-length', sizeBytes)
      .header('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`)
      .send(await readCopy(store, copy));
  };
  await app.register(async (files) => {
    await files.register(multipart);
    files.route({
      method: 'POST',
      url: '/evidence',
      bodyLimit: mostBytes + 1_000_000,
      onRequest: [refuseSimpleRequests, refuseStrangers('KEEP_EVIDENCE')],
      async handler(request, reply) {
        if (!request.isMultipart()) {
          const message = 'Send the fields and then the file as multipart/form-data.';
          return refuse(reply, [uploadRefusal('file', 'MULTIPART', message)], 415);
        }
        const context = contextOf((await request.signedIn())!);
        const { evidence, refusals } = await receiveUpload(request, context, {
          store,
          scan,
          mostBytes,
        }).catch((error: { statusCode?: number }) => {
          // The parser's own words can quote what was sent.
          if ((error.statusCode ?? 500) >= 500) throw error;
          const message = 'The upload cannot be read: send each field once and one file, last.';
          return { evidence: undefined, refusals: [uploadRefusal('file', 'UPLOAD_READABLE', message)] };
        });
        if (!evidence) return refuse(reply, refusals);
        const { node } = JSON.parse(
          await context.reader.answerWhole(context, asKept, { id: evidence.id }),
        ) as { node: unknown };
        return reply.code(201).header('cache-control', 'no-store').send({ evidence: node, refusals: [] });
      },
    });
    files.route<{ Params: { id: string } }>({
      method: 'GET',
      url: '/evidence/:id/file',
      exposeHeadRoute: false,
      onRequest: [refuseOtherSites, refuseStrangers('KEEP_EVIDENCE')],
      async handler(request, reply) {
        return giveOut(request, reply, { original: false });
      },
    });
    files.route<{ Params: { id: string }; Body: { reason?: unknown } | null }>({
      method: 'POST',
      url: '/evidence/:id/original',
      bodyLimit: 100_000,
      onRequest: [refuseSimpleRequests, refuseOtherSites, refuseStrangers('TAKE_ORIGINAL')],
      async handler(request, reply) {
        // A reason is words about people: it comes in the body, which is in no log, and not in the address.
        const { reason } = request.body ?? {};
        return giveOut(request, reply, { original: true, reason: typeof reason === 'string' ? reason : '' });
      },
    });
    files.route<{ Params: { id: string } }>({
      method: 'GET',
      url: '/report-attachments/:id/file',
      exposeHeadRoute: false,
      onRequest: [refuseOtherSites, refuseStrangers('KEEP_EVIDENCE')],
      async handler(request, reply) {
        const context = contextOf((await request.signedIn())!);
        const given = await giveOutAttachment(request.params.id, context, { store, scan });
        if (!given.attachment || !given.copy) return refuse(reply, given.refusals, 409);
        return sendCopy(reply, `attachment-${given.attachment.id}`, given.fileName, given.copy);
      },
    });
    files.route<{ Params: { id: string } }>({
      method: 'GET',
      url: '/cases/:id/file.zip',
      exposeHeadRoute: false,
      onRequest: [refuseOtherSites, refuseStrangers('TAKE_CASE_FILE')],
      async handler(request, reply) {
        const context = contextOf((await request.signedIn())!);
        const { bundle, name, refusals } = await serveCaseFile(request.params.id, context, { store, scan });
        if (!bundle) return refuse(reply, refusals);
        reply.raw.once('close', () => bundle.destroy());
        return sendAway(reply, name, name).type('application/zip').send(bundle);
      },
    });
  });
}

/**
 * A form of another site can send a file along with somebody's cookie, without asking first; a header that only a
 * script of ours, or a program, can set cannot come from there. GraphQL asks for the same.
 */
async function refuseSimpleRequests(request: FastifyRequest, reply: FastifyReply) {
  const { authorization, 'apollo-require-preflight': preflight } = request.headers;
  if (authorization || preflight) return;
  const message = 'Send the header apollo-require-preflight, or a bearer token.';
  return refuse(reply, [uploadRefusal('', 'PREFLIGHT_NEEDED', message)], 400);
}
