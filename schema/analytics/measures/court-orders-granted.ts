import { OrderResult, StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { decidedInPeriod } from './decided-in-period.ts';

export const courtOrdersGranted: MeasureDefinition = {
  id: Measure.COURT_ORDERS_GRANTED,
  ENGLISH: {
    name: 'Court orders granted',
    definition: 'Of the decisions of courts made in the period, the share that granted the order.',
    numerator: 'Orders granted.',
    denominator: 'Orders granted or refused.',
    exclusions: null,
  },
  WELSH: {
    name: 'Gorchmynion llys a roddwyd',
    definition: 'O’r penderfyniadau llys a wnaed yn y cyfnod, y gyfran a roddodd y gorchymyn.',
    numerator: 'Gorchmynion a roddwyd.',
    denominator: 'Gorchmynion a roddwyd neu a wrthodwyd.',
    exclusions: null,
  },
  clause: '11.5',
  unit: 'SHARE',
  owner: StaffRole.AREA_MANAGER,
  version: 1,
  facts: { kind: 'ORDER', within: decidedInPeriod, counts: `t.result = '${OrderResult.GRANTED}'` },
};
