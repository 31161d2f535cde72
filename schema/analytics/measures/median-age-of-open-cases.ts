import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const medianAgeOfOpenCases: MeasureDefinition = {
  id: Measure.MEDIAN_AGE_OF_OPEN_CASES,
  ENGLISH: {
    name: 'Median age of open cases',
    definition:
      'Half of the cases open at the end of the period had been open for fewer days than this; of a period that has not ended, now.',
    numerator: 'Days from opening to the end of the period or to now, to a tenth.',
    denominator: 'Cases open at the end of the period.',
    exclusions: 'Restricted cases, unless they name the viewer.',
  },
  WELSH: {
    name: 'Oedran canolrifol achosion ar agor',
    definition:
      'Bu hanner yr achosion a oedd ar agor ar ddiwedd y cyfnod ar agor am lai o ddyddiau na hyn; ar gyfer cyfnod nad yw wedi dod i ben, nawr.',
    numerator: 'Dyddiau o agor hyd at ddiwedd y cyfnod neu hyd nawr, i’r degfed agosaf.',
    denominator: 'Achosion ar agor ar ddiwedd y cyfnod.',
    exclusions: 'Achosion cyfyngedig, oni bai eu bod yn enwi’r sawl sy’n edrych.',
  },
  clause: '15.2',
  unit: 'DAYS',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: {
    kind: 'CASE',
    within: 't.opened_at < b.ends and (t.closed_at is null or t.closed_at >= b.ends)',
    days: "greatest(least(b.ends, now()) - t.opened_at, interval '0')",
    unrestrictedOnly: true,
  },
};
