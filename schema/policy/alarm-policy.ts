import type { WorkingHours } from '../calendar/reminder-times.ts';
import type { AlarmRecipient, DeadlineType } from '../vocabulary.ts';

/** When who is told of a deadline. The policy sets the deadlines and says nothing of reminders: these are the landlord's. */
export interface AlarmPolicy {
  usual: AlarmSteps;
  byType: Partial<Record<DeadlineType, Partial<AlarmSteps>>>;
  /** Local times, `hh:mm`: outside them only what is urgent is mailed. */
  workingHours: WorkingHours;
  clause: string | null;
}

export interface AlarmSteps {
  /** When working hours begin, so many working days before; 0 is the day itself. */
  dueSoon: { workingDaysBefore: number; tell: AlarmRecipient[] };
  due: { tell: AlarmRecipient[] };
  /** At the end of so many working days more. */
  overdue: { afterWorkingDays: number; tell: AlarmRecipient[] };
}
