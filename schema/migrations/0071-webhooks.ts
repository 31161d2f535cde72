import { Migration } from '@mikro-orm/migrations';
import { EVERYTHING } from '../access/row-scope.ts';
import { AuditKind, DeliveryState, EventKind, WebhookFault, WebhookStop } from '../vocabulary.ts';
import { listCheck, wordCheck } from './word-check.ts';

/** Events that are sent to integrators' systems: where to, under which secrets, and what became of each. */
export class Migration0071Webhooks extends Migration {
  override async up(): Promise<void> {
    await this.execute(tables);
    await this.execute(looking);
    await this.execute(audit);
  }
}

const tables = `
create table webhook_endpoint (
  id uuid not null default app.new_id(),
  staff_id uuid not null,
  name text not null,
  url text not null,
  kinds text[] null,
  created_at timestamptz not null,
  stopped_at timestamptz null,
  stopped_because text null,
  txid xid8 not null default app.first_open_transaction(),
  position bigint not null default 0,
  replay_from timestamptz null,
  replay_after text null,
  delivered_at timestamptz null,
  failed_at timestamptz null,
  fault text null,
  version int not null default 1,
  primary key (id)
);
create index webhook_endpoint_staff_id_index on webhook_endpoint (staff_id);
${listCheck('webhook_endpoint', 'kinds', EventKind)}
${wordCheck('webhook_endpoint', 'stopped_because', WebhookStop)}
${wordCheck('webhook_endpoint', 'fault', WebhookFault)}
alter table webhook_endpoint add constraint webhook_endpoint_staff_id_foreign foreign key (staff_id) references staff (id);

create table webhook_secret (
  id uuid not null default app.new_id(),
  endpoint_id uuid not null,
  master_key text not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  ends_at timestamptz null,
  primary key (id)
);
create index webhook_secret_endpoint_id_index on webhook_secret (endpoint_id);
alter table webhook_secret add constraint webhook_secret_endpoint_id_foreign foreign key (endpoint_id) references webhook_endpoint (id);

create table webhook_delivery (
  id uuid not null default app.new_id(),
  endpoint_id uuid not null,
  event_id uuid null,
  kind text null,
  case_id uuid null,
  report_id uuid null,
  lane uuid not null,
  txid xid8 not null default app.first_open_transaction(),
  position bigint not null default 0,
  occurred_at timestamptz not null,
  created_at timestamptz not null,
  state text not null default 'WAITING',
  attempts int not null default 0,
  try_at timestamptz not null,
  attempted_at timestamptz null,
  status_code int null,
  fault text null,
  asked_by_id uuid null,
  primary key (id)
);
alter table webhook_delivery add constraint webhook_delivery_endpoint_id_event_id_unique unique (endpoint_id, event_id);
create index webhook_delivery_endpoint_id_created_at_index on webhook_delivery (endpoint_id, created_at);
create index webhook_delivery_to_send on webhook_delivery (try_at) where state = 'WAITING';
create index webhook_delivery_in_order on webhook_delivery (endpoint_id, lane, txid, position) where state = 'WAITING';
${wordCheck('webhook_delivery', 'kind', EventKind)}
${wordCheck('webhook_delivery', 'state', DeliveryState)}
${wordCheck('webhook_delivery', 'fault', WebhookFault)}
alter table webhook_delivery add constraint webhook_delivery_endpoint_id_foreign foreign key (endpoint_id) references webhook_endpoint (id);
alter table webhook_delivery add constraint webhook_delivery_asked_by_id_foreign foreign key (asked_by_id) references staff (id) on delete set null;
`;

/**
 * A worker looks at events as the integrator that they are for: by a session that lives in its transaction alone, and is
 * undone with it. What it may read follows from the role that is held at that moment, over what it is held then.
 */
const looking = `
create function app.holds_integrator(staff uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.staff st join public.staff_grant g on g.staff_id = st.id
    where st.id = holds_integrator.staff and g.role = 'INTEGRATOR' and g.state = 'HELD' and st.access_ended_at is null
      and (st.left_on is null or st.left_on >= (now() at time zone 'Europe/London')::date))
$$;

create function app.look_as_integrator(sid_hash bytea, staff uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not app.holds_integrator(staff) then return false; end if;
  insert into app.session (sid_hash, staff_id, kind, roles, keys, write_keys, figure_keys, expires_at)
  values (look_as_integrator.sid_hash, look_as_integrator.staff, 'BEARER', array['INTEGRATOR'],
    array(select look_as_integrator.staff union
          select coalesce(s.id, '${EVERYTHING}'::uuid) from public.staff_grant g
            left join public.service s on s.id = g.service_id or s.area_id = g.area_id
           where g.staff_id = look_as_integrator.staff and g.role = 'INTEGRATOR' and g.state = 'HELD'
             and (s.id is not null or (g.service_id is null and g.area_id is null))),
    '{}', '{}', now() + interval '1 minute');
  return true;
end $$;

-- Of what is over nothing is kept for longer than it could be sent again.
create function app.remove_old_deliveries() returns int language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  with d as (delete from public.webhook_delivery where state <> 'WAITING' and created_at < now() - interval '30 days' returning 1)
  select count(*)::int from d
$$;
`;

/** What administrators did, and that one stopped by itself: identities and what was changed, never an address. */
const audit = `
${wordCheck('audit_entry', 'kind', AuditKind)}

create function app.audit_webhook() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  -- A worker that takes a request up empties it again.
  if tg_op = 'UPDATE' and app.staff_id() is null and new.stopped_at is not distinct from old.stopped_at then return null; end if;
  insert into public.audit_entry (kind, staff_id, session_id, facts)
  values ('WEBHOOK_CHANGED', app.staff_id(), app.session_id(), jsonb_strip_nulls(jsonb_build_object(
    'webhook', new.id, 'for', new.staff_id, 'did', tg_op, 'stopped', new.stopped_because, 'changed', case when tg_op = 'UPDATE' then
      (select jsonb_agg(n.key order by n.key) from jsonb_each(to_jsonb(new)) n
        where n.key in ('name', 'url', 'kinds', 'stopped_at', 'replay_from', 'replay_after')
          and n.value is distinct from to_jsonb(old) -> n.key) end)));
  return null;
end $$;
create trigger audited after insert or update of name, url, kinds, stopped_at, replay_from, replay_after on webhook_endpoint
  for each row execute function app.audit_webhook();

create function app.audit_webhook_secret() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, facts)
  values ('WEBHOOK_SECRET_MADE', app.staff_id(), app.session_id(), jsonb_build_object('webhook', new.endpoint_id));
  return null;
end $$;
create trigger audited after insert on webhook_secret for each row execute function app.audit_webhook_secret();

create function app.audit_webhook_test() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, facts)
  values ('WEBHOOK_PINGED', app.staff_id(), app.session_id(), jsonb_build_object('webhook', new.endpoint_id));
  return null;
end $$;
create trigger audited after insert on webhook_delivery for each row when (new.event_id is null)
  execute function app.audit_webhook_test();
`;
