import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import type { KeyService } from '../../schema/secret/key-service.ts';
import { DocumentLanguage } from '../../schema/vocabulary.ts';
import type { Config } from '../config.ts';
import { isSameOrigin } from '../sign-in/same-origin.ts';
import { type Given, saidIn } from './asked.ts';
import { baseOf } from './form-page.ts';
import {
  checkPage,
  noticePage,
  printedPage,
  progressPage,
  questionsPage,
  sentPage,
  startPage,
} from './form-pages.ts';
import { formStyle, leaveScript } from './form-style.ts';
import { newToken, readToken } from './form-token.ts';
import type { FormWords } from './form-words.ts';
import { limitByAddress } from './limit-by-address.ts';
import { OnlineReportDesk } from './online-report-desk.ts';
import { languageIn, publicHeaders, publicPages } from './public-pages.ts';
import { readAnswers, refuseDanger } from './read-answers.ts';
import { type Told, tellingOf } from './telling-of.ts';

/** The longest answers, each character written in twelve signs, and a little more. */
const MOST_BYTES = 256 * 1024;

export interface FormParts {
  gate: Pool;
  secrets: KeyService;
  clock: () => Date;
}

/**
 * The report form for everybody (policy 8.3, #47): pages without account, cookie or need of a script. What is answered
 * travels in the bodies of forms alone, from page to page, and is kept nowhere until it is sent.
 */
export async function serveReportForm(app: FastifyInstance, config: Config, parts: FormParts): Promise<void> {
  const { secrets, clock } = parts;
  const desk = new OnlineReportDesk(parts.gate, secrets, englandAndWales, clock);
  const ownOrigin = new URL(config.publicUrl).origin;
  const now = () => clock().getTime();
  const pagesFrom = limitByAddress(120, 10, now);
  const sentFrom = limitByAddress(10, 60, now);
  const wrongFrom = limitByAddress(10, 15, now);

  const { send, tooMany, limitLooking, answerFaults } = publicPages(publicHeaders());

  await app.register(async (form) => {
    form.removeAllContentTypeParsers();
    form.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MOST_BYTES },
      (_request, body, done) => done(null, givenIn(String(body))),
    );
    const tellingFor = (request: FastifyRequest) => tellingOf(languageOf(request), desk);
    answerFaults(form, 'the report form failed', tellingFor);
    limitLooking(form, now, tellingFor);

    form.get('/report/style.css', (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300').send(formStyle),
    );
    form.get('/report/leave.js', (_request, reply) =>
      reply
        .type('text/javascript; charset=utf-8')
        .header('cache-control', 'public, max-age=300')
        .send(leaveScript),
    );

    for (const language of Object.values(DocumentLanguage)) {
      const base = baseOf[language];
      const telling = () => tellingOf(language, desk);
      const page = (
        path: string,
        answer: (told: Told, request: FastifyRequest, reply: FastifyReply) => Promise<unknown> | unknown,
        { always = false } = {},
      ) =>
        form.get(`${base}${path}`, async (request, reply) => {
          const told = await telling();
          if (config.reportForm === 'closed' && !always) return closed(reply, told);
          return answer(told, request, reply);
        });
      const sent = (
        path: string,
        answer: (
          told: Told,
          given: Given,
          request: FastifyRequest,
          reply: FastifyReply,
        ) => Promise<unknown> | unknown,
        { always = false } = {},
      ) =>
        form.post<{ Body: Given | undefined }>(`${base}${path}`, async (request, reply) => {
          const told = await telling();
          if (config.reportForm === 'closed' && !always) return closed(reply, told);
          // A form of another site could have its visitors send reports in their name.
          if (!isSameOrigin(request.headers, ownOrigin))
            return send(reply, noticePage(told, told.words.notOurs), 403);
          const wait = pagesFrom.wait(request.ip);
          if (wait !== null) return tooMany(reply, told, wait);
          return answer(told, request.body ?? new Map(), request, reply);
        });
      const closed = (reply: FastifyReply, told: Told) =>
        send(reply, noticePage(told, told.words.closed), 404);

      page('', (told, _request, reply) => send(reply, startPage(told, told.policy)));
      for (const step of ['/form', '/check', '/send']) {
        page(step, (_told, _request, reply) => reply.redirect(base, 303));
      }
      page('/printed', (told, _request, reply) => send(reply, printedPage(told)), { always: true });
      page('/progress', (told, _request, reply) => send(reply, progressPage(told)), { always: true });

      sent('/form', (told, given, _request, reply) => {
        const faults = refuseDanger(given);
        if (faults.length > 0) return send(reply, startPage(told, told.policy, faults), 400);
        return send(reply, questionsPage(told, { given, token: tokenFor(given) }));
      });
      sent('/check', (told, given, _request, reply) => {
        const token = tokenFor(given);
        const read = readAnswers(given);
        if (read.ok) return send(reply, checkPage(told, { given, token }));
        return askAgain(reply, told, given, read.faults);
      });
      sent('/send', async (told, given, request, reply) => {
        const read = readAnswers(given);
        if (!read.ok) return askAgain(reply, told, given, read.faults);
        const { state, page: ofPage } = readToken(saidIn(given, 'token'), clock(), secrets);
        const again = (why: keyof FormWords['again'], token: string) =>
          send(reply, checkPage(told, { given, token }, why), why === 'OTHER' ? 409 : 400);
        if (state === 'TOO_SOON') return again(state, saidIn(given, 'token'));
        if (state !== 'GOOD') return again(state, newToken(clock(), secrets));
        const wait = sentFrom.wait(request.ip);
        if (wait !== null) return tooMany(reply, told, wait);
        const receipt = await desk.send(ofPage, read.answers, language, told.policy);
        if (!receipt) return again('OTHER', newToken(clock(), secrets));
        const { answers } = read;
        const token = saidIn(given, 'token');
        return send(reply, sentPage(told, told.policy, { ...receipt, given, token, answers }));
      });
      sent(
        '/progress',
        async (told, given, request, reply) => {
          const found = await desk.progress(saidIn(given, 'reference'), saidIn(given, 'secret'));
          if (found) return send(reply, progressPage(told, found));
          const wait = wrongFrom.wait(request.ip);
          if (wait !== null) return tooMany(reply, told, wait);
          return send(reply, progressPage(told, 'WRONG'), 404);
        },
        { always: true },
      );

      function askAgain(
        reply: FastifyReply,
        told: Told,
        given: Given,
        faults: Parameters<typeof startPage>[2],
      ) {
        if (faults?.some(({ name }) => name === 'dangerNow')) {
          return send(
            reply,
            startPage(
              told,
              told.policy,
              faults.filter(({ name }) => name === 'dangerNow'),
            ),
            400,
          );
        }
        return send(reply, questionsPage(told, { given, token: tokenFor(given), faults }), 400);
      }
    }
  });

  /** The page that somebody began with stays theirs; what is none of ours is replaced. */
  function tokenFor(given: Given): string {
    const token = saidIn(given, 'token');
    const { state } = readToken(token, clock(), secrets);
    return state === 'GOOD' || state === 'TOO_SOON' ? token : newToken(clock(), secrets);
  }
}

const languageOf = languageIn(baseOf);

/** What a form sent: under each name its values, in order. */
function givenIn(body: string): Given {
  const given = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(body)) {
    const said = given.get(name);
    if (!said) given.set(name, [value]);
    // No question has more answers than it has choices.
    else if (said.length < 20) said.push(value);
  }
  return given;
}
