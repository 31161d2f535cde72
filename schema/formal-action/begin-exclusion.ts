import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Action } from '../action/action.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { found } from '../refuse-missing.ts';
import { type Refusal, Refused, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { ActionStatus, DeadlineType, EventKind, FormalStep } from '../vocabulary.ts';
import { countExclusions } from './count-exclusions.ts';
import { findFormalAction } from './find-formal-action.ts';
import type { GiveExclusionReasonsInput, StartFormalActionInput } from './formal-action-inputs.ts';
import { FormalDecision } from './formal-decision.ts';
import { TemporaryExclusion } from './temporary-exclusion.ts';
import { refuseBeginning, refuseExclusion } from './temporary-exclusion-rules.ts';

/**
 * An exclusion begins within its limits, and its written reasons are given or owed (#130). Started ahead of its time it is
 * planned until then.
 *
 * @returns whether it is still to come.
 */
export async function beginExclusion(
  em: EntityManager,
  action: Action,
  input: StartFormalActionInput,
  act: Act,
): Promise<boolean> {
  const exclusion = await em.findOne(TemporaryExclusion, { action });
  if (!exclusion) return false;
  const beginsAt = input.exclusionBeginsAt ?? exclusion.beginsAt;
  const endsAt = input.exclusionEndsAt ?? exclusion.endsAt;
  const reasonsGivenAt = input.reasonsGivenAt ?? null;
  const policy = act.policy.document;
  const { person } = action.party!;
  const timesBefore = await countExclusions(em, person, beginsAt, action.id, policy);
  const { ground, writtenReasons = null } = exclusion;
  const approved = await em.findOneOrFail(
    FormalDecision,
    { action, step: FormalStep.APPROVED },
    { orderBy: { at: 'desc' } },
  );
  const startedBefore = await em.count(FormalDecision, { action, step: FormalStep.STARTED });
  const refusals = [
    ...(startedBefore > 0 ? [startedOnce] : []),
    ...refuseExclusion({ ground, beginsAt, endsAt, timesBefore, writtenReasons, reasonsGivenAt }, policy),
    ...refuseBeginning({ beginsAt, endsAt, approvedAt: approved.at }, act.now),
    ...refuseGivenWhen(reasonsGivenAt, act.now, policy.formalAction.temporaryExclusion.clause),
  ];
  if (refusals.length > 0) throw new Refused(refusals);
  Object.assign(exclusion, { beginsAt, endsAt, reasonsGivenAt });
  if (!reasonsGivenAt) owe(em, action, beginsAt, act);
  return beginsAt > act.now;
}

const startedOnce = refusal(
  'action',
  'STARTED_ONCE',
  '11.2',
  'It is started already, and begins by itself when its time has come.',
);

function owe(em: EntityManager, action: Action, beginsAt: Date, act: Act): void {
  const { reasonsWorkingDays, clause } = act.policy.document.formalAction.temporaryExclusion;
  const dueAt = addWorkingDays(beginsAt, reasonsWorkingDays, act.calendar);
  const owed = {
    type: DeadlineType.EXCLUSION_REASONS,
    conditional: false,
    startsAt: beginsAt,
    dueAt,
    clause,
  };
  setDeadlines(em, { case: action.case, action }, [owed], act);
}

/** Keeps the written reasons as they were given, once (Renting Homes (Wales) Act 2016 s.145). */
export async function giveExclusionReasons(
  em: EntityManager,
  input: GiveExclusionReasonsInput,
  act: Act,
): Promise<Action> {
  const { action } = await findFormalAction(em, input);
  const exclusion = found(await em.findOne(TemporaryExclusion, { action }), 'actionId', 'exclusion');
  const { clause } = act.policy.document.formalAction.temporaryExclusion;
  const givenAt = input.givenAt ?? act.now;
  const refusals = [
    ...refuseText('writtenReasons', input.writtenReasons, 20_000),
    ...refuseGivenWhen(givenAt, act.now, clause),
  ];
  if (isBlank(input.writtenReasons)) {
    refusals.push(refusal('writtenReasons', 'REASONS_KEPT', clause, 'Keep the written reasons.'));
  }
  if (exclusion.reasonsGivenAt) {
    const message = 'The written reasons have been given already.';
    refusals.push(refusal('action', 'REASONS_GIVEN_ONCE', clause, message));
  }
  if (!begun.includes(action.status)) {
    const message = 'Reasons are given for an exclusion that has begun.';
    refusals.push(refusal('action', 'EXCLUSION_BEGUN', clause, message));
  }
  if (refusals.length > 0) throw new Refused(refusals);
  Object.assign(exclusion, { writtenReasons: input.writtenReasons.trim(), reasonsGivenAt: givenAt });
  await meetDeadlines(em, { action, type: DeadlineType.EXCLUSION_REASONS }, givenAt, act);
  recordEvent(
    em,
    { case: action.case },
    EventKind.EXCLUSION_REASONS_GIVEN,
    { action: action.id },
    act,
    givenAt,
  );
  return action;
}

const begun: readonly ActionStatus[] = [
  ActionStatus.IN_PROGRESS,
  ActionStatus.COMPLETED,
  ActionStatus.BREACHED,
  ActionStatus.DISCHARGED,
];

const refuseGivenWhen = (at: Date | null, now: Date, clause: string): Refusal[] =>
  at && at > now
    ? [refusal('givenAt', 'NOT_IN_THE_FUTURE', clause, 'Reasons cannot have been given in the future.')]
    : [];
