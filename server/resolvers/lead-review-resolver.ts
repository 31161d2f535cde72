import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { PeriodInput } from '../../schema/analytics/analytics-types.ts';
import { recordReview } from '../../schema/lead-review/record-review.ts';
import { RecordReviewInput } from '../../schema/lead-review/record-review-input.ts';
import { reviewCoverageSql } from '../../schema/lead-review/review-coverage-sql.ts';
import { type CaseToReview, reviewNeeded } from '../../schema/lead-review/review-queue-rules.ts';
import { reviewQueueSql } from '../../schema/lead-review/review-queue-sql.ts';
import { ReviewReason } from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askOverview } from '../reading/ask-overview.ts';
import { asUuid } from '../reading/compile.ts';
import { manyRows } from '../reading/one-of-many.ts';
import { pageSize } from '../reading/paging.ts';
import { dayText, refuseValue } from './asked-values.ts';
import { RecordReviewPayload, ReviewCoverage, ReviewQueue } from './lead-review-types.ts';
import { changed } from './payload.ts';
import { runOperation } from './run-operation.ts';

/** Reviews by those who answer for a service or an area (policy 15.2, 15.3). */
@Resolver()
export class LeadReviewResolver {
  @Mutation(() => RecordReviewPayload, {
    description: `Write down a review of a case by the lead of its service or the manager of its area (policy 15.2, 15.3). ${changed}`,
  })
  @Allow('REVIEW_CASES')
  recordReview(
    @Arg('input', () => RecordReviewInput, { description: 'The case, and what came of it.' })
    input: RecordReviewInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const leadReview = await recordReview(em, input, act);
      return { leadReview, case: leadReview.case };
    });
  }

  @Query(() => ReviewQueue, {
    description:
      'The running cases that the viewer must review as service lead or area manager, the gravest first, each with the reasons. Later pages show the order as it was at the first.',
  })
  @Allow('REVIEW_CASES')
  async reviewQueue(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: '1 to 100 cases.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Page on behind this cursor.' })
    after?: string | null,
    @Arg('serviceId', () => [ID], { nullable: true, description: 'Of any of these services.' })
    serviceId?: string[] | null,
    @Arg('areaId', () => [ID], { nullable: true, description: 'In any of these areas.' })
    areaId?: string[] | null,
    @Arg('reason', () => [ReviewReason], { nullable: true, description: 'For any of these reasons.' })
    reason?: ReviewReason[] | null,
  ) {
    pageSize('first')(first);
    const place = after == null ? null : readPlace(after);
    const now = place?.now ?? context.clock();
    const policy = (await context.policies.at(context.clock(), context.sid)).document.leadReview;
    const filter = { serviceId: serviceId?.map(asUuid), areaId: areaId?.map(asUuid), reason };
    const staffId = context.viewer.staffId;
    const sql = reviewQueueSql(policy, { staffId, now, filter, first, after: place });
    const { total, rows } = JSON.parse((await ask(context, sql))!) as { total: number; rows: Found[] };
    const told = rows.slice(0, first).map(revived);
    const cases = manyRows(told.map(({ id }) => id));
    const edges = told.map((row, index) => ({
      cursor: writePlace(now, row.score, row.id),
      node: { ...row, ...reviewNeeded(row, policy, now), case: cases[index] },
    }));
    return {
      edges,
      totalCount: total,
      pageInfo: {
        hasNextPage: rows.length > first,
        hasPreviousPage: place !== null,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  @Query(() => [ReviewCoverage], {
    description:
      'Who reviewed how much of what they answer for in a period, and how much is overdue: everybody their own, area managers and heads of service that of the leads below them too. Part of appraisals (policy 15.2).',
  })
  @Allow('READ_REVIEW_COVERAGE')
  async reviewCoverage(
    @Ctx() context: Context,
    @Arg('period', () => PeriodInput, { description: 'Which days.' }) period: PeriodInput,
    @Arg('staffId', () => ID, { nullable: true, description: 'Of this person only.' }) staffId?:
      | string
      | null,
  ): Promise<ReviewCoverage[]> {
    const [from, to] = [dayText(period.from), dayText(period.to)];
    if (to < from) refuseValue('period.to', 'must not be before the first day.');
    const now = context.clock();
    const policy = (await context.policies.at(now, context.sid)).document.leadReview;
    const only = staffId == null ? null : asUuid(staffId);
    const asked = { staffId: context.viewer.staffId, now, from, to, only };
    const found = JSON.parse((await ask(context, reviewCoverageSql(policy, asked)))!) as Counted[];
    const staff = manyRows(found.map(({ id }) => id));
    return found.map((row, index) => ({ ...row, staff: staff[index]! }));
  }
}

type Counted = Omit<ReviewCoverage, 'staff'> & { id: string };
type Found = CaseToReview & { id: string; score: number };

const ask = ({ sid, database }: Context, statement: { text: string; values: unknown[] }) =>
  askOverview(database, { sid, role: database.roles.user }, statement);

/** What JSON has made text of. */
const revived = (row: Found): Found =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      name.endsWith('At') && value ? new Date(value as string) : value,
    ]),
  ) as unknown as Found;

const writePlace = (now: Date, score: number, id: string) =>
  Buffer.from(`${now.toISOString()}|${score}|${id}`).toString('base64');

function readPlace(cursor: string): { now: Date; score: number; id: string } {
  const [at = '', score = '', id = '', ...rest] = Buffer.from(cursor, 'base64').toString('utf8').split('|');
  const now = new Date(at);
  if (rest.length > 0 || Number.isNaN(now.getTime()) || !/^\d{1,9}$/.test(score) || asUuid(id) !== id) {
    throw new GraphQLError('after: is not a cursor of this list.', {
      extensions: { code: 'BAD_USER_INPUT', field: 'after' },
    });
  }
  return { now, score: Number(score), id };
}
