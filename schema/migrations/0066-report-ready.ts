import { Migration } from '@mikro-orm/migrations';

/** A notice tells of a deadline, or of a report that is ready to be read and signed. */
export class Migration0066ReportReady extends Migration {
  override async up(): Promise<void> {
    await this.execute(`
alter table notification alter column deadline_id drop not null;
alter table notification alter column step drop not null;
alter table notification add column management_report_id uuid null;
alter table notification add constraint notification_management_report_id_foreign foreign key (management_report_id) references management_report (id) on delete cascade;
alter table notification drop constraint notification_deadline_id_foreign;
alter table notification add constraint notification_deadline_id_foreign foreign key (deadline_id) references deadline (id) on delete cascade;
alter table notification add constraint notification_report_ready_once unique (management_report_id, staff_id);
alter table notification add constraint notification_of_what check ((deadline_id is null) = (management_report_id is not null) and (deadline_id is null) = (step is null));
`);
  }
}
