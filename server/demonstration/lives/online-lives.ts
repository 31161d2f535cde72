import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../../schema/act.ts';
import { nextIdentity } from '../../../schema/identity-source.ts';
import { OnlineReport } from '../../../schema/online-report/online-report.ts';
import { sealOnlineReport } from '../../../schema/online-report/seal-online-report.ts';
import type { SentAnswers } from '../../../schema/online-report/sent-answers.ts';
import { setOnlineReportAside } from '../../../schema/online-report/set-online-report-aside.ts';
import type { DocumentLanguage } from '../../../schema/vocabulary.ts';
import { homeService } from '../demonstration-places.ts';
import type { Life } from './life.ts';
import type { Told } from './story.ts';

interface Sent {
  page: string;
  language: DocumentLanguage;
  answers: SentAnswers;
}

/** As the form sends it, to the moment of the story. */
async function sentOnline(
  em: EntityManager,
  { page, language, answers }: Sent,
  { now, policy, calendar, secrets }: Act,
): Promise<OnlineReport> {
  const row = await sealOnlineReport(
    { id: nextIdentity(), page, answers, language, sentAt: now },
    { policy: policy.document, calendar, secrets },
  );
  return em.create(OnlineReport, row as never);
}

const blank: Told<SentAnswers> = {
  dangerNow: false,
  policeCalled: null,
  reporterType: 'NEIGHBOUR',
  onBehalfOf: null,
  category: null,
  what: '',
  when: '',
  where: '',
  who: null,
  violence: false,
  hate: false,
  hateStrands: [],
  domestic: null,
  aboutStaff: null,
  safeToSelfResolve: null,
  reporter: null,
};

/** What waits to be taken in: an emergency, a nuisance in Welsh without a name, and what was only tried out. */
export const onlineLives: readonly Life[] = [
  {
    service: homeService,
    begins: [],
    async tell(story) {
      const { lead } = story.by;
      const sends = (page: string, language: `${DocumentLanguage}`, answers: Partial<Told<SentAnswers>>) =>
        story.does(lead, sentOnline, { page, language, answers: { ...blank, ...answers } });
      const tried = await sends('tried out', 'ENGLISH', { what: 'test', when: 'test', where: 'test' });
      await story.does(lead, setOnlineReportAside, { onlineReportId: tried.id, reason: 'TRIED_OUT' });
      story.at(2, 20 * 60 + 10);
      await sends('noise', 'WELSH', {
        reporterType: 'OCCUPANT',
        category: 'NOISE_NUISANCE',
        what: 'Cerddoriaeth uchel drwy’r wal tan ddau o’r gloch y bore. Mae fy mab yn methu cysgu.',
        when: 'Bob nos Wener a nos Sadwrn ers mis.',
        where: 'Y fflat uwchben ein un ni, ail lawr, Clywedog.',
        safeToSelfResolve: false,
      });
      story.at(1, 18 * 60 + 40);
      await sends('shouting', 'ENGLISH', {
        category: 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION',
        what: 'Two men shouted at my neighbour to go back where she came from and banged on her door. One had a stick. She has not been out since.',
        when: 'Tonight at about six, and twice last week.',
        where: 'The corner house opposite the bus stop.',
        who: 'One of them visits the ground-floor flat. Tall, grey hood.',
        violence: true,
        hate: true,
        hateStrands: ['RACE'],
        policeCalled: true,
        onBehalfOf: { name: null, knows: true },
        safeToSelfResolve: false,
        reporter: {
          name: 'Morwenna Tilbrook',
          phone: '07700 900461',
          email: null,
          methods: ['TEXT_MESSAGE'],
          noMessages: true,
          safeTimes: 'Weekdays before three.',
          mustNotBeSaid: 'Not that it is about next door, in case somebody listens.',
          language: null,
        },
      });
    },
  },
];
