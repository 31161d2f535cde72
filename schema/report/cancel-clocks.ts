import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endUnmet } from '../deadline/end-deadlines.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { DeadlineEnd, DeadlineStatus, type DeadlineType } from '../vocabulary.ts';
import type { Report } from './report.ts';

/** Ends the clocks of a report that becomes no case. */
export async function cancelClocks(
  em: EntityManager,
  report: Report,
  act: Act,
  keep: DeadlineType[] = [],
): Promise<void> {
  await holdClocks(em, report);
  const running = await em.find(Deadline, { report, status: DeadlineStatus.PENDING });
  endUnmet(
    em,
    running.filter(({ type }) => !keep.includes(type)),
    DeadlineEnd.REPORT_DECIDED,
    act,
  );
}
