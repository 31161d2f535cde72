import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../../schema/act.ts';
import { decideSubjectAccess } from '../../../schema/subject-access/decide-subject-access.ts';
import { tellsOfOthers, wordsFor } from '../../../schema/subject-access/gather-subject-access.ts';
import {
  approveSubjectAccess,
  confirmSubjectIdentity,
  findSubjectAccess,
  finishSubjectAccessDraft,
  lookThrough,
  receiveSubjectAccess,
  sendSubjectAccess,
  takeSubjectAccessCopy,
} from '../../../schema/subject-access/keep-subject-access.ts';
import type { SubjectAccessRequest } from '../../../schema/subject-access/subject-access-request.ts';
import { ItemState, WithholdingGround } from '../../../schema/vocabulary.ts';
import { persistentNoise } from './accused.ts';
import type { Life } from './life.ts';
import type { Story } from './story.ts';

/** Somebody asks, so many days ago; they are known by the next day. */
async function asks(story: Story, personId: string, daysAgo: number): Promise<SubjectAccessRequest> {
  const { officer } = story.by;
  const request = await story.at(daysAgo).doesSignedIn(officer, receiveSubjectAccess, {
    personId,
    askedBy: 'THEMSELVES',
    receivedOn: story.day(daysAgo),
  });
  await story.at(daysAgo - 1).doesSignedIn(officer, confirmSubjectIdentity, {
    requestId: request.id,
    how: 'CALLED_BACK_ON_KNOWN_NUMBER',
    authoritySeen: false,
  });
  return request;
}

/** Decides on each thing: what names nobody else is given, what was told of them in the officer's words. */
async function drafts(story: Story, requestId: string, allegation: string | null): Promise<void> {
  const { officer } = story.by;
  await story.doesSignedIn(
    officer,
    async (em: EntityManager, input: { requestId: string }, act: Act) => {
      const request = await findSubjectAccess(em, input);
      const { items, undecided } = await lookThrough(em, request, act);
      const tells = await tellsOfOthers(em, request, act.policy.document.sharing);
      const given = undecided.map((held) => {
        const words = wordsFor({ ...held, state: ItemState.INCLUDED });
        return words !== null && tells(words)
          ? { item: held.item, state: ItemState.WITHHELD, ground: WithholdingGround.THIRD_PARTY }
          : { item: held.item, state: ItemState.INCLUDED };
      });
      const told = items.filter(({ toldByOthers }) => toldByOthers).slice(0, allegation ? 1 : 0);
      const inOurWords = told.map(({ item }) => ({ item, state: ItemState.REDACTED, wording: allegation }));
      await decideSubjectAccess(em, { ...input, decisions: [...given, ...inOurWords] }, act);
    },
    { requestId },
  );
  await story.doesSignedIn(officer, finishSubjectAccessDraft, { requestId });
}

export const accessLives: readonly Life[] = [
  {
    // Whoever reported asked what is held, and was sent it.
    service: 'Clywedog Homes',
    begins: [74],
    async tell(story) {
      const { officer, deputyOfficer } = story.by;
      const { caseId, reporter, reporterId } = await story.opens();
      await story.talks(caseId, reporter, 'That the neighbours are spoken to this week.');
      const { id: requestId } = await asks(story, reporterId!, 48);
      await drafts(story.at(41), requestId, null);
      await story.at(40).doesSignedIn(deputyOfficer, approveSubjectAccess, { requestId });
      await story.at(39).doesSignedIn(officer, takeSubjectAccessCopy, { requestId });
      await story.doesSignedIn(officer, sendSubjectAccess, { requestId });
    },
  },
  {
    // Whoever is accused asked: drafted, and waiting for a second person.
    service: 'Clywedog Homes',
    begins: [56],
    async tell(story) {
      const { caseId, accused } = await persistentNoise(story, 'STANDARD_CONTRACT_W');
      await story.talks(caseId, accused.id, 'What the licence says of noise at night.');
      const { id: requestId } = await asks(story, accused.person.id, 19);
      const inOurWords = 'You are said to have played loud music at night.';
      await drafts(story.at(6), requestId, inOurWords);
    },
  },
  {
    // Received, and to be answered: who asks is known, and nothing has been decided yet.
    service: 'Clywedog Homes',
    begins: [34],
    async tell(story) {
      const { caseId, reporter, reporterId } = await story.opens();
      await story.talks(caseId, reporter, 'That diary sheets come by post.');
      await asks(story, reporterId!, 9);
    },
  },
];
