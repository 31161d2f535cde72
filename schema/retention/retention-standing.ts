import type { EntityManager } from '@mikro-orm/postgresql';
import type { KeptBecause } from '../vocabulary.ts';

export interface Standing {
  id: string;
  /** A hold stands on just this. */
  heldItself: boolean;
  keptBecause: KeptBecause[];
  erasedAt: Date | null;
}

/**
 * Whether there is such a case or person, and what keeps it. Whoever protects data reads no case and yet holds and
 * erases: so they are told that there is one and why it is kept, and nothing else; others what they read anyway.
 */
export async function standingOf(
  em: EntityManager,
  { caseReference, personId }: { caseReference: string | null; personId: string | null },
  now: Date,
): Promise<Standing | null> {
  if (!caseReference && !personId) return null;
  const rows = await em.execute<Standing[]>(
    `select id, held_itself as "heldItself", kept_because as "keptBecause", erased_at as "erasedAt"
       from app.retention_standing(?, ?, ?)`,
    [caseReference, personId, now],
  );
  return rows[0] ?? null;
}

/** SQL of the function that answers it. */
export const standingFunction = (livingSession: string) => `
-- Those who decide what is kept beyond its time, and what goes before it.
create function app.keeps_records() returns boolean language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from app.session s where ${livingSession} and s.roles && array['DATA_PROTECTION_OFFICER', 'HEAD_OF_SERVICE']);
end $$;

create function app.retention_standing(case_reference text, person uuid, at timestamptz)
  returns table (id uuid, held_itself boolean, kept_because text[], erased_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  held uuid[] := (select s.keys from app.session s where ${livingSession});
  everything boolean := app.protects_data();
begin
  if not app.keeps_records() then return; end if;
  return query
    select c.id, exists (select from public.retention_hold h where h.case_id = c.id and h.lifted_at is null),
           app.case_kept_because(c.id, at), c.minimised_at
      from public.asb_case c where c.reference = case_reference and (everything or c.readers && held)
       and app.wall_key() <> all(c.readers)
    union all
    select p.id, app.person_is_held(p.id), app.person_kept_because(p.id, at), p.erased_at
      from public.person p where p.id = person and p.merged_into_id is null and (everything or p.readers && held)
       and (app.wall_key() <> all(p.readers) or app.reaches_person(p.id));
end $$;
`;
