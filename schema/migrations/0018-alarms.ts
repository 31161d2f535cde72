import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { AlarmStep, MailPreference, MailStatus } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** The steps of deadlines that have come, who was told of them, and the mails that told it. */
export class Migration0018Alarms extends Migration {
  override async up(): Promise<void> {
    await this.execute(sql);
  }
}

const sql = `
alter table staff add column email text null;

create table deadline_alarm (
  id uuid not null default app.new_id(),
  deadline_id uuid not null,
  step text not null,
  came_at timestamptz not null,
  marked_at timestamptz not null,
  primary key (id)
);
alter table deadline_alarm add constraint deadline_alarm_once unique (deadline_id, step);
${wordCheck('deadline_alarm', 'step', AlarmStep)}
alter table deadline_alarm add constraint deadline_alarm_deadline_id_foreign foreign key (deadline_id) references deadline (id);

-- Whether the session keeps the system running, and so may see what becomes of mails.
create function app.operates() returns boolean language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from app.session s where 'SYSTEM_ADMIN' = any(s.roles) and ${livingSession});
end $$;

create table mail (
  id uuid not null default app.new_id(),
  staff_id uuid not null,
  title text not null,
  body text not null,
  created_at timestamptz not null,
  status text not null default 'WAITING',
  try_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz null,
  fault text null,
  primary key (id)
);
create index mail_staff_id_index on mail (staff_id);
create index mail_created_at_index on mail (created_at);
create index mail_to_send on mail (try_at) where status = 'WAITING';
${wordCheck('mail', 'status', MailStatus)}
alter table mail add constraint mail_staff_id_foreign foreign key (staff_id) references staff (id);

create table notification (
  id uuid not null default app.new_id(),
  staff_id uuid not null,
  deadline_id uuid not null,
  case_id uuid null,
  report_id uuid null,
  step text not null,
  urgent boolean not null default false,
  created_at timestamptz not null,
  read_at timestamptz null,
  mail_after timestamptz null,
  mail_id uuid null,
  primary key (id)
);
create index notification_case_id_index on notification (case_id);
create index notification_report_id_index on notification (report_id);
create index notification_mail_id_index on notification (mail_id);
create index notification_staff_id_created_at_index on notification (staff_id, created_at);
create index notification_to_mail on notification (mail_after) where mail_after is not null;
alter table notification add constraint notification_once unique (deadline_id, step, staff_id);
${wordCheck('notification', 'step', AlarmStep)}
alter table notification add constraint notification_staff_id_foreign foreign key (staff_id) references staff (id);
alter table notification add constraint notification_deadline_id_foreign foreign key (deadline_id) references deadline (id);
alter table notification add constraint notification_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table notification add constraint notification_report_id_foreign foreign key (report_id) references report (id) on delete set null;
alter table notification add constraint notification_mail_id_foreign foreign key (mail_id) references mail (id) on delete set null;

create table notification_preference (
  id uuid not null default app.new_id(),
  staff_id uuid not null,
  mail text not null,
  primary key (id)
);
alter table notification_preference add constraint notification_preference_staff_id_unique unique (staff_id);
${wordCheck('notification_preference', 'mail', MailPreference)}
alter table notification_preference add constraint notification_preference_staff_id_foreign foreign key (staff_id) references staff (id);
`;
