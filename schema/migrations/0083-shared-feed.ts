import { Migration } from '@mikro-orm/migrations';

/**
 * Who may be told of the next events together. Whoever holds the same keys is judged alike by every policy of an event, its
 * case and its report, as long as neither the person nor a wall before them is named among their readers: then one of them
 * can read for all. Of the events this tells where they lie, and nothing of what they say.
 */
export class Migration0083SharedFeed extends Migration {
  override async up(): Promise<void> {
    await this.execute(shareFeed);
  }
}

const shareFeed = `
create function app.share_feed(sessions bytea[], after_txid xid8, after_position bigint, most int) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with follower as materialized (
    select g.n, array[s.staff_id, s.wall_key] as own,
           -- Standing in for somebody, or in an emergency, one reads by more than one's keys, and for oneself.
           case when greatest(s.emergency_until, s.acting_until) > now() then null
             else md5(array_to_string(s.roles, ' ') || '|' || array_to_string(array(select k from unnest(s.keys) k where k <> s.staff_id order by k), ' ')
               || '|' || array_to_string(array(select k from unnest(s.figure_keys) k order by k), ' ')) end as kind
      from unnest(share_feed.sessions) with ordinality g(hash, n)
      join app.session s on s.sid_hash = g.hash and s.ended_at is null and s.expires_at > now()
       and (s.idle_until is null or s.idle_until > now())
  ), event as materialized (
    select e.id, e.txid, e.position, e.case_id is null and e.report_id is null as apart,
           e.readers || coalesce(c.readers, '{}') || coalesce(r.readers, '{}') as readers
      from (select * from case_event e
             where (e.txid, e.position) > (after_txid, after_position) and e.txid < (select app.first_open_transaction())
             order by e.txid, e.position limit most) e
      left join asb_case c on c.id = e.case_id left join report r on r.id = e.report_id
  )
  select jsonb_build_object(
    'followers', (select coalesce(jsonb_agg(jsonb_build_array(f.n - 1, f.kind)), '[]') from follower f),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 't', e.txid::text, 'p', e.position::text,
        'named', (select coalesce(jsonb_agg(f.n - 1), '[]') from follower f where e.apart or f.own && e.readers))
      order by e.txid, e.position), '[]') from event e))
$$;
`;
