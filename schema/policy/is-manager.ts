import type { StaffRole } from '../vocabulary.ts';
import type { PolicyDocument } from './policy-document.ts';

/** Whether anyone of these roles counts as a manager where a rule says that only a manager may. */
export const isManager = (roles: readonly StaffRole[], policy: PolicyDocument): boolean =>
  roles.some((role) => policy.approvals.managers.roles.includes(role));
