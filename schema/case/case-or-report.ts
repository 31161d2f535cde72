import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { reportBy } from '../report/find-report.ts';
import type { Report } from '../report/report.ts';
import { isUndecided } from '../report/triage-rules.ts';
import { Refused, refusal } from '../ruling.ts';
import type { Case } from './case.ts';
import { refuseOverwriting } from './case-version.ts';
import { findOpenCase } from './find-case.ts';

@InputType({ description: 'A change to a case, or to a report that has none. Give one of the two.' })
export abstract class CaseOrReportInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The case.' })
  caseId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  caseVersion?: number | null;

  @Field(() => ID, { nullable: true, description: 'The report, while it is not decided.' })
  reportId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the report as last read.' })
  reportVersion?: number | null;
}

export type CaseOrReport = { case: Case; report?: undefined } | { report: Report; case?: undefined };

/** What the change is about, as the client last read it; `wanted` are the values it would write. */
export async function caseOrReport(
  em: EntityManager,
  { caseId, caseVersion, reportId, reportVersion }: CaseOrReportInput,
  wanted: Partial<Case> & Partial<Report>,
): Promise<CaseOrReport> {
  if (Boolean(caseId) === Boolean(reportId)) {
    throw new Refused([
      refusal('caseId', 'CASE_OR_REPORT', '8.4', 'Name a case or a report; one of the two.'),
    ]);
  }
  if (caseId) {
    const of = await findOpenCase(em, { caseId });
    refuseOverwriting(of, caseVersion, wanted, 'caseVersion');
    return { case: of };
  }
  const report = await reportBy(em, reportId!);
  refuseOverwriting(report, reportVersion, wanted, 'reportVersion');
  if (!isUndecided(report)) {
    const message = 'This report has been decided: change its case.';
    throw new Refused([refusal('report', 'DECIDED_ONCE', 'Scope', message)]);
  }
  return { report };
}
