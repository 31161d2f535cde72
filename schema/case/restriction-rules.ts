import { isManager, managersOf } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { caseWorkers } from '../staff/case-workers.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import type { StaffRole } from '../vocabulary.ts';

/** Somebody who is to read a restricted case. */
export interface NamedStaff {
  id: string;
  /** The roles that the person holds over the service of the case; none once they have left. */
  rolesHere: readonly StaffRole[];
}

export interface RestrictionFacts {
  ownerId: string | null;
  named: readonly NamedStaff[];
  reason: string;
  by: { staffId: string; rolesHere: readonly StaffRole[] };
}

/** More readers than this are no restriction. */
export const mostNamed = 20;

/**
 * Who may be the only readers of a case (#133): people who work its cases, its owner among them, and whoever restricts
 * it; and one manager at least, so that there is always somebody who can lift it again.
 */
export function refuseNamedStaff(
  { ownerId, named, by }: Pick<RestrictionFacts, 'ownerId' | 'named'> & { by: { staffId: string } },
  policy: PolicyDocument,
  field = 'namedStaffIds',
): Refusal[] {
  const refusals: Refusal[] = [];
  if (named.length > mostNamed) {
    const message = `Name at most ${mostNamed}: what more people read is not restricted.`;
    refusals.push(refusal(field, 'FEW_ARE_NAMED', '12.1', message));
  }
  const isNamed = (id: string) => named.some((each) => each.id === id);
  if (named.some(({ rolesHere }) => !rolesHere.some((role) => caseWorkers.includes(role)))) {
    const message = 'Everybody named must be staff who work the cases of the service.';
    refusals.push(refusal(field, 'NAMED_STAFF_WORK_THE_SERVICE', '12.1', message));
  }
  if (ownerId && !isNamed(ownerId)) {
    const message = 'Whoever leads the case must be named: give it to somebody else first, or name them.';
    refusals.push(refusal(field, 'OWNER_IS_NAMED', '12.1', message));
  }
  if (!isNamed(by.staffId)) {
    const message = 'You would lock yourself out: name yourself too.';
    refusals.push(refusal(field, 'NOT_LOCKED_OUT', '12.1', message));
  }
  if (!named.some(({ rolesHere }) => isManager(rolesHere, policy))) {
    const message = 'Name a manager who answers for the service: somebody must be able to lift it again.';
    refusals.push(refusal(field, 'A_MANAGER_IS_NAMED', '12.1', message));
  }
  return refusals;
}

const refuseReason = (reason: string): Refusal[] => [
  ...refuseText('reason', reason, 2_000),
  ...(isBlank(reason) ? [refusal('reason', 'REASON_NEEDED', '12.1', 'Say why.')] : []),
];

const refuseOthers = (roles: readonly StaffRole[], policy: PolicyDocument): Refusal[] => {
  const message = `Only a manager decides who reads a case: ${managersOf(policy)}.`;
  return isManager(roles, policy) ? [] : [refusal('case', 'MANAGER_RESTRICTS', '12.1', message)];
};

export const ruleOnRestricting = (facts: RestrictionFacts, policy: PolicyDocument): Ruling =>
  ruling(
    [
      ...refuseReason(facts.reason),
      ...refuseOthers(facts.by.rolesHere, policy),
      ...refuseNamedStaff(facts, policy),
    ],
    {},
  );

export function ruleOnLifting(
  { restricted, reason, rolesHere }: { restricted: boolean; reason: string; rolesHere: readonly StaffRole[] },
  policy: PolicyDocument,
): Ruling {
  const refusals = [...refuseReason(reason), ...refuseOthers(rolesHere, policy)];
  if (!restricted) {
    refusals.push(refusal('case', 'CASE_IS_RESTRICTED', '12.1', 'This case is not restricted.'));
  }
  return ruling(refusals, {});
}

export interface OpeningRestriction {
  hatePerceived: boolean;
  staffVictim: boolean;
  ownerId: string;
  named: readonly NamedStaff[];
  by: { staffId: string };
}

/** Restricted from the first moment, by whoever opens it: only where hate or abuse of staff asks for it (#133). */
export function ruleOnRestrictingAsOpened(facts: OpeningRestriction, policy: PolicyDocument): Ruling {
  const field = 'openCase.restrictTo';
  const refusals = refuseNamedStaff(facts, policy, field);
  if (!facts.hatePerceived && !facts.staffVictim) {
    const message = 'A case is opened as restricted for hate or where a member of staff is the victim.';
    refusals.unshift(refusal(field, 'RESTRICTED_WITH_REASON', '12.1', message));
  }
  return ruling(refusals, {});
}
