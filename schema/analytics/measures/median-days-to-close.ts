import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const medianDaysToClose: MeasureDefinition = {
  id: Measure.MEDIAN_DAYS_TO_CLOSE,
  ENGLISH: {
    name: 'Median days to close',
    definition: 'Half of the cases closed in the period had been open for fewer days than this.',
    numerator: 'Whole days from opening to closing.',
    denominator: 'Cases closed in the period.',
    exclusions: null,
  },
  WELSH: {
    name: 'Canolrif y dyddiau i gau',
    definition: 'Bu hanner yr achosion a gaewyd yn y cyfnod ar agor am lai o ddyddiau na hyn.',
    numerator: 'Diwrnodau cyfan o agor i gau.',
    denominator: 'Achosion a gaewyd yn y cyfnod.',
    exclusions: null,
  },
  clause: '15.5',
  unit: 'DAYS',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: {
    kind: 'CASE',
    within: 't.closed_at >= b.starts and t.closed_at < b.ends',
    days: 't.closed_at - t.opened_at',
    wholeDays: true,
    tallies: [{ fact: 'DAYS', as: 'MEDIAN', carries: [] }],
  },
};
