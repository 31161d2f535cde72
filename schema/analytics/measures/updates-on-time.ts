import { DeadlineType, StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { onTime } from './on-time.ts';

export const updatesOnTime: MeasureDefinition = {
  id: Measure.UPDATES_ON_TIME,
  ENGLISH: {
    name: 'Updates on time',
    definition:
      'Of the clocks that began in the period and have been met or have run out, the share in which the person was told how their case stands by the day promised.',
    numerator: 'Clocks met in time.',
    denominator: 'Clocks met in time, met late, or run out without being met.',
    exclusions: 'Clocks still running, cancelled, or waiting for a need to be agreed.',
  },
  WELSH: {
    name: 'Diweddariadau mewn pryd',
    definition:
      'O’r clociau a ddechreuodd yn y cyfnod ac a fodlonwyd neu a ddaeth i ben, y gyfran lle dywedwyd wrth y person sut mae eu hachos erbyn y diwrnod a addawyd.',
    numerator: 'Clociau a fodlonwyd mewn pryd.',
    denominator: 'Clociau a fodlonwyd mewn pryd, yn hwyr, neu a ddaeth i ben heb eu bodloni.',
    exclusions: 'Clociau sy’n dal i redeg, a ganslwyd, neu sy’n aros i angen gael ei gytuno.',
  },
  clause: '3.6',
  unit: 'SHARE',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: onTime(DeadlineType.UPDATE_DUE),
};
