import type { RetentionKind } from '../vocabulary.ts';
import { overBy, retentionKinds } from './retention-kinds.ts';

/** Everything whose time is over by a moment, with why it is kept: for the data protection officer's session, no other. */
export const retentionDueFunction = (kinds: readonly RetentionKind[]): string => `
create or replace function app.retention_due(months jsonb, at timestamptz, until timestamptz)
  returns table (kind text, id uuid, reference text, since timestamptz, due_at timestamptz, kept_because text[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
${kinds
  .map((kind) => {
    const kept = retentionKinds[kind];
    const period = `(months ->> '${kind}')::int`;
    return `  select '${kind}', t.id, ${kept.reference}, ${kept.since}, ${kept.since} + make_interval(months => ${period}), ${kept.keptBecause('at')}
    from public.${kept.table} t where (select app.protects_data()) and ${overBy(kept, period, 'until')}
     and (not (select app.walled()) or not app.walled_from(${kept.about}))`;
  })
  .join('\n  union all\n')}
$$;
`;

/** Counts of each kind, and a page of what they count, the longest over first; in one answer. */
export const retentionPreviewSql = `
  with due as materialized (select * from app.retention_due($1::jsonb, $2::timestamptz, $3::timestamptz)),
  page as (select * from due where ($4::text is null or kind = $4)
             and ($5::timestamptz is null or (due_at, id) > ($5, $6::uuid)) order by due_at, id limit $7)
  select json_build_object(
    'counts', (select coalesce(json_agg(c), '[]') from (
       select kind, count(*) filter (where due_at <= $2 and kept_because = '{}')::int as goes,
              count(*) filter (where due_at <= $2 and kept_because <> '{}')::int as kept,
              count(*) filter (where due_at > $2)::int as "comesDue" from due group by kind) c),
    'reasons', (select coalesce(json_agg(w), '[]') from (
       select kind, why, count(*)::int as n from due, unnest(kept_because) why where due_at <= $2 group by 1, 2 order by 1, 2) w),
    'items', (select coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'reference', reference, 'since', since,
       'dueAt', due_at, 'keptBecause', kept_because) order by due_at, id), '[]') from page))`;
