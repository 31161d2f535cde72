import { ActionArea, StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const formalActionsApproved: MeasureDefinition = {
  id: Measure.FORMAL_ACTIONS_APPROVED,
  ENGLISH: {
    name: 'Formal actions approved',
    definition:
      'Of the formal and legal actions proposed in the period and decided since, the share that an area manager approved.',
    numerator: 'Actions approved, whatever became of them then.',
    denominator: 'Actions approved or refused.',
    exclusions: 'Actions still waiting for a decision, and those withdrawn before one.',
  },
  WELSH: {
    name: 'Camau ffurfiol a gymeradwywyd',
    definition:
      'O’r camau ffurfiol a chyfreithiol a gynigiwyd yn y cyfnod ac y penderfynwyd arnynt ers hynny, y gyfran a gymeradwyodd rheolwr ardal.',
    numerator: 'Camau a gymeradwywyd, beth bynnag a ddaeth ohonynt wedyn.',
    denominator: 'Camau a gymeradwywyd neu a wrthodwyd.',
    exclusions: 'Camau sy’n dal i aros am benderfyniad, a’r rhai a dynnwyd yn ôl cyn hynny.',
  },
  clause: '11.2',
  unit: 'SHARE',
  owner: StaffRole.AREA_MANAGER,
  version: 1,
  facts: {
    kind: 'ACTION',
    within: `t.recorded_at >= b.starts and t.recorded_at < b.ends and t.area = '${ActionArea.FORMAL_AND_LEGAL}'
      and t.status not in ('PROPOSED', 'AWAITING_HOUSING_MANAGER_SUPPORT', 'AWAITING_AREA_MANAGER_APPROVAL', 'CANCELLED')`,
    counts: "t.status <> 'REFUSED'",
  },
};
