import { DeadlineType } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

/** The share of one response clock of policy 8.6 that was met in time. */
function onTime(id: Measure, type: DeadlineType, name: string, what: string): MeasureDefinition {
  return {
    id,
    name,
    definition: `Of the reports received in the period whose clock has been met or has run out, the share ${what}.`,
    numerator: 'Clocks met in time.',
    denominator: 'Clocks met in time, met late, or run out without being met.',
    exclusions: 'Clocks still running, cancelled, or waiting for a need to be agreed.',
    clause: '8.6',
    unit: 'SHARE',
    facts: {
      kind: 'DEADLINE',
      within: `t.starts_at >= b.starts and t.starts_at < b.ends and t.type = '${type}' and not t.conditional
        and (t.status in ('MET', 'MET_LATE', 'MISSED') or (t.status = 'PENDING' and t.due_at < now()))`,
      value: `round((count(*) filter (where t.status = 'MET'))::numeric / nullif(count(*), 0), 6)`,
      numerator: `count(*) filter (where t.status = 'MET')`,
      denominator: 'count(*)',
    },
  };
}

export const emergencyContactOnTime = onTime(
  Measure.EMERGENCY_CONTACT_ON_TIME,
  DeadlineType.EMERGENCY_CONTACT,
  'Emergency contact on time',
  'in which an emergency was answered within one working day',
);

export const approachAgreedOnTime = onTime(
  Measure.APPROACH_AGREED_ON_TIME,
  DeadlineType.TALK_AND_AGREE_APPROACH,
  'Talked and approach agreed on time',
  'in which staff talked to the person and agreed the approach within five working days',
);

export const faceToFaceOnTime = onTime(
  Measure.FACE_TO_FACE_ON_TIME,
  DeadlineType.FACE_TO_FACE_INTERVIEW,
  'Face-to-face interview on time',
  'in which a meeting that was needed took place within ten working days',
);
