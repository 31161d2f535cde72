import { Migration } from '@mikro-orm/migrations';
import { ManagementReportKind, Stock } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Homes owned at the end of each reporting year, and the report that they are for (Tenant Satisfaction Measures). */
export class Migration0050HomesOwned extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(wordCheck('homes_owned', 'stock', Stock));
    await this.execute(wordCheck('management_report', 'kind', ManagementReportKind));
  }
}

const table = `
create table homes_owned (
  id uuid not null default app.new_id(),
  year text not null,
  stock text not null,
  homes int not null,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  version int not null default 1,
  primary key (id)
);
alter table homes_owned add constraint homes_owned_year_stock_unique unique (year, stock);
alter table homes_owned add constraint homes_owned_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table homes_owned add constraint homes_owned_year check (year ~ '^20\\d\\d$');
alter table homes_owned add constraint homes_owned_homes check (homes >= 0);
`;
