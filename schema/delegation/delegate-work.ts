import type { EntityManager } from '@mikro-orm/postgresql';
import { Temporal } from 'temporal-polyfill';
import type { Act } from '../act.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist } from '../ruling.ts';
import { isHere } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { StaffGrant } from '../staff/staff-grant.ts';
import { Delegation } from './delegation.ts';
import type { DelegateWorkInput, EndDelegationInput } from './delegation-inputs.ts';
import { ruleOnDelegating } from './delegation-rules.ts';

/** Lets a colleague stand in. The clock is the database's: it decides at each question whether it lasts. */
export async function delegateWork(
  em: EntityManager,
  input: DelegateWorkInput,
  act: Act,
): Promise<Delegation> {
  const now = await clockOf(em);
  const zone = act.calendar.timeZone;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const first = input.from ? Temporal.PlainDate.from(dayOf(input.from)) : today;
  const last = Temporal.PlainDate.from(dayOf(input.until));
  const id = identity(input.delegateId, 'delegateId', 'member of staff');
  const delegate = found(await em.findOne(Staff, id), 'delegateId', 'member of staff');
  const startOf = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(zone).epochMilliseconds);
  const fromAt = first.equals(today) ? now : startOf(first);
  const until = startOf(last.add({ days: 1 }));
  const both = [act.by.staffId, delegate.id];
  const overlaps = await em.count(Delegation, {
    $or: [{ staff: { $in: both } }, { delegate: act.by.staffId }],
    endedAt: null,
    fromAt: { $lt: until },
    until: { $gt: fromAt },
  });
  const rolesOf = async (staff: Staff | string) =>
    (await em.find(StaffGrant, { staff })).map(({ role }) => role);
  insist(
    ruleOnDelegating({
      staffId: act.by.staffId,
      delegateId: delegate.id,
      roles: act.by.roles,
      delegateRoles: isHere(delegate, last.toString()) ? await rolesOf(delegate) : [],
      fromDay: first.toString(),
      untilDay: last.toString(),
      today: today.toString(),
      days: first.until(last).days + 1,
      overlaps: overlaps > 0,
    }),
  );
  return em.create(Delegation, {
    staff: em.getReference(Staff, act.by.staffId),
    delegate,
    fromAt,
    until,
    madeAt: now,
  } as never);
}

/** Ends it before its time: either of the two. */
export async function endDelegation(
  em: EntityManager,
  input: EndDelegationInput,
  act: Act,
): Promise<Delegation> {
  const id = identity(input.delegationId, 'delegationId', 'delegation');
  const now = await clockOf(em);
  const own = { $or: [{ staff: act.by.staffId }, { delegate: act.by.staffId }] };
  const lasting = { id, endedAt: null, until: { $gt: now }, ...own };
  const delegation = found(await em.findOne(Delegation, lasting), 'delegationId', 'delegation');
  delegation.endedAt = now;
  delegation.endedBy = em.getReference(Staff, act.by.staffId);
  return delegation;
}

/** The scalar hands over a date or its text. */
const dayOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

async function clockOf(em: EntityManager): Promise<Date> {
  const [{ now }] = await em.execute<[{ now: Date }]>('select clock_timestamp() as now');
  return new Date(now);
}
