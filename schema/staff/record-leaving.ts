import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { insist, ruling } from '../ruling.ts';
import { GrantState, LeaverAccess, StaffRole } from '../vocabulary.ts';
import { oneAtATime, othersAdminister } from './give-roles.ts';
import { isSlip, refuseLastAdministrator, ruleOnLeaving, ruleOnStaying } from './grant-rules.ts';
import { findStaff } from './keep-staff.ts';
import { Staff } from './staff.ts';
import { StaffGrant } from './staff-grant.ts';
import type { RecordLeavingInput, UndoLeavingInput } from './staff-inputs.ts';

/** Writes down that somebody leaves: the database ends their open sessions in the same transaction. */
export async function recordLeaving(em: EntityManager, input: RecordLeavingInput, act: Act): Promise<Staff> {
  await oneAtATime(em);
  const staff = await findStaff(em, input.staffId);
  insist(ruleOnLeaving({ by: act.by.staffId, staffId: staff.id, leavesAlready: !!staff.leftOn }));
  if ((await em.count(StaffGrant, { staff, role: StaffRole.SYSTEM_ADMIN })) > 0) {
    insist(ruling(refuseLastAdministrator('staffId', await othersAdminister(em, staff.id)), {}));
  }
  return em.assign(staff, {
    leftOn: input.lastDay,
    accessEndedAt: input.access === LeaverAccess.AT_ONCE ? act.now : null,
    leavingRecordedAt: act.now,
    untold: true,
  });
}

/**
 * They stay, or are back. What was recorded by a slip is as it was before; after more than some days whoever returns is
 * given their roles anew.
 */
export async function undoLeaving(em: EntityManager, input: UndoLeavingInput, act: Act): Promise<Staff> {
  await oneAtATime(em);
  const staff = await findStaff(em, input.staffId);
  insist(ruleOnStaying({ by: act.by.staffId, staffId: staff.id, leavesAlready: !!staff.leftOn }));
  if (!isSlip(staff.leavingRecordedAt, act.now)) {
    for (const grant of await em.find(StaffGrant, { staff })) {
      const endedAt = staff.leavingRecordedAt ?? new Date(staff.leftOn!);
      const ended = { endedAt, endedBy: em.getReference(Staff, act.by.staffId) };
      em.assign(grant, { state: GrantState.ENDED, ...ended });
    }
  }
  const none = { leftOn: null, accessEndedAt: null, leavingRecordedAt: null };
  return em.assign(staff, { ...none, untold: true });
}
