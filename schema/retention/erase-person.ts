import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { identity } from '../identity.ts';
import { Person } from '../person/person.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { Erasure } from './erasure.ts';
import type { ErasePersonInput } from './erasure-inputs.ts';
import { ruleOnErasing } from './erasure-rules.ts';
import { standingOf } from './retention-standing.ts';

/** Has somebody erased who asked to be; a worker does it at once, and looks once more whether it may be (#133). */
export async function erasePerson(em: EntityManager, input: ErasePersonInput, act: Act): Promise<Erasure> {
  const personId = identity(input.personId, 'personId', 'person');
  const standing = found(
    await standingOf(em, { caseReference: null, personId }, act.now),
    'personId',
    'person',
  );
  const asked = await em.count(Erasure, { person: personId, carriedOutAt: null, refusedBecause: null });
  insist(
    ruleOnErasing({
      keptBecause: standing.keptBecause,
      erased: standing.erasedAt != null,
      asked: asked > 0,
    }),
  );
  return em.create(Erasure, {
    person: em.getReference(Person, personId),
    reason: input.reason,
    askedAt: act.now,
    askedBy: em.getReference(Staff, act.by.staffId),
  } as never);
}
