import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const casesClosed: MeasureDefinition = {
  id: Measure.CASES_CLOSED,
  name: 'Cases closed',
  definition: 'Cases closed in the period.',
  numerator: 'Cases by the day they were closed.',
  denominator: null,
  exclusions: null,
  clause: '15.5',
  unit: 'COUNT',
  facts: { kind: 'CASE', within: 't.closed_at >= b.starts and t.closed_at < b.ends', value: 'count(*)' },
};
