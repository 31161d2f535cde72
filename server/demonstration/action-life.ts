import { areaOf } from '../../schema/action/action-areas.ts';
import {
  ActionArea,
  ActionStatus,
  ActionType,
  DeadlineEnd,
  DeadlineType,
  EventKind,
} from '../../schema/vocabulary.ts';
import { agenciesFor } from './action-choices.ts';
import type { CaseFile } from './case-file.ts';
import type { People } from './case-people.ts';
import { cancel, meet } from './deadline-life.ts';
import { derivedId } from './derived-id.ts';
import type { ActionRow } from './rows.ts';
import { actionNotes, actionResultsWhen } from './wording/action-notes.ts';

const S = ActionStatus;
const HOUR = 3_600_000;

/** Agreements whose terms can be broken. */
const agreements: readonly ActionType[] = [
  ActionType.ACCEPTABLE_BEHAVIOUR_CONTRACT,
  ActionType.GOOD_NEIGHBOUR_AGREEMENT,
];
const towardsTheAccused: readonly ActionType[] = [
  ActionType.WEEKLY_REVIEW_MEETING,
  ActionType.REFRESHER_CONVERSATION,
  ActionType.CHALLENGE_BEHAVIOUR,
  ActionType.WARNING_VERBAL,
  ActionType.WARNING_LETTER,
  ActionType.ACCEPTABLE_BEHAVIOUR_CONTRACT,
  ActionType.PARENTING_SUPPORT,
  ActionType.REHABILITATION_REFERRAL,
];

/** Nothing of the kind can be done while nobody knows who it was. */
const betweenTwo: readonly ActionType[] = [
  ActionType.MEDIATION,
  ActionType.FACILITATED_CONVERSATION,
  ActionType.GOOD_NEIGHBOUR_AGREEMENT,
  ActionType.RESTORATIVE_APPROACH,
  ActionType.SELF_RESOLUTION,
];

export const needsSomebodyKnown = (type: ActionType): boolean =>
  towardsTheAccused.includes(type) || betweenTwo.includes(type);

const isTowardsTheAccused = (type: ActionType): boolean => towardsTheAccused.includes(type);

/** One action of the first three areas: recorded, due, and done in time, late, or not any more. */
export function liveAction(file: CaseFile, people: People, type: ActionType, at: number): void {
  const { plan, world, random } = file;
  const { time } = world;
  const dueDay = time.daysAfter(time.dayOf(at), random.between(2, 15));
  const late = random.chance(0.09);
  const wish = late
    ? time.officeMoment(time.daysAfter(dueDay, random.between(1, 6)), random)
    : Math.min(time.later(at, random.between(0, 9), random), time.officeMoment(dueDay, random));
  // Nothing is left to do when a case is closed.
  const doneAt = Math.min(Math.max(wish, at + HOUR / 4), plan.closedAt - 2 * HOUR);
  if (doneAt <= at) return;
  const broken = agreements.includes(type) && random.chance(0.22);
  const dropped = !broken && !late && random.chance(0.04);
  const row = newAction(file, people, type, at, time.dateOf(dueDay));
  file.happen(at, () => {
    file.batch.action.push(row);
    const { id, area, status, dueOn } = row;
    file.log(EventKind.ACTION_RECORDED, at, { action: id, type, area, status, dueOn });
    const due = file.setDue(DeadlineType.ACTION_DUE, at, time.midnight(dueDay + 1) - 1, '8.10', id);
    file.happen(doneAt, () => {
      if (dropped) {
        row.status = S.CANCELLED;
        row.result = random.pick(actionResultsWhen.cancelled);
        cancel(due, doneAt, file.ownerAt(doneAt), DeadlineEnd.ACTION_ENDED, file.record);
        file.log(EventKind.ACTION_CANCELLED, doneAt, { action: id, type });
        return;
      }
      meet(due, doneAt, file.ownerAt(doneAt), file.record);
      row.completedAt = doneAt;
      row.status = S.COMPLETED;
      row.result = random.pick(actionNotes[type]!.result);
      file.log(EventKind.ACTION_COMPLETED, doneAt, { action: id, type });
    });
  });
  if (broken) liveBreach(file, row, doneAt);
}

/** An agreement was signed and then broken, or kept and brought to its end. */
function liveBreach(file: CaseFile, row: ActionRow, signedAt: number): void {
  const { plan, world, random } = file;
  const at = world.time.later(signedAt, random.between(4, 20), random);
  if (at > plan.closedAt - 2 * HOUR) return;
  const kept = random.chance(0.25);
  file.happen(at, () => {
    if (row.status !== S.COMPLETED) return;
    row.status = kept ? S.DISCHARGED : S.BREACHED;
    row.result = random.pick(kept ? actionResultsWhen.discharged : actionResultsWhen.breached);
  });
}

export function newAction(
  file: CaseFile,
  people: People,
  type: ActionType,
  at: number,
  dueOn: string | null,
): ActionRow {
  const { random, row } = file;
  const agencies = agenciesFor(type);
  const area = areaOf(type);
  const towards = isTowardsTheAccused(type) || area === ActionArea.FORMAL_AND_LEGAL;
  return {
    id: derivedId(at, random),
    readers: row.readers,
    caseId: file.id,
    partyId: towards ? people.accusedParty : people.affectedParty,
    area,
    type,
    status: S.IN_PROGRESS,
    agency: agencies ? random.pick(agencies) : null,
    description: random.pick(actionNotes[type]!.plan),
    dueOn,
    recordedAt: at,
    completedAt: null,
    result: null,
    recordedById: file.ownerAt(at),
  };
}
