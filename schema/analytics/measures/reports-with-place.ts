import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const reportsWithPlace: MeasureDefinition = {
  id: Measure.REPORTS_WITH_PLACE,
  ENGLISH: {
    name: 'Reports with a place',
    definition:
      'Of the reports received in the period, the share of which the home or the small area (LSOA) is recorded.',
    numerator: 'Reports with a home or a small area.',
    denominator: 'Reports received in the period.',
    exclusions:
      'Restricted reports, unless they name the viewer; reports whose time is over, of which the home is not kept.',
  },
  WELSH: {
    name: 'Adroddiadau â lle',
    definition:
      'O’r adroddiadau a dderbyniwyd yn y cyfnod, y gyfran y cofnodwyd eu cartref neu eu hardal fach (LSOA).',
    numerator: 'Adroddiadau â chartref neu ardal fach.',
    denominator: 'Adroddiadau a dderbyniwyd yn y cyfnod.',
    exclusions:
      'Adroddiadau cyfyngedig, oni bai eu bod yn enwi’r sawl sy’n edrych; adroddiadau y mae eu cyfnod cadw ar ben.',
  },
  clause: 'Risk',
  unit: 'SHARE',
  owner: StaffRole.SERVICE_LEAD,
  version: 2,
  facts: {
    kind: 'REPORT',
    within:
      "t.received_at >= b.starts and t.received_at < b.ends and t.minimised_under is distinct from 'RETENTION'",
    counts: 't.property_id is not null or t.lsoa_code is not null',
    unrestrictedOnly: true,
  },
};
