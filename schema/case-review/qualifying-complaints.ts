import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { localDay } from '../calendar/working-days.ts';
import { DefinitionLimb } from '../vocabulary.ts';

/** A report, as far as it may be a qualifying complaint. */
export interface Complaint {
  reference: string;
  receivedAt: Date;
  /** When the behaviour happened, as told; unknown where nobody said. */
  occurredAt: Date | null;
  limbs: readonly DefinitionLimb[];
}

/** What the local authority's procedure asks. */
export interface Threshold {
  complaintsNeeded: number;
  withinMonths: number;
  reportedWithinMonths: number;
}

export interface CountedComplaint {
  reference: string;
  receivedAt: Date;
  qualifies: boolean;
  /** Why it does not count; null where it does. */
  reason: string | null;
}

export interface Meter {
  count: number;
  needed: number;
  met: boolean;
  complaints: CountedComplaint[];
}

/**
 * Counts the qualifying complaints that an application at `at` could rest on (2014 Act, section 104 (11)): made within
 * the procedure's time of the behaviour (one month), and not longer ago than its window (six months). Only harassment,
 * alarm or distress counts for a case review (decision 1). One incident told of twice is one complaint.
 */
export function countQualifyingComplaints(
  complaints: readonly Complaint[],
  threshold: Threshold,
  at: Date,
  calendar: WorkingCalendar,
): Meter {
  const told = new Set<number>();
  const counted = [...complaints]
    .sort((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime())
    .map((complaint): CountedComplaint => {
      const reason = whyNot(complaint, threshold, at, calendar) ?? toldBefore(complaint, told);
      const { reference, receivedAt } = complaint;
      return { reference, receivedAt, qualifies: reason === null, reason };
    });
  const count = counted.filter(({ qualifies }) => qualifies).length;
  return {
    count,
    needed: threshold.complaintsNeeded,
    met: count >= threshold.complaintsNeeded,
    complaints: counted,
  };
}

function whyNot(
  { receivedAt, occurredAt, limbs }: Complaint,
  { withinMonths, reportedWithinMonths }: Threshold,
  at: Date,
  calendar: WorkingCalendar,
): string | null {
  const received = localDay(receivedAt, calendar);
  if (receivedAt > at) return 'It came after the application.';
  if (Temporal.PlainDate.compare(received, localDay(at, calendar).subtract({ months: withinMonths })) < 0) {
    return `It was made more than ${withinMonths} months before.`;
  }
  const latest = occurredAt && localDay(occurredAt, calendar).add({ months: reportedWithinMonths });
  if (latest && Temporal.PlainDate.compare(received, latest) > 0) {
    return 'It was made too long after the behaviour.';
  }
  return limbs.includes(DefinitionLimb.HARASSMENT_ALARM_DISTRESS)
    ? null
    : 'It was not found to be about harassment, alarm or distress.';
}

function toldBefore({ occurredAt }: Complaint, told: Set<number>): string | null {
  if (!occurredAt) return null;
  if (told.has(occurredAt.getTime())) return 'The same incident was told of before.';
  told.add(occurredAt.getTime());
  return null;
}
