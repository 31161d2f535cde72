import { recordSurveyAnswer } from '../../../schema/survey/answer-survey.ts';
import { Survey } from '../../../schema/survey/survey.ts';
import type { Story } from './story.ts';

/** The first who was asked how it went answers. */
export async function answerSurvey(
  story: Story,
  caseId: string,
  scores: { handlingScore: number; outcomeScore: number },
): Promise<void> {
  const [survey] = await story.stage.orm.em
    .fork()
    .find(Survey, { case: caseId, status: 'ISSUED' as never }, { orderBy: { id: 'asc' } });
  await story.does(story.by.worker, recordSurveyAnswer, {
    surveyId: survey!.id,
    answer: { result: 'ANSWERED', ...scores, comments: 'They rang every week.' },
  });
}
