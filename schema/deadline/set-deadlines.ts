import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import type { Party } from '../party/party.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import type { Report } from '../report/report.ts';
import { DeadlineStatus, DeadlineType } from '../vocabulary.ts';
import { type AlarmedClock, alarmsOf } from './alarm-rules.ts';
import { Deadline } from './deadline.ts';
import type { ResponseClock } from './response-clocks.ts';

/** A deadline to be set: what the rules return. */
type Due = Omit<ResponseClock, 'type'> & { type: DeadlineType };

/** Sets deadlines. Each keeps the policy and the calendar it was counted by, and is never rewritten. */
export function setDeadlines(
  em: EntityManager,
  of: { report?: Report; case?: Case; party?: Party },
  due: readonly Due[],
  { policy, calendar }: Pick<Act, 'policy' | 'calendar'>,
): Deadline[] {
  return due.map((clock) =>
    em.create(Deadline, {
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
    }),
  );
}

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
