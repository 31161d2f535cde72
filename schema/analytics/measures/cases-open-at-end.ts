import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const casesOpenAtEnd: MeasureDefinition = {
  id: Measure.CASES_OPEN_AT_END,
  name: 'Cases open at the end',
  definition: 'Cases opened before the end of the period and not closed by then.',
  numerator: 'Cases open at the last moment of the period.',
  denominator: null,
  exclusions: null,
  clause: '15.5',
  unit: 'COUNT',
  facts: {
    kind: 'CASE',
    within: 't.opened_at < b.ends and (t.closed_at is null or t.closed_at >= b.ends)',
    value: 'count(*)',
  },
};
