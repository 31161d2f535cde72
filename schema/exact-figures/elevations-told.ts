import type { EntityManager } from '@mikro-orm/postgresql';
import { yearsUpTo } from '../management-report/report-periods.ts';
import type { EqualityStewardship, ExactFiguresElevation } from './exact-figures-types.ts';

/** So many are told, the latest first; the audit has all. */
const MOST = 50;

/** Who is a steward, or waits to be one. */
export async function stewardsTold(em: EntityManager): Promise<EqualityStewardship[]> {
  return (await em.execute(stewardsSql)) as EqualityStewardship[];
}

/** What was asked for, as far as the viewer may know of it. */
export async function elevationsTold(em: EntityManager, id?: string): Promise<ExactFiguresElevation[]> {
  const rows = (await em.execute(elevationsSql, [id ?? null, MOST])) as ExactFiguresElevation[];
  return rows.map((row) => ({ ...row, year: yearsUpTo(Number(row.year), 1)[0]!.name }));
}

const stewardsSql = `
  select e.id, e.staff_id as "staffId", w.name, e.state, e.named_at as "namedAt", n.name as "namedBy",
         e.named_by_id = app.staff_id() as "namedByYou", e.decided_at as "confirmedAt", d.name as "confirmedBy"
    from equality_steward e join staff w on w.id = e.staff_id join staff n on n.id = e.named_by_id
    left join staff d on d.id = e.decided_by_id
   where e.ended_at is null order by e.seat`;

const elevationsSql = `
  select e.id, e.year, e.side, e.characteristic, e.breakdown as by, e.reason,
         case when e.stage = 'APPROVED' and e.until <= clock_timestamp() then 'ENDED' else e.stage end as stage,
         e.stage = 'APPROVED' and e.until > clock_timestamp() and app.is_equality_steward(e.asked_by_id)
           and app.is_equality_steward(e.decided_by_id) as open,
         e.asked_at as "askedAt", a.name as "askedBy", e.asked_by_id = app.staff_id() as own,
         e.asked_by_id = app.staff_id() and e.stage = 'ASKED'
           or app.staff_id() in (e.asked_by_id, e.decided_by_id) and e.stage = 'APPROVED' and e.until > clock_timestamp() as "mayEnd",
         e.decided_at as "decidedAt", d.name as "decidedBy", e.until, e.ended_at as "endedAt", n.name as "endedBy"
    from equality_elevation e join staff a on a.id = e.asked_by_id
    left join staff d on d.id = e.decided_by_id left join staff n on n.id = e.ended_by_id
   where e.id = coalesce(?::uuid, e.id) order by e.asked_at desc, e.id limit ?`;
