import type { FastifyInstance, FastifyRequest } from 'fastify';
import { wordsOf } from '../http/own-words.ts';
import type { PrintTerms } from './print-page.ts';

const withoutLength = ({ 'content-length': _length, ...headers }: Record<string, string>) => headers;

/** The portal names its questions; whoever comes with a token sends their words. */
function inWords(body: Buffer): string {
  const { documentId, variables } = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
  return JSON.stringify({ query: wordsOf(documentId), variables });
}

const ofTheLine = ['content-length', 'transfer-encoding', 'connection', 'keep-alive', 'set-cookie'];

/**
 * Answers what a printed page asks in this process, as the one who asked for the paper: by the credentials of their own
 * request, which are looked at anew each time and never reach the browser that prints.
 */
export const answerAs =
  (app: FastifyInstance, { headers: own, ip }: FastifyRequest): PrintTerms['answer'] =>
  async ({ method, path, headers, body }) => {
    const { cookie, authorization } = own;
    const answer = await app.inject({
      method: method as 'GET',
      url: path,
      remoteAddress: ip,
      headers: {
        ...withoutLength(headers),
        'sec-fetch-site': 'same-origin',
        ...(authorization === undefined ? {} : { authorization }),
        ...(cookie === undefined ? {} : { cookie }),
      },
      ...(body ? { payload: authorization === undefined ? body : inWords(body) } : {}),
    });
    const kept = Object.entries(answer.headers).filter(([name]) => !ofTheLine.includes(name));
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
      body: answer.rawPayload,
    };
  };
