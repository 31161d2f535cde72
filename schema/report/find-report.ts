import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseIfChanged } from '../case/case-version.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { Report } from './report.ts';
import type { ReportChangeInput } from './report-change-input.ts';

/** The report a change is about, as the client last read it. */
export async function findReport(
  em: EntityManager,
  input: ReportChangeInput,
  wanted: Partial<Report> = {},
): Promise<Report> {
  const report = await reportBy(em, input.reportId);
  refuseIfChanged(report, input.reportVersion, wanted, 'reportVersion');
  return report;
}

export async function reportBy(em: EntityManager, reportId: string, field = 'reportId'): Promise<Report> {
  const id = identity(reportId, field, 'report');
  return found(
    await em.findOne(Report, id, { populate: ['service', 'reporter', 'property', 'case'] }),
    field,
    'report',
  );
}
