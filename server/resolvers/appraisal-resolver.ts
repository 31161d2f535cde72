import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { PeriodInput } from '../../schema/analytics/analytics-types.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { asUuid } from '../reading/compile.ts';
import { AppraisalExtract } from './appraisal-types.ts';
import { dayText, refuseValue } from './asked-values.ts';
import { faultOfDays, readAppraisal } from './read-appraisal.ts';

/** What an appraisal asks of somebody who reviews cases (policy 15.2). */
@Resolver()
export class AppraisalResolver {
  @Query(() => AppraisalExtract, {
    nullable: true,
    description:
      'The reviews of one service lead or area manager in a period, for their appraisal (policy 15.2): they themselves, the area manager above a lead, and the head of service see it. Null for everybody else, as for somebody who reviews nothing. As files: /appraisals/ID/reviews.csv, .xlsx and .ods with from and to.',
  })
  @Allow('READ_REVIEW_COVERAGE')
  async appraisalExtract(
    @Ctx() context: Context,
    @Arg('staffId', () => ID, { description: 'Whose.' }) staffId: string,
    @Arg('period', () => PeriodInput, { description: 'Which days: at most 400.' }) period: PeriodInput,
  ): Promise<AppraisalExtract | null> {
    const [from, to] = [dayText(period.from), dayText(period.to)];
    const fault = faultOfDays(from, to);
    if (fault) refuseValue('period.to', fault);
    return await readAppraisal(context, asUuid(staffId), from, to);
  }
}
