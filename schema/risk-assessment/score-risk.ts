import type { CaseFact, HardRule, RiskCondition, RiskMatrix, RiskQuestion } from '../policy/risk-matrix.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { type AssessedAs, RiskLevel } from '../vocabulary.ts';

/** What was answered: for each question its code, and the code or codes of what holds. */
export type RiskAnswers = Record<string, readonly string[]>;

export interface RiskScore {
  score: number;
  /** What the score and the hard rules come to. Advice: an officer decides (no decision by a machine alone). */
  computedLevel: RiskLevel;
  /** The lowest level that the hard rules leave open. */
  lowestLevel: RiskLevel;
  /** Codes of the hard rules that hold, gravest first. */
  reasons: string[];
  immediateReview: boolean;
}

const levels = [RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH];

export const isLower = (one: RiskLevel, other: RiskLevel) => levels.indexOf(one) < levels.indexOf(other);
export const highestLevel = (found: readonly RiskLevel[]): RiskLevel | null =>
  found.length === 0 ? null : found.reduce((one, other) => (isLower(one, other) ? other : one));

/** Weighs answers by the policy's matrix (#12, #105): every question by its code, unknown words refused. */
export function scoreRisk(
  answers: RiskAnswers,
  of: { as: AssessedAs; facts: readonly CaseFact[] },
  matrix: RiskMatrix,
): Ruling<RiskScore> {
  const asked = matrix.questions.filter((question) => question.asked.includes(of.as));
  const refusals = [
    ...refuseUnknown(answers, asked),
    ...asked.flatMap((question) => refuseAnswer(question, answers[question.code] ?? [])),
  ];
  const score = asked.reduce((sum, question) => sum + weightOf(question, answers[question.code] ?? []), 0);
  const holding = matrix.hardRules.filter((rule) => holds(rule, answers, of));
  const lowestLevel = highestLevel([RiskLevel.LOW, ...holding.map((rule) => rule.atLeast)])!;
  const byScore = levels.findLast((level) => score >= matrix.bands[of.as][level]) ?? RiskLevel.LOW;
  return ruling(refusals, {
    score,
    computedLevel: highestLevel([byScore, lowestLevel])!,
    lowestLevel,
    reasons: [...holding]
      .sort((one, other) => levels.indexOf(other.atLeast) - levels.indexOf(one.atLeast))
      .map(({ code }) => code),
    immediateReview: holding.some((rule) => rule.immediateReview),
  });
}

function refuseUnknown(answers: RiskAnswers, asked: readonly RiskQuestion[]): Refusal[] {
  return Object.keys(answers)
    .filter((code) => !asked.some((question) => question.code === code))
    .map(() => {
      const message = 'The risk matrix of the policy does not ask one of these questions here.';
      return refusal('answers', 'QUESTION_OF_THE_MATRIX', '8.7', message);
    })
    .slice(0, 1);
}

function refuseAnswer(question: RiskQuestion, given: readonly string[]): Refusal[] {
  const field = `answers.${question.code}`;
  if (given.length === 0) {
    if (!question.mandatory) return [];
    return [refusal(field, 'QUESTION_NEEDS_ANSWER', '8.7', `Not answered: ${question.words}`)];
  }
  if (given.some((code) => !question.answers.some((answer) => answer.code === code))) {
    return [refusal(field, 'ANSWER_OF_THE_MATRIX', '8.7', `No such answer to: ${question.words}`)];
  }
  if (new Set(given).size < given.length || (given.length > 1 && !question.several)) {
    return [refusal(field, 'ONE_ANSWER', '8.7', `Only one answer, once, to: ${question.words}`)];
  }
  // "No", "none" come first and stand alone.
  if (given.length > 1 && given.includes(question.answers[0]!.code)) {
    return [
      refusal(field, 'ANSWERS_CONTRADICT', '8.7', `The answers contradict each other: ${question.words}`),
    ];
  }
  return [];
}

const weightOf = (question: RiskQuestion, given: readonly string[]): number =>
  question.answers.filter(({ code }) => given.includes(code)).reduce((sum, { weight }) => sum + weight, 0);

function holds(
  rule: HardRule,
  answers: RiskAnswers,
  { as, facts }: { as: AssessedAs; facts: readonly CaseFact[] },
): boolean {
  const met = (condition: RiskCondition) =>
    'fact' in condition
      ? facts.includes(condition.fact)
      : condition.answers.some((code) => answers[condition.question]?.includes(code));
  return rule.applies.includes(as) && rule.when.every((anyOf) => anyOf.some(met));
}
