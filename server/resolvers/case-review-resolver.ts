import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { answerRecommendation } from '../../schema/case-review/answer-recommendation.ts';
import { applyForCaseReview } from '../../schema/case-review/apply-for-case-review.ts';
import { CaseReview } from '../../schema/case-review/case-review.ts';
import {
  AcknowledgeCaseReviewInput,
  AnswerRecommendationInput,
  AppealCaseReviewInput,
  ApplyForCaseReviewInput,
  CloseCaseReviewInput,
  DecideThresholdInput,
  ExplainCaseReviewRightInput,
  LogServiceComplaintInput,
  RecordCaseReviewInput,
} from '../../schema/case-review/case-review-input.ts';
import {
  acknowledgeCaseReview,
  appealCaseReview,
  closeCaseReview,
  decideThreshold,
} from '../../schema/case-review/decide-case-review.ts';
import { explainCaseReviewRight } from '../../schema/case-review/explain-case-review-right.ts';
import { logServiceComplaint } from '../../schema/case-review/log-service-complaint.ts';
import { readMeter } from '../../schema/case-review/read-meter.ts';
import { Recommendation } from '../../schema/case-review/recommendation.ts';
import { recordCaseReview } from '../../schema/case-review/record-case-review.ts';
import { ServiceComplaint } from '../../schema/case-review/service-complaint.ts';
import { keepLocalAuthority } from '../../schema/local-authority/keep-local-authority.ts';
import { LocalAuthority } from '../../schema/local-authority/local-authority.ts';
import { LocalAuthorityInput } from '../../schema/local-authority/local-authority-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { CasePayload } from './case-resolver.ts';
import { changed, Payload, Row } from './payload.ts';
import { readAs } from './read-as.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A case review as the change left it.' })
@Reads('BASICS')
class CaseReviewPayload extends Payload {
  @Row(() => CaseReview, 'The case review.')
  caseReview?: CaseReview;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: 'A recommendation as the change left it.' })
@Reads('BASICS')
class RecommendationPayload extends Payload {
  @Row(() => Recommendation, 'The recommendation.')
  recommendation?: Recommendation;
}

@ObjectType({ description: 'A complaint about the handling, as logged.' })
@Reads('BASICS')
class ServiceComplaintPayload extends Payload {
  @Row(() => ServiceComplaint, 'The complaint.')
  serviceComplaint?: ServiceComplaint;

  @Field(() => String, {
    nullable: true,
    description:
      'What to tell the person of the case review; the complaint is accepted all the same (policy 16.1).',
  })
  advice?: string;
}

@ObjectType({ description: 'A local authority as the change left it.' })
@Reads('BASICS')
class LocalAuthorityPayload extends Payload {
  @Row(() => LocalAuthority, 'The local authority.')
  localAuthority?: LocalAuthority;
}

@ObjectType({ description: 'A report, and whether it counts towards the threshold.' })
@Reads('BASICS')
class CountedComplaintType {
  @Field(() => String, { description: 'Reference of the report.' })
  reference!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was received.' })
  receivedAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is a qualifying complaint.' })
  qualifies!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it does not count; null where it does.' })
  reason!: string | null;
}

@ObjectType({ description: 'How near a case is to the threshold for an ASB case review.' })
@Reads('BASICS')
class CaseReviewMeter {
  @Field(() => LocalAuthority, { nullable: true, description: 'Whose threshold it is.' })
  localAuthority!: { __typename: string; id: string; name: string };

  @Field(() => Int, { description: 'Qualifying complaints, were somebody to apply now.' })
  count!: number;

  @Field(() => Int, { description: 'Qualifying complaints needed.' })
  needed!: number;

  @Field(() => Boolean, {
    description: 'Whether they are enough by themselves; otherwise persistence, harm and response decide.',
  })
  met!: boolean;

  @Field(() => [CountedComplaintType], { description: 'Every report looked at, oldest first.' })
  complaints!: CountedComplaintType[];
}

const advice =
  'The complaint is passed on. An ASB case review, by which other agencies look again at what was done, is open to you as well.';

/** ASB case reviews (policy 16), the procedures of local authorities, and complaints about the handling. */
@Resolver()
export class CaseReviewResolver {
  @Query(() => CaseReviewMeter, {
    nullable: true,
    description:
      'How many qualifying complaints a case has against the threshold of its local authority (policy 16.2); null when the case is not in scope or no authority is on record for its service.',
  })
  @Allow('READ_ROWS')
  caseReviewMeter(
    @Ctx() context: Context,
    @Arg('caseId', () => ID, { description: 'The case.' }) caseId: string,
  ): Promise<CaseReviewMeter | null> {
    return readAs(context, async (em) => {
      const of = /^[0-9a-f-]{36}$/i.test(caseId)
        ? await em.findOne(Case, caseId, { populate: ['service'] })
        : null;
      const authority =
        of && (await em.findOne(LocalAuthority, { serviceIds: { $contains: [of.service.id] } }));
      if (!of || !authority) return null;
      const meter = await readMeter(em, of, authority, context.clock(), context.calendar);
      return { ...meter, localAuthority: { ...authority, __typename: 'LocalAuthority' } };
    });
  }

  @Mutation(() => CasePayload, {
    description: `Note that the right to a case review was explained. ${changed}`,
  })
  @Allow('WORK_CASE')
  explainCaseReviewRight(
    @Arg('input', () => ExplainCaseReviewRightInput, { description: 'To whom and when.' })
    input: ExplainCaseReviewRightInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      case: await explainCaseReviewRight(em, input, act),
    }));
  }

  @Mutation(() => CaseReviewPayload, { description: `Take an application for a case review. ${changed}` })
  @Allow('WORK_CASE')
  applyForCaseReview(
    @Arg('input', () => ApplyForCaseReviewInput, { description: 'The application.' })
    input: ApplyForCaseReviewInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const caseReview = await applyForCaseReview(em, input, act);
      return { caseReview, case: caseReview.case };
    });
  }

  @Mutation(() => CaseReviewPayload, { description: `Note that an application was acknowledged. ${changed}` })
  @Allow('WORK_CASE')
  acknowledgeCaseReview(
    @Arg('input', () => AcknowledgeCaseReviewInput, { description: 'When.' })
    input: AcknowledgeCaseReviewInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const caseReview = await acknowledgeCaseReview(em, input, act);
      return { caseReview, case: caseReview.case };
    });
  }

  @Mutation(() => CaseReviewPayload, { description: `Record the decision on the threshold. ${changed}` })
  @Allow('RECORD_CASE_REVIEW')
  decideCaseReviewThreshold(
    @Arg('input', () => DecideThresholdInput, { description: 'The decision.' }) input: DecideThresholdInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const caseReview = await decideThreshold(em, input, act);
      return { caseReview, case: caseReview.case };
    });
  }

  @Mutation(() => CaseReviewPayload, { description: `Record a review carried out. ${changed}` })
  @Allow('RECORD_CASE_REVIEW')
  recordCaseReview(
    @Arg('input', () => RecordCaseReviewInput, { description: 'What it found and recommends.' })
    input: RecordCaseReviewInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const caseReview = await recordCaseReview(em, input, act);
      return { caseReview, case: caseReview.case };
    });
  }

  @Mutation(() => CaseReviewPayload, { description: `Record an appeal of the applicant. ${changed}` })
  @Allow('WORK_CASE')
  appealCaseReview(
    @Arg('input', () => AppealCaseReviewInput, { description: 'The appeal.' }) input: AppealCaseReviewInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const caseReview = await appealCaseReview(em, input, act);
      return { caseReview, case: caseReview.case };
    });
  }

  @Mutation(() => CaseReviewPayload, { description: `Close a case review, or decide its appeal. ${changed}` })
  @Allow('RECORD_CASE_REVIEW')
  closeCaseReview(
    @Arg('input', () => CloseCaseReviewInput, { description: 'How it ends.' }) input: CloseCaseReviewInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const caseReview = await closeCaseReview(em, input, act);
      return { caseReview, case: caseReview.case };
    });
  }

  @Mutation(() => RecommendationPayload, { description: `Answer a recommendation. ${changed}` })
  @Allow('RECORD_CASE_REVIEW')
  answerRecommendation(
    @Arg('input', () => AnswerRecommendationInput, { description: 'The answer.' })
    input: AnswerRecommendationInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      recommendation: await answerRecommendation(em, input, act),
    }));
  }

  @Mutation(() => ServiceComplaintPayload, {
    description: `Log a complaint about how a case is handled: never refused for want of a case review (policy 16.1). ${changed}`,
  })
  @Allow('WORK_CASE')
  logServiceComplaint(
    @Arg('input', () => LogServiceComplaintInput, { description: 'The complaint.' })
    input: LogServiceComplaintInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      serviceComplaint: await logServiceComplaint(em, input, act),
      advice,
    }));
  }

  @Mutation(() => LocalAuthorityPayload, {
    description: `Keep a local authority and its procedure on record. Running applications keep their dates. ${changed}`,
  })
  @Allow('KEEP_LOCAL_AUTHORITIES')
  keepLocalAuthority(
    @Arg('input', () => LocalAuthorityInput, { description: 'The authority.' }) input: LocalAuthorityInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em) => ({
      localAuthority: await keepLocalAuthority(em, input),
    }));
  }
}
