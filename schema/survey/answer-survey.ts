import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found, notFound } from '../refuse-missing.ts';
import { insist, type Refusal, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, type SurveyStatus } from '../vocabulary.ts';
import { Survey } from './survey.ts';
import type { ImportSurveyAnswersInput, RecordSurveyAnswerInput, SurveyAnswerInput } from './survey-input.ts';
import { ruleOnSurveyAnswer } from './survey-rules.ts';

/** Staff write down what somebody answered, or that they did not. */
export async function recordSurveyAnswer(
  em: EntityManager,
  input: RecordSurveyAnswerInput,
  act: Act,
): Promise<Survey> {
  const id = identity(input.surveyId, 'surveyId', 'survey');
  const survey = found(await em.findOne(Survey, id, { populate: ['case'] }), 'surveyId', 'survey');
  const answer = answerOf(input.answer, act);
  insist(ruleOnSurveyAnswer(answer, survey, act.policy.document, act.now));
  answerSurvey(em, survey, answer, act);
  return survey;
}

export interface ImportedAnswers {
  imported: number;
  alreadyThere: number;
  errors: (Refusal & { row: number })[];
}

const mostRows = 500;

/** Answers that came back in a batch: the good lines count, the others are told of one by one. */
export async function importSurveyAnswers(
  em: EntityManager,
  { rows }: ImportSurveyAnswersInput,
  act: Act,
): Promise<ImportedAnswers> {
  if (rows.length === 0 || rows.length > mostRows) {
    throw new Refused([refusal('rows', 'ROWS_AT_ONCE', '3.5', `Send 1 to ${mostRows} lines at once.`)]);
  }
  const references = rows.map(({ reference }) => reference.trim().toUpperCase());
  const surveys = await em.find(Survey, { reference: { $in: references } }, { populate: ['case'] });
  const known = new Map(surveys.map((survey) => [survey.reference, survey]));
  const done: ImportedAnswers = { imported: 0, alreadyThere: 0, errors: [] };
  rows.forEach((row, index) => {
    const survey = known.get(references[index]!);
    const answer = answerOf(row, act);
    if (survey && isThere(survey, answer)) {
      done.alreadyThere += 1;
      return;
    }
    const ruled = survey
      ? ruleOnSurveyAnswer(answer, survey, act.policy.document, act.now)
      : { ok: false as const, refusals: [notFound('reference', 'survey')] };
    if (!ruled.ok) {
      done.errors.push(...ruled.refusals.map((each) => ({ ...each, row: index + 1 })));
      return;
    }
    answerSurvey(em, survey!, answer, act);
    done.imported += 1;
  });
  return done;
}

const answerOf = (input: SurveyAnswerInput, act: Act) => ({
  result: input.result,
  handlingScore: input.handlingScore ?? null,
  outcomeScore: input.outcomeScore ?? null,
  comments: input.comments?.trim() || null,
  answeredAt: input.answeredAt ?? act.now,
});

type Answer = ReturnType<typeof answerOf>;

const isThere = (survey: Survey, { result, handlingScore, outcomeScore, comments }: Answer): boolean =>
  survey.status === (result as string) &&
  (survey.handlingScore ?? null) === handlingScore &&
  (survey.outcomeScore ?? null) === outcomeScore &&
  (survey.comments ?? null) === comments;

function answerSurvey(em: EntityManager, survey: Survey, answer: Answer, act: Act): void {
  const { result, ...told } = answer;
  const status = result as unknown as SurveyStatus;
  em.assign(survey, { ...told, status, recordedBy: em.getReference(Staff, act.by.staffId) });
  const facts = { survey: survey.id, side: survey.side, result };
  recordEvent(em, { case: survey.case }, EventKind.SURVEY_ANSWERED, facts, act, answer.answeredAt);
}
