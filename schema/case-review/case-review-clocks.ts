import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import type { LocalAuthority } from '../local-authority/local-authority.ts';
import { DeadlineType } from '../vocabulary.ts';
import type { CaseReview } from './case-review.ts';

const { CASE_REVIEW_ACKNOWLEDGEMENT, CASE_REVIEW_DECISION, CASE_REVIEW_MEETING } = DeadlineType;

/** The time limits of the authority's own procedure (#148); where it names none, none is invented. */
export function setCaseReviewClocks(
  em: EntityManager,
  review: CaseReview,
  from: Date,
  types: readonly DeadlineType[],
  act: Act,
): void {
  const days = daysOf(review.localAuthority);
  for (const type of types) {
    const workingDays = days[type];
    if (!workingDays) continue;
    const dueAt = addWorkingDays(from, workingDays, act.calendar);
    const due = { type, conditional: false, startsAt: from, dueAt, clause: '16.3' };
    setDeadlines(em, { case: review.case, caseReview: review }, [due], act);
  }
}

const daysOf = (authority: LocalAuthority): Partial<Record<DeadlineType, number | null>> => ({
  [CASE_REVIEW_ACKNOWLEDGEMENT]: authority.acknowledgeWorkingDays ?? null,
  [CASE_REVIEW_DECISION]: authority.decideWorkingDays ?? null,
  [CASE_REVIEW_MEETING]: authority.reviewWorkingDays ?? null,
});
