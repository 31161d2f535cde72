import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { insist, type Ruling, refusal, ruling } from '../ruling.ts';
import { caseManagers } from '../staff/case-workers.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';
import type { StaffRole } from '../vocabulary.ts';
import type { Evidence } from './evidence.ts';

/**
 * A file as it was put in says where it was taken, when, and with whose device. A court may need that, others may not: a
 * manager over the service takes it, for a reason that stands in the register of copies (12.1, 15.1).
 */
export function ruleOnOriginal(rolesHere: readonly StaffRole[], reason: string | null | undefined): Ruling {
  const refusals = refuseText('reason', reason, longestReason);
  if (isBlank(reason)) {
    const message = 'Say why the file is needed as it was put in, with its metadata.';
    refusals.push(refusal('reason', 'REASON_NEEDED', '12.1', message));
  }
  if (!rolesHere.some((role) => caseManagers.includes(role))) {
    const message = 'Only a manager over the service takes the original; take a copy.';
    refusals.push(refusal('', 'MANAGER_TAKES_ORIGINAL', '12.1', message));
  }
  return ruling(refusals, {});
}

export async function refuseOriginal(
  em: EntityManager,
  { service }: Evidence,
  reason: string | null | undefined,
  act: Act,
): Promise<void> {
  insist(ruleOnOriginal(await ownRolesOver(em, service, act), reason));
}
