import { StaffRole } from '../../vocabulary.ts';
import { Dimension, Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const casesPer1000Homes: MeasureDefinition = {
  id: Measure.CASES_PER_1000_HOMES,
  ENGLISH: {
    name: 'Cases per 1,000 homes',
    definition:
      'Cases opened in the period for every 1,000 homes of the services counted, with Byar’s 95 % interval.',
    numerator: 'Cases opened in the period.',
    denominator: 'Homes of those services, as recorded now.',
    exclusions:
      'Nothing is told where a service has not recorded how many homes it has. Homes of a force’s or council’s imported places.',
  },
  WELSH: {
    name: 'Achosion fesul 1,000 o gartrefi',
    definition:
      'Achosion a agorwyd yn y cyfnod am bob 1,000 o gartrefi’r gwasanaethau a gyfrifir, â chyfwng 95 % Byar.',
    numerator: 'Achosion a agorwyd yn y cyfnod.',
    denominator: 'Cartrefi’r gwasanaethau hynny, fel y’u cofnodir nawr.',
    exclusions:
      'Ni ddywedir dim lle nad yw gwasanaeth wedi cofnodi faint o gartrefi sydd ganddo. Cartrefi lleoedd a fewnforiwyd.',
  },
  clause: 'Risk',
  unit: 'RATE',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: {
    kind: 'CASE',
    within: 't.opened_at >= b.starts and t.opened_at < b.ends',
    per: 1000,
    tallies: [
      {
        fact: 'OPENED',
        as: 'COUNT',
        carries: [Dimension.CATEGORY, Dimension.URGENCY, Dimension.HARM_RATING],
      },
    ],
  },
};
