import { Migration } from '@mikro-orm/migrations';
import { keepVersionsSql } from '../as-at/keep-versions-sql.ts';
import { type KeptTable, keptTables } from '../as-at/kept-columns.ts';

/** Those whose versions a later migration began to keep. */
const later: readonly KeptTable[] = ['lead_review'];

/** What was known when: of all that figures are counted from, every version is kept with its time. */
export class Migration0060KeptVersions extends Migration {
  override async up(): Promise<void> {
    await this.execute(moment);
    for (const table of keptTables.filter((each) => !later.includes(each)))
      await this.execute(keepVersionsSql(table));
    await this.execute(answers);
  }
}

/**
 * The moment of the transaction. Whoever tells of the past as its owner may say another; nobody who logs in for the API or
 * as a worker may. What was there before is known from this migration on.
 */
const moment = `
create schema past;
create function app.known_now() returns timestamptz language sql stable as $$
  select case when nullif(current_setting('app.known_at', true), '') is null
      or session_user in (current_database() || '_api', current_database() || '_gate', current_database() || '_worker')
    then now() else current_setting('app.known_at', true)::timestamptz end
$$;
insert into app.setting (name, value) values ('known_since', now()::text);
create function app.known_since() returns timestamptz language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$ select value::timestamptz from app.setting where name = 'known_since' $$;
`;

/** As `app.asked_about_equality`, of what was known at a moment. */
const answers = `
create index past_equality_profile_person on past.equality_profile (person_id);
create function app.asked_about_equality_at(person uuid, moment timestamptz) returns boolean language sql stable parallel safe
  security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from public.equality_profile e
             where e.person_id = h.id and e.sealed is not null and e.known_from <= moment)
      or exists (select from past.equality_profile e
             where e.person_id = h.id and e.asked and e.known_from <= moment and e.known_to > moment)
    from (select p.id, p.kind from public.person p where p.id = person and p.known_from <= moment
          union all select p.id, p.kind from past.person p
           where p.id = person and p.known_from <= moment and p.known_to > moment) h where h.kind = 'INDIVIDUAL'
$$;
`;
