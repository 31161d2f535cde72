import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { caseManagers } from '../staff/case-workers.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';
import { PartyRole, StaffRole } from '../vocabulary.ts';

/** The roles that lift a wall over their services. */
export const liftWalls: readonly StaffRole[] = [StaffRole.AREA_MANAGER, StaffRole.HEAD_OF_SERVICE];

export interface ConflictFacts {
  /** How many of case and report are named. */
  named: number;
  explanation: string;
  /** Who has the conflict. */
  staffId: string;
  by: { staffId: string; rolesHere: readonly StaffRole[] };
  /** A wall stands before them already. */
  walled: boolean;
  /** They lead the case, and it runs. */
  leads: boolean;
  /** Who is to lead it from now on. */
  ownerId: string | null;
  /** The only readers of what is restricted, with the roles that they hold over its service. */
  namedStaff: readonly { id: string; rolesHere: readonly StaffRole[] }[] | null;
  /** Who could lift it and reads what it stands around, but for whoever is to be walled. */
  couldLift: number;
}

/**
 * Whether a wall may be put up (#133): one's own conflict anybody declares in what they read, that of another a manager over
 * the service. The case keeps an owner who reads it, and of what is restricted a manager who could lift it. By walls around
 * others nobody hides a case from everybody above: one of those who could lift them goes on reading it.
 */
export function ruleOnConflict(facts: ConflictFacts): Ruling {
  const { named, explanation, staffId, by, walled, leads, ownerId, namedStaff, couldLift } = facts;
  const refusals: Refusal[] = refuseText('explanation', explanation, longestReason);
  if (named !== 1) {
    refusals.push(refusal('caseId', 'ONE_THING', '12.1', 'Name a case or a report: one of the two.'));
  }
  if (isBlank(explanation)) {
    refusals.push(refusal('explanation', 'CONFLICT_IN_WORDS', '12.1', 'Say what the conflict is.'));
  }
  if (staffId !== by.staffId && !isManagerHere(by.rolesHere)) {
    const message = 'Only somebody who manages over the service says so of another member of staff.';
    refusals.push(refusal('staffId', 'MANAGER_RAISES', '12.1', message));
  }
  if (walled) {
    refusals.push(refusal('staffId', 'WALLED_ALREADY', '12.1', 'A wall stands before them already.'));
  }
  if (leads && !ownerId) {
    const message = 'Whoever has the conflict leads the case: say who leads it from now on.';
    refusals.push(refusal('ownerId', 'NAME_ANOTHER_OWNER', '12.1', message));
  }
  if (!leads && ownerId) {
    const message = 'Whoever has the conflict does not lead the case: it keeps its owner.';
    refusals.push(refusal('ownerId', 'OWNER_STAYS', '12.1', message));
  }
  if (ownerId && ownerId === staffId) {
    const message = 'Whoever has the conflict cannot lead the case.';
    refusals.push(refusal('ownerId', 'OWNER_READS_THE_CASE', '12.1', message));
  }
  if (ownerId && namedStaff && !namedStaff.some(({ id }) => id === ownerId)) {
    const message = 'This member of staff cannot lead it: choose somebody else.';
    refusals.push(refusal('ownerId', 'OWNER_READS_THE_CASE', '12.1', message));
  }
  const others = namedStaff?.filter(({ id }) => id !== staffId);
  if (others && !others.some(({ rolesHere }) => isManagerHere(rolesHere))) {
    const message = 'No manager would be left who reads it: name another for it first.';
    refusals.push(refusal('staffId', 'A_MANAGER_IS_NAMED', '12.1', message));
  }
  if (staffId !== by.staffId && couldLift < 1) {
    const message = 'No area manager or head of service would be left who reads it and could lift it.';
    refusals.push(refusal('staffId', 'SOMEBODY_COULD_LIFT', '12.1', message));
  }
  return ruling(refusals, {});
}

/** Whether somebody may be recorded as staff who are accused: only as such, and not while they lead the case (#133). */
export function ruleOnAccusedStaff({ role, leads }: { role: PartyRole; leads: boolean }): Ruling {
  const refusals: Refusal[] = [];
  if (role !== PartyRole.ALLEGED_PERPETRATOR) {
    const message = 'Say which member of staff it is only of an alleged perpetrator.';
    refusals.push(refusal('staffId', 'STAFF_ACCUSED_ONLY', '12.1', message));
  }
  if (leads) {
    const message = 'They lead the case: a manager gives it to somebody else first.';
    refusals.push(refusal('staffId', 'NAME_ANOTHER_OWNER', '12.1', message));
  }
  return ruling(refusals, {});
}

export interface LiftingFacts {
  liftedAt: Date | null;
  /** Whoever lifts it stands in for whoever is walled, or the other way round. */
  oneHand: boolean;
  reason: string;
  rolesHere: readonly StaffRole[];
}

/** Whether a wall may be lifted: by an area manager or head of service over it, with a reason. Whoever is walled finds none. */
export function ruleOnLiftingWall({ liftedAt, oneHand, reason, rolesHere }: LiftingFacts): Ruling {
  const refusals: Refusal[] = refuseText('reason', reason, longestReason);
  if (isBlank(reason)) refusals.push(refusal('reason', 'REASON_NEEDED', '12.1', 'Say why.'));
  if (!rolesHere.some((role) => liftWalls.includes(role))) {
    const message = 'Only an area manager or a head of service over this service lifts it.';
    refusals.push(refusal('wall', 'MANAGER_LIFTS', '12.1', message));
  }
  if (oneHand) {
    const message = 'Whoever stands in for somebody does not lift a wall before them.';
    refusals.push(refusal('wall', 'ANOTHER_HAND_LIFTS', '12.1', message));
  }
  if (liftedAt) refusals.push(refusal('wall', 'LIFTED_ALREADY', '12.1', 'It was lifted already.'));
  return ruling(refusals, {});
}

const isManagerHere = (roles: readonly StaffRole[]) => roles.some((role) => caseManagers.includes(role));
