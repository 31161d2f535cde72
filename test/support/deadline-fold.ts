import type { Data } from './landlord.ts';

interface Told {
  type: string;
  dueAt: string;
  status: string;
  conditional: boolean;
  replaces: string | null;
}

/** What the log says has become of each deadline it tells of, by identity: from nothing but its events, in order. */
export function foldDeadlines(events: readonly { kind: string; facts: Data }[]): Record<string, Told> {
  const told: Record<string, Told> = {};
  for (const { kind, facts } of events) {
    if (!kind.startsWith('DEADLINE_')) continue;
    const { deadline: id, type, dueAt } = facts;
    if (kind === 'DEADLINE_SET') {
      if (told[id]) throw new Error(`${type} ${id} is set twice`);
      const { conditional = false, replaces = null } = facts;
      told[id] = { type, dueAt, status: 'PENDING', conditional, replaces };
      continue;
    }
    const one = told[id];
    if (!one) throw new Error(`${kind} of ${type} ${id}, which was never set`);
    if (one.dueAt !== dueAt) throw new Error(`${type} ${id} was rewritten`);
    if (kind === 'DEADLINE_MET') one.status = facts.status;
    else if (kind === 'DEADLINE_MISSED') one.status = 'MISSED';
    else if (kind === 'DEADLINE_CANCELLED' || kind === 'DEADLINE_OVERRIDDEN') one.status = 'CANCELLED';
    else if (kind === 'DEADLINE_NEEDED') one.conditional = false;
  }
  return told;
}

/** The same from the rows themselves. */
export const deadlinesAsRows = `
  select id, type, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "dueAt", status, conditional, replaces_id as replaces
    from deadline`;

/** Events of the deadlines of a case, those before it was opened too. */
export const eventsOfDeadlines = `
  select e.kind, e.facts from case_event e join deadline d on d.id = e.deadline_id where d.case_id = $1 order by e.position`;
