import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { countReport } from '../../jobs/count-reports.ts';
import type { Act } from '../../schema/act.ts';
import { latestWholeQuarter, quarterDays, quarterKey, quartersFrom } from '../../schema/calendar/quarter.ts';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { withIdentities } from '../../schema/identity-source.ts';
import { askForReport, editSentences, signReport } from '../../schema/management-report/keep-report.ts';
import { ManagementReport } from '../../schema/management-report/management-report.ts';
import { latestYear } from '../../schema/management-report/report-periods.ts';
import { Service } from '../../schema/place/service.ts';
import { PolicyVersion } from '../../schema/policy/policy-version.ts';
import { Staff } from '../../schema/staff/staff.ts';
import { recordHomesOwned } from '../../schema/tenant-satisfaction/record-homes-owned.ts';
import type { MeasuredStock } from '../../schema/tenant-satisfaction/tsm-measures.ts';
import { ManagementReportKind, Nation, ServiceType, StaffRole, Stock } from '../../schema/vocabulary.ts';
import { openOrm } from '../database/orm.ts';
import { rolesOf } from '../database/roles.ts';
import { derivedId } from './derived-id.ts';
import { knowAsItHappened } from './known-as-it-happened.ts';
import { writeDownThen } from './lives/passing-time.ts';
import type { DemonstrationOptions } from './load-demonstration.ts';
import { SeededRandom } from './seeded-random.ts';

/** How many quarters back the papers of the demonstration go. */
const quarters = 5;
const day = 24 * 3_600_000;
/** The seed and the stream of chance that their identities come from. */
const chance = [872, 21, 0] as const;

type Told = Pick<DemonstrationOptions, 'now' | 'issuer' | 'secrets'>;

/**
 * The papers of the demonstration: the quarterly ones, signed, one of them replaced, the latest as a draft; and the
 * equality summary, the Tenant Satisfaction Measures and the reviews of a quarter, signed. They are counted as any are, over rows that are committed, and told by the operations of the domain as on their day; what was
 * owed for each quarter is met by them. Where the draft is late, the worker says so when it first looks.
 */
export async function tellReports(client: pg.ClientBase, adminUrl: string, told: Told): Promise<void> {
  let moment = told.now.getTime();
  const random = new SeededRandom(...chance);
  const newId = () => derivedId(moment, random);
  const passes = (at: number) => {
    moment = at;
  };
  if (!(await withIdentities(newId, () => tellQuarters(adminUrl, told, passes)))) return;
  await client.query('begin');
  await knowAsItHappened(client, ['deadline'], 't.period_from is not null');
  await writeDownThen(client, 'deadline_id in (select id from deadline where period_from is not null)');
  await client.query('commit');
}

/** Answers with whether there was anything to tell. */
async function tellQuarters(
  adminUrl: string,
  { now, issuer, secrets }: Told,
  passes: (at: number) => void,
): Promise<boolean> {
  const orm = await openOrm(adminUrl, 2);
  const worker = new pg.Client({ connectionString: rolesOf(adminUrl).urlOf('worker') });
  await worker.connect();
  try {
    const em = orm.em.fork() as EntityManager;
    if ((await em.count(ManagementReport)) > 0) return false;
    const policy = await em.findOneOrFail(PolicyVersion, { number: 1 });
    const actor = async (role: StaffRole) => {
      const subject = `demo-${role.toLowerCase().replaceAll('_', '-')}`;
      return (await em.findOneOrFail(Staff, { issuer, subject })).id;
    };
    const [author, signatory] = [await actor(StaffRole.ANALYST), await actor(StaffRole.HEAD_OF_SERVICE)];
    const actOf = (staffId: string, at: number): Act => {
      passes(at);
      return {
        now: new Date(at),
        by: { staffId, roles: [] },
        policy: { id: policy.id, document: policy.document },
        calendar: englandAndWales,
        secrets,
      };
    };
    const draft = async (
      period: string,
      at: number,
      reason?: string,
      kind = ManagementReportKind.QUARTERLY_REPORT,
    ) => {
      const act = actOf(author, at);
      const asked = await askForReport(em, { kind, period, reason }, act);
      await em.flush();
      await countReport(worker, asked.id, secrets, act.now);
      await em.refresh(asked);
      return asked;
    };
    const sign = async (report: ManagementReport, at: number) => {
      await signReport(em, { reportId: report.id, version: report.version }, actOf(signatory, at));
      await em.flush();
    };
    const latest = latestWholeQuarter(now);
    for (let back = quarters - 1; back >= 0; back -= 1) {
      const quarter = quartersFrom(latest, -back);
      const over = new Date(`${quarterDays(quarter).to}T09:40:00Z`).getTime();
      const report = await draft(quarterKey(quarter), Math.min(over + 17 * day, now.getTime()));
      if (back === 0) continue;
      if (back === 3) {
        const [first, ...others] = report.document!.sentences.map(({ text }) => text);
        const sentences = [`${first} Two services were short of staff in the second month.`, ...others];
        await editSentences(
          em,
          { reportId: report.id, version: report.version, sentences },
          actOf(author, over + 18 * day),
        );
        await em.flush();
      }
      await sign(report, over + 20 * day);
      if (back !== 2) continue;
      const reason = 'Reports of one service were recorded after the quarter had been counted.';
      await sign(await draft(quarterKey(quarter), over + 34 * day, reason), over + 35 * day);
    }
    const { key, to } = latestYear(now);
    const yearOver = new Date(`${to}T09:40:00Z`).getTime();
    const counted = Math.min(yearOver + 21 * day, now.getTime());
    const summary = await draft(key, counted, undefined, ManagementReportKind.EQUALITY_SUMMARY);
    await sign(summary, Math.min(counted + 7 * day, now.getTime()));
    for (const [stock, homes] of Object.entries(await homesByStock(em))) {
      for (const year of [Number(key) - 1, Number(key)]) {
        const owned = { year: String(year), stock: stock as Stock, homes: homes - 2 * (Number(key) - year) };
        await recordHomesOwned(em, owned, actOf(signatory, counted));
      }
    }
    await em.flush();
    const tsm = await draft(key, counted, undefined, ManagementReportKind.TENANT_SATISFACTION_MEASURES);
    await sign(tsm, Math.min(counted + 9 * day, now.getTime()));
    const publication = await draft(key, counted, undefined, ManagementReportKind.ANNUAL_PUBLICATION);
    await sign(publication, Math.min(counted + 11 * day, now.getTime()));
    const before = quartersFrom(latest, -1);
    const reviewed = new Date(`${quarterDays(before).to}T09:40:00Z`).getTime() + 17 * day;
    const reviews = await draft(quarterKey(before), reviewed, undefined, ManagementReportKind.LEAD_REVIEWS);
    await sign(reviews, reviewed + 4 * day);
    return true;
  } finally {
    await worker.end();
    await orm.close(true);
  }
}

/** Homes in England: nearly all of them rented. */
async function homesByStock(em: EntityManager): Promise<Record<MeasuredStock, number>> {
  const services = await em.find(Service, { nation: Nation.ENGLAND, type: ServiceType.HOUSING });
  const homes = services.reduce((sum, service) => sum + (service.homes ?? 0), 0);
  const shared = Math.round(homes * 0.04);
  return { [Stock.LCRA]: homes - shared, [Stock.LCHO]: shared };
}
