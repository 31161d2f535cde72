import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import { extensionOf } from '../../schema/evidence/media-types.ts';
import { type Refusal, refusal } from '../../schema/ruling.ts';
import { type Ability, may } from '../access/abilities.ts';
import { serveCaseFile } from '../case-file/serve-case-file.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { openEvidenceStore } from './evidence-store.ts';
import { giveOutEvidence, readChecked } from './give-out-evidence.ts';
import { receiveUpload } from './receive-upload.ts';
import { openScanner } from './scan-file.ts';
import { uploadRefusal } from './upload-fields.ts';

const asKept = parse(
  `query ($id: ID!) { node(id: $id) { ... on Evidence { id type state mediaType sizeBytes sha256 scanState receivedAt dueAt version case { id } } } }`,
);

/** Files in and out, beside GraphQL: POST /evidence, GET /evidence/ID/file, GET /cases/ID/file.zip. */
export async function serveEvidence(
  app: FastifyInstance,
  config: Config,
  contextOf: (signedIn: SignedIn) => Context,
): Promise<void> {
  const store = openEvidenceStore(config);
  const scan = openScanner(config.evidenceScanCommand);
  const mostBytes = config.evidenceMaxMb * 1_000_000;
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
        const context = contextOf((await request.signedIn())!);
        const { evidence, refusals } = await giveOutEvidence(request.params.id, context, { store, scan });
        if (!evidence) return refuse(reply, refusals, 409);
        const { id, fileName, mediaType, sizeBytes } = evidence;
        return sendAway(reply, `evidence-${id}.${extensionOf(mediaType)}`, fileName)
          .type(mediaType)
          .header('content-length', sizeBytes)
          .send(await readChecked(store, evidence));
      },
    });
    files.route<{ Params: { id: string } }>({
      method: 'GET',
      url: '/cases/:id/file.zip',
      exposeHeadRoute: false,
      onRequest: [refuseOtherSites, refuseStrangers('TAKE_CASE_FILE')],
      async handler(request, reply) {
        const context = contextOf((await request.signedIn())!);
        const { bundle, name, refusals } = await serveCaseFile(request.params.id, context, store);
        if (!bundle) return refuse(reply, refusals);
        reply.raw.once('close', () => bundle.destroy());
        return sendAway(reply, name, name).type('application/zip').send(bundle);
      },
    });
  });
}

/** A copy to keep: never shown by the browser, whatever it holds, and never stored on the way. */
const sendAway = (reply: FastifyReply, plainName: string, name: string) =>
  reply
    .header('content-disposition', `attachment; filename="${plainName}"; filename*=UTF-8''${encoded(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store');

/** As RFC 8187 writes it. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const statusOf = ({ rule }: Refusal) => ({ FILE_TOO_LARGE: 413, NOT_FOUND: 404 })[rule];

const refuse = (reply: FastifyReply, refusals: readonly Refusal[], status = 422) =>
  reply
    .code(refusals.map(statusOf).find((code) => code) ?? status)
    .header('cache-control', 'no-store')
    .send({ evidence: null, refusals });

const refuseStrangers = (ability: Ability) => async (request: FastifyRequest, reply: FastifyReply) => {
  const signedIn = await request.signedIn();
  if (!signedIn) {
    const message = 'Sign in, or send a valid bearer token.';
    return reply
      .code(401)
      .header('www-authenticate', 'Bearer')
      .send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  }
  if (!may(signedIn.viewer, ability)) {
    return refuse(reply, [refusal('', 'ROLE_MAY_NOT', '12.1', 'Your role may not do this.')], 403);
  }
};

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

/** A link on another site takes no copy in somebody's name. */
async function refuseOtherSites(request: FastifyRequest, reply: FastifyReply) {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  return refuse(reply, [refusal('', 'SAME_SITE', '12.1', 'Copies are taken from our own pages.')], 403);
}
