import { Migration } from '@mikro-orm/migrations';
import { Characteristic } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** How many people of each category live in the landlord's homes: what the equality figures are rates of (policy 15.4). */
export class Migration0049Occupants extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(wordCheck('occupant_count', 'characteristic', Characteristic));
  }
}

const table = `
create table occupant_count (
  id uuid not null default app.new_id(),
  year text not null,
  area_id uuid not null,
  characteristic text not null,
  category text not null,
  people int not null,
  import_id uuid not null,
  primary key (id)
);
alter table occupant_count add constraint occupant_count_year_area_id_characteristic_category_unique
  unique (year, area_id, characteristic, category);
alter table occupant_count add constraint occupant_count_area_id_foreign foreign key (area_id) references area (id);
alter table occupant_count add constraint occupant_count_import_id_foreign foreign key (import_id) references data_import (id);
alter table occupant_count add constraint occupant_count_year check (year ~ '^20\\d\\d$');
alter table occupant_count add constraint occupant_count_people check (people >= 0);
`;
