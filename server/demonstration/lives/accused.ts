import { completeAction } from '../../../schema/action/complete-action.ts';
import { recordAction } from '../../../schema/action/record-action.ts';
import {
  approveFormalAction,
  supportFormalAction,
} from '../../../schema/formal-action/decide-formal-action.ts';
import { proposeFormalAction } from '../../../schema/formal-action/propose-formal-action.ts';
import type { Story, Told } from './story.ts';

type Proposal = Parameters<typeof proposeFormalAction>[1];

export const assessment = {
  proportionality: 'Nothing milder has helped, and it harms others every week.',
  capacity: 'No doubts; the support worker who knows them agrees.',
  humanRights: 'Article 8 considered: the harm to the neighbours weighs more.',
  equality: 'No protected characteristic is touched by it.',
};

/** A case of violence with somebody accused; whoever was hurt has been talked to. */
export async function accusedOfViolence(story: Story, occupancy: Parameters<Story['person']>[0] = 'ASSURED') {
  const opened = await story.opens(
    { behaviour: 'VIOLENCE', violence: true, description: 'Pushed and threatened on the stairs.' },
    { category: 'VIOLENCE' },
  );
  const person = story.person(occupancy, { dateOfBirth: '1990-05-05' });
  const accused = await story.joins(opened.caseId, 'ALLEGED_PERPETRATOR', person);
  await story.talks(opened.caseId);
  return { ...opened, accused };
}

/** A case of noise with somebody accused, to whom a talk was had that did not hold. */
export async function persistentNoise(story: Story, occupancy: Parameters<Story['person']>[0] = 'ASSURED') {
  const opened = await story.opens();
  const person = story.person(occupancy, { dateOfBirth: '1984-11-17' });
  const accused = await story.joins(opened.caseId, 'ALLEGED_PERPETRATOR', person);
  await story.talks(opened.caseId);
  const talk = await story.does(story.by.worker, recordAction, {
    caseId: opened.caseId,
    partyId: accused.id,
    type: 'FACILITATED_CONVERSATION',
  });
  await story.does(story.by.worker, completeAction, {
    actionId: talk.id,
    result: 'They promised; it held for a week.',
  });
  return { ...opened, accused };
}

/** Formal action against somebody; an injunction for serious risk unless it is said otherwise. */
export const proposes = (
  story: Story,
  caseId: string,
  partyId: string,
  changes: Partial<Told<Proposal>> = {},
) =>
  story.does(story.by.worker, proposeFormalAction, {
    caseId,
    partyId,
    type: 'INJUNCTION',
    route: 'SERIOUS_RISK',
    limb: 'SERIOUS_NATURE',
    reasons: 'A neighbour was hurt, and it may happen again.',
    risk: 'Injury to the neighbour, who lives next door.',
    assessment,
    ...changes,
  });

/** Both keys turn, each in somebody else's hand (11.2). */
export async function approved(story: Story, actionId: string): Promise<void> {
  await story.does(story.by.housingManager, supportFormalAction, { actionId });
  await story.does(story.by.areaManager, approveFormalAction, { actionId });
}
