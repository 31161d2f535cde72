import { Migration } from '@mikro-orm/migrations';
import { ManagementReportKind, ScheduleName } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** The yearly figures by protected characteristic (policy 15.4), and the secret of each year by which they are rounded. */
export class Migration0038EqualityFigures extends Migration {
  override async up(): Promise<void> {
    await this.execute(wordCheck('management_report', 'kind', ManagementReportKind));
    await this.execute(wordCheck('schedule_run', 'schedule', ScheduleName));
    await this.execute(secret);
  }
}

const secret = `
create table equality_secret (
  id uuid not null default app.new_id(),
  year text not null,
  master_key text not null,
  wrapped bytea not null,
  primary key (id)
);
alter table equality_secret add constraint equality_secret_year_unique unique (year);
alter table equality_secret add constraint equality_secret_year check (year ~ '^20\\d\\d$');
`;
