import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PeriodInput } from '../../schema/analytics/analytics-types.ts';
import { caseReviewFunnelSql } from '../../schema/case-review/case-review-funnel-sql.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askOverview } from '../reading/ask-overview.ts';
import { asUuid } from '../reading/compile.ts';
import { manyRows } from '../reading/one-of-many.ts';
import { dayText, refuseValue } from './asked-values.ts';
import {
  CaseReviewFunnel,
  CaseReviewFunnelFilter,
  type CaseReviewLimit,
} from './case-review-funnel-types.ts';

/** How far applications for a case review come (policy 16). */
@Resolver()
export class CaseReviewFunnelResolver {
  @Query(() => CaseReviewFunnel, {
    description:
      'How far the applications for a case review came that were received in a period, in the viewer’s scope: as many as `caseReviews` finds with the same conditions. Whoever reads no cases has the measures of `analytics`.',
  })
  @Allow('READ_ROWS')
  async caseReviewFunnel(
    @Ctx() { database, sid }: Context,
    @Arg('period', () => PeriodInput, { description: 'Received on which days.' }) period: PeriodInput,
    @Arg('filter', () => CaseReviewFunnelFilter, { nullable: true, description: 'Of which applications.' })
    filter?: CaseReviewFunnelFilter | null,
  ): Promise<CaseReviewFunnel> {
    const [from, to] = [dayText(period.from), dayText(period.to)];
    if (to < from) refuseValue('period.to', 'must not be before the first day.');
    const ids = (given: readonly string[] | null | undefined) => given?.map(asUuid) ?? null;
    const statement = caseReviewFunnelSql({
      from,
      to,
      areaId: ids(filter?.areaId),
      serviceId: ids(filter?.serviceId),
      localAuthorityId: ids(filter?.localAuthorityId),
    });
    const answer = await askOverview(database, { sid, role: database.roles.user }, statement);
    const { authorities, limits, ...steps } = JSON.parse(answer!) as Found;
    const rows = manyRows(authorities.map(({ id }) => id));
    return {
      ...steps,
      authorities: authorities.map(({ id, applied }, index) => ({
        applied,
        authority: rows[index]!,
        limits: limits.filter((limit) => limit.id === id),
      })),
    };
  }
}

type Found = Omit<CaseReviewFunnel, 'authorities'> & {
  authorities: { id: string; applied: number }[];
  limits: (CaseReviewLimit & { id: string })[];
};
