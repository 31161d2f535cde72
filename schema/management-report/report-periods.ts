import {
  financialYear,
  hasEnded,
  latestWholeQuarter,
  type Quarter,
  quarterDays,
  quarterKey,
} from '../calendar/quarter.ts';
import { ManagementReportKind } from '../vocabulary.ts';

export interface ReportPeriod {
  /** As the report is known by: `2026-2`. */
  key: string;
  from: string;
  to: string;
  ended: boolean;
}

/** `2026-2` as a quarter of the financial year; null when it names none. */
export function quarterNamed(period: string): Quarter | null {
  const match = /^(20\d\d)-([1-4])$/.exec(period);
  return match ? { year: Number(match[1]), quarter: Number(match[2]) as Quarter['quarter'] } : null;
}

/** The period that a kind of report is asked of; null when it names none. */
export function periodOf(kind: ManagementReportKind, period: string, now: Date): ReportPeriod | null {
  switch (kind) {
    case ManagementReportKind.QUARTERLY_REPORT:
    case ManagementReportKind.LEAD_REVIEWS: {
      const quarter = quarterNamed(period.trim());
      return quarter && ofQuarter(quarter, now);
    }
    case ManagementReportKind.ANNUAL_PUBLICATION:
    case ManagementReportKind.EQUALITY_SUMMARY:
    case ManagementReportKind.TENANT_SATISFACTION_MEASURES: {
      const match = /^20\d\d$/.exec(period.trim());
      return match && ofYear(Number(match[0]), now);
    }
  }
}

/** The financial year that has ended last. */
export const latestYear = (now: Date): ReportPeriod => {
  const { year, quarter } = latestWholeQuarter(now);
  return ofYear(quarter === 4 ? year : year - 1, now);
};

export const latestQuarter = (now: Date): ReportPeriod => ofQuarter(latestWholeQuarter(now), now);

/** The financial year after that of a key. */
export const yearAfter = (key: string, now: Date): ReportPeriod => ofYear(Number(key) + 1, now);

const ofQuarter = (quarter: Quarter, now: Date): ReportPeriod => ({
  key: quarterKey(quarter),
  ...quarterDays(quarter),
  ended: hasEnded(quarter, now),
});

const ofYear = (year: number, now: Date): ReportPeriod => ({
  key: String(year),
  from: quarterDays({ year, quarter: 1 }).from,
  to: quarterDays({ year, quarter: 4 }).to,
  ended: hasEnded({ year, quarter: 4 }, now),
});

/** So many financial years up to this one, oldest first, as they are named and counted. */
export const yearsUpTo = (last: number, many: number) =>
  Array.from({ length: many }, (_unused, index) => {
    const year = last - many + 1 + index;
    return {
      name: financialYear({ year, quarter: 1 }).replace('-', '/'),
      from: quarterDays({ year, quarter: 1 }).from,
      to: quarterDays({ year, quarter: 4 }).to,
    };
  });
