import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const casesOpened: MeasureDefinition = {
  id: Measure.CASES_OPENED,
  name: 'Cases opened',
  definition: 'Cases opened in the period.',
  numerator: 'Cases by the day they were opened.',
  denominator: null,
  exclusions: null,
  clause: '15.5',
  unit: 'COUNT',
  facts: { kind: 'CASE', within: 't.opened_at >= b.starts and t.opened_at < b.ends', value: 'count(*)' },
};
