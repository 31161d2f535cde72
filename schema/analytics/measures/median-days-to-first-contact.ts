import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { fromFirstReport } from './from-first-report.ts';

export const medianDaysToFirstContact: MeasureDefinition = {
  id: Measure.MEDIAN_DAYS_TO_FIRST_CONTACT,
  ENGLISH: {
    name: 'Median days to first contact',
    definition:
      'Of the cases opened in the period in which somebody has been reached, half were reached within fewer days than this after the first report.',
    numerator:
      'Days from the receipt of the first report to the first contact that reached somebody, to a tenth; none where contact came first.',
    denominator: 'Cases opened in the period in which somebody has been reached.',
    exclusions: 'Cases in which nobody has been reached yet. Restricted cases, unless they name the viewer.',
  },
  WELSH: {
    name: 'Canolrif y dyddiau i’r cyswllt cyntaf',
    definition:
      'O’r achosion a agorwyd yn y cyfnod lle cafwyd gafael ar rywun, cafwyd gafael ar hanner o fewn llai o ddyddiau na hyn ar ôl yr adroddiad cyntaf.',
    numerator:
      'Dyddiau o dderbyn yr adroddiad cyntaf hyd at y cyswllt cyntaf a gafodd afael ar rywun, i’r degfed agosaf.',
    denominator: 'Achosion a agorwyd yn y cyfnod lle cafwyd gafael ar rywun.',
    exclusions:
      'Achosion lle na chafwyd gafael ar neb eto. Achosion cyfyngedig, oni bai eu bod yn enwi’r sawl sy’n edrych.',
  },
  clause: '8.6',
  unit: 'DAYS',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: {
    kind: 'CASE',
    joins:
      'join lateral (select min(x.occurred_at) as at from contact x where x.case_id = t.id and x.reached) first on first.at is not null',
    within: 't.opened_at >= b.starts and t.opened_at < b.ends',
    days: fromFirstReport('first.at'),
    unrestrictedOnly: true,
  },
};
