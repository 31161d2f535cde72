import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { isIdentity } from '../identity.ts';
import type { Service } from '../place/service.ts';
import type { StaffRole } from '../vocabulary.ts';
import { caseWorkers } from './case-workers.ts';
import type { Staff } from './staff.ts';
import { StaffGrant } from './staff-grant.ts';

/** The roles that each member of staff holds over a service: by itself, its area, or everywhere. Leavers hold none. */
export async function rolesOverService(
  em: EntityManager,
  service: Service,
  today: string,
  where: { staffIds: readonly string[] } | { roles: readonly StaffRole[] },
): Promise<Map<string, StaffRole[]>> {
  const standIns = 'staffIds' in where ? await standInsAmong(em, where.staffIds) : [];
  const absent = standIns.map(({ staffId }) => staffId);
  const which =
    'staffIds' in where
      ? { staff: { $in: [...where.staffIds, ...absent] } }
      : { role: { $in: [...where.roles] } };
  const grants = await em.find(
    StaffGrant,
    { $and: [which, { $or: [{ service }, { area: service.area }, { service: null, area: null }] }] },
    { populate: ['staff'] },
  );
  const roles = new Map<string, StaffRole[]>();
  for (const { staff, role } of grants) {
    if (!isHere(staff, today)) continue;
    const standing = caseWorkers.includes(role) ? standIns.filter(({ staffId }) => staffId === staff.id) : [];
    const asked = 'roles' in where || where.staffIds.includes(staff.id) ? [staff.id] : [];
    for (const id of [...asked, ...standing.map(({ delegateId }) => delegateId)]) {
      roles.set(id, [...(roles.get(id) ?? []), role]);
    }
  }
  return roles;
}

/** Whoever stands in for somebody on leave holds their roles in cases as well, as long as that lasts. */
const standInsAmong = (em: EntityManager, staffIds: readonly string[]) =>
  em.execute<{ delegateId: string; staffId: string }[]>(
    `select w.id as "delegateId", d.staff_id as "staffId"
       from unnest(?::uuid[]) w (id) cross join lateral app.standing_in_for(w.id) d`,
    [`{${staffIds.filter(isIdentity).join(',')}}`],
  );

/** Leavers have nothing any more: from the end of their last day, or sooner where that was said. */
export const isHere = ({ leftOn, accessEndedAt }: Pick<Staff, 'leftOn' | 'accessEndedAt'>, today: string) =>
  !accessEndedAt && (!leftOn || leftOn >= today);

/** Those of whoever acts: an area manager elsewhere is none here (11.2). */
export async function ownRolesOver(
  em: EntityManager,
  service: Service,
  { by, now, calendar }: Pick<Act, 'by' | 'now' | 'calendar'>,
): Promise<StaffRole[]> {
  const today = localDay(now, calendar).toString();
  const roles = await rolesOverService(em, service, today, { staffIds: [by.staffId] });
  return roles.get(by.staffId) ?? [];
}

/** Those that whoever acts holds over everything: of what belongs to no service. */
export async function ownRolesEverywhere(
  em: EntityManager,
  { by, now, calendar }: Pick<Act, 'by' | 'now' | 'calendar'>,
): Promise<StaffRole[]> {
  const today = localDay(now, calendar).toString();
  const which = { staff: by.staffId, service: null, area: null };
  const grants = await em.find(StaffGrant, which, { populate: ['staff'] });
  return grants.filter(({ staff }) => isHere(staff, today)).map(({ role }) => role);
}
