import { Migration } from '@mikro-orm/migrations';
import { EVERYTHING } from '../access/row-scope.ts';

/** Parties are counted by household too, wherever it lived then, and not by the address alone (#63). */
export class Migration0036PartiesOfAHousehold extends Migration {
  override async up(): Promise<void> {
    await this.execute(parties);
  }
}

/**
 * A count of parties is the household's and the place's, not one worker's: reports that colleagues decided count too.
 * Nothing comes out but which they are and when they were; only of a place that the asker works for, of people whom they
 * may know, and of no report that is restricted. A household is who lives there on the day, visitors apart: what it did
 * at another home counts as long as they lived in that one.
 */
const parties = `
drop function app.parties_at(uuid, timestamptz, uuid);
create function app.parties_at(place uuid, until timestamptz, but uuid) returns table (id uuid, at timestamptz) language sql stable
  security definer set search_path = pg_catalog, public, pg_temp as $$
  with own as (
    select p.id from public.property p where p.id = place and p.readers && app.write_keys()
  ), lived as (
    select there.property_id, before.from_on, before.to_on
      from own
      join public.household here on here.property_id = own.id
      join public.membership living on living.household_id = here.id and living.relation <> 'VISITOR'
        and living.readers && app.write_keys()
        and (until at time zone 'Europe/London')::date between coalesce(living.from_on, '-infinity') and coalesce(living.to_on, 'infinity')
      join public.membership before on before.person_id = living.person_id and before.relation <> 'VISITOR'
      join public.household there on there.id = before.household_id and there.property_id <> own.id
  )
  select r.id, coalesce(r.occurred_at, r.received_at) from public.report r
   where r.id <> but and r.received_at <= until and r.import_id is null
     and r.readers && (array['${EVERYTHING}'::uuid] || app.write_keys())
     and r.status not in ('DUPLICATE', 'REDIRECTED', 'WITHDRAWN')
     and (r.category = 'PARTIES' or r.not_asb_reason = 'ONE_OFF_PARTY' or r.noise_kind = 'PARTY')
     and (r.property_id in (select own.id from own)
       or exists (select from lived l where l.property_id = r.property_id
         and (coalesce(r.occurred_at, r.received_at) at time zone 'Europe/London')::date
             between coalesce(l.from_on, '-infinity') and coalesce(l.to_on, 'infinity')))
$$;
`;
