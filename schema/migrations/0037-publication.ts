import { Migration } from '@mikro-orm/migrations';
import { ManagementReportKind, ScheduleName } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** The yearly publication (policy 3.5): a report whose signature publishes it. */
export class Migration0037Publication extends Migration {
  override async up(): Promise<void> {
    await this.execute(wordCheck('management_report', 'kind', ManagementReportKind));
    await this.execute(wordCheck('schedule_run', 'schedule', ScheduleName));
    await this.execute(publishing);
  }
}

/** What everybody may read, and nothing beside it: the login that answers strangers may read no table. */
const publishing = `
create function app.published(year text) returns table (period text, document jsonb, hash text, revisions jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.period, r.document, r.hash,
         (select jsonb_agg(jsonb_build_object('revision', x.revision, 'signedOn', x.signed_at, 'reason', x.supersedes_reason) order by x.revision desc)
            from public.management_report x
           where x.kind = r.kind and x.period = r.period and x.status in ('SIGNED', 'SUPERSEDED'))
    from public.management_report r
   where r.kind = 'ANNUAL_PUBLICATION' and r.period = year and r.status = 'SIGNED'
$$;
create function app.last_published() returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select max(period) from public.management_report where kind = 'ANNUAL_PUBLICATION' and status = 'SIGNED'
$$;
`;
