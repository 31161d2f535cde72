import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseIfChanged, refuseOverwriting } from '../case/case-version.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endUnmet, meetDeadlines } from '../deadline/end-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { DeadlineEnd, DeadlineStatus, EventKind, RecommendationStatus } from '../vocabulary.ts';
import type { AnswerRecommendationInput } from './case-review-input.ts';
import { ruleOnAnsweringRecommendation } from './case-review-rules.ts';
import { Recommendation } from './recommendation.ts';

/** Accepts a recommendation or does not, and notes when it was carried out. */
export async function answerRecommendation(
  em: EntityManager,
  input: AnswerRecommendationInput,
  act: Act,
): Promise<Recommendation> {
  const id = identity(input.recommendationId, 'recommendationId', 'recommendation');
  const of = found(
    await em.findOne(Recommendation, id, { populate: ['case', 'caseReview'] }),
    'recommendationId',
    'recommendation',
  );
  const response = input.response?.trim() || null;
  refuseIfChanged(of, input.version, { status: input.status, ...(response && { response }) }, 'version');
  refuseOverwriting(of, input.version, response ? { response } : {}, 'version');
  const at = input.at ?? act.now;
  const madeAt = of.answeredAt ?? of.caseReview.reviewedAt ?? null;
  insist(ruleOnAnsweringRecommendation({ from: of.status, to: input.status, response, at, madeAt }, act.now));
  of.status = input.status;
  of.response = response ?? of.response;
  if (input.status === RecommendationStatus.CARRIED_OUT) {
    of.carriedOutAt = at;
    await meetDeadlines(em, { recommendation: of }, at, act);
  } else {
    of.answeredAt = at;
  }
  if (input.status === RecommendationStatus.NOT_ACCEPTED) {
    const due = await em.find(Deadline, { recommendation: of, status: DeadlineStatus.PENDING });
    endUnmet(em, due, DeadlineEnd.NOT_ACCEPTED, act);
  }
  const facts = { recommendation: of.id, status: of.status };
  recordEvent(em, { case: of.case }, EventKind.RECOMMENDATION_ANSWERED, facts, act, at);
  return of;
}
