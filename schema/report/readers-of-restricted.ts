import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { Deadline } from '../deadline/deadline.ts';
import { rolesOverService } from '../staff/roles-over-service.ts';
import { DeadlineStatus, DeadlineType, RedirectTarget, StaffRole } from '../vocabulary.ts';
import type { Report } from './report.ts';

/** Who alone reads a report from here on. */
export interface Named {
  staffIds: string[];
  /** Whoever hands it on is of those that it is hidden from, and reads it no more once it is handed on. */
  deciderLeaves: boolean;
}

/**
 * Domestic abuse stays with whoever took it and the area manager; whistleblowing keeps the line of management out, whoever
 * hands it on included (#3, #5). They stay where nobody else could read it, or make the contact that an emergency is still
 * owed.
 */
export async function readersOfRestricted(
  em: EntityManager,
  report: Report,
  target: RedirectTarget,
  act: Act,
): Promise<Named> {
  const today = localDay(act.now, act.calendar).toString();
  const holding = (where: Parameters<typeof rolesOverService>[3]) =>
    rolesOverService(em, report.service, today, where);
  const decider = act.by.staffId;
  if (target !== RedirectTarget.WHISTLEBLOWING) {
    const managers = await holding({ roles: [StaffRole.AREA_MANAGER] });
    return { staffIds: [...new Set([decider, ...managers.keys()])], deciderLeaves: false };
  }
  const { hiddenFrom, keptBy } = act.policy.document.whistleblowing;
  const keepers = await holding({ roles: keptBy });
  const taker = report.recordedBy ? [report.recordedBy.id] : [];
  const all = [...new Set([decider, ...taker, ...keepers.keys()])];
  const roles = await holding({ staffIds: all });
  const outside = all.filter((id) => !roles.get(id)?.some((role) => hiddenFrom.includes(role)));
  if (outside.includes(decider)) return { staffIds: outside, deciderLeaves: false };
  const worksOn = outside.some((id) => taker.includes(id));
  const owed = await em.count(Deadline, {
    report,
    type: DeadlineType.EMERGENCY_CONTACT,
    status: DeadlineStatus.PENDING,
  });
  const deciderLeaves = outside.length > 0 && (worksOn || owed === 0);
  return { staffIds: [decider, ...outside], deciderLeaves };
}
