import { CaseOutcome, StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

const resolved = [
  CaseOutcome.RESOLVED_SELF_RESOLUTION,
  CaseOutcome.RESOLVED_EARLY_INTERVENTION,
  CaseOutcome.RESOLVED_FORMAL_ACTION,
  CaseOutcome.RESOLVED_LEGAL_ACTION,
  CaseOutcome.RESOLVED_BY_OTHER_AGENCY,
  CaseOutcome.NO_FURTHER_INCIDENTS,
];

export const casesResolved: MeasureDefinition = {
  id: Measure.CASES_RESOLVED,
  ENGLISH: {
    name: 'Cases closed as resolved',
    definition:
      'Of the cases closed in the period, the share that ended resolved or without further incidents.',
    numerator:
      'Cases closed as resolved (by the people themselves, early intervention, formal or legal action or another agency) or with no further incidents.',
    denominator: 'Cases closed in the period.',
    exclusions: null,
  },
  WELSH: {
    name: 'Achosion a gaewyd fel rhai a ddatryswyd',
    definition:
      'O’r achosion a gaewyd yn y cyfnod, y gyfran a ddaeth i ben wedi’u datrys neu heb ddigwyddiadau pellach.',
    numerator: 'Achosion a gaewyd fel rhai a ddatryswyd neu heb ddigwyddiadau pellach.',
    denominator: 'Achosion a gaewyd yn y cyfnod.',
    exclusions: null,
  },
  clause: '3.5 b',
  unit: 'SHARE',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: {
    kind: 'CASE',
    within: 't.closed_at >= b.starts and t.closed_at < b.ends',
    counts: `t.outcome in (${resolved.map((outcome) => `'${outcome}'`).join(', ')})`,
  },
};
