import { StaffRole } from '../../vocabulary.ts';
import { Dimension, Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const casesClosed: MeasureDefinition = {
  id: Measure.CASES_CLOSED,
  ENGLISH: {
    name: 'Cases closed',
    definition: 'Cases closed in the period.',
    numerator: 'Cases by the day they were closed.',
    denominator: null,
    exclusions: null,
  },
  WELSH: {
    name: 'Achosion a gaewyd',
    definition: 'Achosion a gaewyd yn y cyfnod.',
    numerator: 'Achosion yn ôl y diwrnod y’u caewyd.',
    denominator: null,
    exclusions: null,
  },
  clause: '3.5 b',
  unit: 'COUNT',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: {
    kind: 'CASE',
    within: 't.closed_at >= b.starts and t.closed_at < b.ends',
    tallies: [
      {
        fact: 'CLOSED',
        as: 'COUNT',
        carries: [Dimension.CATEGORY, Dimension.URGENCY, Dimension.HARM_RATING],
      },
      { fact: 'OUTCOME', as: 'COUNT', carries: [Dimension.OUTCOME] },
    ],
  },
};
