import type { WorkingCalendar } from './calendar/working-calendar.ts';
import type { PolicyDocument } from './policy/policy-document.ts';
import type { KeyService } from './secret/key-service.ts';
import type { StaffRole } from './vocabulary.ts';

/** The circumstances of an operation: who acts, when, and under which policy. Operations know no other clock. */
export interface Act {
  now: Date;
  /** The roles are those held over anything at all: what only a manager may, a manager here may (`ownRolesOver`). */
  by: { staffId: string; roles: readonly StaffRole[] };
  policy: { id: string; document: PolicyDocument };
  calendar: WorkingCalendar;
  /** Opens and seals what is kept apart about people. */
  secrets: KeyService;
}
