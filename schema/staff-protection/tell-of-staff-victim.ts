import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import type { Report } from '../report/report.ts';
import type { ToldInput } from '../report/report-details-input.ts';
import { Refused, refusal } from '../ruling.ts';
import { rolesOverService } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, StaffRole } from '../vocabulary.ts';

/** Writes down who was told that a member of staff is the victim: the service lead or an area manager (#93). */
export async function tellOfStaffVictim(
  em: EntityManager,
  report: Report,
  { staffId, toldAt }: ToldInput,
  act: Act,
  reportVersion?: number | null,
): Promise<void> {
  const field = 'told.staffId';
  const told = found(
    await em.findOne(Staff, identity(staffId, field, 'member of staff')),
    field,
    'member of staff',
  );
  const { tell, clause } = act.policy.document.staffVictims;
  const held = await rolesHere(em, report, { staffIds: [told.id] }, act);
  const role = tell.find((each) => held.get(told.id)?.includes(each));
  const at = toldAt ?? act.now;
  const refusals = [];
  if (!role) {
    const message = 'A member of staff reports this to the service lead or an area manager of the service.';
    refusals.push(refusal(field, 'TELL_LEAD_OR_AREA_MANAGER', clause, message));
  }
  if (at > act.now) {
    const message = 'Nobody can have been told in the future.';
    refusals.push(refusal('told.toldAt', 'NOT_IN_THE_FUTURE', clause, message));
  }
  if (refusals.length > 0) throw new Refused(refusals);
  const noted =
    role === StaffRole.SERVICE_LEAD
      ? { serviceLeadTold: told, serviceLeadToldAt: at }
      : { areaManagerTold: told, areaManagerToldAt: at };
  refuseOverwriting(report, reportVersion, noted, 'reportVersion');
  Object.assign(report, noted);
  recordEvent(em, { report }, EventKind.STAFF_PROTECTION_RECORDED, { role, toldAt: at }, act);
}

/** Both are told before there is a case, where the service has both (#93). */
export async function whoIsStillToBeTold(em: EntityManager, report: Report, act: Act): Promise<StaffRole[]> {
  const open: StaffRole[] = [];
  if (!report.serviceLeadToldAt) {
    const leads = await rolesHere(em, report, { roles: [StaffRole.SERVICE_LEAD] }, act);
    if (leads.size > 0) open.push(StaffRole.SERVICE_LEAD);
  }
  if (!report.areaManagerToldAt) open.push(StaffRole.AREA_MANAGER);
  return open;
}

const rolesHere = (
  em: EntityManager,
  { service }: Report,
  who: Parameters<typeof rolesOverService>[3],
  act: Act,
) => rolesOverService(em, service, localDay(act.now, act.calendar).toString(), who);
