import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const medianDaysToClose: MeasureDefinition = {
  id: Measure.MEDIAN_DAYS_TO_CLOSE,
  name: 'Median days to close',
  definition: 'Half of the cases closed in the period had been open for fewer days than this.',
  numerator: 'Days from opening to closing, to a tenth.',
  denominator: 'Cases closed in the period.',
  exclusions: null,
  clause: '15.5',
  unit: 'DAYS',
  facts: {
    kind: 'CASE',
    within: 't.closed_at >= b.starts and t.closed_at < b.ends',
    value:
      'round((percentile_cont(0.5) within group (order by extract(epoch from t.closed_at - t.opened_at) / 86400.0))::numeric, 1)',
    denominator: 'count(*)',
  },
};
