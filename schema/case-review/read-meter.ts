import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Case } from '../case/case.ts';
import { Report } from '../report/report.ts';
import { whoIsTold } from './explain-case-review-right.ts';
import { countQualifyingComplaints, type Meter, type Threshold } from './qualifying-complaints.ts';

/**
 * How near a case is to the threshold for a review: its own reports, and those that the same people made about the
 * same place in other cases, as far as the reader may see them.
 */
export async function readMeter(
  em: EntityManager,
  of: Case,
  threshold: Threshold,
  at: Date,
  calendar: WorkingCalendar,
): Promise<Meter> {
  const harmed = await whoIsTold(em, of);
  const people = [...new Set(harmed.map(({ person }) => person.id))];
  const elsewhere =
    of.property && people.length > 0
      ? [{ reporter: { $in: people }, property: of.property, case: { $ne: null } }]
      : [];
  const reports = await em.find(Report, { $or: [{ case: of }, ...elsewhere] });
  return countQualifyingComplaints(
    reports.map(({ reference, receivedAt, occurredAt, limbs }) => ({
      reference,
      receivedAt,
      occurredAt: occurredAt ?? null,
      limbs: limbs ?? [],
    })),
    threshold,
    at,
    calendar,
  );
}
