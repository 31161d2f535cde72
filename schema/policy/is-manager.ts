import type { StaffRole } from '../vocabulary.ts';
import type { PolicyDocument } from './policy-document.ts';

/** Whether anyone of these roles counts as a manager where a rule says that only a manager may. */
export const isManager = (roles: readonly StaffRole[], policy: PolicyDocument): boolean =>
  roles.some((role) => policy.approvals.managers.roles.includes(role));

/** Who that is, for whoever is told that only a manager may. */
export function managersOf({ approvals }: PolicyDocument): string {
  const roles = approvals.managers.roles.map((role) => role.toLowerCase().replaceAll('_', ' '));
  const last = roles.pop() ?? '';
  return `${roles.length > 0 ? `${roles.join(', ')} or ${last}` : last} of this service`;
}
