import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseOverwriting } from '../case/case-version.ts';
import { insist, ruling } from '../ruling.ts';
import { refuseHomes } from './place-rules.ts';
import type { RecordHomesInput } from './record-homes-input.ts';
import type { Service } from './service.ts';
import { findServiceAnsweredFor } from './worked-at.ts';

/** Says how many homes a service has, so that figures can be told per 100 homes (#8). */
export async function recordHomes(em: EntityManager, input: RecordHomesInput): Promise<Service> {
  const service = await findServiceAnsweredFor(em, input.serviceId);
  insist(ruling(refuseHomes(input.homes), {}));
  const wanted = { homes: input.homes ?? null };
  refuseOverwriting(service, input.serviceVersion, wanted, 'serviceVersion');
  return em.assign(service, wanted);
}
