import { Migration } from '@mikro-orm/migrations';
import { AuditKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** What fails at the door has no session to be written down under: the login that opens sessions notes it, and nothing else. */
export class Migration0048AuditAtTheDoor extends Migration {
  override async up(): Promise<void> {
    await this.execute(door);
  }
}

const door = `
${wordCheck('audit_entry', 'kind', AuditKind)}

create function app.note_at_the_door(entries jsonb) returns int language sql security definer
  set search_path = pg_catalog, public, pg_temp as $$
  with noted as (
    insert into public.audit_entry (kind, staff_id, session_id, facts)
    select e.kind, e.staff, e.session, jsonb_strip_nulls(jsonb_build_object('because', e.because, 'from', e."from", 'times', e.times))
      from jsonb_to_recordset(entries) as e (kind text, staff uuid, session uuid, because text, "from" text, times int)
     where e.kind in ('SIGN_IN_FAILED', 'SOCKET_REFUSED', 'SOCKET_CLOSED')
    returning 1)
  select count(*)::int from noted
$$;
`;
