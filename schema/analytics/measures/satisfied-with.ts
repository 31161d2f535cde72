import { SurveySide, SurveyStatus } from '../../vocabulary.ts';
import type { Facts } from '../measure-definition.ts';

/** One of the two scores of the survey after closing, which are never put together (3.5). */
export const satisfiedWith = (score: string): Facts => ({
  kind: 'SURVEY',
  within: `t.answered_at >= b.starts and t.answered_at < b.ends and t.${score} is not null
    and t.status = '${SurveyStatus.ANSWERED}' and t.side = '${SurveySide.REPORTED}'`,
  counts: `t.${score} >= 4`,
});
