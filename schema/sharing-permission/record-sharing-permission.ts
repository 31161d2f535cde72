import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseIfChanged } from '../case/case-version.ts';
import { findCase } from '../case/find-case.ts';
import { findRecipient } from '../disclosure/find-recipient.ts';
import { recordEvent } from '../event/record-event.ts';
import { findNamed } from '../find-named.ts';
import { identity } from '../identity.ts';
import { findParty } from '../party/find-party.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { SharingPermission } from './sharing-permission.ts';
import type {
  RecordSharingPermissionInput,
  WithdrawSharingPermissionInput,
} from './sharing-permission-input.ts';
import { ruleOnPermission, ruleOnWithdrawing } from './sharing-permission-rules.ts';

/** Writes down what somebody allows to be shared about them, and with whom (#20, #135). */
export async function recordSharingPermission(
  em: EntityManager,
  input: RecordSharingPermissionInput,
  act: Act,
): Promise<SharingPermission> {
  const of = await findCase(em, input);
  const party = await findParty(em, of, input.partyId);
  const recipient = await findRecipient(em, of, input.recipient);
  const witness = await findNamed(em, Staff, input.witnessId, 'witnessId', 'member of staff');
  const terms = {
    categories: [...new Set(input.categories)],
    form: input.form,
    givenAt: input.givenAt ?? act.now,
    expiresAt: input.expiresAt ?? null,
    documentReference: input.documentReference?.trim() || null,
  };
  insist(
    ruleOnPermission(
      {
        ...terms,
        giverPersonId: party.person.id,
        recipientPersonId: recipient.recipientParty?.person.id ?? null,
        witnessId: witness?.id ?? null,
        recordedById: act.by.staffId,
      },
      act.now,
    ),
  );
  const permission = em.create(SharingPermission, {
    case: of,
    party,
    ...recipient,
    ...terms,
    witness,
    recordedBy: em.getReference(Staff, act.by.staffId),
  } as never);
  recordEvent(
    em,
    { case: of },
    EventKind.PERMISSION_RECORDED,
    { permission: permission.id, recipientKind: permission.recipientKind, form: permission.form },
    act,
    terms.givenAt,
  );
  return permission;
}

/** Takes a permission back: what has not been shared under it by then is not shared. */
export async function withdrawSharingPermission(
  em: EntityManager,
  input: WithdrawSharingPermissionInput,
  act: Act,
): Promise<SharingPermission> {
  const id = identity(input.permissionId, 'permissionId', 'permission');
  const row = await em.findOne(SharingPermission, id, { populate: ['case'] });
  const permission = found(row, 'permissionId', 'permission');
  const withdrawnAt = input.withdrawnAt ?? act.now;
  refuseIfChanged(permission, input.permissionVersion, { withdrawnAt }, 'permissionVersion');
  insist(ruleOnWithdrawing(permission, withdrawnAt, act.now));
  permission.withdrawnAt = withdrawnAt;
  permission.withdrawalRecordedBy = em.getReference(Staff, act.by.staffId);
  recordEvent(
    em,
    { case: permission.case },
    EventKind.PERMISSION_WITHDRAWN,
    { permission: permission.id },
    act,
    withdrawnAt,
  );
  return permission;
}
