import { ActionStatus, type ActionType, DeadlineType, EventKind } from '../../schema/vocabulary.ts';
import { liveAction, newAction } from './action-life.ts';
import type { CaseFile } from './case-file.ts';
import type { People } from './case-people.ts';
import { categoryProfiles, existsIn, forWitnesses } from './category-profiles.ts';
import { meet } from './deadline-life.ts';
import type { ActionRow } from './rows.ts';
import { actionNotes, actionResultsWhen } from './wording/action-notes.ts';

const S = ActionStatus;

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

function liveFormalAction(
  file: CaseFile,
  people: People,
  type: ActionType,
  from: number,
  until: number,
): void {
  const { plan, world, random } = file;
  const { time } = world;
  const step = (after: number, least: number, most: number) =>
    time.later(after, random.between(least, most), random);
  const asked = step(from, 0, 4);
  const supported = step(asked, 1, 6);
  const approved = step(supported, 1, 6);
  const started = step(approved, 0, 5);
  const doneAt = Math.min(Math.max(step(started, 5, 30), until), plan.closedAt - 3_600_000);
  if (started >= doneAt) return;
  const row = propose(file, people, type, from);
  const becomes = (status: ActionStatus, at: number) =>
    file.happen(at, () => {
      row.status = status;
    });
  becomes(S.AWAITING_HOUSING_MANAGER_SUPPORT, asked);
  becomes(S.AWAITING_AREA_MANAGER_APPROVAL, supported);
  becomes(S.APPROVED, approved);
  becomes(S.IN_PROGRESS, started);
  const dueDay = time.openDay(time.dayOf(doneAt) + random.between(-2, 6));
  const dueAt = Math.max(time.midnight(dueDay + 1) - 1, approved);
  file.happen(approved, () => {
    row.dueOn = time.dateOf(time.dayOf(dueAt));
    const due = file.setDue(DeadlineType.ACTION_DUE, approved, dueAt, '8.10', row.id);
    file.happen(doneAt, () => {
      meet(due, doneAt, file.note);
      row.completedAt = doneAt;
      row.status = S.COMPLETED;
      row.result = random.pick(actionNotes[type]!.result);
      file.log(EventKind.ACTION_COMPLETED, doneAt, { action: row.id, type });
    });
  });
}
