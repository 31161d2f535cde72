import { Migration } from '@mikro-orm/migrations';

/** What each summary by protected characteristics was rounded from, sealed: so that a revision can be weighed against it. */
export class Migration0062EqualityKept extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
  }
}

const table = `
create table equality_kept (
  id uuid not null default app.new_id(),
  report_id uuid not null,
  master_key text not null,
  wrapped bytea not null,
  counts bytea not null,
  prints bytea not null,
  primary key (id)
);
alter table equality_kept add constraint equality_kept_report_id_unique unique (report_id);
alter table equality_kept add constraint equality_kept_report_id_foreign foreign key (report_id) references management_report (id);
`;
