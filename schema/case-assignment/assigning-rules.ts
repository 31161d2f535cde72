import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { caseManagers } from '../staff/case-workers.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import type { StaffRole } from '../vocabulary.ts';

export interface CaseToAssign {
  owner: string | null;
  /** The only readers of a restricted case. */
  namedStaff: readonly string[] | null;
  reason: string;
  /** The roles that whoever gives it away holds over its service. */
  by: readonly StaffRole[];
}

/**
 * Whether a case may go to this worker: by a manager of its service, to another than before, with a reason, and to one
 * who may read it.
 */
export function ruleOnAssigning({ owner, namedStaff, reason, by }: CaseToAssign, to: string): Ruling {
  const refusals: Refusal[] = refuseText('reason', reason, 2_000);
  if (!by.some((role) => caseManagers.includes(role))) {
    const message = 'Only somebody who manages over the service of this case gives it to another worker.';
    refusals.push(refusal('case', 'MANAGER_ASSIGNS', '15.2', message));
  }
  if (isBlank(reason)) refusals.push(refusal('reason', 'REASON_NEEDED', '15.2', 'Say why.'));
  if (owner === to) {
    refusals.push(refusal('ownerId', 'ANOTHER_OWNER', '15.2', 'They lead the case already.'));
  }
  if (namedStaff && !namedStaff.includes(to)) {
    const message = 'The case is restricted: only somebody named for it can lead it.';
    refusals.push(refusal('ownerId', 'OWNER_READS_THE_CASE', '12.1', message));
  }
  return ruling(refusals, {});
}
