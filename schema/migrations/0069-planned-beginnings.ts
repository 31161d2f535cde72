import { Migration } from '@mikro-orm/migrations';

/** An exclusion that was started ahead of its time counts towards the limit of the law as one that has begun. */
export class Migration0069PlannedBeginnings extends Migration {
  override async up(): Promise<void> {
    await this.execute(counted);
    await this.execute(
      `create index action_planned on action (type) where status in ('PROPOSED', 'APPROVED') and type in ('TEMPORARY_MOVE', 'TEMPORARY_EXCLUSION_WALES')`,
    );
  }
}

const counted = `
create or replace function app.exclusions_around(person uuid, begins timestamptz, months int, but uuid) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  most int;
  whole uuid; -- who was on record twice is one person
begin
  select coalesce(p.merged_into_id, p.id) into whole from public.person p
   where p.id = person and p.readers && app.write_keys();
  if whole is null then return 0; end if;
  perform pg_advisory_xact_lock(hashtextextended('exclusions of ' || whole::text, 0));
  with starts as (
    select e.begins_at as at from public.temporary_exclusion e
      join public.action a on a.id = e.action_id
      join public.party p on p.id = e.party_id
      join public.person x on x.id = p.person_id
     where coalesce(x.merged_into_id, x.id) = whole and a.id is distinct from but
       and (a.status in ('IN_PROGRESS', 'COMPLETED', 'BREACHED', 'DISCHARGED')
         or a.status = 'APPROVED' and exists (select from public.formal_decision d where d.action_id = a.id and d.step = 'STARTED'))
  ), periods as (
    select opens, (opens at time zone 'Europe/London' + make_interval(months => exclusions_around.months))
                  at time zone 'Europe/London' as closes
      from (select s.at as opens from starts s union select begins) x
  )
  select max((select count(*) from starts s where s.at >= d.opens and s.at < d.closes)) into most
    from periods d where d.opens <= begins and begins < d.closes;
  return coalesce(most, 0);
end $$;
`;
