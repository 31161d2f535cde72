import { ActionStatus, ActionType, DeadlineType, EventKind, FormalStep } from '../../schema/vocabulary.ts';
import { existsIn, forWitnesses } from './action-choices.ts';
import { liveAction, newAction } from './action-life.ts';
import type { CaseFile } from './case-file.ts';
import type { People } from './case-people.ts';
import { categoryProfiles } from './category-profiles.ts';
import { meet } from './deadline-life.ts';
import { derivedId } from './derived-id.ts';
import { proposalOf } from './formal-proposal.ts';
import type { ActionRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';
import { actionNotes, actionResultsWhen } from './wording/action-notes.ts';
import { decisionReasons } from './wording/formal-words.ts';
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
  file.happen(at, () => {
    const row = propose(file, people, [type], at);
    if (!row || refusedAt >= plan.closedAt) return;
    file.happen(refusedAt, () => {
      row.status = S.REFUSED;
      row.result = random.pick(actionResultsWhen.refused);
      const reason = random.pick(decisionReasons.refused);
      const by = world.teamOf(plan.report.service).housingManager;
      decide(
        file,
        row,
        { step: FormalStep.REFUSED, kind: EventKind.FORMAL_ACTION_REFUSED, by, reason },
        refusedAt,
      );
    });
  });
}

/** What is there for everybody whom early steps did not reach, whatever their agreement with the landlord. */
const always: readonly ActionType[] = [ActionType.INJUNCTION, ActionType.COMMUNITY_PROTECTION_NOTICE];

/** Proposes the first of these kinds that may be proposed here and now. */
function propose(file: CaseFile, people: People, types: readonly ActionType[], at: number): ActionRow | null {
  const { batch, random } = file;
  for (const type of types) {
    const proposal = proposalOf(file, people, type, at);
    if (!proposal) continue;
    const row = newAction(file, people, type, at, null);
    const { facts, cites, cautions } = proposal;
    row.agency = facts.leadAgency;
    row.status = S.AWAITING_HOUSING_MANAGER_SUPPORT;
    const { id, area, status, readers } = row;
    const of = { readers, caseId: file.id, actionId: id };
    batch.action.push(row);
    batch.formal_action.push({
      ...of,
      id: derivedId(at, random),
      route: facts.route,
      limb: facts.limb,
      cites,
      cautions,
      reasons: facts.reasons!,
      risk: facts.risk,
      leadAgency: facts.leadAgency,
      ...(facts.assessment as Record<keyof typeof facts.assessment, string>),
      assessedById: row.recordedById,
      assessedAt: at,
    });
    if (facts.possession) {
      batch.possession_claim.push({ ...of, id: derivedId(at, random), ...facts.possession });
    }
    if (facts.exclusion) {
      const { ground, beginsAt, endsAt, writtenReasons } = facts.exclusion;
      batch.temporary_exclusion.push({
        ...of,
        id: derivedId(at, random),
        partyId: people.accusedParty!,
        ground: ground!,
        beginsAt: beginsAt!.getTime(),
        endsAt: endsAt!.getTime(),
        writtenReasons: writtenReasons!,
        reasonsGivenAt: null,
      });
    }
    addDecision(file, row, FormalStep.PROPOSED, row.recordedById, facts.reasons, at);
    const { route, limb } = facts;
    file.log(EventKind.ACTION_PROPOSED, at, { action: id, type, area, status, route, limb });
    return row;
  }
  return null;
}

function addDecision(
  file: CaseFile,
  { id: actionId, readers }: ActionRow,
  step: FormalStep,
  byId: string,
  reason: string | null,
  at: number,
): void {
  const id = derivedId(at, file.random);
  file.batch.formal_decision.push({ id, readers, caseId: file.id, actionId, step, byId, at, reason });
}

type Decision = { step: FormalStep; kind: EventKind; by: string; reason: string | null };

function decide(file: CaseFile, row: ActionRow, { step, kind, by, reason }: Decision, at: number): void {
  addDecision(file, row, step, by, reason, at);
  file.log(kind, at, { action: row.id, type: row.type, status: row.status }, by);
}

/** The steps of 11.2 after the proposal: three people, one after the other, and then it begins. */
function approvalBy(file: CaseFile): readonly (Decision & { status: ActionStatus })[] {
  const { housingManager, areaManager } = file.world.teamOf(file.plan.report.service);
  const { random } = file;
  return [
    {
      status: S.AWAITING_AREA_MANAGER_APPROVAL,
      step: FormalStep.SUPPORTED,
      kind: EventKind.FORMAL_ACTION_SUPPORTED,
      by: housingManager,
      reason: random.pick(decisionReasons.supported),
    },
    {
      status: S.APPROVED,
      step: FormalStep.APPROVED,
      kind: EventKind.FORMAL_ACTION_APPROVED,
      by: areaManager,
      reason: random.pick(decisionReasons.approved),
    },
    {
      status: S.IN_PROGRESS,
      step: FormalStep.STARTED,
      kind: EventKind.FORMAL_ACTION_STARTED,
      by: '',
      reason: null,
    },
  ];
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
  const steps = stepsFrom(world, from, random);
  const latest = plan.closedAt - 2 * HOUR;
  const doneAt = Math.min(Math.max(time.later(steps[2]!, random.between(5, 30), random), until), latest);
  if (steps[2]! >= doneAt) return;
  const underWay = from < world.now && doneAt > world.now && from > world.now - 40 * DAY;
  const times = underWay ? stepsUnderWay(world, from, doneAt, random) : steps;
  const approvedAt = times[1]!;
  const dueDay = time.openDay(time.dayOf(doneAt) + random.between(-2, 6));
  const dueAt = Math.max(time.midnight(dueDay + 1) - 1, approvedAt);
  file.happen(from, () => {
    const row = propose(file, people, [type, ...always.filter((other) => other !== type)], from);
    if (!row) return;
    approvalBy(file).forEach((decision, step) => {
      const at = times[step]!;
      file.happen(at, () => {
        row.status = decision.status;
        const starts = decision.step === FormalStep.STARTED;
        if (starts) beginExclusion(file, row, at);
        decide(file, row, starts ? { ...decision, by: file.ownerAt(at) } : decision, at);
      });
    });
    file.happen(approvedAt, () => {
      row.dueOn = time.dateOf(time.dayOf(dueAt));
      const due = file.setDue(DeadlineType.ACTION_DUE, approvedAt, dueAt, '8.10', row.id);
      file.happen(doneAt, () => {
        meet(due, doneAt, file.ownerAt(doneAt), file.record);
        row.completedAt = doneAt;
        row.status = S.COMPLETED;
        row.result = random.pick(actionNotes[row.type]!.result);
        file.log(EventKind.ACTION_COMPLETED, doneAt, { action: row.id, type: row.type });
      });
    });
  });
}

/** An exclusion begins when it is begun, with its reasons in the person's hand (s.145). */
function beginExclusion(file: CaseFile, { id }: ActionRow, at: number): void {
  const exclusion = file.batch.temporary_exclusion.find(({ actionId }) => actionId === id);
  if (!exclusion) return;
  exclusion.endsAt = at + (exclusion.endsAt - exclusion.beginsAt);
  exclusion.beginsAt = at;
  exclusion.reasonsGivenAt = at;
}

function stepsFrom({ time }: World, from: number, random: SeededRandom): number[] {
  let at = from;
  return [
    [1, 8],
    [1, 6],
    [0, 5],
  ].map(([least, most]) => {
    at = time.later(at, random.between(least!, most!), random);
    return at;
  });
}

/** Of what is under way now, every step of the approval has its share. */
function stepsUnderWay(world: World, from: number, doneAt: number, random: SeededRandom): number[] {
  const standing = world.turn() % 5;
  return [0.4, 0.65, 0.9].map((share, step) =>
    step < standing ? world.time.later(from + (world.now - from) * share, 0, random) : doneAt,
  );
}
