import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { findNamed } from '../find-named.ts';
import { identity } from '../identity.ts';
import { Area } from '../place/area.ts';
import { refuseClosedService } from '../place/place-rules.ts';
import { Service } from '../place/service.ts';
import { found } from '../refuse-missing.ts';
import { insist, ruling } from '../ruling.ts';
import { GrantState, StaffRole } from '../vocabulary.ts';
import {
  refuseLastAdministrator,
  ruleOnConfirming,
  ruleOnDeclining,
  ruleOnEnding,
  ruleOnGranting,
  ruleOnRestoring,
} from './grant-rules.ts';
import { findStaff } from './keep-staff.ts';
import { Staff } from './staff.ts';
import { StaffGrant } from './staff-grant.ts';
import type { GrantInput, GrantRoleInput } from './staff-inputs.ts';

/** Gives somebody a role, or proposes it where a second person is to confirm it. */
export async function grantRole(em: EntityManager, input: GrantRoleInput, act: Act): Promise<StaffGrant> {
  await oneAtATime(em);
  const staff = await findStaff(em, input.staffId);
  const service = await findNamed(em, Service, input.serviceId, 'serviceId', 'service');
  const area = await findNamed(em, Area, input.areaId, 'areaId', 'area');
  insist(ruling(service ? refuseClosedService(service) : [], {}));
  const { role } = input;
  const held = await em.find(StaffGrant, { staff });
  const { state } = insist(
    ruleOnGranting({
      by: act.by.staffId,
      staff: { id: staff.id, leaves: !!staff.leftOn },
      role,
      over: service ? (area ? 'BOTH' : 'SERVICE') : area ? 'AREA' : 'LANDLORD',
      already: await isThere(em, { staff, role, service, area }),
      alsoHolds: held.map((each) => each.role),
    }),
  );
  return em.create(StaffGrant, {
    staff,
    role,
    service,
    area,
    state,
    grantedAt: act.now,
    grantedBy: em.getReference(Staff, act.by.staffId),
    untold: true,
  } as never);
}

/** The second person agrees: from now on it counts. */
export async function confirmGrant(em: EntityManager, input: GrantInput, act: Act): Promise<StaffGrant> {
  const grant = await findGrant(em, input);
  insist(ruleOnConfirming(factsOf(grant), act.by.staffId));
  return em.assign(grant, { state: GrantState.HELD, ...decided(em, act), untold: true });
}

export async function declineGrant(em: EntityManager, input: GrantInput, act: Act): Promise<StaffGrant> {
  const grant = await findGrant(em, input);
  insist(ruleOnDeclining(factsOf(grant), act.by.staffId));
  return em.assign(grant, { state: GrantState.DECLINED, ...decided(em, act), untold: true });
}

/** Ends a role: whoever held it is cut off from it at once, inside open sessions. */
export async function endGrant(em: EntityManager, input: GrantInput, act: Act): Promise<StaffGrant> {
  const grant = await findGrant(em, input);
  insist(ruleOnEnding(factsOf(grant), act.by.staffId));
  if (grant.role === StaffRole.SYSTEM_ADMIN) {
    insist(ruling(refuseLastAdministrator('grantId', await othersAdminister(em, grant.staff.id)), {}));
  }
  const ended = { endedAt: act.now, endedBy: em.getReference(Staff, act.by.staffId) };
  return em.assign(grant, { state: GrantState.ENDED, ...ended, untold: true });
}

/** Takes back an end that was a slip. */
export async function restoreGrant(em: EntityManager, input: GrantInput, act: Act): Promise<StaffGrant> {
  const grant = await findGrant(em, input);
  const already = await isThere(em, grant);
  const facts = { ...factsOf(grant), endedAt: grant.endedAt ?? null };
  insist(ruleOnRestoring(facts, { by: act.by.staffId, now: act.now, already }));
  return em.assign(grant, { state: GrantState.HELD, endedAt: null, endedBy: null, untold: true });
}

/** Two administrators who end each other's roles in the same moment would leave nobody. */
export async function oneAtATime(em: EntityManager): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('people and roles'))`);
}

/** Whether anybody else could let people in. */
export async function othersAdminister(em: EntityManager, staffId: string): Promise<boolean> {
  const staff = { id: { $ne: staffId }, leftOn: null, accessEndedAt: null };
  return (await em.count(StaffGrant, { role: StaffRole.SYSTEM_ADMIN, staff })) > 0;
}

async function findGrant(em: EntityManager, { grantId }: GrantInput): Promise<StaffGrant> {
  await oneAtATime(em);
  const id = identity(grantId, 'grantId', 'role');
  return found(await em.findOne(StaffGrant, id, { filters: false }), 'grantId', 'role');
}

const factsOf = ({ state, staff, grantedBy }: StaffGrant) => ({
  state,
  staffId: staff.id,
  grantedBy: grantedBy?.id ?? null,
});

const decided = (em: EntityManager, { now, by }: Act) => ({
  decidedAt: now,
  decidedBy: em.getReference(Staff, by.staffId),
});

async function isThere(
  em: EntityManager,
  { staff, role, service, area }: Pick<StaffGrant, 'staff' | 'role' | 'service' | 'area'>,
): Promise<boolean> {
  const state = { $in: [GrantState.HELD, GrantState.PROPOSED] };
  const same = { staff, role, service: service ?? null, area: area ?? null, state };
  return (await em.count(StaffGrant, same, { filters: false })) > 0;
}
