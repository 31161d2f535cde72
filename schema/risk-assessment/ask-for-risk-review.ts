import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { stillToDo } from '../deadline/settling-clocks.ts';
import { DeadlineType } from '../vocabulary.ts';
import { standingAssessments } from './assess-risk.ts';

/**
 * More has happened (an incident, another report, a diary returned): whoever was assessed in the case is looked at
 * again soon (8.7). What is due as soon already is not asked for twice.
 */
export async function askForRiskReview(em: EntityManager, of: Case, act: Act): Promise<void> {
  const { workingDays, clause } = act.policy.document.riskReviewAfterIncident;
  const dueAt = addWorkingDays(act.now, workingDays, act.calendar);
  for (const assessment of await standingAssessments(em, of)) {
    const soon = await em.count(Deadline, {
      riskAssessment: assessment,
      type: DeadlineType.RISK_REVIEW,
      status: { $in: [...stillToDo] },
      dueAt: { $lte: dueAt },
    });
    if (soon > 0) continue;
    const due = { type: DeadlineType.RISK_REVIEW, conditional: false, startsAt: act.now, dueAt, clause };
    setDeadlines(em, { case: of, riskAssessment: assessment }, [due], act);
  }
}
