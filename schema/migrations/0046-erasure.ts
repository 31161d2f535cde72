import { Migration } from '@mikro-orm/migrations';
import { ErasureReason, KeptBecause } from '../vocabulary.ts';
import { listCheck, wordCheck } from './word-check.ts';

/** People who are erased because they asked to be: asked for by whoever protects data, carried out by a worker. */
export class Migration0046Erasure extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
  }
}

const table = `
create table erasure (
  id uuid not null default app.new_id(),
  person_id uuid not null,
  reason text not null,
  asked_at timestamptz not null,
  asked_by_id uuid not null,
  carried_out_at timestamptz null,
  refused_because text[] null,
  primary key (id)
);
create index erasure_person_id_index on erasure (person_id);
create unique index erasure_once on erasure (person_id) where carried_out_at is null and refused_because is null;
alter table erasure add constraint erasure_person_id_foreign foreign key (person_id) references person (id);
alter table erasure add constraint erasure_asked_by_id_foreign foreign key (asked_by_id) references staff (id);
${wordCheck('erasure', 'reason', ErasureReason)}
${listCheck('erasure', 'refused_because', KeptBecause)}

create function app.audit_erasure() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, person_id, facts)
  values ('ERASURE_ASKED_FOR', new.asked_by_id, app.session_id(), new.person_id,
    jsonb_build_object('erasure', new.id, 'reason', new.reason));
  return null;
end $$;
create trigger audited after insert on erasure for each row execute function app.audit_erasure();
`;
