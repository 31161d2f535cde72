import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { refuseRestriction } from '../report/opening-rules.ts';
import type { Report } from '../report/report.ts';
import { insist, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { StaffGrant } from '../staff/staff-grant.ts';
import { StaffRole, VictimType } from '../vocabulary.ts';

/** The only readers of a case that is restricted as it is opened (#133), with whoever opens it; null for all others. */
export async function restrictionOf(
  em: EntityManager,
  report: Report,
  ownerId: string,
  restrictTo: readonly string[] | null,
  act: Act,
): Promise<string[] | null> {
  if (!restrictTo) return null;
  const field = 'openCase.restrictTo';
  const ids = restrictTo.slice(0, 21).map((id) => identity(id, field, 'member of staff'));
  const staff = await em.find(Staff, { id: { $in: ids } });
  for (const id of ids)
    found(
      staff.find((each) => each.id === id),
      field,
      'member of staff',
    );
  const overseers = await em.find(StaffGrant, { role: StaffRole.AREA_MANAGER, area: report.service.area });
  const named = [...new Set([...ids, act.by.staffId])];
  insist(
    ruling(
      refuseRestriction({
        named,
        hatePerceived: (report.hateStrands ?? []).length > 0,
        staffVictim: report.victimType === VictimType.STAFF,
        ownerId,
        areaManagers: overseers.map((grant) => grant.staff.id),
      }),
      {},
    ),
  );
  return named;
}
