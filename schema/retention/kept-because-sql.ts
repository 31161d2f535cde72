/** Whether somebody has asked for access and has no answer yet; until there are such requests nobody has. */
export const nobodyAskedForAccess =
  'create function app.person_asked_for_access(person uuid) returns boolean language sql stable as $$ select false $$;';
export const askedForAccess = `
create or replace function app.person_asked_for_access(person uuid) returns boolean language sql stable as $$
  select person is not null and exists (select from public.subject_access_request r
    where r.ended_at is null and r.person_id in (select s from app.same_person(person) s))
$$;
`;

/**
 * Why something is kept although its time is over (#133): in words of KeptBecause, none where it may go. One definition
 * for the nightly job, the preview, holds and erasure.
 */
export const keptBecauseFunctions = `
-- All records that were found to be of one person.
create function app.same_person(person uuid) returns setof uuid language sql stable as $$
  select h.id from public.person h, (select coalesce(p.merged_into_id, p.id) as id from public.person p where p.id = person) s
   where h.id = s.id or h.merged_into_id = s.id
$$;

create function app.person_is_held(person uuid) returns boolean language sql stable as $$
  select person is not null and exists (select from public.retention_hold h
    where h.lifted_at is null and h.person_id in (select s from app.same_person(person) s))
$$;

create function app.proceedings_of(of uuid, at timestamptz) returns text[] language sql stable as $$
  select array_remove(array[
    case when exists (select from public.court_order o where o.case_id = of and o.state = 'IN_FORCE'
      and (o.expires_on is null or o.expires_on >= (at at time zone 'Europe/London')::date)) then 'RUNNING_ORDER' end,
    case when exists (select from public.action a where a.case_id = of and a.area = 'FORMAL_AND_LEGAL'
      and a.status not in ('REFUSED', 'COMPLETED', 'DISCHARGED', 'CANCELLED')) then 'FORMAL_ACTION' end,
    case when exists (select from public.case_review r where r.case_id = of and r.status <> 'CLOSED'
      and (r.decision <> 'THRESHOLD_NOT_MET' or r.appealed_at is not null and r.appeal_decided_at is null)) then 'CASE_REVIEW' end
  ], null)
$$;

create function app.case_kept_because(of uuid, at timestamptz) returns text[] language sql stable as $$
  with linked as (
    select case when l.earlier_id = of then l.later_id else l.earlier_id end as id
      from public.case_link l where l.ended_at is null and of in (l.earlier_id, l.later_id))
  select array_remove(array[
    case when exists (select from public.retention_hold h where h.lifted_at is null and h.case_id = of)
      or exists (select from public.party p where p.case_id = of and app.person_is_held(p.person_id))
      or exists (select from public.report r where r.case_id = of and app.person_is_held(r.reporter_id)) then 'HELD' end,
    case when exists (select from public.asb_case c where c.id = of and c.status <> 'CLOSED') then 'CASE_OPEN' end,
    case when exists (select from public.party p where p.case_id = of and app.person_asked_for_access(p.person_id))
      or exists (select from public.report r where r.case_id = of and app.person_asked_for_access(r.reporter_id)) then 'ACCESS_REQUEST' end
  ] || app.proceedings_of(of, at) || array[
    case when exists (select from linked l join public.asb_case c on c.id = l.id where c.status <> 'CLOSED') then 'LINKED_CASE_OPEN' end,
    case when exists (select from linked l where cardinality(app.proceedings_of(l.id, at)) > 0) then 'LINKED_PROCEEDINGS' end
  ], null)
$$;

create function app.report_kept_because(of uuid, at timestamptz) returns text[] language sql stable as $$
  select array_remove(array[
    case when app.person_is_held(r.reporter_id) then 'HELD' end,
    case when app.person_asked_for_access(r.reporter_id) then 'ACCESS_REQUEST' end,
    case when exists (select from public.report o left join public.asb_case c on c.id = o.case_id
      where o.id = r.duplicate_of_id and (c.status <> 'CLOSED' or o.status in ('RECEIVED', 'IN_TRIAGE'))) then 'LINKED_CASE_OPEN' end
  ], null) from public.report r where r.id = of
$$;

create function app.person_kept_because(person uuid, at timestamptz) returns text[] language sql stable as $$
  select coalesce(array_agg(distinct x.why order by x.why), '{}') from (
    select 'HELD' as why where app.person_is_held(person)
    union all select 'ACCESS_REQUEST' where app.person_asked_for_access(person)
    union all select unnest(app.case_kept_because(c.id, at)) from public.asb_case c
     where c.id in (select p.case_id from public.party p where p.person_id in (select s from app.same_person(person) s)
       union select r.case_id from public.report r where r.reporter_id in (select s from app.same_person(person) s))
    union all select 'REPORT_UNDECIDED' from public.report r
     where r.reporter_id in (select s from app.same_person(person) s) and r.case_id is null and r.status in ('RECEIVED', 'IN_TRIAGE')
  ) x
$$;
`;
