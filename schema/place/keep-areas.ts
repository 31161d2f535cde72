import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseOverwriting } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, ruling } from '../ruling.ts';
import { Area } from './area.ts';
import type { RecordAreaInput, UpdateAreaInput } from './place-inputs.ts';
import { refuseName } from './place-rules.ts';

/** Sets up an area, to which services are added. */
export async function recordArea(em: EntityManager, { name }: RecordAreaInput): Promise<Area> {
  insist(ruling(refuseName(name, await isTaken(em, name)), {}));
  return em.create(Area, { name: name.trim() } as never);
}

export async function updateArea(em: EntityManager, input: UpdateAreaInput): Promise<Area> {
  const area = await findArea(em, input.areaId);
  insist(ruling(refuseName(input.name, await isTaken(em, input.name, area.id)), {}));
  const wanted = { name: input.name.trim() };
  refuseOverwriting(area, input.areaVersion, wanted, 'areaVersion');
  return em.assign(area, wanted);
}

export const findArea = async (em: EntityManager, areaId: string): Promise<Area> =>
  found(await em.findOne(Area, identity(areaId, 'areaId', 'area')), 'areaId', 'area');

const isTaken = async (em: EntityManager, name: string, but?: string): Promise<boolean> =>
  (await em.find(Area, {})).some((area) => area.id !== but && sameName(area.name, name));

/** As people read names: without regard to case. */
export const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('en-GB') === other.trim().toLocaleLowerCase('en-GB');
