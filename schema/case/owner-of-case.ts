import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { identity } from '../identity.ts';
import type { Service } from '../place/service.ts';
import { found } from '../refuse-missing.ts';
import { Refused, refusal } from '../ruling.ts';
import { caseWorkers } from '../staff/case-workers.ts';
import { rolesOverService } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';

/** Whoever is to lead a case must be somebody who works the cases of its service, and has not left. */
export async function ownerOf(
  em: EntityManager,
  ownerId: string,
  service: Service,
  field: string,
  { now, calendar }: Pick<Act, 'now' | 'calendar'>,
): Promise<Staff> {
  const owner = found(
    await em.findOne(Staff, identity(ownerId, field, 'member of staff')),
    field,
    'member of staff',
  );
  const today = localDay(now, calendar).toString();
  const roles = (await rolesOverService(em, service, today, { staffIds: [owner.id] })).get(owner.id) ?? [];
  if (!roles.some((role) => caseWorkers.includes(role))) {
    const message = 'This member of staff does not work the cases of the service.';
    throw new Refused([refusal(field, 'OWNER_WORKS_THE_SERVICE', '15.2', message)]);
  }
  return owner;
}
