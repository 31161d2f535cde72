import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { findCase } from '../case/find-case.ts';
import { ownerOf } from '../case/owner-of-case.ts';
import { CaseAssignment } from '../case-assignment/case-assignment.ts';
import { handOf } from '../delegation/same-hand.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import type { Service } from '../place/service.ts';
import { found } from '../refuse-missing.ts';
import { reportBy } from '../report/find-report.ts';
import type { Report } from '../report/report.ts';
import { insist } from '../ruling.ts';
import { caseManagers } from '../staff/case-workers.ts';
import { ownRolesOver, rolesOverService } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { CaseStatus, ConflictKind, conflictWords, EventKind, type PartyRole } from '../vocabulary.ts';
import { ConflictWall } from './conflict-wall.ts';
import { isWalled, refuseWalledOwner } from './refuse-walled.ts';
import type { ConflictInput, DeclareConflictInput, LiftWallInput, RaiseWallInput } from './wall-inputs.ts';
import { liftWalls, ruleOnAccusedStaff, ruleOnConflict, ruleOnLiftingWall } from './wall-rules.ts';

/** Puts a wall before whoever acts: from the moment of the commit they read nothing of it (#133). */
export const declareConflict = (em: EntityManager, input: DeclareConflictInput, act: Act) =>
  putUpWall(em, input, act.by.staffId, act);

/** Puts one before somebody else, who is not told. */
export async function raiseWall(em: EntityManager, input: RaiseWallInput, act: Act): Promise<ConflictWall> {
  const staffId = identity(input.staffId, 'staffId', 'member of staff');
  found(await em.findOne(Staff, staffId), 'staffId', 'member of staff');
  return putUpWall(em, input, staffId, act);
}

async function putUpWall(
  em: EntityManager,
  input: ConflictInput,
  staffId: string,
  act: Act,
): Promise<ConflictWall> {
  const report = !input.caseId && input.reportId ? await reportBy(em, input.reportId) : null;
  const of = report?.case ?? (input.caseId ? await findCase(em, { caseId: input.caseId }) : null);
  const service = (of ?? report)?.service;
  const around = report ? { report } : { case: of };
  const leads = of?.owner?.id === staffId && of.status !== CaseStatus.CLOSED;
  const named = leads && input.ownerId ? await ownerOf(em, input.ownerId, of.service, 'ownerId', act) : null;
  const owner = named && of ? await ownerBehindNoWall(em, of, named, staffId, act) : null;
  insist(
    ruleOnConflict({
      named: Number(input.caseId != null) + Number(input.reportId != null),
      explanation: input.explanation,
      staffId,
      by: { staffId: act.by.staffId, rolesHere: service ? await ownRolesOver(em, service, act) : [] },
      walled: (await em.count(ConflictWall, { staff: staffId, liftedAt: null, ...around })) > 0,
      leads,
      ownerId: owner?.id ?? input.ownerId ?? null,
      namedStaff: await namedFor(em, report, of, act),
      couldLift: service ? await couldLift(em, service, around, staffId, act) : 1,
    }),
  );
  if (owner) handOver(em, of!, owner, input.kind, act);
  return em.create(ConflictWall, {
    ...around,
    staff: em.getReference(Staff, staffId),
    kind: input.kind,
    explanation: input.explanation.trim(),
    raisedAt: act.now,
    raisedBy: em.getReference(Staff, act.by.staffId),
    handedTo: owner,
  } as never);
}

/**
 * Whoever was named; where a wall stands before them, a manager over the service instead. Whoever declares a conflict of
 * their own reads nothing more of the case, so nothing tells them who leads it, nor that the other has a conflict too. A
 * manager who raises a wall before somebody else reads the walls of the case, and chooses again.
 */
async function ownerBehindNoWall(
  em: EntityManager,
  of: Case,
  named: Staff,
  walledId: string,
  act: Act,
): Promise<Staff> {
  // Of what is restricted the rule refuses whoever is not named for it, walled or not.
  if (of.namedStaff && !of.namedStaff.includes(named.id)) return named;
  const declares = walledId === act.by.staffId;
  if (declares && (await isWalled(em, { case: of }, named))) {
    const today = localDay(act.now, act.calendar).toString();
    const managers = await rolesOverService(em, of.service, today, { roles: caseManagers });
    const walls = await em.find(ConflictWall, { case: of, liftedAt: null });
    const shut = new Set([walledId, ...walls.map(({ staff }) => staff.id)]);
    const rank = (id: string) => Math.min(...managers.get(id)!.map((role) => caseManagers.indexOf(role)));
    const [next] = [...managers.keys()]
      .filter((id) => !shut.has(id) && (of.namedStaff?.includes(id) ?? true))
      .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
    if (next) return em.getReference(Staff, next);
  }
  await refuseWalledOwner(em, { case: of }, named, 'ownerId');
  return named;
}

/** Whoever of staff is recorded as accused reads nothing of the case, whoever records it; a manager takes it from them first. */
export async function wallOffAccused(
  em: EntityManager,
  of: Case,
  role: PartyRole,
  accusedId: string,
  act: Act,
): Promise<void> {
  const staffId = identity(accusedId, 'staffId', 'member of staff');
  const staff = found(await em.findOne(Staff, staffId), 'staffId', 'member of staff');
  const open = of.status !== CaseStatus.CLOSED;
  insist(ruleOnAccusedStaff({ role, leads: open && of.owner?.id === staff.id }));
  if ((await em.count(ConflictWall, { staff, case: of, liftedAt: null })) > 0) return;
  em.create(ConflictWall, {
    case: of,
    staff,
    kind: ConflictKind.ACCUSED,
    explanation: 'Recorded as the alleged perpetrator.',
    raisedAt: act.now,
    raisedBy: em.getReference(Staff, act.by.staffId),
  } as never);
}

/** A closed case keeps an owner who may read it no more; when it runs again, whoever opened it leads it. */
export async function leadInsteadOfWalled(em: EntityManager, of: Case, act: Act): Promise<void> {
  if (!of.owner || !(await isWalled(em, { case: of }, of.owner))) return;
  const by = em.getReference(Staff, act.by.staffId);
  handOver(em, of, by, ConflictKind.OTHER_INTEREST, act);
  of.owner = by;
}

/** Written down as any assignment; the case itself changes hands with the wall, when whoever leads it is done. */
function handOver(em: EntityManager, of: Case, to: Staff, kind: ConflictKind, act: Act): void {
  const assignment = em.create(CaseAssignment, {
    case: of,
    from: of.owner,
    to,
    reason: `A conflict of interest. ${conflictWords.ConflictKind.values[kind]}`,
    assignedAt: act.now,
    assignedBy: em.getReference(Staff, act.by.staffId),
  } as never);
  recordEvent(em, { case: of }, EventKind.CASE_ASSIGNED, { assignment: assignment.id }, act);
}

/** How many could lift a wall here and stand behind none, without whoever is to be walled. */
async function couldLift(
  em: EntityManager,
  service: Service,
  around: { report: Report } | { case: Case | null },
  staffId: string,
  act: Act,
): Promise<number> {
  const today = localDay(act.now, act.calendar).toString();
  const lifters = await rolesOverService(em, service, today, { roles: liftWalls });
  const walls = await em.find(ConflictWall, { liftedAt: null, ...around });
  const walled = new Set([staffId, ...walls.map(({ staff }) => staff.id)]);
  return [...lifters.keys()].filter((id) => !walled.has(id)).length;
}

async function namedFor(em: EntityManager, report: Report | null, of: Case | null, act: Act) {
  const named = report?.namedStaff ?? of?.namedStaff;
  if (!named) return null;
  const today = localDay(act.now, act.calendar).toString();
  const roles = await rolesOverService(em, (report ?? of)!.service, today, { staffIds: named });
  return named.map((id) => ({ id, rolesHere: roles.get(id) ?? [] }));
}

/** From here on whoever was walled may read what their role lets them read; the case does not come back to them. */
export async function liftWall(em: EntityManager, input: LiftWallInput, act: Act): Promise<ConflictWall> {
  const id = identity(input.wallId, 'wallId', 'wall');
  const populate = ['case.service', 'report.service'] as const;
  const wall = found(await em.findOne(ConflictWall, id, { populate }), 'wallId', 'wall');
  const { service } = (wall.case ?? wall.report)!;
  const rolesHere = await ownRolesOver(em, service, act);
  const { staffId } = act.by;
  const oneHand = (await handOf(em, staffId, wall.staff.id, wall.raisedAt)) === staffId;
  insist(ruleOnLiftingWall({ liftedAt: wall.liftedAt ?? null, oneHand, reason: input.reason, rolesHere }));
  wall.liftedAt = act.now;
  wall.liftedBy = em.getReference(Staff, act.by.staffId);
  wall.liftReason = input.reason.trim();
  return wall;
}
