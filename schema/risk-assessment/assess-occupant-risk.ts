import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { identity } from '../identity.ts';
import { Person } from '../person/person.ts';
import { stillKnown } from '../person/still-known.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { AssessedAs, DeadlineType } from '../vocabulary.ts';
import { answersOf, reviewOf, standing } from './assess-risk.ts';
import type { AssessOccupantRiskInput } from './assess-risk-input.ts';
import { RiskAssessment } from './risk-assessment.ts';
import { ruleOnAssessing } from './risk-assessment-rules.ts';

/**
 * Keeps the risk assessment of an occupant up to date (4.2). It belongs to no case and so to no case's log: the
 * assessments themselves, none of which is ever changed, are the record.
 */
export async function assessOccupantRisk(
  em: EntityManager,
  input: AssessOccupantRiskInput,
  act: Act,
): Promise<RiskAssessment> {
  const id = identity(input.personId, 'personId', 'person');
  const person = found(await em.findOne(Person, { id, ...stillKnown }), 'personId', 'person');
  const as = AssessedAs.OCCUPANT;
  const ruled = insist(
    ruleOnAssessing(
      {
        as,
        answers: answersOf(input),
        facts: [],
        level: input.level,
        levelReason: input.levelReason ?? null,
        notes: input.notes ?? null,
        controlMeasures: input.controlMeasures ?? null,
        reviewOn: input.reviewOn ?? null,
      },
      act.policy.document,
      act.now,
      act.calendar,
    ),
  );
  const whose = { person, case: null, assessedAs: as };
  for (const before of await em.find(RiskAssessment, { ...whose, replacedAt: null })) {
    before.replacedAt = act.now;
  }
  const assessment = em.create(RiskAssessment, {
    ...standing(em, input, ruled, act),
    person,
    assessedAs: as,
    controlMeasures: input.controlMeasures?.trim() || null,
  });
  await meetDeadlines(em, { type: DeadlineType.RISK_REVIEW, riskAssessment: whose }, act.now, act);
  setDeadlines(em, { riskAssessment: assessment }, [reviewOf(assessment, act, '4.2')], act);
  return assessment;
}
