import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { findOpenCase } from '../case/find-case.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { AssessedAs, CaseStage, DeadlineType, EventKind, PartyRole } from '../vocabulary.ts';
import type { AssessRiskInput, RiskAnswersInput } from './assess-risk-input.ts';
import { factsOfCase } from './facts-of-case.ts';
import { RiskAssessment } from './risk-assessment.ts';
import { ruleOnAssessing } from './risk-assessment-rules.ts';
import { highestLevel, type RiskAnswers } from './score-risk.ts';

/** Assesses the risk to somebody in a case, for the first time or again (8.7). */
export async function assessRisk(
  em: EntityManager,
  input: AssessRiskInput,
  act: Act,
): Promise<RiskAssessment> {
  const of = await findOpenCase(em, input);
  await holdClocks(em, of);
  const party = await findParty(em, of, input.partyId);
  const as = respectOf(party.role);
  const ruled = insist(
    ruleOnAssessing(
      {
        as,
        answers: answersOf(input),
        facts: await factsOfCase(em, of),
        level: input.level,
        levelReason: input.levelReason ?? null,
        notes: input.notes ?? null,
        controlMeasures: null,
        reviewOn: null,
      },
      act.policy.document,
      act.now,
      act.calendar,
    ),
  );
  const current = await em.find(RiskAssessment, { case: of, replacedAt: null });
  const before = current.filter(({ person, assessedAs }) => person === party.person && assessedAs === as);
  for (const each of before) each.replacedAt = act.now;
  const assessment = em.create(RiskAssessment, {
    ...standing(em, input, ruled, act),
    case: of,
    person: party.person,
    party,
    assessedAs: as,
  });
  const whose = { case: of, person: party.person, assessedAs: as };
  // Cases taken over have reviews of nobody in particular: whoever is assessed first meets them.
  await meetDeadlines(
    em,
    { type: DeadlineType.RISK_REVIEW, case: of, $or: [{ riskAssessment: whose }, { riskAssessment: null }] },
    act.now,
    act,
  );
  setDeadlines(em, { case: of, riskAssessment: assessment }, [reviewOf(assessment, act)], act);
  const others = current.filter((each) => !before.includes(each));
  of.riskLevel = highestLevel([assessment, ...others].map(({ level }) => level));
  if (of.stage === CaseStage.INITIAL_INTERVIEW) of.stage = CaseStage.RISK_ASSESSMENT;
  recordEvent(
    em,
    { case: of },
    EventKind.RISK_ASSESSED,
    {
      assessment: assessment.id,
      party: party.id,
      assessedAs: as,
      level: assessment.level,
      riskLevel: of.riskLevel,
      stage: of.stage,
    },
    act,
  );
  return assessment;
}

export function respectOf(role: PartyRole): AssessedAs {
  if (role === PartyRole.ALLEGED_PERPETRATOR) return AssessedAs.ALLEGED_PERPETRATOR;
  if (role !== PartyRole.REPRESENTATIVE) return AssessedAs.EXPERIENCING;
  const message = 'The risk is assessed of the person spoken for, not of who speaks for them.';
  throw new Refused([refusal('partyId', 'WHOSE_RISK', '8.7', message)]);
}

export const reviewOf = ({ reviewDueAt }: RiskAssessment, { now }: Act, clause = '8.7') => ({
  type: DeadlineType.RISK_REVIEW,
  conditional: false,
  startsAt: now,
  dueAt: reviewDueAt,
  clause,
});

export function answersOf({ answers }: RiskAnswersInput): RiskAnswers {
  const codes = answers.map(({ question }) => question);
  if (new Set(codes).size < codes.length) {
    const message = 'A question is answered once.';
    throw new Refused([refusal('answers', 'ANSWERED_ONCE', '8.7', message)]);
  }
  return Object.fromEntries(answers.map(({ question, answers: given }) => [question, given]));
}

/** What every assessment keeps, in a case or outside. */
export const standing = (
  em: EntityManager,
  input: RiskAnswersInput,
  ruled: Pick<RiskAssessment, 'score' | 'computedLevel' | 'reasons' | 'reviewDueAt'>,
  { now, by, policy }: Act,
) => ({
  assessedAt: now,
  answeredByPerson: input.answeredByPerson,
  answers: answersOf(input),
  notes: input.notes?.trim() || null,
  score: ruled.score,
  computedLevel: ruled.computedLevel,
  reasons: ruled.reasons,
  level: input.level,
  levelReason: input.levelReason?.trim() || null,
  reviewDueAt: ruled.reviewDueAt,
  policyVersion: em.getReference(PolicyVersion, policy.id),
  assessedBy: em.getReference(Staff, by.staffId),
});

/** The assessments of a case that stand. */
export const standingAssessments = (em: EntityManager, of: Case): Promise<RiskAssessment[]> =>
  em.find(RiskAssessment, { case: of, replacedAt: null });
