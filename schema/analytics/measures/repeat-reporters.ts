import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const repeatReporters: MeasureDefinition = {
  id: Measure.REPEAT_REPORTERS,
  ENGLISH: {
    name: 'People who reported again',
    definition: 'People who made two or more of the reports received in the period.',
    numerator: 'People, each once, with two or more reports in the period.',
    denominator: null,
    exclusions: 'Reports of which the reporter is not known.',
  },
  WELSH: {
    name: 'Pobl a adroddodd eto',
    definition: 'Pobl a wnaeth ddau neu fwy o’r adroddiadau a dderbyniwyd yn y cyfnod.',
    numerator: 'Pobl, pob un unwaith, â dau neu fwy o adroddiadau yn y cyfnod.',
    denominator: null,
    exclusions: 'Adroddiadau nad yw’r sawl a adroddodd yn hysbys.',
  },
  clause: '5.3',
  unit: 'COUNT',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: {
    kind: 'REPORT',
    within: 't.received_at >= b.starts and t.received_at < b.ends',
    repeated: 't.reporter_id',
  },
};
