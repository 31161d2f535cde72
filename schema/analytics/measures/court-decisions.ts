import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { decidedInPeriod } from './decided-in-period.ts';

export const courtDecisions: MeasureDefinition = {
  id: Measure.COURT_DECISIONS,
  ENGLISH: {
    name: 'Court decisions',
    definition: 'Decisions of courts on orders applied for, made in the period; by RESULT and ACTION_TYPE.',
    numerator: 'Decisions by the day the court made them.',
    denominator: null,
    exclusions: null,
  },
  WELSH: {
    name: 'Penderfyniadau llys',
    definition: 'Penderfyniadau llysoedd ar orchmynion y gwnaed cais amdanynt, a wnaed yn y cyfnod.',
    numerator: 'Penderfyniadau yn ôl y diwrnod y’u gwnaed.',
    denominator: null,
    exclusions: null,
  },
  clause: '11.5',
  unit: 'COUNT',
  owner: StaffRole.AREA_MANAGER,
  version: 1,
  facts: { kind: 'ORDER', within: decidedInPeriod },
};
