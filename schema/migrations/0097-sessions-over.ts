import { Migration } from '@mikro-orm/migrations';

/** Which of the sessions that somebody follows by are over, so that what they follow by ends with them. */
export class Migration0097SessionsOver extends Migration {
  override async up(): Promise<void> {
    await this.execute(`
create function app.sessions_over(sessions bytea[]) returns int[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(g.n - 1), '{}') from unnest(sessions_over.sessions) with ordinality g(hash, n)
   where not exists (select from app.session s where s.sid_hash = g.hash and s.ended_at is null and s.expires_at > now()
     and (s.idle_until is null or s.idle_until > now()))
$$;
`);
  }
}
