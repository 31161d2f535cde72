import { countedColumns } from '../access/past-access.ts';
import {
  answeredByFunction,
  type KeptTable,
  keptColumns,
  keptTables,
  keptWithoutReaders,
} from './kept-columns.ts';

/** Who asks: one of the roles that count, or whoever reads the rows themselves. */
export type AskedAs = 'figures' | 'totals' | 'user';

/** Whether a row as it was may be counted by whoever reads it: the row of today says, by a condition on it. SQL. */
export const countedToday = (table: KeptTable, t: string, counted: (t: string) => string): string =>
  `(exists (select from public.${table} today where today.id = ${t}.id and ${counted('today')})
    or ${t}.gone and ${t}.readers && (select app.figure_keys()))`;

/**
 * The tables that a statement reads, as they were known at a moment, under their own names: common table expressions to
 * stand before all others of the statement, which is the same as that of today. What a role may not count of today it finds
 * nothing of here; policies and functions name their tables in full and so speak of today: rights are never those of then.
 */
export function tablesAt(moment: string, role: AskedAs, statement: string): string {
  return keptTables
    .filter((table) => !answeredByFunction.includes(table) && new RegExp(`\\b${table}\\b`).test(statement))
    .map((table) => tableAt(table, moment, role))
    .join(', ');
}

function tableAt(table: KeptTable, moment: string, role: AskedAs): string {
  const columns = role === 'user' ? ['id', ...keptColumns[table]] : countedColumns(table, role);
  const of = (t: string) => columns.map((column) => `${t}.${column}`).join(', ');
  // Who may read a row is said by the row of today, of what was deleted by the last of it.
  const withReaders = role === 'user' && !keptWithoutReaders.includes(table);
  const [now, then, today] = withReaders
    ? [
        ', b.readers, false as gone',
        ', coalesce(b.readers, p.gone_readers) as readers, p.gone_readers is not null as gone',
        `left join public.${table} b on b.id = p.id`,
      ]
    : ['', '', ''];
  return `${table} as not materialized (
      select ${of('b')}${now} from public.${table} b where b.known_from <= ${moment}
      union all select ${of('p')}${then} from past.${table} p ${today} where p.known_from <= ${moment} and p.known_to > ${moment})`;
}
