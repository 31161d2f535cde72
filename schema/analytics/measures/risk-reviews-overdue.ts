import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const riskReviewsOverdue: MeasureDefinition = {
  id: Measure.RISK_REVIEWS_OVERDUE,
  ENGLISH: {
    name: 'Risk reviews overdue',
    definition:
      'Assessments in cases open at the end of the period whose review was due before then and had not been done; of a period that has not ended, now.',
    numerator: 'Assessments in force whose review is overdue.',
    denominator: null,
    exclusions: 'Closed cases.',
  },
  WELSH: {
    name: 'Adolygiadau risg hwyr',
    definition:
      'Asesiadau mewn achosion ar agor ar ddiwedd y cyfnod yr oedd eu hadolygiad yn ddyledus cyn hynny ac nas gwnaed.',
    numerator: 'Asesiadau mewn grym y mae eu hadolygiad yn hwyr.',
    denominator: null,
    exclusions: 'Achosion a gaewyd.',
  },
  clause: '8.7',
  unit: 'COUNT',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: {
    kind: 'RISK',
    within: `t.assessed_at < b.ends and (t.replaced_at is null or t.replaced_at >= b.ends)
      and t.review_due_at < least(b.ends, now()) and c.opened_at < b.ends and (c.closed_at is null or c.closed_at >= b.ends)`,
  },
};
