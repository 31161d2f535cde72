import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { periodOf, type ReportPeriod } from '../management-report/report-periods.ts';
import { insist, type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { ManagementReportKind, type Stock } from '../vocabulary.ts';
import { HomesOwned } from './homes-owned.ts';
import type { HomesOwnedInput } from './homes-owned-input.ts';
import { measuredStocks } from './tsm-measures.ts';

const clause = 'Tenant Satisfaction Measures NM01';
/** More than any landlord owns. */
const MOST = 1_000_000;

/** Homes are counted at the end of a year, so it must be over. */
export function ruleOnHomes(
  { homes, stock }: { homes: number; stock: Stock },
  year: ReportPeriod | null,
): Ruling<{ year: ReportPeriod }> {
  const refusals: Refusal[] = [];
  if (!year) {
    const message = 'Name the reporting year by the one in which it begins: 2025 for 2025/26.';
    refusals.push(refusal('year', 'PERIOD_UNKNOWN', clause, message));
  } else if (!year.ended) {
    const message = `The reporting year ends on ${year.to}; its homes are counted then.`;
    refusals.push(refusal('year', 'PERIOD_NOT_OVER', clause, message));
  }
  if (!Number.isInteger(homes) || homes < 0 || homes > MOST) {
    const message = `Say how many homes: 0 to ${MOST.toLocaleString('en-GB')}.`;
    refusals.push(refusal('homes', 'HOMES_COUNTED', clause, message));
  }
  if (!(measuredStocks as readonly Stock[]).includes(stock)) {
    const message = 'Only low-cost rental and low-cost home ownership count.';
    refusals.push(refusal('stock', 'STOCK_MEASURED', clause, message));
  }
  return ruling(refusals, { year: year! });
}

/** Writes down how many homes of a kind there were, or puts it right: what was signed keeps the number that it had. */
export async function recordHomesOwned(
  em: EntityManager,
  { year: named, stock, homes, version }: HomesOwnedInput,
  act: Act,
): Promise<HomesOwned> {
  const period = periodOf(ManagementReportKind.TENANT_SATISFACTION_MEASURES, named, act.now);
  const { year } = insist(ruleOnHomes({ homes, stock }, period));
  const by = { recordedAt: act.now, recordedBy: em.getReference(Staff, act.by.staffId) };
  const standing = await em.findOne(HomesOwned, { year: year.key, stock });
  if (!standing) return em.create(HomesOwned, { year: year.key, stock, homes, ...by } as never);
  refuseOverwriting(standing, version, { homes }, 'version');
  return em.assign(standing, { homes, ...by });
}
