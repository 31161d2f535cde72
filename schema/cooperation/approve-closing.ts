import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { findOpenCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { ClosingApproval } from './closing-approval.ts';
import type { ApproveClosingInput } from './cooperation-input.ts';
import { ruleOnApprovingClosing } from './cooperation-rules.ts';
import { unmetRequests } from './unmet-requests.ts';

/** A manager approves that a case may be closed for want of cooperation. */
export async function approveClosing(
  em: EntityManager,
  input: ApproveClosingInput,
  act: Act,
): Promise<ClosingApproval> {
  const of = await findOpenCase(em, input);
  const unmet = await unmetRequests(em, of, act);
  const { reason } = input;
  const roles = await ownRolesOver(em, of.service, act);
  insist(ruleOnApprovingClosing({ reason, unmetRequests: unmet, by: roles }, act.policy.document));
  const approval = em.create(ClosingApproval, {
    case: of,
    approvedAt: act.now,
    reason: reason.trim(),
    approvedBy: em.getReference(Staff, act.by.staffId),
  });
  recordEvent(em, { case: of }, EventKind.CLOSING_APPROVED, { approval: approval.id, unmet }, act);
  return approval;
}
