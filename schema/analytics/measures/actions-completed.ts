import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const actionsCompleted: MeasureDefinition = {
  id: Measure.ACTIONS_COMPLETED,
  ENGLISH: {
    name: 'Actions completed',
    definition: 'Actions completed in the period; by RESULT, how they ended.',
    numerator: 'Actions by the day they were completed.',
    denominator: null,
    exclusions: 'Prevention recorded without a case.',
  },
  WELSH: {
    name: 'Camau a gwblhawyd',
    definition: 'Camau gweithredu a gwblhawyd yn y cyfnod.',
    numerator: 'Camau yn ôl y diwrnod y’u cwblhawyd.',
    denominator: null,
    exclusions: 'Gwaith atal a gofnodwyd heb achos.',
  },
  clause: '5.2',
  unit: 'COUNT',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: { kind: 'ACTION', within: 't.completed_at >= b.starts and t.completed_at < b.ends' },
};
