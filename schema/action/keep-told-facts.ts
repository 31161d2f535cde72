import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Agreement } from '../agreement/agreement.ts';
import { localDay } from '../calendar/working-days.ts';
import { DiarySheets } from '../diary/diary-sheets.ts';
import { SecurityMeasure } from '../support/security-measure.ts';
import { TemporaryMove } from '../support/temporary-move.ts';
import { WitnessSupport } from '../support/witness-support.ts';
import { DeadlineType } from '../vocabulary.ts';
import type { Action } from './action.ts';
import type { RecordActionInput } from './record-action-input.ts';
import { setActionDates } from './set-action-dates.ts';

const text = (value: string | null | undefined) => value?.trim() || null;

/** Keeps the facts of an action's type, and sets the dates that follow from them. */
export function keepToldFacts(em: EntityManager, action: Action, told: RecordActionInput, act: Act): void {
  const of = { case: action.case, action };
  const today = localDay(act.now, act.calendar).toString();
  if (told.agreement) {
    const { terms, startsOn, reviewOn, endsOn } = told.agreement;
    em.create(Agreement, { ...of, terms: terms.trim(), startsOn, reviewOn, endsOn: endsOn ?? null });
    if (!action.completedAt) {
      const days = { [DeadlineType.AGREEMENT_REVIEW]: reviewOn, [DeadlineType.AGREEMENT_EXPIRES]: endsOn };
      setActionDates(em, action, days, act);
    }
  }
  if (told.diarySheets) {
    const { startsOn, endsOn } = told.diarySheets;
    em.create(DiarySheets, { ...of, startsOn: startsOn ?? today, endsOn });
  }
  if (told.securityMeasure) {
    const { kind, guidanceFrom, guidance, requestedOn } = told.securityMeasure;
    em.create(SecurityMeasure, {
      ...of,
      kind,
      guidanceFrom: guidanceFrom ?? null,
      guidance: text(guidance),
      requestedOn: requestedOn ?? today,
    });
  }
  if (told.temporaryMove) {
    const { movedOn, expectedReturnOn, returnPlan, reviewOn } = told.temporaryMove;
    em.create(TemporaryMove, { ...of, movedOn, expectedReturnOn, returnPlan: returnPlan.trim(), reviewOn });
    setActionDates(em, action, { [DeadlineType.MOVE_REVIEW]: reviewOn }, act);
  }
  if (told.witnessSupport) {
    const { hearingOn, securityReviewedOn, securityReview, prepared } = told.witnessSupport;
    em.create(WitnessSupport, {
      ...of,
      hearingOn: hearingOn ?? null,
      securityReviewedOn: securityReviewedOn ?? null,
      securityReview: text(securityReview),
      prepared: [...new Set(prepared ?? [])],
    });
  }
}

/** The day by which: as told, or as it follows from the facts: the last day of a diary, a hearing, a return. */
export const dayDue = ({ dueOn, diarySheets, temporaryMove, witnessSupport }: RecordActionInput) =>
  dueOn ?? diarySheets?.endsOn ?? temporaryMove?.expectedReturnOn ?? witnessSupport?.hearingOn ?? null;
