import { Migration } from '@mikro-orm/migrations';

/** What was done about the flags of a signed equality summary (policy 15.4). */
export class Migration0063EqualityFlagNotes extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
  }
}

const table = `
create table equality_flag_note (
  id uuid not null default app.new_id(),
  report_id uuid not null,
  flag text not null,
  done text not null,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  version int not null,
  primary key (id)
);
alter table equality_flag_note add constraint equality_flag_note_report_id_flag_version_unique unique (report_id, flag, version);
alter table equality_flag_note add constraint equality_flag_note_report_id_foreign foreign key (report_id) references management_report (id);
alter table equality_flag_note add constraint equality_flag_note_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table equality_flag_note add constraint equality_flag_note_version check (version > 0);
`;
