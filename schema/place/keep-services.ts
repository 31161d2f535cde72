import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { findArea, sameName } from './keep-areas.ts';
import type {
  CloseServiceInput,
  RecordServiceInput,
  ReopenServiceInput,
  UpdateServiceInput,
} from './place-inputs.ts';
import { refuseAnotherLaw, refuseHomes, refuseName, ruleOnClosing } from './place-rules.ts';
import { Service } from './service.ts';

/** Sets up a service: who works there is said by roles, what is reported there by everybody. */
export async function recordService(em: EntityManager, input: RecordServiceInput): Promise<Service> {
  const area = await findArea(em, input.areaId);
  const { name, type, nation, homes } = input;
  insist(ruling([...refuseName(name, await isTaken(em, area.id, name)), ...refuseHomes(homes)], {}));
  return em.create(Service, { area, name: name.trim(), type, nation, homes: homes ?? null } as never);
}

export async function updateService(em: EntityManager, input: UpdateServiceInput): Promise<Service> {
  const service = await findService(em, input.serviceId);
  const wanted = {
    name: input.name?.trim() ?? service.name,
    type: input.type ?? service.type,
    nation: input.nation ?? service.nation,
  };
  const changes = { type: wanted.type !== service.type, nation: wanted.nation !== service.nation };
  const { used } = await workAt(em, service);
  const taken = await isTaken(em, service.area.id, wanted.name, service.id);
  insist(ruling([...refuseName(wanted.name, taken), ...refuseAnotherLaw(changes, used)], {}));
  refuseOverwriting(service, input.serviceVersion, wanted, 'serviceVersion');
  return em.assign(service, wanted);
}

/** From now on nothing new begins there; what is on record stays. */
export async function closeService(em: EntityManager, input: CloseServiceInput, act: Act): Promise<Service> {
  const service = await findService(em, input.serviceId);
  const { open } = await workAt(em, service);
  const today = localDay(act.now, act.calendar).toString();
  const { lastDay } = input;
  insist(ruleOnClosing({ closedOn: service.closedOn ?? null, lastDay, today }, open));
  service.closedOn = lastDay;
  return service;
}

export async function reopenService(em: EntityManager, { serviceId }: ReopenServiceInput): Promise<Service> {
  const service = await findService(em, serviceId);
  if (!service.closedOn) {
    throw new Refused([refusal('serviceId', 'NOT_CLOSED', '15.2', 'This service is not closed.')]);
  }
  service.closedOn = null;
  return service;
}

export const findService = async (em: EntityManager, serviceId: string): Promise<Service> =>
  found(await em.findOne(Service, identity(serviceId, 'serviceId', 'service')), 'serviceId', 'service');

/** Whether anything was ever reported there, and whether any of it is open: yes or no, past what the asker may read. */
async function workAt(em: EntityManager, { id }: Service): Promise<{ used: boolean; open: boolean }> {
  const [work] = await em.execute<[{ used: boolean; open: boolean }]>(
    'select used, open from app.work_at(?::uuid)',
    [id],
  );
  return work;
}

async function isTaken(em: EntityManager, areaId: string, name: string, but?: string): Promise<boolean> {
  const services = await em.find(Service, { area: areaId });
  return services.some((service) => service.id !== but && sameName(service.name, name));
}
