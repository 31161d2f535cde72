import type { EntityManager } from '@mikro-orm/postgresql';
import type { Case } from '../case/case.ts';
import type { Report } from '../report/report.ts';
import { Refused, refusal } from '../ruling.ts';
import type { Staff } from '../staff/staff.ts';
import { ConflictWall } from './conflict-wall.ts';

/**
 * Nobody comes to lead a case, or what comes to it, in which they have a conflict of interest (#133). The refusal does not
 * say why: it is the same where they are not named for what is restricted.
 */
export async function refuseWalledOwner(
  em: EntityManager,
  of: { case: Case } | { report: Report },
  owner: Staff | null | undefined,
  field: string,
): Promise<void> {
  if (!owner || !(await isWalled(em, of, owner))) return;
  const message = 'This member of staff cannot lead it: choose somebody else.';
  throw new Refused([refusal(field, 'OWNER_READS_THE_CASE', '12.1', message)]);
}

/** Whether a wall stands between somebody and a case, with all its reports, or a report. */
export async function isWalled(
  em: EntityManager,
  of: { case: Case } | { report: Report },
  staff: Staff,
): Promise<boolean> {
  const around = 'case' in of ? [{ case: of.case }, { report: { case: of.case } }] : [{ report: of.report }];
  return (await em.count(ConflictWall, { staff, liftedAt: null, $or: around })) > 0;
}
