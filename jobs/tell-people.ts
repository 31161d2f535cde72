import type { ClientBase } from 'pg';
import { englandAndWales } from '../schema/calendar/working-calendar.ts';
import { type AlarmHolders, type StandIn, whoHears, withStandIns } from '../schema/deadline/alarm-rules.ts';
import { type OwedReportType, termsOf } from '../schema/deadline/owed-report.ts';
import { mailAfter } from '../schema/notification/mail-rules.ts';
import type { OwedReport } from '../schema/policy/policy-document.ts';
import { stillHereSql } from '../schema/staff/staff-sql.ts';
import { type AlarmStep, StaffRole } from '../schema/vocabulary.ts';
import type { ComeDeadline, DueDeadline } from './due-deadlines.ts';
import { howReached } from './how-reached.ts';

interface Holder {
  staffId: string;
  role: StaffRole;
  serviceId: string | null;
  areaId: string | null;
}

/** Writes a notice for everybody who is to hear of a step; of several steps at once each hears of the last alone. */
export async function tellPeople(client: ClientBase, come: readonly ComeDeadline[]): Promise<void> {
  const withSteps = come.filter(({ alarms }) => alarms.length > 0);
  if (withSteps.length === 0) return;
  const holders = await holdersOf(client, withSteps);
  const standIns = await standInsNow(client);
  const notices = withSteps.flatMap(({ deadline, alarms }) => {
    const here = holdersAt(deadline, holders);
    const last = new Map<string, AlarmStep>();
    for (const { step, tell } of alarms) {
      for (const staffId of withStandIns(whoHears(tell, here), here, standIns)) last.set(staffId, step);
    }
    return [...last].map(([staffId, step]) => ({ staffId, step, deadline }));
  });
  const reached = await howReached(client, [...new Set(notices.map(({ staffId }) => staffId))]);
  const rows = notices.map(({ staffId, step, deadline }) => ({
    staff_id: staffId,
    deadline_id: deadline.id,
    case_id: deadline.caseId,
    report_id: deadline.caseId ? null : deadline.reportId,
    step,
    urgent: deadline.emergency,
    mail_after: mailAfter(
      { urgent: deadline.emergency, preference: reached.get(staffId) ?? null, at: deadline.now },
      deadline.alarms,
      englandAndWales,
    ),
  }));
  await client.query(writeSql, [JSON.stringify(rows)]);
}

/** Who stands in for whom at this moment. */
async function standInsNow(client: ClientBase): Promise<StandIn[]> {
  const { rows } = await client.query<StandIn>(
    `select w.delegate_id as "delegateId", d.staff_id as "staffId"
       from (select distinct delegate_id from delegation where ended_at is null and until > clock_timestamp()) w
      cross join lateral app.standing_in_for(w.delegate_id) d`,
  );
  return rows;
}

const answering = [StaffRole.SERVICE_LEAD, StaffRole.AREA_MANAGER, StaffRole.HEAD_OF_SERVICE];

/** Everybody who answers for one of the services: over it, its area, or everywhere. */
async function holdersOf(client: ClientBase, come: readonly ComeDeadline[]): Promise<Holder[]> {
  const services = [...new Set(come.flatMap(({ deadline }) => deadline.serviceId ?? []))];
  const areas = [...new Set(come.flatMap(({ deadline }) => deadline.areaId ?? []))];
  const ofReports = come.flatMap(({ deadline }) => rolesOfReport(deadline));
  const { rows } = await client.query<Holder>(
    `select g.staff_id as "staffId", g.role, g.service_id as "serviceId", g.area_id as "areaId"
       from staff_grant g join staff w on w.id = g.staff_id
      where g.role = any($1) and g.state = 'HELD' and ${stillHereSql('w')}
        and (g.service_id = any($2) or g.area_id = any($3) or (g.service_id is null and g.area_id is null))
      order by g.staff_id`,
    [[...new Set([...answering, ...ofReports])], services, areas],
  );
  return rows;
}

/** Who prepares what the landlord owes for a period, and who waits for it. */
const rolesOfReport = ({ type, reports }: DueDeadline): StaffRole[] => {
  const terms = reports && termsOf(type as OwedReportType, { reports });
  return terms ? [...terms.preparedBy, ...terms.awaitedBy] : [];
};

function holdersAt(deadline: DueDeadline, holders: readonly Holder[]): AlarmHolders {
  const { serviceId, areaId, ownerId, namedStaff, walled, reports, type } = deadline;
  const here = holders.filter((each) =>
    each.serviceId ? each.serviceId === serviceId : !each.areaId || each.areaId === areaId,
  );
  const those = (role: StaffRole) =>
    serviceId ? here.filter((each) => each.role === role).map(({ staffId }) => staffId) : [];
  return {
    ownerId,
    namedStaff,
    walled,
    serviceLeads: those(StaffRole.SERVICE_LEAD),
    areaManagers: those(StaffRole.AREA_MANAGER),
    headsOfService: those(StaffRole.HEAD_OF_SERVICE),
    ...(reports && { ofReport: ofReport(termsOf(type as OwedReportType, { reports }), holders) }),
  };
}

/** Only those who hold the role over everything: what is owed is the landlord's as a whole. */
function ofReport({ preparedBy, awaitedBy }: OwedReport, holders: readonly Holder[]) {
  const those = (roles: readonly StaffRole[]) =>
    holders
      .filter(({ role, serviceId, areaId }) => roles.includes(role) && !serviceId && !areaId)
      .map(({ staffId }) => staffId);
  return { preparing: those(preparedBy), awaiting: those(awaitedBy) };
}

const writeSql = `
  insert into notification (staff_id, deadline_id, case_id, report_id, step, urgent, mail_after, created_at)
  select staff_id, deadline_id, case_id, report_id, step, urgent, mail_after, statement_timestamp()
    from jsonb_to_recordset($1) as n(staff_id uuid, deadline_id uuid, case_id uuid, report_id uuid, step text,
         urgent boolean, mail_after timestamptz)
  on conflict (deadline_id, step, staff_id) do nothing`;
