import { Migration } from '@mikro-orm/migrations';
import { SavedViewPage } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

const table = `
create table saved_view (
  id uuid not null default app.new_id(),
  staff_id uuid not null,
  page text not null,
  name text not null,
  content text not null,
  opens_first boolean not null default false,
  saved_at timestamptz not null,
  removed_at timestamptz null,
  primary key (id)
);
create unique index saved_view_name_once on saved_view (staff_id, page, name) where removed_at is null;
create unique index saved_view_one_default on saved_view (staff_id, page) where opens_first;
alter table saved_view add constraint saved_view_staff_id_foreign foreign key (staff_id) references staff (id);
${wordCheck('saved_view', 'page', SavedViewPage)}
`;

/** Filters and questions that people come back to: each has their own. */
export class Migration0084SavedViews extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
  }
}
