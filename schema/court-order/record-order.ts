import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { recordEvent } from '../event/record-event.ts';
import { findFormalAction } from '../formal-action/find-formal-action.ts';
import { FormalDecision } from '../formal-action/formal-decision.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, FormalStep } from '../vocabulary.ts';
import { CourtOrder } from './court-order.ts';
import type { RecordOrderInput } from './court-order-inputs.ts';
import { expiryOf } from './order-expiry.ts';
import { ruleOnRecordingOrder } from './order-rules.ts';

/** Writes down what the court decided; an order that ends is looked at before it does. */
export async function recordOrder(em: EntityManager, input: RecordOrderInput, act: Act): Promise<CourtOrder> {
  const { action } = await findFormalAction(em, input);
  const started = await em.findOne(FormalDecision, { action, step: FormalStep.STARTED });
  const dayOf = (at: Date) => localDay(at, act.calendar).toString();
  const decision = {
    result: input.result,
    court: input.court,
    reference: input.reference ?? null,
    decidedOn: input.decidedOn,
    expiresOn: input.expiresOn ?? null,
    terms: input.terms ?? null,
    powerOfArrest: input.powerOfArrest,
  };
  const { state } = insist(
    ruleOnRecordingOrder(
      {
        type: action.type,
        status: action.status,
        ...decision,
        startedOn: dayOf(started?.at ?? action.recordedAt),
        decidedAlready: (await em.count(CourtOrder, { action })) > 0,
      },
      act.policy.document,
      dayOf(act.now),
    ),
  );
  const order = em.create(CourtOrder, {
    case: action.case,
    action,
    type: action.type,
    state,
    ...decision,
    court: input.court.trim(),
    reference: input.reference?.trim() || null,
    terms: input.terms?.trim() || null,
    recordedBy: em.getReference(Staff, act.by.staffId),
    recordedAt: act.now,
    version: 1,
  });
  if (order.expiresOn) expiryOf(em, order, order.expiresOn, act);
  const { id, type, result, decidedOn, expiresOn } = order;
  const facts = { order: id, action: action.id, type, result, decidedOn, expiresOn };
  recordEvent(em, { case: action.case }, EventKind.ORDER_RECORDED, facts, act);
  return order;
}
