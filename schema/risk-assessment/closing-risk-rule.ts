import { isMissed, type RunningClock } from '../deadline/settling-clocks.ts';
import { DeadlineStatus } from '../vocabulary.ts';

/** Somebody who experiences the behaviour: their assessment's clocks, or null where there is no assessment. */
export interface PersonAtRisk {
  reviews: readonly RunningClock[] | null;
}

/** Whether the risk has been looked at as far as closing goes (#66): everybody assessed, no review of it overdue. */
export const riskIsChecked = (people: readonly PersonAtRisk[], now: Date): boolean =>
  people.every(
    ({ reviews }) =>
      reviews !== null &&
      !reviews.some((clock) => clock.status === DeadlineStatus.MISSED || isMissed(clock, now)),
  );
