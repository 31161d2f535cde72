import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { findOpenCase } from '../case/find-case.ts';
import { ownerOf } from '../case/owner-of-case.ts';
import { refuseWalledOwner } from '../conflict-wall/refuse-walled.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { type TrainingWarning, warnOfGaps } from '../staff-training/training-standing.ts';
import { EventKind } from '../vocabulary.ts';
import type { AssignCaseInput } from './assign-case-input.ts';
import { ruleOnAssigning } from './assigning-rules.ts';
import { CaseAssignment } from './case-assignment.ts';

/** Gives a case to another worker, who then reads it; the one before reads it no longer for having led it. */
export async function assignCase(
  em: EntityManager,
  input: AssignCaseInput,
  act: Act,
): Promise<{ case: Case; warnings: TrainingWarning[] }> {
  const of = await findOpenCase(em, { caseId: input.caseId });
  const owner = await ownerOf(em, input.ownerId, of.service, 'ownerId', act);
  await refuseWalledOwner(em, { case: of }, owner, 'ownerId');
  refuseOverwriting(of, input.caseVersion, { owner }, 'caseVersion');
  const from = of.owner ?? null;
  const namedStaff = of.namedStaff ?? null;
  const by = await ownRolesOver(em, of.service, act);
  insist(ruleOnAssigning({ owner: from?.id ?? null, namedStaff, reason: input.reason, by }, owner.id));
  of.owner = owner;
  const assignment = em.create(CaseAssignment, {
    case: of,
    from,
    to: owner,
    reason: input.reason.trim(),
    assignedAt: act.now,
    assignedBy: em.getReference(Staff, act.by.staffId),
  } as never);
  recordEvent(em, { case: of }, EventKind.CASE_ASSIGNED, { assignment: assignment.id }, act);
  return { case: of, warnings: await warnOfGaps(em, owner.id, act) };
}
