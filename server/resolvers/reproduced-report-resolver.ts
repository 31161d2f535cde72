import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { compareWithRecount } from '../../schema/management-report/compare-with-recount.ts';
import { countTables } from '../../schema/management-report/quarterly-report.ts';
import type { ReportDocument } from '../../schema/management-report/report-document.ts';
import { quarterNamed } from '../../schema/management-report/report-periods.ts';
import { ManagementReportKind } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { asUuid } from '../reading/compile.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import { scopeOf } from './analytics-resolver.ts';
import { refuseValue } from './asked-values.ts';
import { refuseUnknown } from './known-at.ts';
import { ReproducedReport } from './reproduced-report-types.ts';

/** Compares what a report told with the data that it was counted from (policy 15.5). */
@Resolver()
export class ReproducedReportResolver {
  @Query(() => ReproducedReport, {
    nullable: true,
    description:
      'A quarterly report to management counted again from the data as it was known at the data-to moment of the report, with the reach of its readers, and which figures differ (policy 15.5). Refused with the field: another kind, one that is not counted yet, one of a time of which nothing is known, and to whoever a wall keeps from something that is counted.',
  })
  @Allow('READ_MANAGEMENT_REPORTS')
  async reproducedReport(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
  ): Promise<ReproducedReport | null> {
    const [report, scope] = await Promise.all([reportOf(context, id), scopeOf(context)]);
    if (!report) return null;
    if (report.kind !== ManagementReportKind.QUARTERLY_REPORT) {
      refuseValue('id', 'only quarterly reports are counted again.');
    }
    if (!report.document || !report.dataTo) refuseValue('id', 'it is not counted yet.');
    if (scope.walled) refuseValue('id', 'a wall keeps you from something that it counts.');
    const asAt = new Date(report.dataTo);
    await refuseUnknown(context, asAt, 'id');
    const recounted = await countTables(askerOf(context), quarterNamed(report.period)!, asAt);
    const differing = compareWithRecount(report.document.tables, recounted);
    return { asAt, reproduced: differing.length === 0, differing };
  }
}

interface FoundReport {
  kind: ManagementReportKind;
  period: string;
  document: ReportDocument | null;
  dataTo: string | null;
}

async function reportOf({ sid, database }: Context, id: string): Promise<FoundReport | null> {
  const text = `select json_build_object('kind', kind, 'period', period, 'document', document, 'dataTo', data_to)
    from management_report where id = $1`;
  const asker = { sid, role: database.roles.user };
  const found = await askInOneTrip(database.reads, asker, { text, values: [asUuid(id)] });
  return found === null ? null : (JSON.parse(found) as FoundReport);
}

const asReaders = {
  text: `select set_config('app.counts_for_readers', 'yes', true)`,
  values: [],
  name: 'amity_for_readers',
};

/** Whoever asks is named for nothing here: what the report's readers may be told is counted, as it was then. */
const askerOf =
  ({ sid, database }: Context) =>
  async (of: 'figures' | 'totals', statement: { text: string; values: unknown[] }) => {
    const role = database.roles[of];
    const questions = [
      { role, statement: asReaders },
      { role, statement },
    ];
    return (await database.overviews.ask(sid, questions))[1] ?? null;
  };
