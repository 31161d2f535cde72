import type { EntityManager } from '@mikro-orm/postgresql';
import { identity } from '../identity.ts';
import type { Service } from '../place/service.ts';
import { found } from '../refuse-missing.ts';
import { Refused, refusal } from '../ruling.ts';
import { caseWorkers } from '../staff/case-workers.ts';
import { Staff } from '../staff/staff.ts';
import { StaffGrant } from '../staff/staff-grant.ts';

/** Whoever is to lead a case must be somebody who works the cases of its service. */
export async function ownerOf(
  em: EntityManager,
  ownerId: string,
  service: Service,
  field: string,
): Promise<Staff> {
  const owner = found(
    await em.findOne(Staff, identity(ownerId, field, 'member of staff')),
    field,
    'member of staff',
  );
  const grants = await em.count(StaffGrant, {
    staff: owner,
    role: { $in: [...caseWorkers] },
    $or: [{ service }, { area: service.area }, { service: null, area: null }],
  });
  if (grants === 0) {
    const message = 'This member of staff does not work the cases of the service.';
    throw new Refused([refusal(field, 'OWNER_WORKS_THE_SERVICE', '15.2', message)]);
  }
  return owner;
}
