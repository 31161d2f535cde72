import type { WorkingCalendar } from './calendar/working-calendar.ts';
import type { PolicyDocument } from './policy/policy-document.ts';
import type { StaffRole } from './vocabulary.ts';

/** The circumstances of an operation: who acts, when, and under which policy. Operations know no other clock. */
export interface Act {
  now: Date;
  by: { staffId: string; roles: readonly StaffRole[] };
  policy: { id: string; document: PolicyDocument };
  calendar: WorkingCalendar;
}
