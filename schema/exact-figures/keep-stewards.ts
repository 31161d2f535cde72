import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { oneAtATime } from '../staff/give-roles.ts';
import { findStaff } from '../staff/keep-staff.ts';
import { Staff } from '../staff/staff.ts';
import { StaffGrant } from '../staff/staff-grant.ts';
import { GrantState } from '../vocabulary.ts';
import type { EqualityStewardInput, NameEqualityStewardInput } from './elevation-inputs.ts';
import { ruleOnConfirmingSteward, ruleOnEndingSteward, ruleOnNaming } from './elevation-rules.ts';
import { EqualitySteward } from './equality-steward.ts';

/** Names somebody; until a second person has confirmed it, it gives nothing. */
export async function nameSteward(
  em: EntityManager,
  input: NameEqualityStewardInput,
  act: Act,
): Promise<EqualitySteward> {
  await oneAtATime(em);
  const staff = await findStaff(em, input.staffId);
  const held = await em.find(StaffGrant, { staff });
  const there = await em.find(EqualitySteward, { endedAt: null });
  const { seat } = insist(
    ruleOnNaming({
      by: act.by.staffId,
      staff: { id: staff.id, leaves: !!staff.leftOn, roles: held.map(({ role }) => role) },
      there: there.map((each) => ({ staffId: each.staff.id, seat: each.seat })),
    }),
  );
  return em.create(EqualitySteward, {
    staff,
    seat,
    state: GrantState.PROPOSED,
    namedAt: act.now,
    namedBy: em.getReference(Staff, act.by.staffId),
  } as never);
}

export async function confirmSteward(
  em: EntityManager,
  input: EqualityStewardInput,
  act: Act,
): Promise<EqualitySteward> {
  const steward = await findSteward(em, input);
  const { state, staff, namedBy } = steward;
  insist(ruleOnConfirmingSteward({ state, staffId: staff.id, namedBy: namedBy.id }, act.by.staffId));
  const decidedBy = em.getReference(Staff, act.by.staffId);
  return em.assign(steward, { state: GrantState.HELD, decidedAt: act.now, decidedBy });
}

/** From the end of the transaction they see nothing more, whatever was open. */
export async function endSteward(
  em: EntityManager,
  input: EqualityStewardInput,
  act: Act,
): Promise<EqualitySteward> {
  const steward = await findSteward(em, input);
  insist(ruleOnEndingSteward(steward));
  const state = steward.state === GrantState.HELD ? GrantState.ENDED : GrantState.DECLINED;
  const endedBy = em.getReference(Staff, act.by.staffId);
  return em.assign(steward, { state, endedAt: act.now, endedBy });
}

async function findSteward(em: EntityManager, { stewardId }: EqualityStewardInput): Promise<EqualitySteward> {
  await oneAtATime(em);
  const id = identity(stewardId, 'stewardId', 'stewardship');
  return found(await em.findOne(EqualitySteward, id), 'stewardId', 'stewardship');
}
