import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const reportsReceived: MeasureDefinition = {
  id: Measure.REPORTS_RECEIVED,
  name: 'Reports received',
  definition: 'Reports of anti-social behaviour received in the period, whatever became of them.',
  numerator: 'Reports by the day they were received.',
  denominator: null,
  exclusions: 'None. Reports of which only the month is known count in that month.',
  clause: '3.5 a',
  unit: 'COUNT',
  facts: {
    kind: 'REPORT',
    within: 't.received_at >= b.starts and t.received_at < b.ends',
    value: 'count(*)',
  },
};
