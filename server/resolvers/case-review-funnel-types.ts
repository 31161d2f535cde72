import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { LocalAuthority } from '../../schema/local-authority/local-authority.ts';
import { DeadlineType } from '../../schema/vocabulary.ts';
import type { OneOfMany } from '../reading/one-of-many.ts';
import { Row } from './payload.ts';

@InputType({ description: 'Which applications for a case review are counted; conditions add up.' })
export class CaseReviewFunnelFilter {
  @Field(() => [ID], { nullable: true, description: 'About cases in any of these areas.' })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'About cases at any of these services.' })
  serviceId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these local authorities.' })
  localAuthorityId?: string[] | null;
}

@ObjectType({
  description:
    'How one time limit of a local authority’s procedure was kept (policy 16.3). Where it names none, none is counted.',
})
@Reads('BASICS')
export class CaseReviewLimit {
  @Field(() => DeadlineType, { description: 'To acknowledge, to decide, or to carry the review out.' })
  type!: DeadlineType;

  @Field(() => Int, { description: 'Kept.' })
  inTime!: number;

  @Field(() => Int, { description: 'Not kept: done late, or still to be done.' })
  late!: number;

  @Field(() => Int, { description: 'Still in time, and to be done.' })
  running!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Median of the days that it took, weekends and bank holidays counted too; null while none is done.',
  })
  medianDays!: number | null;
}

@ObjectType({ description: 'The applications under the procedure of one local authority.' })
@Reads('BASICS')
export class CaseReviewsOfAuthority {
  @Row(() => LocalAuthority, 'Whose procedure, with its own time limits.')
  authority!: OneOfMany;

  @Field(() => Int, { description: 'Applications received in the period.' })
  applied!: number;

  @Field(() => [CaseReviewLimit], { description: 'Its time limits, as they were kept.' })
  limits!: CaseReviewLimit[];
}

@ObjectType({
  description:
    'What became of the applications for a case review that were received in a period (policy 3.5, 16; 2014 Act, section 104).',
})
@Reads('BASICS')
export class CaseReviewFunnel {
  @Field(() => Int, { description: 'Applications received.' })
  applied!: number;

  @Field(() => Int, { description: 'Of these, not yet decided.' })
  undecided!: number;

  @Field(() => Int, { description: 'Of these, the threshold was met.' })
  thresholdMet!: number;

  @Field(() => Int, { description: 'Of these, it was not met.' })
  thresholdNotMet!: number;

  @Field(() => Int, { description: 'Of those that met it, the review was carried out.' })
  carriedOut!: number;

  @Field(() => Int, { description: 'Of those carried out, the review made recommendations.' })
  withRecommendations!: number;

  @Field(() => Int, { description: 'Recommendations made in them; a review may make several.' })
  recommendations!: number;

  @Field(() => Int, { description: 'Of these, not answered yet.' })
  unanswered!: number;

  @Field(() => Int, { description: 'Of these, accepted, carried out ones among them.' })
  accepted!: number;

  @Field(() => Int, { description: 'Of these, not accepted.' })
  notAccepted!: number;

  @Field(() => Int, { description: 'Of those accepted, carried out.' })
  done!: number;

  @Field(() => [CaseReviewsOfAuthority], { description: 'By local authority, most applications first.' })
  authorities!: CaseReviewsOfAuthority[];
}
