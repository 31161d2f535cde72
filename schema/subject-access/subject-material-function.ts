import { subjectMaterialSql } from './subject-sources.ts';

/** Everything that is held of the person of a request; whoever reads it stands in the audit. A migration that adds a source makes it anew. */
export const subjectMaterialFunction = `create or replace function app.subject_access_material(request uuid)
  returns table (kind text, source text, id uuid, side text, guarded boolean, told_by_others boolean, known boolean,
    facts jsonb, texts jsonb, sealed bytea, wrapped bytea, master_key text, sealed_for uuid)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare person uuid := app.subject_access_person(request);
begin
  if person is null then return; end if;
  insert into public.audit_entry (kind, staff_id, session_id, person_id, facts)
  values ('SUBJECT_ACCESS_READ', app.staff_id(), app.session_id(), person, jsonb_build_object('request', request));
  return query
  with same as materialized (select s as id from app.same_person(person) s),
  mine as materialized (
    select p.id, p.case_id, p.role, s.side, c.named_staff is not null as restricted,
           s.side = 'OWN' and (p.role = 'REPORTER' or exists (select from public.report r
             where r.case_id = p.case_id and r.reporter_id in (select same.id from same))) as reported
      from public.party p join public.asb_case c on c.id = p.case_id
      cross join lateral (select case when p.role in ('REPORTER', 'VICTIM', 'WITNESS', 'OTHER_AFFECTED') then 'OWN' else 'ACCUSED' end as side) s
     where p.person_id in (select same.id from same))
${subjectMaterialSql};
end $$;
`;
