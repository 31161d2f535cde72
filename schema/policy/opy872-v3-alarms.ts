import { AlarmRecipient, DeadlineType } from '../vocabulary.ts';
import type { AlarmPolicy } from './alarm-policy.ts';
import type { PolicyDocument } from './policy-document.ts';

const { OWNER, SERVICE_LEAD, AREA_MANAGER, AWAITING } = AlarmRecipient;
const longBefore = { dueSoon: { workingDaysBefore: 10, tell: [OWNER] } };
const ofReports = {
  ...longBefore,
  due: { tell: [OWNER] },
  overdue: { afterWorkingDays: 1, tell: [OWNER, AWAITING] },
};

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
    [DeadlineType.QUARTERLY_REPORT]: ofReports,
    [DeadlineType.EQUALITY_SUMMARY]: ofReports,
    [DeadlineType.ANNUAL_PUBLICATION]: ofReports,
  },
  workingHours: { from: '09:00', to: '17:00' },
  clause: null,
};

/**
 * The policy says nothing of setting another day. The landlord allows what is its own to allow; not the clocks of 8.6,
 * the time limits of Acts and authorities, or days that follow from something else (an action, an order, an agreement:
 * there that is changed).
 */
export const opy872Overrides: PolicyDocument['deadlineOverrides'] = {
  mostWorkingDaysLater: {
    [DeadlineType.RISK_REVIEW]: 0,
    [DeadlineType.DISCLOSURE_REVIEW]: 0,
    [DeadlineType.CASE_REVIEW_RIGHT_DUE]: 0,
    [DeadlineType.UPDATE_DUE]: 10,
    [DeadlineType.PLAN_REVIEW]: 10,
    [DeadlineType.DIARY_FEEDBACK]: 5,
    [DeadlineType.EVIDENCE_DECISION]: 5,
    [DeadlineType.QUARTERLY_REPORT]: 20,
    [DeadlineType.EQUALITY_SUMMARY]: 20,
    [DeadlineType.ANNUAL_PUBLICATION]: 0,
  },
  clause: null,
};
