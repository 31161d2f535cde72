import { StaffRole } from '../../vocabulary.ts';
import { Dimension, Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const casesOpened: MeasureDefinition = {
  id: Measure.CASES_OPENED,
  ENGLISH: {
    name: 'Cases opened',
    definition: 'Cases opened in the period.',
    numerator: 'Cases by the day they were opened.',
    denominator: null,
    exclusions: null,
  },
  WELSH: {
    name: 'Achosion a agorwyd',
    definition: 'Achosion a agorwyd yn y cyfnod.',
    numerator: 'Achosion yn ôl y diwrnod y’u hagorwyd.',
    denominator: null,
    exclusions: null,
  },
  clause: '15.5',
  unit: 'COUNT',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: {
    kind: 'CASE',
    within: 't.opened_at >= b.starts and t.opened_at < b.ends',
    tallies: [
      {
        fact: 'OPENED',
        as: 'COUNT',
        carries: [Dimension.CATEGORY, Dimension.URGENCY, Dimension.HARM_RATING],
      },
    ],
  },
};
