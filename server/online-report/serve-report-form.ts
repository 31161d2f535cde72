import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import type { KeyService } from '../../schema/secret/key-service.ts';
import { DocumentLanguage } from '../../schema/vocabulary.ts';
import type { Config } from '../config.ts';
import { openEvidenceStore } from '../evidence/evidence-store.ts';
import { openScanner } from '../evidence/scan-file.ts';
import { isSameOrigin } from '../sign-in/same-origin.ts';
import { type Given, givenIn, saidIn } from './asked.ts';
import { filesPage, removedIn } from './files-page.ts';
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
import { HeldFiles, MOST_FILES } from './held-files.ts';
import { limitAtOnce, limitByAddress } from './limit-by-address.ts';
import { OnlineReportDesk } from './online-report-desk.ts';
import { languageIn, publicHeaders, publicPages } from './public-pages.ts';
import { readAnswers, refuseDanger } from './read-answers.ts';
import { receiveFiles } from './receive-files.ts';
import { type Told, tellingOf } from './telling-of.ts';

/** So many forms with files arrive at once: each writes what comes to the disk before its size is known. */
const MOST_AT_ONCE = 8;

/** The longest answers, each character written in twelve signs, and a little more. */
const MOST_BYTES = 256 * 1024;

export interface FormParts {
  gate: Pool;
  secrets: KeyService;
  clock: () => Date;
}

/**
 * The report form for everybody (policy 8.3, #47): pages without account, cookie or need of a script. What is answered
 * travels in the bodies of forms alone, from page to page, and is kept nowhere until it is sent; files are held for the page,
 * where nobody finds them who has it not, and thrown away when it is not sent.
 */
export async function serveReportForm(app: FastifyInstance, config: Config, parts: FormParts): Promise<void> {
  const { secrets, clock } = parts;
  const desk = new OnlineReportDesk(parts.gate, secrets, englandAndWales, clock);
  const ownOrigin = new URL(config.publicUrl).origin;
  const now = () => clock().getTime();
  const pagesFrom = limitByAddress(120, 10, now);
  const sentFrom = limitByAddress(10, 60, now);
  const wrongFrom = limitByAddress(10, 15, now);
  const filesFrom = limitByAddress(MOST_FILES * 4, 60, now);
  const store = openEvidenceStore(config);
  const scan = openScanner(config.evidenceScanCommand);
  const mostFileBytes = config.reportFileMaxMb * 1_000_000;
  const held = new HeldFiles(parts.gate, secrets, store, clock, config.reportFilesMb * 1_000_000);
  const arriving = limitAtOnce(MOST_AT_ONCE);

  const { send, tooMany, limitLooking, answerFaults } = publicPages(publicHeaders());

  await app.register(async (form) => {
    form.removeAllContentTypeParsers();
    form.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MOST_BYTES },
      (_request, body, done) => done(null, givenIn(new URLSearchParams(String(body)))),
    );
    await form.register(multipart);
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
        { always = false, bodyLimit = MOST_BYTES } = {},
      ) =>
        form.post<{ Body: Given | undefined }>(`${base}${path}`, { bodyLimit }, async (request, reply) => {
          const told = await telling();
          if (config.reportForm === 'closed' && !always) return closed(reply, told);
          if (request.isMultipart() && path !== '/files')
            return send(reply, noticePage(told, told.words.notOurs), 415);
          // A form of another site could have its visitors send reports in their name.
          if (!isSameOrigin(request.headers, ownOrigin))
            return send(reply, noticePage(told, told.words.notOurs), 403);
          const wait = pagesFrom.wait(request.ip);
          if (wait !== null) return tooMany(reply, told, wait);
          return answer(told, request.body instanceof Map ? request.body : new Map(), request, reply);
        });
      const closed = (reply: FastifyReply, told: Told) =>
        send(reply, noticePage(told, told.words.closed), 404);

      page('', (told, _request, reply) => send(reply, startPage(told, told.policy, mostFileBytes)));
      for (const step of ['/form', '/check', '/files', '/send']) {
        page(step, (_told, _request, reply) => reply.redirect(base, 303));
      }
      page('/printed', (told, _request, reply) => send(reply, printedPage(told)), { always: true });
      page('/progress', (told, _request, reply) => send(reply, progressPage(told)), { always: true });

      sent('/form', (told, given, _request, reply) => {
        const faults = refuseDanger(given);
        if (faults.length > 0) return send(reply, startPage(told, told.policy, mostFileBytes, faults), 400);
        return send(reply, questionsPage(told, { given, token: tokenFor(given) }));
      });
      const check = async (reply: FastifyReply, told: Told, given: Given, token: string) => {
        const read = readAnswers(given);
        if (!read.ok) return askAgain(reply, told, given, read.faults);
        return send(reply, checkPage(told, { given, token, held: await held.of(pageOf(token)) }));
      };
      sent('/check', (told, given, _request, reply) => check(reply, told, given, tokenFor(given)));
      sent(
        '/files',
        async (told, answers, request, reply) => {
          const received = request.isMultipart()
            ? await filesOf(told, request, reply)
            : { given: answers, token: tokenFor(answers), faults: [], sentBefore: false };
          if (!received) return reply;
          const { given, token, faults, sentBefore } = received;
          const removed = removedIn(given);
          if (removed) await held.letGo(pageOf(token), removed);
          else if (saidIn(given, 'next') === 'check' && faults.length === 0 && !sentBefore)
            return check(reply, told, given, token);
          const page = { ...received, held: await held.of(pageOf(token)), mostBytes: mostFileBytes };
          return send(reply, filesPage(told, page), faults.length > 0 ? 400 : 200);
        },
        { bodyLimit: mostFileBytes * MOST_FILES * 4 + MOST_BYTES },
      );
      /** As many forms as may arrive at once do; whoever comes then is asked to wait. */
      const filesOf = async (told: Told, request: FastifyRequest, reply: FastifyReply) => {
        const done = arriving.begin();
        if (!done) {
          await tooMany(reply, told, 60);
          return null;
        }
        try {
          return await receiveFiles(
            request,
            {
              store,
              scan,
              held,
              mostBytes: mostFileBytes,
              mostAnswers: MOST_BYTES,
              mayStillSend: () => filesFrom.wait(request.ip) === null,
            },
            { of: (given) => standing(tokenFor(given)), next: () => standing(newToken(clock(), secrets)) },
          );
        } finally {
          done();
        }
      };
      sent('/send', async (told, given, request, reply) => {
        const read = readAnswers(given);
        if (!read.ok) return askAgain(reply, told, given, read.faults);
        const { state, page: ofPage } = readToken(saidIn(given, 'token'), clock(), secrets);
        const again = async (why: keyof FormWords['again'], token: string) =>
          send(
            reply,
            checkPage(told, { given, token, held: await held.of(pageOf(token)) }, why),
            why === 'OTHER' || why === 'FILES_CHANGED' ? 409 : 400,
          );
        if (state === 'TOO_SOON') return again(state, saidIn(given, 'token'));
        if (state !== 'GOOD') return again(state, newToken(clock(), secrets));
        const wait = sentFrom.wait(request.ip);
        if (wait !== null) return tooMany(reply, told, wait);
        const seen = Number(/^\d$/.exec(saidIn(given, 'filesSeen'))?.[0] ?? 0);
        const files = { held: await held.of(ofPage), seen };
        const token = saidIn(given, 'token');
        const receipt = await desk.send(ofPage, read.answers, language, told.policy, files);
        if (receipt === 'OTHER') return again(receipt, newToken(clock(), secrets));
        if (receipt === 'FILES_CHANGED') return again(receipt, token);
        const { answers } = read;
        return send(reply, sentPage(told, told.policy, { ...receipt, given, token, answers, files: seen }));
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
        faults: Parameters<typeof startPage>[3],
      ) {
        if (faults?.some(({ name }) => name === 'dangerNow')) {
          return send(
            reply,
            startPage(
              told,
              told.policy,
              mostFileBytes,
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

  function pageOf(token: string): string {
    return readToken(token, clock(), secrets).page;
  }

  function standing(token: string) {
    return { token, page: pageOf(token) };
  }
}

const languageOf = languageIn(baseOf);
