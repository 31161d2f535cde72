import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const casesWithRiskAssessment: MeasureDefinition = {
  id: Measure.CASES_WITH_RISK_ASSESSMENT,
  ENGLISH: {
    name: 'Cases with a risk assessment',
    definition: 'Of the cases opened in the period, the share in which somebody’s risk has been assessed.',
    numerator: 'Cases with a risk assessment.',
    denominator: 'Cases opened in the period.',
    exclusions: null,
  },
  WELSH: {
    name: 'Achosion ag asesiad risg',
    definition: 'O’r achosion a agorwyd yn y cyfnod, y gyfran lle aseswyd risg rhywun.',
    numerator: 'Achosion ag asesiad risg.',
    denominator: 'Achosion a agorwyd yn y cyfnod.',
    exclusions: null,
  },
  clause: '8.7',
  unit: 'SHARE',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: {
    kind: 'CASE',
    within: 't.opened_at >= b.starts and t.opened_at < b.ends',
    counts: 'exists (select from risk_assessment x where x.case_id = t.id)',
  },
};
