import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const repeatPlaces: MeasureDefinition = {
  id: Measure.REPEAT_PLACES,
  ENGLISH: {
    name: 'Homes and places reported again',
    definition:
      'Homes and communal places about which two or more of the reports received in the period were.',
    numerator: 'Homes and places, each once, with two or more reports in the period.',
    denominator: null,
    exclusions:
      'Reports of which the home or place is not known, or not kept because their time is over; restricted reports.',
  },
  WELSH: {
    name: 'Cartrefi a lleoedd yr adroddwyd amdanynt eto',
    definition:
      'Cartrefi a lleoedd cymunedol yr oedd dau neu fwy o’r adroddiadau a dderbyniwyd yn y cyfnod yn ymwneud â nhw.',
    numerator: 'Cartrefi a lleoedd, pob un unwaith, â dau neu fwy o adroddiadau yn y cyfnod.',
    denominator: null,
    exclusions:
      'Adroddiadau nad yw’r cartref neu’r lle yn hysbys; adroddiadau cyfyngedig; adroddiadau y mae eu cyfnod cadw ar ben.',
  },
  clause: 'Risk',
  unit: 'COUNT',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: {
    kind: 'REPORT',
    within: 't.received_at >= b.starts and t.received_at < b.ends',
    repeated: 't.property_id',
    unrestrictedOnly: true,
  },
};
