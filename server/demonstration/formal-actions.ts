import { ActionStatus, type ActionType, DeadlineType, EventKind } from '../../schema/vocabulary.ts';
import { existsIn, forWitnesses } from './action-choices.ts';
import { liveAction, newAction } from './action-life.ts';
import type { CaseFile } from './case-file.ts';
import type { People } from './case-people.ts';
import { categoryProfiles } from './category-profiles.ts';
import { meet } from './deadline-life.ts';
import type { ActionRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';
import { actionNotes, actionResultsWhen } from './wording/action-notes.ts';
import type { World } from './world.ts';

const S = ActionStatus;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Formal and legal action: proposed, supported by the housing manager, approved by the area manager, done (11.2). */
export function liveFormalActions(file: CaseFile, people: People): void {
  const { plan, random } = file;
  const { service, category } = plan.report;
  const choices = categoryProfiles[category].power.filter(([type]) => existsIn(type, service.nation));
  const first = random.weighted(choices);
  if (random.chance(0.14)) liveRefusal(file, people, random.weighted(choices));
  liveFormalAction(
    file,
    people,
    first,
    plan.formalAt,
    plan.route === 'LEGAL' ? plan.legalAt : plan.monitoringAt,
  );
  if (plan.route !== 'LEGAL') return;
  const second = random.weighted(choices.filter(([type]) => type !== first));
  liveFormalAction(file, people, second, plan.legalAt, plan.monitoringAt);
  for (const type of forWitnesses) {
    if (!random.chance(0.3)) continue;
    const at = file.world.time.later(
      plan.legalAt + (plan.monitoringAt - plan.legalAt) * (0.3 + 0.5 * random.next()),
      0,
      random,
    );
    liveAction(file, people, type, at);
  }
}

function liveRefusal(file: CaseFile, people: People, type: ActionType): void {
  const { plan, world, random } = file;
  const at = world.time.later(plan.earlyAt + (plan.formalAt - plan.earlyAt) * 0.5, 0, random);
  const refusedAt = world.time.later(at, random.between(2, 7), random);
  const row = propose(file, people, type, at);
  if (refusedAt < plan.closedAt) {
    file.happen(refusedAt, () => {
      row.status = S.REFUSED;
      row.result = random.pick(actionResultsWhen.refused);
    });
  }
}

function propose(file: CaseFile, people: People, type: ActionType, at: number): ActionRow {
  const row = newAction(file, people, type, at, null);
  file.happen(at, () => {
    file.batch.action.push(row);
    const { id, area, status, dueOn } = row;
    file.log(EventKind.ACTION_PROPOSED, at, { action: id, type, area, status, dueOn });
  });
  return row;
}

/** The steps of 11.2 after the proposal. */
const approval = [
  S.AWAITING_HOUSING_MANAGER_SUPPORT,
  S.AWAITING_AREA_MANAGER_APPROVAL,
  S.APPROVED,
  S.IN_PROGRESS,
] as const;

function liveFormalAction(
  file: CaseFile,
  people: People,
  type: ActionType,
  from: number,
  until: number,
): void {
  const { plan, world, random } = file;
  const { time } = world;
  const steps = stepsFrom(world, from, random);
  const latest = plan.closedAt - 2 * HOUR;
  const doneAt = Math.min(Math.max(time.later(steps[3]!, random.between(5, 30), random), until), latest);
  if (steps[3]! >= doneAt) return;
  const underWay = from < world.now && doneAt > world.now && from > world.now - 40 * DAY;
  const times = underWay ? stepsUnderWay(world, from, doneAt, random) : steps;
  const row = propose(file, people, type, from);
  approval.forEach((status, step) => {
    file.happen(times[step]!, () => {
      row.status = status;
    });
  });
  const approvedAt = times[2]!;
  const dueDay = time.openDay(time.dayOf(doneAt) + random.between(-2, 6));
  const dueAt = Math.max(time.midnight(dueDay + 1) - 1, approvedAt);
  file.happen(approvedAt, () => {
    row.dueOn = time.dateOf(time.dayOf(dueAt));
    const due = file.setDue(DeadlineType.ACTION_DUE, approvedAt, dueAt, '8.10', row.id);
    file.happen(doneAt, () => {
      meet(due, doneAt, file.record);
      row.completedAt = doneAt;
      row.status = S.COMPLETED;
      row.result = random.pick(actionNotes[type]!.result);
      file.log(EventKind.ACTION_COMPLETED, doneAt, { action: row.id, type });
    });
  });
}

function stepsFrom({ time }: World, from: number, random: SeededRandom): number[] {
  let at = from;
  return [
    [0, 4],
    [1, 6],
    [1, 6],
    [0, 5],
  ].map(([least, most]) => {
    at = time.later(at, random.between(least!, most!), random);
    return at;
  });
}

/** Of what is under way now, every step of the approval has its share. */
function stepsUnderWay(world: World, from: number, doneAt: number, random: SeededRandom): number[] {
  const standing = world.turn() % 6;
  return [0.3, 0.5, 0.7, 0.9].map((share, step) =>
    step < standing ? world.time.later(from + (world.now - from) * share, 0, random) : doneAt,
  );
}
