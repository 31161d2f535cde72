import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { satisfiedWith } from './satisfied-with.ts';

export const satisfactionHandling: MeasureDefinition = {
  ...satisfiedWith('handling_score', 'how it was handled'),
  id: Measure.SATISFACTION_HANDLING,
  name: 'Satisfied with the handling',
};
