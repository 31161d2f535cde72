import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Case } from '../case/case.ts';
import { recordEvent } from '../event/record-event.ts';
import { Report } from '../report/report.ts';
import type { EventKind } from '../vocabulary.ts';

/** The cases a person is in, and the reports of theirs that are in none, which the actor may write to. */
export async function placesOfPeople(em: EntityManager, ids: readonly string[]) {
  const rows = await em.execute<{ case: string | null; report: string | null }[]>(
    `select distinct p.case_id as case, null::uuid as report from party p
      where p.person_id = any(?::uuid[]) and p.readers && (select app.write_keys() || app.intake_keys())
     union select r.case_id, case when r.case_id is null then r.id end from report r
      where r.reporter_id = any(?::uuid[]) and r.readers && (select app.write_keys() || app.intake_keys())`,
    [`{${ids.join(',')}}`, `{${ids.join(',')}}`],
  );
  return {
    cases: await em.find(Case, { id: { $in: rows.flatMap((row) => row.case ?? []) } }),
    reports: await em.find(Report, { id: { $in: rows.flatMap((row) => row.report ?? []) } }),
  };
}

/** The same entry in the log of each: none learns of another. */
export function recordEverywhere(
  em: EntityManager,
  { cases, reports }: { cases: Case[]; reports: Report[] },
  kind: EventKind,
  facts: Record<string, unknown>,
  act: Act,
): void {
  for (const of of cases) recordEvent(em, { case: of }, kind, facts, act);
  for (const report of reports) recordEvent(em, { report }, kind, facts, act);
}
