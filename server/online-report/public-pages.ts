import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DocumentLanguage } from '../../schema/vocabulary.ts';
import type { Telling } from './form-page.ts';
import { noticePage } from './form-pages.ts';
import { limitByAddress } from './limit-by-address.ts';

/** How pages are sent to people without an account; `besides` is what a page needs more than its style and forms. */
export const publicHeaders = (besides = '') => ({
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; ${besides}form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'cache-control': 'no-store',
  // With "no-referrer" a browser hides the origin of a form, by which we know that it is ours; elsewhere none is sent.
  'referrer-policy': 'same-origin',
});

type Headers = ReturnType<typeof publicHeaders>;

/** Sends pages, and those that say why there is none, in the language of what was asked. */
export function publicPages(headers: Headers) {
  const send = (reply: FastifyReply, page: string, code = 200): FastifyReply =>
    reply.code(code).type('text/html; charset=utf-8').headers(headers).send(page);
  const tooMany = (reply: FastifyReply, telling: Telling, seconds: number): FastifyReply => {
    const page = noticePage(telling, telling.words.tooMany, { minutes: String(Math.ceil(seconds / 60)) });
    return send(reply.header('retry-after', String(seconds)), page, 429);
  };
  return {
    send,
    tooMany,
    /** Whoever only looks may look often, and not without end. */
    limitLooking(
      app: FastifyInstance,
      now: () => number,
      tellingOf: (request: FastifyRequest) => Promise<Telling>,
    ): void {
      const seenFrom = limitByAddress(600, 10, now);
      app.addHook('onRequest', async (request, reply) => {
        const wait = request.method === 'POST' ? null : seenFrom.wait(request.ip);
        if (wait !== null) return tooMany(reply, await tellingOf(request), wait);
      });
    },
    answerFaults(
      app: FastifyInstance,
      failed: string,
      tellingOf: (request: FastifyRequest) => Promise<Telling>,
    ): void {
      app.setErrorHandler(async (error: FastifyError, request, reply) => {
        const status = error.statusCode ?? 500;
        if (status >= 500) request.log.error({ code: error.code }, failed);
        const telling = await tellingOf(request).catch(() => null);
        if (!telling) return reply.code(503).type('text/plain; charset=utf-8').send('In danger, call 999.\n');
        const { words } = telling;
        const page = status === 413 ? words.tooLarge : status < 500 ? words.notOurs : words.failed;
        return send(reply, noticePage(telling, page), status < 500 ? status : 500);
      });
    },
  };
}

/** In which language a page is asked for: by where it stands. */
export const languageIn = (bases: Readonly<Record<DocumentLanguage, string>>) => {
  const welsh = bases[DocumentLanguage.WELSH];
  return ({ url }: Pick<FastifyRequest, 'url'>): DocumentLanguage =>
    url === welsh || ['/', '?'].some((next) => url.startsWith(`${welsh}${next}`))
      ? DocumentLanguage.WELSH
      : DocumentLanguage.ENGLISH;
};
