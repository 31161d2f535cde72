import { workingDayEndAfter, workingMorningBefore } from '../calendar/reminder-times.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { AlarmPolicy, AlarmSteps } from '../policy/alarm-policy.ts';
import { AlarmRecipient, AlarmStep, type DeadlineType } from '../vocabulary.ts';

export interface AlarmedClock {
  type: DeadlineType;
  startsAt: Date;
  dueAt: Date;
}

export interface Alarm {
  step: AlarmStep;
  at: Date;
  tell: readonly AlarmRecipient[];
}

/** The steps of a deadline, in order. One that would be told soon before it even starts has no such step. */
export function alarmsOf(clock: AlarmedClock, alarms: AlarmPolicy, calendar: WorkingCalendar): Alarm[] {
  const { dueSoon, due, overdue }: AlarmSteps = { ...alarms.usual, ...alarms.byType[clock.type] };
  const { from } = alarms.workingHours;
  const soon = workingMorningBefore(clock.dueAt, dueSoon.workingDaysBefore, from, calendar);
  return [
    ...(soon > clock.startsAt ? [{ step: AlarmStep.DUE_SOON, at: soon, tell: dueSoon.tell }] : []),
    { step: AlarmStep.DUE, at: clock.dueAt, tell: due.tell },
    {
      step: AlarmStep.OVERDUE,
      at: workingDayEndAfter(clock.dueAt, overdue.afterWorkingDays, calendar),
      tell: overdue.tell,
    },
  ];
}

/** What has come and is not yet noted, and when to look again; nothing more when all has come. */
export function alarmsCome(
  alarms: readonly Alarm[],
  noted: readonly AlarmStep[],
  now: Date,
): { come: Alarm[]; lookAgainAt: Date | null } {
  const open = alarms.filter(({ step }) => !noted.includes(step));
  return {
    come: open.filter(({ at }) => at < now),
    lookAgainAt: open.find(({ at }) => at >= now)?.at ?? null,
  };
}

export interface AlarmHolders {
  ownerId: string | null;
  /** The only readers of what is restricted; null where it is not. */
  namedStaff: readonly string[] | null;
  /** Those who have a conflict of interest in it (12.1). */
  walled?: readonly string[];
  serviceLeads: readonly string[];
  areaManagers: readonly string[];
  headsOfService?: readonly string[];
  /** Of what the landlord owes for a period: those who prepare it, and those who wait for it. */
  ofReport?: { preparing: readonly string[]; awaiting: readonly string[] };
}

export interface StandIn {
  delegateId: string;
  staffId: string;
}

/** Whoever stands in for somebody hears with them; of what is restricted only where they are named too. */
export const withStandIns = (
  hear: readonly string[],
  { namedStaff, walled = [] }: Pick<AlarmHolders, 'namedStaff' | 'walled'>,
  standIns: readonly StandIn[],
): string[] => [
  ...hear,
  ...standIns
    .filter(({ staffId }) => hear.includes(staffId))
    .map(({ delegateId }) => delegateId)
    .filter((id) => (namedStaff?.includes(id) ?? true) && !walled.includes(id)),
];

/**
 * Who hears of a step. Of what is restricted only those hear who are named; and somebody always hears: where none of
 * those to be told may know, all who are named. Whoever has a conflict of interest never hears; those above them do instead.
 */
export function whoHears(tell: readonly AlarmRecipient[], holders: AlarmHolders): string[] {
  const {
    ownerId,
    namedStaff,
    walled = [],
    serviceLeads,
    areaManagers,
    headsOfService = [],
    ofReport,
  } = holders;
  const free = (ids: readonly string[]) => ids.filter((id) => !walled.includes(id));
  const orAbove = (ids: readonly string[], ...above: (readonly string[])[]): readonly string[] =>
    ids.length === 0 ? [] : above.reduce((hear, those) => (hear.length > 0 ? hear : free(those)), free(ids));
  const meant: Record<AlarmRecipient, readonly string[]> = {
    [AlarmRecipient.OWNER]:
      ofReport?.preparing ??
      orAbove(ownerId ? [ownerId] : serviceLeads, serviceLeads, areaManagers, headsOfService),
    [AlarmRecipient.SERVICE_LEAD]: orAbove(serviceLeads, areaManagers, headsOfService),
    [AlarmRecipient.AREA_MANAGER]: orAbove(areaManagers, headsOfService),
    [AlarmRecipient.AWAITING]: ofReport?.awaiting ?? [],
  };
  const may = [...new Set(tell.flatMap((recipient) => meant[recipient]))].filter(
    (id) => namedStaff?.includes(id) ?? true,
  );
  return may.length > 0 ? may : free(namedStaff ?? []);
}
