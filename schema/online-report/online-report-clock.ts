import { nextWorkingMorning } from '../calendar/reminder-times.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { responseClocks } from '../deadline/response-clocks.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { judgeUrgency } from '../report/urgency-rules.ts';
import { CategoryCode, OnlineReportReaders, type Urgency } from '../vocabulary.ts';
import type { SentAnswers } from './sent-answers.ts';

export interface OnlineReportClock {
  urgency: Urgency;
  dueAt: Date;
  remindAt: Date;
}

/** The urgency of what was sent, and the first clock of 8.6, which runs from when it was sent (#101, #103). */
export function clockOf(
  answers: SentAnswers,
  sentAt: Date,
  policy: PolicyDocument,
  calendar: WorkingCalendar,
): OnlineReportClock {
  const { urgency } = judgeUrgency(
    {
      category: categoryOf(answers),
      behaviour: null,
      dangerNow: answers.dangerNow,
      violence: answers.violence,
      hatePerceived: answers.hate === true,
    },
    policy,
  );
  const due = responseClocks({ receivedAt: sentAt, urgency }, policy, calendar).map(({ dueAt }) =>
    dueAt.getTime(),
  );
  return {
    urgency,
    dueAt: new Date(Math.min(...due)),
    remindAt: nextWorkingMorning(sentAt, policy.alarms.workingHours.from, calendar),
  };
}

/** What the answers say it is; a wrong word of whoever writes changes nothing of what else they say. */
export function categoryOf({ domestic, category }: SentAnswers): CategoryCode | null {
  return domestic ? CategoryCode.DOMESTIC_ABUSE : category;
}

/** Before its place is known, who may read it: the line is left out of what is about the line, as far as it can be. */
export function readersOf({ aboutStaff, domestic, category }: SentAnswers): OnlineReportReaders {
  if (aboutStaff) return OnlineReportReaders.MANAGERS_ABOVE;
  return domestic || category === CategoryCode.DOMESTIC_ABUSE
    ? OnlineReportReaders.LEADS_AND_MANAGERS
    : OnlineReportReaders.CASE_WORKERS;
}
