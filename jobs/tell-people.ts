import type { ClientBase } from 'pg';
import { englandAndWales } from '../schema/calendar/working-calendar.ts';
import { type AlarmHolders, whoHears } from '../schema/deadline/alarm-rules.ts';
import { mailAfter } from '../schema/notification/mail-rules.ts';
import { type AlarmStep, type MailPreference, StaffRole } from '../schema/vocabulary.ts';
import type { ComeDeadline, DueDeadline } from './due-deadlines.ts';

interface Holder {
  staffId: string;
  role: StaffRole;
  serviceId: string | null;
  areaId: string | null;
}

interface Reached {
  staffId: string;
  preference: MailPreference | null;
}

/** Writes a notice for everybody who is to hear of a step; of several steps at once each hears of the last alone. */
export async function tellPeople(client: ClientBase, come: readonly ComeDeadline[]): Promise<void> {
  const withSteps = come.filter(({ alarms }) => alarms.length > 0);
  if (withSteps.length === 0) return;
  const holders = await holdersOf(client, withSteps);
  const notices = withSteps.flatMap(({ deadline, alarms }) => {
    const here = holdersAt(deadline, holders);
    const last = new Map<string, AlarmStep>();
    for (const { step, tell } of alarms) {
      for (const staffId of whoHears(tell, here)) last.set(staffId, step);
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

/** Everybody who answers for one of the services: over it, its area, or everywhere. */
async function holdersOf(client: ClientBase, come: readonly ComeDeadline[]): Promise<Holder[]> {
  const services = [...new Set(come.flatMap(({ deadline }) => deadline.serviceId ?? []))];
  const areas = [...new Set(come.flatMap(({ deadline }) => deadline.areaId ?? []))];
  const { rows } = await client.query<Holder>(
    `select g.staff_id as "staffId", g.role, g.service_id as "serviceId", g.area_id as "areaId"
       from staff_grant g join staff w on w.id = g.staff_id
      where g.role = any($1) and (w.left_on is null or w.left_on >= statement_timestamp()::date)
        and (g.service_id = any($2) or g.area_id = any($3) or (g.service_id is null and g.area_id is null))
      order by g.staff_id`,
    [[StaffRole.SERVICE_LEAD, StaffRole.AREA_MANAGER], services, areas],
  );
  return rows;
}

function holdersAt(
  { serviceId, areaId, ownerId, namedStaff }: DueDeadline,
  holders: readonly Holder[],
): AlarmHolders {
  const here = holders.filter((each) =>
    each.serviceId ? each.serviceId === serviceId : !each.areaId || each.areaId === areaId,
  );
  const those = (role: StaffRole) =>
    serviceId ? here.filter((each) => each.role === role).map(({ staffId }) => staffId) : [];
  return {
    ownerId,
    namedStaff,
    serviceLeads: those(StaffRole.SERVICE_LEAD),
    areaManagers: those(StaffRole.AREA_MANAGER),
  };
}

async function howReached(client: ClientBase, staffIds: readonly string[]) {
  const { rows } = await client.query<Reached>(
    `select w.id as "staffId", case when w.email is not null then coalesce(p.mail, 'EACH') end as preference
       from staff w left join notification_preference p on p.staff_id = w.id where w.id = any($1)`,
    [staffIds],
  );
  return new Map(rows.map(({ staffId, preference }) => [staffId, preference]));
}

const writeSql = `
  insert into notification (staff_id, deadline_id, case_id, report_id, step, urgent, mail_after, created_at)
  select staff_id, deadline_id, case_id, report_id, step, urgent, mail_after, statement_timestamp()
    from jsonb_to_recordset($1) as n(staff_id uuid, deadline_id uuid, case_id uuid, report_id uuid, step text,
         urgent boolean, mail_after timestamptz)
  on conflict (deadline_id, step, staff_id) do nothing`;
