import { Migration } from '@mikro-orm/migrations';
import { EVERYTHING } from '../access/row-scope.ts';

/** What closing a case asks for, and what becomes known of it afterwards (3.5, 3.6). */
export class Migration0015Closing extends Migration {
  override async up(): Promise<void> {
    await this.execute(parties);
  }
}

/** Of a restricted case nobody learns, the number of parties at the place included, but those who read it (12.1). */
const parties = `
create or replace function app.parties_at(place uuid, until timestamptz, but uuid) returns setof timestamptz language sql stable
  security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(r.occurred_at, r.received_at) from public.report r join public.property p on p.id = r.property_id
   where r.property_id = place and r.id <> but and r.received_at <= until
     and r.readers && (array['${EVERYTHING}'::uuid] || app.write_keys())
     and p.readers && app.write_keys() and r.status not in ('DUPLICATE', 'REDIRECTED', 'WITHDRAWN')
     and r.import_id is null
     and (r.category = 'PARTIES' or r.not_asb_reason = 'ONE_OFF_PARTY' or r.noise_kind = 'PARTY')
$$;
`;
