import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { Case } from '../case/case.ts';
import { identity } from '../identity.ts';
import { Person } from '../person/person.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import type { LiftHoldInput, PlaceHoldInput } from './hold-inputs.ts';
import { ruleOnHolding, ruleOnLiftingHold } from './hold-rules.ts';
import { RetentionHold } from './retention-hold.ts';
import { standingOf } from './retention-standing.ts';

/** Keeps a case, or everything that somebody is in, from going when its time is over (#133). */
export async function placeHold(em: EntityManager, input: PlaceHoldInput, act: Act): Promise<RetentionHold> {
  const caseReference = input.caseReference?.trim() || null;
  const personId = input.personId ? identity(input.personId, 'personId', 'person') : null;
  const today = localDay(act.now, act.calendar);
  const standing = await standingOf(em, { caseReference, personId }, act.now);
  insist(
    ruleOnHolding({
      named: Number(caseReference !== null) + Number(personId !== null),
      explanation: input.explanation,
      reviewOn: input.reviewOn,
      today: today.toString(),
      inAYear: today.add({ years: 1 }).toString(),
      standing: standing?.heldItself ?? false,
    }),
  );
  const on = found(standing, caseReference ? 'caseReference' : 'personId', caseReference ? 'case' : 'person');
  return em.create(RetentionHold, {
    case: caseReference ? em.getReference(Case, on.id) : null,
    caseReference,
    person: caseReference ? null : em.getReference(Person, on.id),
    reason: input.reason,
    explanation: input.explanation.trim(),
    reviewOn: input.reviewOn,
    placedAt: act.now,
    placedBy: em.getReference(Staff, act.by.staffId),
  } as never);
}

/** From the next night on what was held goes if its time is over. */
export async function liftHold(em: EntityManager, input: LiftHoldInput, act: Act): Promise<RetentionHold> {
  const id = identity(input.holdId, 'holdId', 'hold');
  const hold = found(await em.findOne(RetentionHold, { id }), 'holdId', 'hold');
  insist(ruleOnLiftingHold({ lifted: hold.liftedAt != null, reason: input.reason }));
  hold.liftedAt = act.now;
  hold.liftedBy = em.getReference(Staff, act.by.staffId);
  hold.liftReason = input.reason.trim();
  return hold;
}
