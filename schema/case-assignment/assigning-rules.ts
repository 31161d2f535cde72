import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';

export interface CaseToAssign {
  owner: string | null;
  /** The only readers of a restricted case. */
  namedStaff: readonly string[] | null;
  reason: string;
}

/** Whether a case may go to this worker: to another than before, with a reason, and to one who may read it. */
export function ruleOnAssigning({ owner, namedStaff, reason }: CaseToAssign, to: string): Ruling {
  const refusals: Refusal[] = refuseText('reason', reason, 2_000);
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
