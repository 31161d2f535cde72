import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { localDay } from '../../schema/calendar/working-days.ts';
import type { KeyService } from '../../schema/secret/key-service.ts';
import { DocumentLanguage } from '../../schema/vocabulary.ts';
import type { Config } from '../config.ts';
import { noticePage } from '../online-report/form-pages.ts';
import { limitByAddress } from '../online-report/limit-by-address.ts';
import { OnlineReportDesk } from '../online-report/online-report-desk.ts';
import { languageIn, publicHeaders, publicPages } from '../online-report/public-pages.ts';
import { type Told, tellingOf } from '../online-report/telling-of.ts';
import type { DoorBook } from '../sign-in/door-book.ts';
import { isSameOrigin } from '../sign-in/same-origin.ts';
import { DiaryDesk } from './diary-desk.ts';
import { diaryBaseOf, diaryPage, noEntry, openingPage, phonePage } from './diary-pages.ts';
import { diaryWordsOf } from './diary-words.ts';
import type { TypedEntry } from './read-entry.ts';

/** The longest entry, each character written in twelve signs, and a little more. */
const MOST_BYTES = 520 * 1024;

const headers = publicHeaders("connect-src 'self'; worker-src 'self'; ");

type Typed = Readonly<Record<string, string>>;

export interface DiaryParts {
  gate: Pool;
  secrets: KeyService;
  clock: () => Date;
  /** Writes down who comes with a wrong key. */
  door: Pick<DoorBook, 'note'>;
}

/**
 * The pages of whoever keeps a diary (policy 3.9, #62), by the reference and secret word that staff gave them: without an
 * account or a cookie, with or without a script, and on a telephone without a network. They tell the days of the diary
 * and how many entries came, and nothing of a case.
 */
export async function serveDiary(
  app: FastifyInstance,
  config: Config,
  { gate, secrets, clock, door }: DiaryParts,
): Promise<void> {
  const desk = new DiaryDesk(gate, secrets, englandAndWales, clock);
  const policies = new OnlineReportDesk(gate, secrets, englandAndWales, clock);
  const ownOrigin = new URL(config.publicUrl).origin;
  const now = () => clock().getTime();
  const pagesFrom = limitByAddress(240, 10, now);
  const wrongFrom = limitByAddress(10, 15, now);
  const today = () => localDay(clock(), englandAndWales).toString();
  const telling = (language: DocumentLanguage): Promise<Told> =>
    tellingOf(language, policies, diaryBaseOf[language]);
  const { send, tooMany, limitLooking, answerFaults } = publicPages(headers);
  const open = (request: FastifyRequest, reference: string, secret: string) =>
    desk.open(reference, secret, (because) =>
      door.note({ kind: 'SIGN_IN_FAILED', because, who: request.ip }),
    );
  const keyIn = (typed: Typed) => ({ reference: typed.reference ?? '', secret: typed.secret ?? '' });

  await app.register(async (diary) => {
    diary.removeAllContentTypeParsers();
    const parsed = (type: string, parse: (body: string) => Typed) =>
      diary.addContentTypeParser(
        type,
        { parseAs: 'string', bodyLimit: MOST_BYTES },
        (_request, body, done) => {
          try {
            done(null, parse(String(body)));
          } catch {
            done(Object.assign(new Error('This cannot be read.'), { statusCode: 400 }));
          }
        },
      );
    parsed('application/x-www-form-urlencoded', (body) => Object.fromEntries(new URLSearchParams(body)));
    parsed('application/json', (body) =>
      Object.fromEntries(
        Object.entries(JSON.parse(body) as object).filter(([, value]) => typeof value === 'string'),
      ),
    );
    const tellingFor = (request: FastifyRequest) => telling(languageOf(request));
    answerFaults(diary, 'a diary failed', tellingFor);
    limitLooking(diary, now, tellingFor);

    for (const file of ['phone.js', 'worker.js']) {
      const script = await readFile(new URL(file, import.meta.url), 'utf8');
      diary.get(`/diary/${file}`, (_request, reply) =>
        reply
          .type('text/javascript; charset=utf-8')
          .headers({ ...headers, 'cache-control': 'no-cache' })
          .send(script),
      );
    }

    diary.post<{ Body: Typed | undefined }>('/diary/entries', async (request, reply) => {
      const typed = request.body ?? {};
      const answer = (status: number, said: object = {}) => reply.code(status).headers(headers).send(said);
      if (!isSameOrigin(request.headers, ownOrigin)) return answer(403);
      const wait = pagesFrom.wait(request.ip);
      if (wait !== null) return answer(429);
      const { reference, secret } = keyIn(typed);
      const opened = await open(request, reference, secret);
      if (!opened) return answer(wrongFrom.wait(request.ip) === null ? 404 : 429);
      const sent = await desk.send(opened, typed.id ?? '', entryIn(typed));
      if (sent === 'ENDED') return answer(410);
      return typeof sent === 'string' ? answer(200, { state: sent }) : answer(422, sent);
    });

    for (const language of Object.values(DocumentLanguage)) {
      const base = diaryBaseOf[language];
      diary.get(base, async (_request, reply) => send(reply, openingPage(await telling(language))));
      diary.get(`${base}/entry`, (_request, reply) => reply.redirect(base, 303));
      diary.get(`${base}/phone`, async (_request, reply) => send(reply, phonePage(await telling(language))));

      const posted = (
        path: string,
        answer: (
          told: Told,
          typed: Typed,
          opened: NonNullable<Awaited<ReturnType<DiaryDesk['open']>>>,
        ) => Promise<[string, number]>,
      ) =>
        diary.post<{ Body: Typed | undefined }>(`${base}${path}`, async (request, reply) => {
          const told = await telling(language);
          if (!isSameOrigin(request.headers, ownOrigin))
            return send(reply, noticePage(told, told.words.notOurs), 403);
          const wait = pagesFrom.wait(request.ip);
          if (wait !== null) return tooMany(reply, told, wait);
          const typed = request.body ?? {};
          const { reference, secret } = keyIn(typed);
          const opened = await open(request, reference, secret);
          if (opened) return send(reply, ...(await answer(told, typed, opened)));
          const slowed = wrongFrom.wait(request.ip);
          if (slowed !== null) return tooMany(reply, told, slowed);
          return send(reply, openingPage(told, diaryWordsOf[language].wrong), 404);
        });
      posted('', async (told, typed, opened) => [diaryPage(told, opened, keyIn(typed), today()), 200]);
      posted('/entry', async (told, typed, opened) => {
        const key = keyIn(typed);
        const sent = await desk.send(opened, typed.id ?? '', entryIn(typed));
        if (sent === 'ENDED') return [diaryPage(told, { ...opened, open: false }, key, today()), 410];
        if (typeof sent !== 'string') {
          const again = { typed: entryIn(typed), faults: sent.faults, ...(typed.id && { id: typed.id }) };
          return [diaryPage(told, opened, key, today(), again), 422];
        }
        const after = (await desk.open(key.reference, key.secret)) ?? opened;
        return [diaryPage(told, after, key, today(), { sent: true }), 200];
      });
    }
  });
}

const entryIn = (typed: Typed): TypedEntry => ({
  ...noEntry,
  ...Object.fromEntries(Object.keys(noEntry).map((name) => [name, typed[name] ?? ''])),
});

const languageOf = languageIn(diaryBaseOf);
