import { DeadlineType, StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { onTime } from './on-time.ts';

export const emergencyContactOnTime: MeasureDefinition = {
  id: Measure.EMERGENCY_CONTACT_ON_TIME,
  ENGLISH: {
    name: 'Emergency contact on time',
    definition:
      'Of the clocks that began in the period and have been met or have run out, the share in which an emergency was answered within one working day.',
    numerator: 'Clocks met in time.',
    denominator: 'Clocks met in time, met late, or run out without being met.',
    exclusions: 'Clocks still running, cancelled, or waiting for a need to be agreed.',
  },
  WELSH: {
    name: 'Cyswllt brys mewn pryd',
    definition:
      'O’r clociau a ddechreuodd yn y cyfnod ac a fodlonwyd neu a ddaeth i ben, y gyfran lle ymatebwyd i argyfwng o fewn un diwrnod gwaith.',
    numerator: 'Clociau a fodlonwyd mewn pryd.',
    denominator: 'Clociau a fodlonwyd mewn pryd, yn hwyr, neu a ddaeth i ben heb eu bodloni.',
    exclusions: 'Clociau sy’n dal i redeg, a ganslwyd, neu sy’n aros i angen gael ei gytuno.',
  },
  clause: '8.6',
  unit: 'SHARE',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: onTime(DeadlineType.EMERGENCY_CONTACT),
};
