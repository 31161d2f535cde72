import type { EntityManager } from '@mikro-orm/postgresql';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { Household } from './household.ts';

export async function findHousehold(em: EntityManager, householdId: string): Promise<Household> {
  const id = identity(householdId, 'householdId', 'household');
  return found(await em.findOne(Household, id), 'householdId', 'household');
}
