import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Agreement } from '../agreement/agreement.ts';
import { localDay } from '../calendar/working-days.ts';
import { countAsChange, refuseOverwriting } from '../case/case-version.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { TemporaryMove } from '../support/temporary-move.ts';
import { ActionStatus, DeadlineType, EventKind, FindingKind } from '../vocabulary.ts';
import type { Action } from './action.ts';
import { ActionFinding } from './action-finding.ts';
import type { RecordBreachInput, ReviewActionInput } from './action-life-input.ts';
import { ruleOnBreach, ruleOnReviewing } from './action-life-rules.ts';
import { findRunningAction } from './find-action.ts';
import { setActionDates } from './set-action-dates.ts';

/** Reviews an agreement or a move, and sets the date of the next review. */
export async function reviewAction(em: EntityManager, input: ReviewActionInput, act: Act): Promise<Action> {
  const action = await findRunningAction(em, { actionId: input.actionId });
  const agreement = await em.findOne(Agreement, { action });
  const move = await em.findOne(TemporaryMove, { action });
  const today = localDay(act.now, act.calendar).toString();
  const reviewedOn = input.reviewedOn ?? today;
  const nextReviewOn = input.nextReviewOn ?? null;
  const standing = { version: action.version, nextReviewOn: (agreement ?? move)?.reviewOn ?? null };
  refuseOverwriting(standing, input.actionVersion, { nextReviewOn }, 'actionVersion');
  insist(
    ruleOnReviewing(
      { type: action.type, status: action.status, endsOn: agreement?.endsOn ?? null },
      { what: input.what, reviewedOn, nextReviewOn },
      today,
    ),
  );
  const type = move ? DeadlineType.MOVE_REVIEW : DeadlineType.AGREEMENT_REVIEW;
  await meetDeadlines(em, { action, type }, act.now, act);
  setActionDates(em, action, { [type]: nextReviewOn }, act);
  await countAsChange(em, action);
  for (const reviewed of [agreement, move]) if (reviewed) reviewed.reviewOn = nextReviewOn;
  const what = { kind: FindingKind.REVIEWED, foundOn: reviewedOn, what: input.what, done: null };
  found(em, action, what, act);
  const facts = { action: action.id, type: action.type, reviewedOn, nextReviewOn };
  recordEvent(em, { case: action.case }, EventKind.ACTION_REVIEWED, facts, act);
  return action;
}

/** Writes down that terms of an agreement were broken, and what was done about it. */
export async function recordBreach(em: EntityManager, input: RecordBreachInput, act: Act): Promise<Action> {
  const action = await findRunningAction(em, input);
  const agreement = await em.findOne(Agreement, { action });
  const done = input.done ?? null;
  insist(
    ruleOnBreach(
      { type: action.type, status: action.status, startsOn: agreement?.startsOn ?? null },
      { ...input, done },
      localDay(act.now, act.calendar).toString(),
    ),
  );
  action.status = ActionStatus.BREACHED;
  const kind = FindingKind.BREACHED;
  const breach = found(em, action, { kind, foundOn: input.occurredOn, what: input.what, done }, act);
  const { id, type, status } = action;
  const facts = { action: id, type, status, finding: breach.id, occurredOn: input.occurredOn };
  recordEvent(em, { case: action.case }, EventKind.ACTION_BREACHED, facts, act);
  return action;
}

function found(
  em: EntityManager,
  action: Action,
  { kind, foundOn, what, done }: { kind: FindingKind; foundOn: string; what: string; done: string | null },
  act: Act,
): ActionFinding {
  return em.create(ActionFinding, {
    case: action.case,
    action,
    kind,
    foundOn,
    what: what.trim(),
    done: done?.trim() || null,
    recordedAt: act.now,
    recordedBy: em.getReference(Staff, act.by.staffId),
  });
}
