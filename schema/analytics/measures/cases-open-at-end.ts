import { StaffRole } from '../../vocabulary.ts';
import { Dimension, Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const casesOpenAtEnd: MeasureDefinition = {
  id: Measure.CASES_OPEN_AT_END,
  ENGLISH: {
    name: 'Cases open at the end',
    definition: 'Cases opened before the end of the period and not closed by then.',
    numerator: 'Cases open at the last moment of the period.',
    denominator: null,
    exclusions: null,
  },
  WELSH: {
    name: 'Achosion ar agor ar y diwedd',
    definition: 'Achosion a agorwyd cyn diwedd y cyfnod ac nas caewyd erbyn hynny.',
    numerator: 'Achosion ar agor ar eiliad olaf y cyfnod.',
    denominator: null,
    exclusions: null,
  },
  clause: '15.5',
  unit: 'COUNT',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: {
    kind: 'CASE',
    within: 't.opened_at < b.ends and (t.closed_at is null or t.closed_at >= b.ends)',
    tallies: [
      { fact: 'OPENED', as: 'OPEN', carries: [Dimension.CATEGORY, Dimension.URGENCY, Dimension.HARM_RATING] },
    ],
  },
};
