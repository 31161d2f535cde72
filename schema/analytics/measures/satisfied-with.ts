import { SurveySide, SurveyStatus } from '../../vocabulary.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

/** One of the two scores of the survey after closing, which are never put together (3.5). */
export function satisfiedWith(score: string, what: string): Omit<MeasureDefinition, 'id' | 'name'> {
  const satisfied = `count(*) filter (where t.${score} >= 4)`;
  return {
    definition: `Of those who reported or were harmed and answered in the period the survey after closing, the share satisfied with ${what}: 4 or 5 of 5.`,
    numerator: 'Scores of 4 and 5.',
    denominator: 'Scores given.',
    exclusions:
      'Those who declined or did not answer, those accused, and the perception survey of all tenants (TP12).',
    clause: '3.5 g',
    unit: 'SHARE',
    facts: {
      kind: 'SURVEY',
      within: `t.answered_at >= b.starts and t.answered_at < b.ends and t.${score} is not null
        and t.status = '${SurveyStatus.ANSWERED}' and t.side = '${SurveySide.REPORTED}'`,
      value: `round((${satisfied})::numeric / nullif(count(*), 0), 6)`,
      numerator: satisfied,
      denominator: 'count(*)',
    },
  };
}
