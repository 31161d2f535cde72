import { type KeptTable, keptColumns, keptValue, keptWithoutReaders } from './kept-columns.ts';

/**
 * The table of a table's earlier versions, and what keeps them. The versions of a row follow one another without a gap:
 * each is known from the moment of the transaction that wrote it until that of the next. A change that touches nothing
 * that is counted costs one comparison.
 */
export function keepVersionsSql(table: KeptTable): string {
  const columns = keptColumns[table] as readonly string[];
  const list = columns.join(', ');
  const values = (t: string) => columns.map((column) => keptValue(table, column, t)).join(', ');
  const readers = keptWithoutReaders.includes(table) ? 'null' : 'old.readers';
  const keep = (gone: string) => `insert into past.${table} (id, ${list}, known_from, known_to, gone_readers)
      values (old.id, ${values('old')}, old.known_from, moment, ${gone});`;
  return `
alter table ${table} add column known_from timestamptz not null default app.known_now();
create table past.${table} as
  select t.id, ${columns.map((column) => `${keptValue(table, column, 't')} as ${column}`).join(', ')}, t.known_from,
    t.known_from as known_to, null::uuid[] as gone_readers from public.${table} t with no data;
alter table past.${table} alter id set not null, alter known_from set not null, alter known_to set not null,
  add constraint past_${table}_in_order check (known_from < known_to);
create index past_${table}_known on past.${table} (known_to);
create index past_${table}_of on past.${table} (id);
create function app.keep_past_${table}() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare moment timestamptz := app.known_now();
begin
  if tg_op = 'DELETE' then
    if moment > old.known_from then ${keep(readers)} end if;
    update past.${table} set gone_readers = ${readers} where id = old.id;
    return null;
  end if;
  -- What was written and changed in one moment was never known otherwise.
  if moment > old.known_from then
    ${keep('null')}
    new.known_from := moment;
  end if;
  return new;
end $$;
-- After the others: what they write is what is kept.
create trigger zz_keep_past before update on ${table} for each row
  when ((${values('old')}) is distinct from (${values('new')})) execute function app.keep_past_${table}();
create trigger zz_keep_past_of_gone after delete on ${table} for each row execute function app.keep_past_${table}();
alter table ${table} enable always trigger zz_keep_past, enable always trigger zz_keep_past_of_gone;
`;
}
