import type { ClientBase } from 'pg';
import { type KeptTable, keptColumns } from '../../schema/as-at/kept-columns.ts';

/** From here on the transaction tells of this moment, until another is said. */
export const tellOf = (client: ClientBase, moment: number | null) =>
  client.query(`select set_config('app.known_at', $1, true)`, [
    moment === null ? '' : new Date(moment).toISOString(),
  ]);

/** What a row was before it became what it is, for how long. */
interface Before {
  was: Readonly<Record<string, string>>;
  from: string;
  to: string;
  where: string;
}

interface Told {
  before: readonly Before[];
  /** Since when it is what it is. */
  since: string;
}

const asPending = { status: `'PENDING'`, met_at: 'null' };
/** A clock that was let go without having run out ended with its case, as far as its row says. */
const cancelled = `coalesce((select c.closed_at from asb_case c where c.id = t.case_id and c.closed_at < t.due_at), t.starts_at)`;

const told: Partial<Record<KeptTable, Told>> = {
  asb_case: {
    before: [
      {
        was: { status: `'OPEN'`, stage: `'ACTION_PLAN'`, closed_at: 'null', outcome: 'null' },
        from: 't.opened_at',
        to: 't.closed_at',
        where: 'true',
      },
    ],
    since: 'coalesce(t.closed_at, t.opened_at)',
  },
  report: {
    before: [
      {
        was: { status: `'RECEIVED'`, case_id: 'null' },
        from: 't.received_at',
        to: 't.triaged_at',
        where: 'true',
      },
    ],
    since: 'coalesce(t.triaged_at, t.received_at)',
  },
  deadline: {
    before: [
      { was: asPending, from: 't.starts_at', to: 't.met_at', where: `t.status = 'MET'` },
      { was: asPending, from: 't.starts_at', to: 't.due_at', where: `t.status in ('MISSED', 'MET_LATE')` },
      {
        was: { status: `'MISSED'`, met_at: 'null' },
        from: 't.due_at',
        to: 't.met_at',
        where: `t.status = 'MET_LATE'`,
      },
      { was: asPending, from: 't.starts_at', to: cancelled, where: `t.status = 'CANCELLED'` },
    ],
    since: `case t.status when 'MISSED' then t.due_at when 'CANCELLED' then ${cancelled} else coalesce(t.met_at, t.starts_at) end`,
  },
  survey: {
    before: [
      {
        was: { status: `'ISSUED'`, answered_at: 'null', handling_score: 'null', outcome_score: 'null' },
        from: 't.issued_at',
        to: 't.answered_at',
        where: 'true',
      },
    ],
    since:
      'coalesce(t.answered_at, t.issued_at, (select g.closed_at from case_closing g where g.id = t.closing_id))',
  },
  action: {
    before: [
      {
        was: { status: `'IN_PROGRESS'`, completed_at: 'null', outcome: 'null' },
        from: 't.recorded_at',
        to: 't.completed_at',
        where: 'true',
      },
    ],
    since: 'coalesce(t.completed_at, t.recorded_at)',
  },
  party: { before: [], since: 't.added_at' },
  contact: { before: [], since: 't.occurred_at' },
  equality_profile: { before: [], since: 't.asked_at' },
};

/**
 * Rows that were loaded as they are in the end are known from when each thing happened, with what they were before: so that
 * the past of the demonstration can be asked for like any other.
 */
export async function knowAsItHappened(
  client: ClientBase,
  tables = Object.keys(told) as KeptTable[],
  which = 'true',
) {
  for (const table of tables) {
    const { before, since } = told[table]!;
    await client.query(`delete from past.${table} p using ${table} t where t.id = p.id and ${which}`);
    for (const one of before) await client.query(versionsSql(table, one, which));
    await client.query(`update ${table} t set known_from = ${since} where ${which}`);
  }
}

const versionsSql = (table: KeptTable, { was, from, to, where }: Before, which: string) => {
  const columns = keptColumns[table] as readonly string[];
  return `insert into past.${table} (id, ${columns.join(', ')}, known_from, known_to)
    select t.id, ${columns.map((column) => was[column] ?? `t.${column}`).join(', ')}, ${from}, ${to}
      from ${table} t where ${from} < ${to} and ${where} and ${which}`;
};
