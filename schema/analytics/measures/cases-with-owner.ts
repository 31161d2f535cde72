import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const casesWithOwner: MeasureDefinition = {
  id: Measure.CASES_WITH_OWNER,
  ENGLISH: {
    name: 'Cases with an owner',
    definition: 'Of the cases opened in the period, the share that somebody owns now.',
    numerator: 'Cases with an owner.',
    denominator: 'Cases opened in the period.',
    exclusions: 'Restricted cases, unless they name the viewer.',
  },
  WELSH: {
    name: 'Achosion â pherchennog',
    definition: 'O’r achosion a agorwyd yn y cyfnod, y gyfran y mae rhywun yn gyfrifol amdanynt nawr.',
    numerator: 'Achosion â pherchennog.',
    denominator: 'Achosion a agorwyd yn y cyfnod.',
    exclusions: 'Achosion cyfyngedig, oni bai eu bod yn enwi’r sawl sy’n edrych.',
  },
  clause: '15.2',
  unit: 'SHARE',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: {
    kind: 'CASE',
    within: 't.opened_at >= b.starts and t.opened_at < b.ends',
    counts: 't.owner_id is not null',
    unrestrictedOnly: true,
  },
};
