import { AlarmRecipient, DeadlineType } from '../vocabulary.ts';
import type { AlarmPolicy } from './alarm-policy.ts';

const { OWNER, SERVICE_LEAD, AREA_MANAGER } = AlarmRecipient;
const longBefore = { dueSoon: { workingDaysBefore: 10, tell: [OWNER] } };

export const opy872Alarms: AlarmPolicy = {
  usual: {
    dueSoon: { workingDaysBefore: 1, tell: [OWNER] },
    due: { tell: [OWNER, SERVICE_LEAD] },
    overdue: { afterWorkingDays: 1, tell: [AREA_MANAGER] },
  },
  byType: {
    // One working day is all there is: its morning is the warning, and nobody waits to tell the area manager.
    [DeadlineType.EMERGENCY_CONTACT]: {
      dueSoon: { workingDaysBefore: 0, tell: [OWNER, SERVICE_LEAD] },
      due: { tell: [OWNER, SERVICE_LEAD, AREA_MANAGER] },
    },
    // What is to replace them takes longer than a day.
    [DeadlineType.AGREEMENT_EXPIRES]: longBefore,
    [DeadlineType.ORDER_EXPIRES]: longBefore,
  },
  workingHours: { from: '09:00', to: '17:00' },
  clause: null,
};
