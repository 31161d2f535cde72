import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { rolesOverService } from '../staff/roles-over-service.ts';
import { RedirectTarget, StaffRole } from '../vocabulary.ts';
import type { Report } from './report.ts';

/** Domestic abuse stays with whoever took it and the area manager; whistleblowing keeps the line of management out (#3, #5). */
export async function readersOfRestricted(
  em: EntityManager,
  report: Report,
  target: RedirectTarget,
  act: Act,
): Promise<string[]> {
  const today = localDay(act.now, act.calendar).toString();
  const holding = (where: Parameters<typeof rolesOverService>[3]) =>
    rolesOverService(em, report.service, today, where);
  const decider = act.by.staffId;
  if (target !== RedirectTarget.WHISTLEBLOWING) {
    const managers = await holding({ roles: [StaffRole.AREA_MANAGER] });
    return [...new Set([decider, ...managers.keys()])];
  }
  const { hiddenFrom, keptBy } = act.policy.document.whistleblowing;
  const keepers = await holding({ roles: keptBy });
  const taker = report.recordedBy ? [report.recordedBy.id] : [];
  const others = [...new Set([...taker, ...keepers.keys()])];
  const roles = await holding({ staffIds: others });
  const outside = others.filter((id) => !roles.get(id)?.some((role) => hiddenFrom.includes(role)));
  // Whoever decides it has read it already, and answers for handing it over.
  return [...new Set([decider, ...outside])];
}
