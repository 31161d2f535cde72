import type { EntityManager } from '@mikro-orm/postgresql';
import { EVERYTHING, triageKey } from '../access/row-scope.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { Area } from './area.ts';
import { Service } from './service.ts';

/**
 * Whether whoever acts works at a service, or brings reports in there. Row level security keeps others from writing in any
 * case; this is asked before anything else is said of the service. What has no session, as what invents a demonstration,
 * works everywhere.
 */
const isWorked = (service: string) => `(coalesce(current_setting('app.sid', true), '') = ''
  or coalesce(array['${EVERYTHING}'::uuid, ${service}, ${triageKey(service)}] && (app.write_keys() || app.intake_keys()), false))`;

/** Those of these services, by identity, at which whoever acts works. */
export async function servicesWorkedAt(em: EntityManager, ids: readonly string[]): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select s.id from service s where s.id = any(?::uuid[]) and ${isWorked('s.id')}`,
    [`{${ids.join(',')}}`],
  );
  return rows.map(({ id }) => id);
}

/** Everybody may read which services there are; to work at, one of others is not there. */
export async function findServiceWorkedAt(em: EntityManager, serviceId: string): Promise<Service> {
  const id = identity(serviceId, 'serviceId', 'service');
  const worked = (await servicesWorkedAt(em, [id])).length > 0;
  return found(worked ? await em.findOne(Service, id) : null, 'serviceId', 'service');
}

/** An area at one of whose services at least whoever acts works, or all of it. */
export async function findAreaWorkedAt(em: EntityManager, areaId: string): Promise<Area> {
  const id = identity(areaId, 'areaId', 'area');
  const worked = await em.execute<unknown[]>(
    `select from area a where a.id = ? and (${isWorked('null::uuid')}
       or exists (select from service s where s.area_id = a.id and ${isWorked('s.id')}))`,
    [id],
  );
  return found(worked.length > 0 ? await em.findOne(Area, id) : null, 'areaId', 'area');
}

/** A service that whoever acts answers for, as the database says; until they have done nobody else changes it. */
export async function findServiceAnsweredFor(em: EntityManager, serviceId: string): Promise<Service> {
  const id = identity(serviceId, 'serviceId', 'service');
  const answered = await em.execute<unknown[]>('select from service where id = ? for no key update', [id]);
  return found(answered.length > 0 ? await em.findOne(Service, id) : null, 'serviceId', 'service');
}
