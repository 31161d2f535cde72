import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseOverwriting } from '../case/case-version.ts';
import { minimised } from '../case/find-case.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { Refused } from '../ruling.ts';
import { Report } from './report.ts';
import type { ReportChangeInput } from './report-change-input.ts';

/** The report a change is about, as the client last read it. */
export async function findReport(
  em: EntityManager,
  input: ReportChangeInput,
  wanted: Partial<Report> = {},
): Promise<Report> {
  const report = await reportBy(em, input.reportId);
  refuseOverwriting(report, input.reportVersion, wanted, 'reportVersion');
  return report;
}

export async function reportBy(em: EntityManager, reportId: string, field = 'reportId'): Promise<Report> {
  const id = identity(reportId, field, 'report');
  const report = found(
    await em.findOne(Report, id, { populate: ['service', 'reporter', 'property', 'case'] }),
    field,
    'report',
  );
  if (report.minimisedAt) throw new Refused([minimised('report')]);
  return report;
}
