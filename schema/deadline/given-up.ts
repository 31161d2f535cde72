import { ActionStatus, PlanItemStatus } from '../vocabulary.ts';
import type { Deadline } from './deadline.ts';

const endedUndone: readonly ActionStatus[] = [
  ActionStatus.CANCELLED,
  ActionStatus.REFUSED,
  ActionStatus.DISCHARGED,
];

/** Missed once, it stays missed; but nobody is waited for to do what was given up. */
export const isGivenUp = ({ action, planItem }: Deadline): boolean =>
  (action != null && endedUndone.includes(action.status)) || planItem?.status === PlanItemStatus.DROPPED;
