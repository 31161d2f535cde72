import type { EntityManager } from '@mikro-orm/postgresql';
import type { Case } from '../case/case.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { Party } from './party.ts';

/** Somebody of this case, and of no other. */
export async function findParty(
  em: EntityManager,
  of: Case,
  partyId: string,
  field = 'partyId',
): Promise<Party> {
  const what = 'party of the case';
  const id = identity(partyId, field, what);
  return found(await em.findOne(Party, { id, case: of }, { populate: ['person'] }), field, what);
}
