import { Migration } from '@mikro-orm/migrations';
import { EVERYTHING } from '../access/row-scope.ts';
import { EventKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

const table = `
create table external_reference (
  id uuid not null default app.new_id(),
  system text not null,
  reference text not null,
  report_id uuid null,
  case_id uuid null,
  person_id uuid null,
  property_id uuid null,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  ended_at timestamptz null,
  primary key (id)
);
${Object.entries({
  report: 'report',
  case: 'asb_case',
  person: 'person',
  property: 'property',
  recorded_by: 'staff',
})
  .map(
    ([column, to]) =>
      `alter table external_reference add constraint external_reference_${column}_id_foreign foreign key (${column}_id) references ${to} (id)${column === 'recorded_by' ? '' : ' on delete set null'};`,
  )
  .join('\n')}
${['report', 'case', 'person', 'property']
  .map((column) => `create index external_reference_${column}_id_index on external_reference (${column}_id);`)
  .join('\n')}
create unique index external_reference_once on external_reference (system, reference) where ended_at is null and person_id is null;
create unique index external_reference_of_person on external_reference (system, reference, person_id) where ended_at is null and person_id is not null;
alter table external_reference add constraint external_reference_of_one check (num_nonnulls(report_id, case_id, person_id, property_id) = 1);
`;

/** The keys with which a connected system brings something in: those of its own grants, and no others of its session. */
const intake = `
create function app.intake_keys() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct coalesce(s.id, '${EVERYTHING}'::uuid)), '{}')
    from public.staff_grant g left join public.service s on s.id = g.service_id or s.area_id = g.area_id
   where g.staff_id = app.staff_id() and g.role = 'INTEGRATOR' and g.state = 'HELD'
     and (s.id is not null or (g.service_id is null and g.area_id is null))
$$;
`;

/** What the landlord's other systems call a report, case, person or home; and what a connected system may bring in. */
export class Migration0075ExternalReferences extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(intake);
    await this.execute(wordCheck('case_event', 'kind', EventKind));
  }
}
