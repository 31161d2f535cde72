import type { EntityManager } from '@mikro-orm/postgresql';
import type { Service } from '../place/service.ts';
import type { StaffRole } from '../vocabulary.ts';
import { StaffGrant } from './staff-grant.ts';

/** The roles somebody holds over one service: an area manager elsewhere is none here (11.2). */
export async function rolesOver(em: EntityManager, staffId: string, service: Service): Promise<StaffRole[]> {
  const grants = await em.find(StaffGrant, {
    staff: staffId,
    $or: [{ service }, { area: service.area }, { service: null, area: null }],
  });
  return grants.map(({ role }) => role);
}
