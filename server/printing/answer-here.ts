import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PrintTerms } from './print-page.ts';

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
        ...headers,
        'sec-fetch-site': 'same-origin',
        ...(authorization === undefined ? {} : { authorization }),
        ...(cookie === undefined ? {} : { cookie }),
      },
      ...(body ? { payload: body } : {}),
    });
    const kept = Object.entries(answer.headers).filter(([name]) => !ofTheLine.includes(name));
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
      body: answer.rawPayload,
    };
  };
