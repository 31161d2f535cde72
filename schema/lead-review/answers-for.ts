import type { EntityManager } from '@mikro-orm/postgresql';
import type { Service } from '../place/service.ts';
import { StaffGrant } from '../staff/staff-grant.ts';
import { type Reviewer, reviewers } from './lead-review-rules.ts';

/** In which of the two parts somebody answers for the cases of a service (15.2, 15.3). */
export async function answersFor(em: EntityManager, staffId: string, service: Service): Promise<Reviewer[]> {
  const grants = await em.find(StaffGrant, {
    staff: staffId,
    role: { $in: [...reviewers] },
    $or: [{ service }, { area: service.area }, { service: null, area: null }],
  });
  return [...new Set(grants.map(({ role }) => role as Reviewer))];
}
