import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { fromFirstReport } from './from-first-report.ts';

export const medianDaysToFirstAction: MeasureDefinition = {
  id: Measure.MEDIAN_DAYS_TO_FIRST_ACTION,
  ENGLISH: {
    name: 'Median days to first action',
    definition:
      'Of the cases opened in the period that have an action, half had their first within fewer days than this after the first report.',
    numerator:
      'Days from the receipt of the first report to the first action recorded or completed, to a tenth; none where action came first.',
    denominator: 'Cases opened in the period that have an action.',
    exclusions:
      'Cases without an action yet, and actions that were cancelled or refused. Restricted cases, unless they name the viewer.',
  },
  WELSH: {
    name: 'Canolrif y dyddiau i’r cam cyntaf',
    definition:
      'O’r achosion a agorwyd yn y cyfnod sydd â cham gweithredu, cafodd hanner eu cam cyntaf o fewn llai o ddyddiau na hyn ar ôl yr adroddiad cyntaf.',
    numerator:
      'Dyddiau o dderbyn yr adroddiad cyntaf hyd at y cam cyntaf a gofnodwyd neu a gwblhawyd, i’r degfed agosaf.',
    denominator: 'Achosion a agorwyd yn y cyfnod sydd â cham gweithredu.',
    exclusions:
      'Achosion heb gam eto, a chamau a ganslwyd neu a wrthodwyd. Achosion cyfyngedig, oni bai eu bod yn enwi’r sawl sy’n edrych.',
  },
  clause: '7.4',
  unit: 'DAYS',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: {
    kind: 'CASE',
    joins: `join lateral (select min(least(x.recorded_at, x.completed_at)) as at from action x
      where x.case_id = t.id and x.status not in ('CANCELLED', 'REFUSED')) first on first.at is not null`,
    within: 't.opened_at >= b.starts and t.opened_at < b.ends',
    days: fromFirstReport('first.at'),
    unrestrictedOnly: true,
  },
};
