import { Migration } from '@mikro-orm/migrations';

/** Whether somebody was asked about protected characteristics can be counted; nothing of what they answered. */
export class Migration0040EqualityCompleteness extends Migration {
  override async up(): Promise<void> {
    await this.execute(asked);
  }
}

/** Null of whoever is no individual, and so cannot be asked. Of the profile it tells that there is one, as its row does. */
const asked = `
create function app.asked_about_equality(person uuid) returns boolean language sql stable parallel safe security definer
  set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from public.equality_profile e where e.person_id = h.id and e.sealed is not null)
    from public.person h where h.id = person and h.kind = 'INDIVIDUAL'
$$;
`;
