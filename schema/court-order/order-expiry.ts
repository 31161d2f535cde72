import type { EntityManager } from '@mikro-orm/postgresql';
import { Temporal } from 'temporal-polyfill';
import type { Act } from '../act.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endUnmet } from '../deadline/end-deadlines.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { DeadlineEnd, DeadlineStatus, DeadlineType } from '../vocabulary.ts';
import type { CourtOrder } from './court-order.ts';

/** The end of an order is a date to be looked at before it comes: its last day, Europe/London. */
export function expiryOf(
  em: EntityManager,
  order: CourtOrder,
  expiresOn: string,
  act: Act,
  [replaces]: readonly Deadline[] = [],
): void {
  const end =
    Temporal.PlainDate.from(expiresOn).add({ days: 1 }).toZonedDateTime(act.calendar.timeZone)
      .epochMilliseconds - 1;
  if (end < act.now.getTime()) return;
  const due = {
    type: DeadlineType.ORDER_EXPIRES,
    conditional: false,
    startsAt: act.now,
    dueAt: new Date(end),
    clause: '11.5',
  };
  setDeadlines(em, { case: order.case, action: order.action, replaces }, [due], act);
}

/** An order that was discharged or given another end runs out on the old day no more. @returns what it was. */
export async function endExpiry(em: EntityManager, order: CourtOrder, act: Act): Promise<Deadline[]> {
  const running = await em.find(Deadline, {
    action: order.action,
    type: DeadlineType.ORDER_EXPIRES,
    status: DeadlineStatus.PENDING,
  });
  endUnmet(em, running, DeadlineEnd.ORDER_CHANGED, act);
  return running;
}
