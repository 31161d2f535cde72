import { ActionArea, StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const formalActionsProposed: MeasureDefinition = {
  id: Measure.FORMAL_ACTIONS_PROPOSED,
  ENGLISH: {
    name: 'Formal actions proposed',
    definition:
      'Formal and legal actions proposed in the period; by ACTION_TYPE, and by STATUS how far they have come.',
    numerator: 'Formal and legal actions by the day they were proposed.',
    denominator: null,
    exclusions: null,
  },
  WELSH: {
    name: 'Camau ffurfiol a gynigiwyd',
    definition: 'Camau ffurfiol a chyfreithiol a gynigiwyd yn y cyfnod.',
    numerator: 'Camau ffurfiol a chyfreithiol yn ôl y diwrnod y’u cynigiwyd.',
    denominator: null,
    exclusions: null,
  },
  clause: '11.2',
  unit: 'COUNT',
  owner: StaffRole.AREA_MANAGER,
  version: 1,
  facts: {
    kind: 'ACTION',
    within: `t.recorded_at >= b.starts and t.recorded_at < b.ends and t.area = '${ActionArea.FORMAL_AND_LEGAL}'`,
  },
};
