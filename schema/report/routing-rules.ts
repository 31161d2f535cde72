import { judgePriority } from '../case/priority-rules.ts';
import { categoryPolicy } from '../policy/category-advice.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type CasePriority, type CategoryCode, HarmRating, type StaffRole } from '../vocabulary.ts';

export interface Routing {
  priority: CasePriority;
  /** Who answers for a case of this priority. */
  role: StaffRole;
  clause: string;
}

/**
 * To whom a report of this category goes as a case (#74), before anybody has assessed a risk; where the table leaves the
 * choice of harm, as if it were serious. What the case itself follows from is `priority-sql.ts`.
 */
export function routeReport(code: CategoryCode, policy: PolicyDocument): Routing {
  const { harm } = categoryPolicy(code, policy);
  const gravest = harm.includes(HarmRating.SERIOUS) ? HarmRating.SERIOUS : HarmRating.MEDIUM;
  const { priority } = judgePriority(gravest, null);
  return { priority, role: policy.routing[priority], clause: policy.routing.clause ?? '5.3' };
}
