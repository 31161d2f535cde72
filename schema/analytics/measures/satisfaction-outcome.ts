import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { satisfiedWith } from './satisfied-with.ts';

export const satisfactionOutcome: MeasureDefinition = {
  ...satisfiedWith('outcome_score', 'the outcome'),
  id: Measure.SATISFACTION_OUTCOME,
  name: 'Satisfied with the outcome',
};
