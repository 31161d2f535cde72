import { Refused, refusal } from '../ruling.ts';
import type { Case } from './case.ts';

/** Two people on one case never overwrite each other in silence. */
export function refuseIfChanged(case_: Case, expected: number | null | undefined): void {
  if (expected == null || expected === case_.version) return;
  const message = `Somebody has changed the case since you read it (it is at version ${case_.version}, you read ${expected}): look at it again.`;
  throw new Refused([refusal('caseVersion', 'CHANGED_MEANWHILE', '15.1', message)]);
}
