import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { DeadlineStatus, DeadlineType, EventKind } from '../vocabulary.ts';
import { type AlarmedClock, alarmsOf } from './alarm-rules.ts';
import { Deadline } from './deadline.ts';
import { recordOfDeadline } from './record-of-deadline.ts';
import type { ResponseClock } from './response-clocks.ts';

/** A deadline to be set: what the rules return. */
export type Due = Omit<ResponseClock, 'type'> & { type: DeadlineType };

/** What a deadline is about. */
type About = Partial<
  Pick<
    Deadline,
    | 'report'
    | 'case'
    | 'party'
    | 'action'
    | 'riskAssessment'
    | 'caseReview'
    | 'recommendation'
    | 'evidence'
    | 'planItem'
    | 'periodFrom'
    | 'periodTo'
    /** What was due in its place before. */
    | 'replaces'
  >
>;

/** Sets deadlines. Each keeps the policy and the calendar it was counted by, and is never rewritten. */
export function setDeadlines(em: EntityManager, of: About, due: readonly Due[], act: Act): Deadline[] {
  const { policy, calendar } = act;
  return due.map((clock) => {
    const deadline = em.create(Deadline, {
      ...of,
      type: clock.type,
      status: DeadlineStatus.PENDING,
      conditional: clock.conditional,
      startsAt: clock.startsAt,
      dueAt: clock.dueAt,
      clause: clock.clause,
      // A clock that waits for a need to be agreed cannot be missed, so nobody is woken for it.
      wakeAt: clock.conditional ? null : firstAlarm(clock, { policy, calendar }),
      policyVersion: em.getReference(PolicyVersion, policy.id),
      calendarVersion: calendar.version,
    });
    recordSet(em, deadline, act);
    return deadline;
  });
}

/** What was due from now on, and by which policy and calendar it was counted. */
export const recordSet = (em: EntityManager, deadline: Deadline, act: Act): void =>
  recordOfDeadline(
    em,
    deadline,
    EventKind.DEADLINE_SET,
    {
      startsAt: deadline.startsAt,
      policyVersion: deadline.policyVersion.id,
      calendarVersion: deadline.calendarVersion,
      ...(deadline.conditional && { conditional: true }),
      ...(deadline.replaces && { replaces: deadline.replaces.id }),
    },
    act,
  );

/** When a worker first looks at a clock that runs. */
export const firstAlarm = (
  clock: AlarmedClock,
  { policy, calendar }: Pick<Act, 'policy' | 'calendar'>,
): Date => alarmsOf(clock, policy.document.alarms, calendar)[0]!.at;

/** The next update owed to somebody who is kept informed (#58). */
export function nextUpdate(from: Date, { policy, calendar }: Pick<Act, 'policy' | 'calendar'>): Due {
  const { everyWorkingDays } = policy.document.updates;
  return {
    type: DeadlineType.UPDATE_DUE,
    conditional: false,
    startsAt: from,
    dueAt: addWorkingDays(from, everyWorkingDays, calendar),
    clause: '3.6',
  };
}
