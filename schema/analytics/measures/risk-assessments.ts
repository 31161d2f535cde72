import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const riskAssessments: MeasureDefinition = {
  id: Measure.RISK_ASSESSMENTS,
  ENGLISH: {
    name: 'Risk assessments',
    definition:
      'Assessments of the risk to or from somebody in a case, made in the period; by RISK_LEVEL as the assessor decided it.',
    numerator: 'Assessments by the day they were made.',
    denominator: null,
    exclusions: 'Assessments of occupants outside any case (policy 4.2).',
  },
  WELSH: {
    name: 'Asesiadau risg',
    definition: 'Asesiadau o’r risg i rywun neu gan rywun mewn achos, a wnaed yn y cyfnod.',
    numerator: 'Asesiadau yn ôl y diwrnod y’u gwnaed.',
    denominator: null,
    exclusions: 'Asesiadau o ddeiliaid y tu allan i unrhyw achos (polisi 4.2).',
  },
  clause: '8.7',
  unit: 'COUNT',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: { kind: 'RISK', within: 't.assessed_at >= b.starts and t.assessed_at < b.ends' },
};
