import { Migration } from '@mikro-orm/migrations';
import { EventKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Whoever keeps a diary sends its entries themselves, by a reference and a secret word, through two doors. */
export class Migration0086DiaryKeys extends Migration {
  override async up(): Promise<void> {
    await this.execute(columns);
    await this.execute(doors);
  }
}

const columns = `
alter table diary_sheets add column key_reference text null, add column key_print bytea null, add column key_given_at timestamptz null;
alter table diary_sheets add constraint diary_sheets_key_reference_unique unique (key_reference);
alter table diary_sheets add constraint diary_sheets_key_whole check (num_nonnulls(key_reference, key_print, key_given_at) in (0, 3));
alter table diary_entry add column sent_online boolean not null default false, add column sent_id uuid null;
alter table diary_entry alter column recorded_by_id drop not null;
alter table diary_entry drop constraint diary_entry_recorded_by_id_foreign;
alter table diary_entry add constraint diary_entry_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id) on delete set null;
alter table diary_entry add constraint diary_entry_action_id_sent_id_unique unique (action_id, sent_id);
alter table diary_entry add constraint diary_entry_recorded_or_sent check ((recorded_by_id is null) = sent_online and (sent_id is null) = (not sent_online));
${wordCheck('case_event', 'kind', EventKind)}
`;

const doors = `
-- Of a diary, by its reference: the print of its secret, to be compared outside, and its days. Nothing of its case, of
-- anybody in it, or of what was written.
create function app.diary_of_key(asked text) returns table (print bytea, status text, starts_on date, ends_on date,
    returned_on date, answered_at timestamptz, entries int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select d.key_print, a.status, d.starts_on, d.ends_on, d.returned_on, d.feedback_given_at,
      (select count(*)::int from public.diary_entry e where e.action_id = a.id and e.sent_online)
    from public.diary_sheets d join public.action a on a.id = d.action_id where d.key_reference = asked
$$;

-- Takes an entry, once for each identity that its sender gave it: the same again is the same, another is not taken.
create function app.send_diary_entry(asked text, entry jsonb, moment timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  diary record;
  made uuid;
  same boolean;
begin
  select d.case_id, d.action_id, a.party_id into diary
    from public.diary_sheets d join public.action a on a.id = d.action_id
   where d.key_reference = asked and a.status = 'IN_PROGRESS' and d.returned_on is null for update of d;
  if not found then return 'ENDED'; end if;
  insert into public.diary_entry (case_id, action_id, kept_by_id, began_at, ended_at, what, effect, from_paper, sent_online, sent_id, recorded_at)
  values (diary.case_id, diary.action_id, diary.party_id, (entry->>'beganAt')::timestamptz, (entry->>'endedAt')::timestamptz,
      entry->>'what', entry->>'effect', false, true, (entry->>'id')::uuid, moment)
  on conflict (action_id, sent_id) do nothing returning id into made;
  if made is null then
    select (e.began_at, e.what) = ((entry->>'beganAt')::timestamptz, entry->>'what')
        and (e.ended_at, e.effect) is not distinct from ((entry->>'endedAt')::timestamptz, entry->>'effect') into same
      from public.diary_entry e where e.action_id = diary.action_id and e.sent_id = (entry->>'id')::uuid;
    return case when same then 'SENT_BEFORE' else 'OTHER' end;
  end if;
  insert into public.case_event (case_id, kind, occurred_at, facts)
  values (diary.case_id, 'DIARY_ENTRY_ADDED', (entry->>'beganAt')::timestamptz,
      jsonb_build_object('action', diary.action_id, 'entry', made, 'fromPaper', false, 'sentOnline', true));
  return 'SENT';
end $$;
`;
