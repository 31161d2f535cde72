import { DeadlineType, StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { onTime } from './on-time.ts';

export const actionsOnTime: MeasureDefinition = {
  id: Measure.ACTIONS_ON_TIME,
  ENGLISH: {
    name: 'Actions on time',
    definition:
      'Of the clocks that began in the period and have been met or have run out, the share in which an action was carried out by its day.',
    numerator: 'Clocks met in time.',
    denominator: 'Clocks met in time, met late, or run out without being met.',
    exclusions: 'Clocks still running, cancelled, or waiting for a need to be agreed.',
  },
  WELSH: {
    name: 'Camau gweithredu mewn pryd',
    definition:
      'O’r clociau a ddechreuodd yn y cyfnod ac a fodlonwyd neu a ddaeth i ben, y gyfran lle cyflawnwyd cam erbyn ei ddiwrnod.',
    numerator: 'Clociau a fodlonwyd mewn pryd.',
    denominator: 'Clociau a fodlonwyd mewn pryd, yn hwyr, neu a ddaeth i ben heb eu bodloni.',
    exclusions: 'Clociau sy’n dal i redeg, a ganslwyd, neu sy’n aros i angen gael ei gytuno.',
  },
  clause: '8.10',
  unit: 'SHARE',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: onTime(DeadlineType.ACTION_DUE),
};
