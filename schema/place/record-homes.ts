import type { EntityManager } from '@mikro-orm/postgresql';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, refusal, ruling } from '../ruling.ts';
import type { RecordHomesInput } from './record-homes-input.ts';
import { Service } from './service.ts';

const mostHomes = 100_000;

/** Says how many homes a service has, so that figures can be told per 100 homes (#8). */
export async function recordHomes(em: EntityManager, input: RecordHomesInput): Promise<Service> {
  const id = identity(input.serviceId, 'serviceId', 'service');
  const service = found(await em.findOne(Service, id), 'serviceId', 'service');
  const possible = input.homes == null || (input.homes >= 1 && input.homes <= mostHomes);
  const message = `A service has 1 to ${mostHomes.toLocaleString('en-GB')} homes; null where it is not known.`;
  insist(ruling(possible ? [] : [refusal('homes', 'NUMBER_OF_HOMES', '15.2', message)], {}));
  service.homes = input.homes ?? null;
  return service;
}
