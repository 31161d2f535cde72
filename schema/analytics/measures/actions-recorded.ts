import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const actionsRecorded: MeasureDefinition = {
  id: Measure.ACTIONS_RECORDED,
  ENGLISH: {
    name: 'Actions recorded',
    definition: 'Actions of the four areas of work recorded in the period; by ACTION_AREA and ACTION_TYPE.',
    numerator: 'Actions by the day they were recorded.',
    denominator: null,
    exclusions: 'Prevention recorded without a case.',
  },
  WELSH: {
    name: 'Camau a gofnodwyd',
    definition: 'Camau gweithredu o’r pedwar maes gwaith a gofnodwyd yn y cyfnod.',
    numerator: 'Camau yn ôl y diwrnod y’u cofnodwyd.',
    denominator: null,
    exclusions: 'Gwaith atal a gofnodwyd heb achos.',
  },
  clause: '5.2',
  unit: 'COUNT',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: { kind: 'ACTION', within: 't.recorded_at >= b.starts and t.recorded_at < b.ends' },
};
