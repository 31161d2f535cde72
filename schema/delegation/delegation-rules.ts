import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { caseWorkers } from '../staff/case-workers.ts';
import type { StaffRole } from '../vocabulary.ts';

export interface DelegationFacts {
  staffId: string;
  delegateId: string;
  /** The roles that each holds over anything. */
  roles: readonly StaffRole[];
  delegateRoles: readonly StaffRole[];
  fromDay: string;
  untilDay: string;
  today: string;
  /** Days from the first to the last, both counted. */
  days: number;
  /** One of the two is absent or stood in for meanwhile by an arrangement that is there. */
  overlaps: boolean;
}

/** Longer than that is no leave: then the cases and the role go to somebody else. */
export const longestDays = 42;

/** Whether a colleague may stand in: one of the same roles, for weeks, and nobody passes on what was passed to them. */
export function ruleOnDelegating(facts: DelegationFacts): Ruling {
  const { staffId, delegateId, roles, delegateRoles, fromDay, untilDay, today, days, overlaps } = facts;
  const refusals: Refusal[] = [];
  if (staffId === delegateId) {
    refusals.push(refusal('delegateId', 'ANOTHER_PERSON', '15.2', 'Choose a colleague.'));
  }
  const needed = roles.filter((role) => caseWorkers.includes(role));
  if (needed.some((role) => !delegateRoles.includes(role))) {
    const message = 'Choose a colleague who holds each of your roles, here or elsewhere.';
    refusals.push(refusal('delegateId', 'DELEGATE_HOLDS_THE_ROLE', '15.2', message));
  }
  if (fromDay < today) {
    refusals.push(refusal('from', 'NOT_IN_THE_PAST', '15.2', 'It cannot have begun before today.'));
  }
  if (untilDay < fromDay) {
    refusals.push(refusal('until', 'ENDS_AFTER_IT_BEGINS', '15.2', 'The last day comes before the first.'));
  } else if (days > longestDays) {
    const message = `At most ${longestDays / 7} weeks: for longer, give the cases to somebody else.`;
    refusals.push(refusal('until', 'WEEKS_AT_MOST', '15.2', message));
  }
  if (overlaps) {
    const message =
      'One of you has an arrangement for these days already: nobody is stood in for twice, or passes it on.';
    refusals.push(refusal('delegateId', 'ONE_AT_A_TIME', '15.2', message));
  }
  return ruling(refusals, {});
}
