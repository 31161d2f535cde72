import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { findOpenCase } from '../case/find-case.ts';
import { endUpdates, oweUpdate } from '../deadline/updates-due.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { findParty } from '../party/find-party.ts';
import type { Party } from '../party/party.ts';
import { tellOfInforming } from '../party/tell-of-informing.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { PartyPermission } from './party-permission.ts';
import type { PermissionInput } from './permission-input.ts';
import { refuseBetween, refusePermission } from './permission-rules.ts';
import type { RecordPermissionInput, WithdrawPermissionInput } from './record-permission-input.ts';

const speaksFor = (told: Party, giver: Party): boolean => told.represents?.id === giver.id;
const asTold = ({ person, endedAt }: Party) => ({ personId: person.id, ended: endedAt != null });

/** Writes down an express permission (#20). A representative is kept informed from then on. */
export async function recordPermission(
  em: EntityManager,
  input: RecordPermissionInput,
  act: Act,
): Promise<PartyPermission> {
  const of = await findOpenCase(em, input);
  const giver = await findParty(em, of, input.partyId);
  const told = await findParty(em, of, input.toPartyId, 'toPartyId');
  return permit(em, giver, told, input.permission, act);
}

export async function permit(
  em: EntityManager,
  giver: Party,
  told: Party,
  { form, what, givenAt }: PermissionInput,
  act: Act,
): Promise<PartyPermission> {
  const given = { givenAt: givenAt ?? act.now, what: what ?? null };
  insist(ruling([...refusePermission(given, act.now), ...refuseBetween(asTold(giver), asTold(told))], {}));
  const permission = em.create(PartyPermission, {
    case: giver.case,
    party: giver,
    toParty: told,
    form,
    what: what?.trim() || null,
    givenAt: given.givenAt,
    recordedBy: em.getReference(Staff, act.by.staffId),
  });
  recordEvent(
    em,
    { case: giver.case },
    EventKind.PERMISSION_RECORDED,
    { permission: permission.id, party: giver.id, toParty: told.id, form, givenAt: given.givenAt },
    act,
  );
  if (speaksFor(told, giver) && !told.informed) {
    told.informed = true;
    tellOfInforming(em, told, act);
    await oweUpdate(em, told, act.now, act);
  }
  return permission;
}

/** From now on nothing more goes there. What was told before stays written down. */
export async function withdrawPermission(
  em: EntityManager,
  input: WithdrawPermissionInput,
  act: Act,
): Promise<PartyPermission> {
  const of = await findOpenCase(em, input);
  const id = identity(input.permissionId, 'permissionId', 'permission');
  const permission = found(
    await em.findOne(PartyPermission, { id, case: of }, { populate: ['party', 'toParty'] }),
    'permissionId',
    'permission',
  );
  if (permission.withdrawnAt) {
    const message = 'This permission has been withdrawn already.';
    throw new Refused([refusal('permissionId', 'WITHDRAWN_ONCE', '1.4', message)]);
  }
  permission.withdrawnAt = act.now;
  const { party: giver, toParty: told } = permission;
  recordEvent(em, { case: of }, EventKind.PERMISSION_WITHDRAWN, { permission: permission.id }, act);
  const another = await em.count(PartyPermission, {
    party: giver,
    toParty: told,
    withdrawnAt: null,
    id: { $ne: permission.id },
  });
  if (speaksFor(told, giver) && told.informed && another === 0) {
    told.informed = false;
    tellOfInforming(em, told, act);
    await endUpdates(em, told, act);
  }
  return permission;
}
