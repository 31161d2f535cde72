-- A case-load of the usual shape, the same every time: N cases over three areas and twelve services, as the demonstration has, each with 2 or 3
-- parties, 3 to 6 actions and 2 to 4 deadlines. Set-based, past the triggers, with the readers they would have set.
create function pg_temp.id(kind text, i bigint, at timestamptz) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(h, 1, 3) || '8' || substr(h, 4, 15))::uuid
    from (select md5(kind || i) as h) x
$$;
create function pg_temp.one_of(words text[], i bigint) returns text language sql immutable as $$
  select words[1 + abs(hashint8(i)::bigint) % cardinality(words)]
$$;
set session_replication_role = replica;
set synchronous_commit = off;

insert into area (id, name)
select pg_temp.id('area', a, '2024-01-01Z'), 'Area ' || a from generate_series(1, 3) a;
insert into service (id, area_id, name, type, nation)
select pg_temp.id('service', s, '2024-01-01Z'), pg_temp.id('area', 1 + s % 3, '2024-01-01Z'), 'Service ' || s, 'HOUSING', 'ENGLAND'
  from generate_series(1, 12) s;
insert into staff (id, issuer, subject, name)
select pg_temp.id('staff', s, '2024-01-01Z'), 'urn:amity:bench', 'worker-' || s, 'Worker ' || s from generate_series(1, 12) s;
insert into staff (id, issuer, subject, name) values
  (pg_temp.id('manager', 1, '2024-01-01Z'), 'urn:amity:demonstration', 'demo-area-manager', 'Area manager'),
  (pg_temp.id('head', 1, '2024-01-01Z'), 'urn:amity:demonstration', 'demo-head-of-service', 'Head of service');
insert into staff_grant (staff_id, role, area_id) values
  (pg_temp.id('manager', 1, '2024-01-01Z'), 'AREA_MANAGER', pg_temp.id('area', 1, '2024-01-01Z')),
  (pg_temp.id('head', 1, '2024-01-01Z'), 'HEAD_OF_SERVICE', null);

create temp table plan as
select i, pg_temp.id('case', i, at) as id, at, abs(hashint8(i * 31)::bigint) % 2 = 0 as closed,
       pg_temp.id('service', s, '2024-01-01Z') as service_id, pg_temp.id('staff', s, '2024-01-01Z') as owner_id,
       array['00000000-0000-7000-8000-000000000001', pg_temp.id('service', s, '2024-01-01Z'), pg_temp.id('staff', s, '2024-01-01Z')] as readers,
       2 + (abs(hashint8(i * 3)::bigint) % 2)::int as parties, 3 + (abs(hashint8(i * 5)::bigint) % 4)::int as actions,
       2 + (abs(hashint8(i * 7)::bigint) % 3)::int as deadlines
  from (select i, '2024-01-01Z'::timestamptz + i * ('900 days'::interval / N) as at, 1 + abs(hashint8(i * 17)::bigint) % 12 as s
          from generate_series(1, N) i) x;

insert into asb_case (id, readers, reference, status, stage, category, harm_rating, risk_level, urgency, service_id,
  owner_id, opened_at, closed_at, outcome, closing_reason, last_contact_at, policy_version_id)
select id, readers, 'ASB-' || extract(year from at) || '-' || lpad(i::text, 6, '0'),
       case when closed then 'CLOSED' else 'OPEN' end,
       case when closed then 'CLOSED' else pg_temp.one_of('{INITIAL_INTERVIEW,RISK_ASSESSMENT,ACTION_PLAN,EARLY_INTERVENTION,FORMAL_ACTION}', i) end,
       pg_temp.one_of('{NOISE_NUISANCE,VERBAL_ABUSE_HARASSMENT_INTIMIDATION,VANDALISM_DAMAGE_GRAFFITI,DRUG_DEALING,VIOLENCE,PARTIES}', i * 2),
       pg_temp.one_of('{SERIOUS,MEDIUM}', i), pg_temp.one_of('{LOW,MEDIUM,HIGH}', i), 'NON_EMERGENCY', service_id, owner_id, at,
       case when closed then at + '60 days'::interval end, case when closed then 'RESOLVED_EARLY_INTERVENTION' end,
       case when closed then 'Nothing further was reported over eight weeks and both households agreed.' end,
       at + '5 days'::interval, (select id from policy_version limit 1)
  from plan;

insert into person (id, readers, kind, name, phone)
select pg_temp.id('person', i * 4 + p, at), readers, 'INDIVIDUAL',
       pg_temp.one_of('{Aled,Bronwen,Chidi,Deepa,Ewan,Farah,Grace,Huw,Imogen,Jamal}', i * 4 + p) || ' ' ||
       pg_temp.one_of('{Ashdown,Brackley,Cottrell,Dunmore,Eastwell,Fairburn,Gatward,Hollins}', i * 8 + p), '01632 960' || lpad((i % 1000)::text, 3, '0')
  from plan, generate_series(1, parties) p;
insert into party (id, readers, case_id, person_id, role, informed, added_at)
select pg_temp.id('party', i * 4 + p, at + p * '1 hour'::interval), readers, id, pg_temp.id('person', i * 4 + p, at),
       ('{REPORTER,ALLEGED_PERPETRATOR,WITNESS}'::text[])[p], p <> 2, at + p * '1 hour'::interval
  from plan, generate_series(1, parties) p;

insert into action (id, readers, case_id, area, type, status, description, due_on, recorded_at, completed_at, result, recorded_by_id)
select pg_temp.id('action', i * 8 + a, at + a * '4 days'::interval), readers, id, 'EARLY_INTERVENTION',
       pg_temp.one_of('{DIARY_SHEETS,MEDIATION,WARNING_VERBAL,JOINT_VISIT,REFERRAL}', i * 8 + a),
       case when done then 'COMPLETED' else 'IN_PROGRESS' end,
       'Visit with the neighbourhood officer and go through the diary sheets.', (at + (a + 1) * '4 days'::interval)::date,
       at + a * '4 days'::interval, case when done then at + (a + 1) * '4 days'::interval end,
       case when done then 'Done as agreed.' end, owner_id
  from (select *, closed or a < actions as done from plan, generate_series(1, actions) a) x;

insert into deadline (id, readers, case_id, type, status, starts_at, due_at, met_at, clause, wake_at, policy_version_id, calendar_version)
select pg_temp.id('deadline', i * 4 + d, at), readers, id,
       ('{TALK_AND_AGREE_APPROACH,FACE_TO_FACE_INTERVIEW,PLAN_REVIEW,UPDATE_DUE}'::text[])[d],
       case when open then 'PENDING' else 'MET' end, at, at + d * '7 days'::interval,
       case when not open then at + d * '6 days'::interval end, '8.6', case when open then at + d * '7 days'::interval end,
       (select id from policy_version limit 1), 'bench'
  from (select *, not closed and d > 1 as open from plan, generate_series(1, deadlines) d) x;

drop table plan;
set session_replication_role = origin;
