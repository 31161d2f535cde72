import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { DocumentLanguage } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Staff choose the language in which the portal speaks to them, for themselves and nobody else. */
export class Migration0089LanguageOfStaff extends Migration {
  override async up(): Promise<void> {
    await this.execute(`
alter table staff add column language text null;
${wordCheck('staff', 'language', DocumentLanguage)}

create function app.choose_language(language text) returns text language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare own app.session;
begin
  select s.* into own from app.session s where ${livingSession};
  update public.staff st set language = choose_language.language where st.id = own.staff_id;
  return (select st.language from public.staff st where st.id = own.staff_id);
end $$;

create function app.language_of_session(sid_hash bytea) returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select st.language from app.session s join public.staff st on st.id = s.staff_id
   where s.sid_hash = language_of_session.sid_hash and s.ended_at is null
$$;
`);
  }
}
