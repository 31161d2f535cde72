import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseIfChanged, refuseOverwriting } from '../case/case-version.ts';
import { recordEvent } from '../event/record-event.ts';
import { addStep, holdAction } from '../formal-action/find-formal-action.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import {
  ActionStatus,
  CaseStatus,
  EventKind,
  FormalStep,
  OrderChangeKind,
  OrderState,
} from '../vocabulary.ts';
import { CourtOrder } from './court-order.ts';
import type { RecordOrderBreachInput, VaryOrDischargeOrderInput } from './court-order-inputs.ts';
import { OrderChange } from './order-change.ts';
import { endExpiry, expiryOf } from './order-expiry.ts';
import { ruleOnChangingOrder } from './order-rules.ts';

interface Change {
  kind: OrderChangeKind;
  happenedOn: string;
  description: string;
  policeReference: string | null;
  newTerms: string | null;
  newExpiry: string | null;
}

/** A breach: the order stays in force, its action stands as breached. */
export async function recordOrderBreach(
  em: EntityManager,
  input: RecordOrderBreachInput,
  act: Act,
): Promise<CourtOrder> {
  const order = await findOrder(em, input.orderId);
  refuseIfChanged(order, input.orderVersion, {}, 'orderVersion');
  const tell = write(em, order, breach(input), act);
  stepTo(em, order, ActionStatus.BREACHED, FormalStep.BREACHED, input.description, act);
  tell();
  return order;
}

const breach = (input: RecordOrderBreachInput): Change => ({
  kind: OrderChangeKind.BREACHED,
  happenedOn: input.happenedOn,
  description: input.description,
  policeReference: input.policeReference ?? null,
  newTerms: null,
  newExpiry: null,
});

/** The court changes an order or ends it. */
export async function varyOrDischargeOrder(
  em: EntityManager,
  input: VaryOrDischargeOrderInput,
  act: Act,
): Promise<CourtOrder> {
  const order = await findOrder(em, input.orderId);
  const { terms, expiresOn } = input;
  const wanted = {
    ...(terms?.trim() ? { terms: terms.trim() } : {}),
    ...(expiresOn == null ? {} : { expiresOn }),
  };
  refuseOverwriting(order, input.orderVersion, wanted, 'orderVersion');
  const change: Change = {
    kind: input.discharged ? OrderChangeKind.DISCHARGED : OrderChangeKind.VARIED,
    happenedOn: input.happenedOn,
    description: input.reason,
    policeReference: null,
    newTerms: terms ?? null,
    newExpiry: expiresOn ?? null,
  };
  const tell = write(em, order, change, act);
  if (input.discharged) {
    order.state = OrderState.DISCHARGED;
    await endExpiry(em, order, act);
    stepTo(em, order, ActionStatus.DISCHARGED, FormalStep.DISCHARGED, input.reason, act);
    tell();
    return order;
  }
  tell();
  if (terms?.trim()) order.terms = terms.trim();
  if (expiresOn) {
    const before = await endExpiry(em, order, act);
    order.expiresOn = expiresOn;
    // Nothing falls due for a closed case.
    if (order.case.status !== CaseStatus.CLOSED) expiryOf(em, order, expiresOn, act, before);
  }
  return order;
}

/** An order stands, and is broken or ended, whether or not its case is closed. */
async function findOrder(em: EntityManager, orderId: string): Promise<CourtOrder> {
  const id = identity(orderId, 'orderId', 'order');
  const order = found(
    await em.findOne(CourtOrder, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }),
    'orderId',
    'order',
  );
  await holdAction(em, { actionId: order.action.id }, 'ANY');
  return order;
}

/** Writes the change down; what is told of it is told once the action has followed its order. */
function write(em: EntityManager, order: CourtOrder, change: Change, act: Act): () => void {
  const { newTerms: _terms, newExpiry, ...told } = change;
  const { state, decidedOn, expiresOn = null } = order;
  const today = localDay(act.now, act.calendar).toString();
  insist(ruleOnChangingOrder({ ...change, state, decidedOn, expiresOn }, today));
  const changed = em.create(OrderChange, {
    case: order.case,
    order,
    ...told,
    description: change.description.trim(),
    policeReference: change.policeReference?.trim() || null,
    recordedBy: em.getReference(Staff, act.by.staffId),
    recordedAt: act.now,
  });
  const { kind, happenedOn } = change;
  const facts = { order: order.id, change: changed.id, kind, happenedOn, expiresOn: newExpiry };
  return () => {
    const { id, status } = order.action;
    recordEvent(em, { case: order.case }, EventKind.ORDER_CHANGED, { ...facts, action: id, status }, act);
  };
}

/** An action that is under way follows its order; one that is over stays as it ended. */
function stepTo(
  em: EntityManager,
  { action }: CourtOrder,
  status: ActionStatus,
  step: FormalStep,
  reason: string,
  act: Act,
): void {
  if (action.status !== ActionStatus.IN_PROGRESS && action.status !== ActionStatus.BREACHED) return;
  action.status = status;
  addStep(em, action, step, reason, act);
}
