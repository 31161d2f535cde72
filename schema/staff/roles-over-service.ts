import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import type { Service } from '../place/service.ts';
import type { StaffRole } from '../vocabulary.ts';
import { StaffGrant } from './staff-grant.ts';

/** The roles that each member of staff holds over a service: by itself, its area, or everywhere. Leavers hold none. */
export async function rolesOverService(
  em: EntityManager,
  service: Service,
  today: string,
  where: { staffIds: readonly string[] } | { roles: readonly StaffRole[] },
): Promise<Map<string, StaffRole[]>> {
  const which =
    'staffIds' in where ? { staff: { $in: [...where.staffIds] } } : { role: { $in: [...where.roles] } };
  const grants = await em.find(
    StaffGrant,
    { $and: [which, { $or: [{ service }, { area: service.area }, { service: null, area: null }] }] },
    { populate: ['staff'] },
  );
  const roles = new Map<string, StaffRole[]>();
  for (const { staff, role } of grants) {
    if (staff.leftOn && staff.leftOn < today) continue;
    roles.set(staff.id, [...(roles.get(staff.id) ?? []), role]);
  }
  return roles;
}

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
