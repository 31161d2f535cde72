import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseIfChanged, refuseOverwriting } from '../case/case-version.ts';
import { findOpenCase } from '../case/find-case.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, PreventionStatus } from '../vocabulary.ts';
import { PreventionActivity } from './prevention-activity.ts';
import type {
  CorrectPreventionInput,
  LinkPreventionInput,
  WithdrawPreventionInput,
} from './prevention-activity-input.ts';
import { ruleOnEnding } from './prevention-rules.ts';
import { noteInCase, whatIsTold, writeActivity } from './record-prevention.ts';

/** Puts right what was recorded: what was written stays readable, and another record takes its place. */
export async function correctPrevention(
  em: EntityManager,
  input: CorrectPreventionInput,
  act: Act,
): Promise<PreventionActivity> {
  const activity = await findActivity(em, input.activityId);
  const stands = (await em.findOne(PreventionActivity, { replaces: activity })) ?? activity;
  const { version } = activity;
  refuseOverwriting(
    { ...whatIsTold(stands), version },
    input.activityVersion,
    whatIsTold(input),
    'activityVersion',
  );
  const before = await endActivity(em, input, PreventionStatus.CORRECTED, act);
  return writeActivity(em, { ...input, caseId: input.caseId ?? before.case?.id ?? null }, before, act);
}

/** Takes back what was recorded by mistake. */
export async function withdrawPrevention(
  em: EntityManager,
  input: WithdrawPreventionInput,
  act: Act,
): Promise<PreventionActivity> {
  const activity = await endActivity(em, input, PreventionStatus.WITHDRAWN, act);
  noteInCase(em, activity, EventKind.PREVENTION_WITHDRAWN, act);
  return activity;
}

/** What was done before there was a case is shown as an early step of it (#9). */
export async function linkPrevention(
  em: EntityManager,
  input: LinkPreventionInput,
  act: Act,
): Promise<PreventionActivity> {
  const activity = await findActivity(em, input.activityId);
  if (activity.case || activity.status !== PreventionStatus.RECORDED) {
    const message = 'It belongs to a case already, or no longer stands.';
    throw new Refused([refusal('activityId', 'OF_NO_CASE_YET', '6.3', message)]);
  }
  activity.case = await findOpenCase(em, input);
  noteInCase(em, activity, EventKind.PREVENTION_RECORDED, act);
  return activity;
}

async function endActivity(
  em: EntityManager,
  input: WithdrawPreventionInput,
  status: PreventionStatus,
  act: Act,
): Promise<PreventionActivity> {
  const activity = await findActivity(em, input.activityId);
  refuseIfChanged(activity, input.activityVersion, {}, 'activityVersion');
  insist(ruleOnEnding(activity.status, input.reason));
  return em.assign(activity, {
    status,
    endedAt: act.now,
    endReason: input.reason.trim(),
    endedBy: em.getReference(Staff, act.by.staffId),
  });
}

async function findActivity(em: EntityManager, activityId: string): Promise<PreventionActivity> {
  const id = identity(activityId, 'activityId', 'activity');
  const activity = await em.findOne(PreventionActivity, id, { populate: ['case'] });
  return found(activity, 'activityId', 'activity');
}
