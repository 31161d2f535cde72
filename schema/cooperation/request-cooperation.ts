import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { findOpenCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import type { RequestCooperationInput } from './cooperation-input.ts';
import { CooperationRequest } from './cooperation-request.ts';
import { ruleOnRequestingCooperation } from './cooperation-rules.ts';

/** Asks somebody to help the case along. */
export async function requestCooperation(
  em: EntityManager,
  input: RequestCooperationInput,
  act: Act,
): Promise<CooperationRequest> {
  const of = await findOpenCase(em, input);
  const party = await findParty(em, of, input.partyId);
  const { kind, byWhen, adjustments } = input;
  const askedAt = input.askedAt ?? act.now;
  const dayOf = (at: Date) => localDay(at, act.calendar).toString();
  insist(
    ruleOnRequestingCooperation(
      {
        role: party.role,
        askedAt,
        askedOn: dayOf(askedAt),
        openedOn: dayOf(of.openedAt),
        byWhen,
        description: input.description ?? null,
        adjustments,
      },
      act.now,
    ),
  );
  const request = em.create(CooperationRequest, {
    case: of,
    party,
    kind,
    description: input.description?.trim() || null,
    askedAt,
    byWhen,
    adjustments: adjustments.trim(),
    askedBy: em.getReference(Staff, act.by.staffId),
    version: 1,
  });
  const said = { request: request.id, party: party.id, kind, byWhen };
  recordEvent(em, { case: of }, EventKind.COOPERATION_REQUESTED, said, act, askedAt);
  return request;
}
