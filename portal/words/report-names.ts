import { financialYear, quarterName, quarterOf } from './quarter.ts';

/** The reports of a quarter, by what they are called. */
export const quarterly = {
  QUARTERLY_REPORT: 'Quarterly report',
  LEAD_REVIEWS: 'Reviews of cases',
} as const;

/** The reports of a year. */
export const yearly = {
  ANNUAL_PUBLICATION: 'Yearly publication',
  EQUALITY_SUMMARY: 'Equality summary',
  TENANT_SATISFACTION_MEASURES: 'Tenant Satisfaction Measures',
} as const;

export type ReportKind = keyof typeof quarterly | keyof typeof yearly;

const isQuarterly = (kind: ReportKind): kind is keyof typeof quarterly => kind in quarterly;

/** A report with its period: "Quarterly report Q2 2026/27". */
export function nameOfReport({
  kind,
  periodFrom,
}: {
  kind: ReportKind | null;
  periodFrom: string | null;
}): string {
  if (!periodFrom || !kind) return 'Report';
  const quarter = quarterOf(new Date(`${periodFrom}T12:00:00Z`));
  return isQuarterly(kind)
    ? `${quarterly[kind]} ${quarterName(quarter)}`
    : `${yearly[kind]} ${financialYear(quarter).replace('-', '/')}`;
}
