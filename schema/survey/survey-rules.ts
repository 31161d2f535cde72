import { Temporal } from 'temporal-polyfill';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { PartyRole, PersonKind, SurveyResult, SurveySide, SurveyStatus } from '../vocabulary.ts';

/**
 * Whom a survey asks, and for which experience (#15, #56): whoever reported or was harmed; of those accused only who
 * is kept informed, since nobody else need know that there was a case. Nobody unknown can be asked.
 */
export function sideAsked(party: {
  role: PartyRole;
  informed: boolean;
  kind: PersonKind;
}): SurveySide | null {
  if (party.kind === PersonKind.UNKNOWN) return null;
  if (party.role === PartyRole.REPORTER || party.role === PartyRole.VICTIM) return SurveySide.REPORTED;
  return party.role === PartyRole.ALLEGED_PERPETRATOR && party.informed ? SurveySide.ACCUSED : null;
}

export interface SurveyAnswer {
  result: SurveyResult;
  handlingScore: number | null;
  outcomeScore: number | null;
  comments: string | null;
  answeredAt: Date;
}

const isScore = (score: number): boolean => Number.isInteger(score) && score >= 1 && score <= 5;

/** Whether an answer can stand (#56): two scores apart, once, and no silence before the time to answer is over. */
export function ruleOnSurveyAnswer(
  answer: SurveyAnswer,
  survey: { status: SurveyStatus; issuedAt: Date },
  { surveys }: PolicyDocument,
  now: Date,
): Ruling {
  const refusals: Refusal[] = refuseText('comments', answer.comments, 20_000);
  const { handlingScore, outcomeScore, result } = answer;
  if (survey.status !== SurveyStatus.ISSUED && survey.status !== SurveyStatus.NO_ANSWER) {
    const message = 'This survey was answered already, not issued, or taken back.';
    refusals.push(refusal('survey', 'ANSWERED_ONCE', '3.5', message));
  }
  for (const [field, score] of Object.entries({ handlingScore, outcomeScore })) {
    if (score === null || isScore(score)) continue;
    refusals.push(refusal(field, 'ONE_TO_FIVE', '3.5', 'A score is a whole number from 1 to 5.'));
  }
  const scored = handlingScore !== null || outcomeScore !== null;
  if (result === SurveyResult.ANSWERED && !scored) {
    const message = 'Give the score for the handling, for the outcome, or both.';
    refusals.push(refusal('handlingScore', 'SCORES_APART', '3.5', message));
  }
  if (result !== SurveyResult.ANSWERED && (scored || !isBlank(answer.comments))) {
    const message = 'Whoever did not answer gave no score and said nothing.';
    refusals.push(refusal('result', 'ANSWER_OR_NONE', '3.5', message));
  }
  if (answer.answeredAt > now) {
    refusals.push(refusal('answeredAt', 'NOT_IN_THE_FUTURE', '3.5', 'An answer cannot come in the future.'));
  }
  if (answer.answeredAt < survey.issuedAt) {
    const message = 'An answer comes after the question.';
    refusals.push(refusal('answeredAt', 'ANSWERED_AFTER_ASKED', '3.5', message));
  }
  if (result === SurveyResult.NO_ANSWER && now < openUntil(survey.issuedAt, surveys.openDays.value)) {
    const message = `They have ${surveys.openDays.value} days to answer.`;
    refusals.push(refusal('result', 'TIME_TO_ANSWER', '3.5', message));
  }
  return ruling(refusals, {});
}

const openUntil = (issuedAt: Date, days: number): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(issuedAt.getTime()).add({ hours: 24 * days }).epochMilliseconds,
  );
