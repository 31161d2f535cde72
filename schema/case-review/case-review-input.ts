import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CaseChangeInput, ChangeInput } from '../change-input.ts';
import { CaseReviewApplicant, RecommendationStatus, ThresholdGround } from '../vocabulary.ts';

@InputType({ description: 'An application for an ASB case review about one of our cases (policy 16.2).' })
export class ApplyForCaseReviewInput extends CaseChangeInput {
  @Field(() => CaseReviewApplicant, { description: 'Who applies.' })
  applicantKind!: CaseReviewApplicant;

  @Field(() => ID, { nullable: true, description: 'The applicant, when a party of the case.' })
  applicantPartyId?: string | null;

  @Field(() => String, { nullable: true, description: 'The applicant’s name, when not a party of the case.' })
  applicantName?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the person consented; needed where somebody else applies.',
  })
  consentAt?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was received; now when left out.' })
  receivedAt?: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The local authority; that of the service when left out.',
  })
  localAuthorityId?: string | null;
}

@InputType({ description: 'An application for a case review that was written about.' })
export class CaseReviewChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The case review.' })
  caseReviewId!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as last read.' })
  version?: number | null;
}

@InputType({ description: 'The acknowledgement of an application.' })
export class AcknowledgeCaseReviewInput extends CaseReviewChangeInput {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  acknowledgedAt?: Date | null;
}

@InputType({ description: 'The decision on the threshold (2014 Act, section 104).' })
export class DecideThresholdInput extends CaseReviewChangeInput {
  @Field(() => Boolean, { description: 'Whether it is met.' })
  met!: boolean;

  @Field(() => [ThresholdGround], { defaultValue: [], description: 'Why it is met.' })
  grounds!: ThresholdGround[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was decided; now when left out.' })
  decidedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The body that decided; the local authority when left out.',
  })
  decidedBy?: string | null;

  @Field(() => String, { description: 'The reasons, as told to the applicant; at most 20,000 characters.' })
  reasons!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the applicant was told; needed.' })
  applicantToldAt?: Date | null;
}

@InputType({ description: 'A recommendation of a case review.' })
export class RecommendationInput {
  @Field(() => String, { description: 'What is recommended; at most 20,000 characters.' })
  recommends!: string;

  @Field(() => String, { nullable: true, description: 'The body it is addressed to; us when left out.' })
  addressedTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who sees to it here; the case’s owner when left out.' })
  ownerId?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'By when; needed where it is addressed to us.',
  })
  dueOn?: string | null;
}

@InputType({ description: 'A review carried out, with what it recommends (policy 3.5).' })
export class RecordCaseReviewInput extends CaseReviewChangeInput {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  reviewedAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether the applicant was consulted and invited.' })
  applicantInvited!: boolean;

  @Field(() => String, { description: 'What it found; at most 20,000 characters.' })
  findings!: string;

  @Field(() => [RecommendationInput], { defaultValue: [], description: 'What it recommends; at most 50.' })
  recommendations!: RecommendationInput[];
}

@InputType({ description: 'Our answer to a recommendation, or that it was carried out.' })
export class AnswerRecommendationInput extends ChangeInput {
  @Field(() => ID, { description: 'The recommendation.' })
  recommendationId!: string;

  @Field(() => RecommendationStatus, { description: 'ACCEPTED, NOT_ACCEPTED or, later, CARRIED_OUT.' })
  status!: RecommendationStatus;

  @Field(() => String, { nullable: true, description: 'The reason, or what was done.' })
  response?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  at?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Its version as last read.' })
  version?: number | null;
}

@InputType({ description: 'An appeal of the applicant.' })
export class AppealCaseReviewInput extends CaseReviewChangeInput {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  appealedAt?: Date | null;

  @Field(() => String, { description: 'What it is about; at most 20,000 characters.' })
  grounds!: string;
}

@InputType({ description: 'The end of a case review: an appeal decided, or nothing more to come.' })
export class CloseCaseReviewInput extends CaseReviewChangeInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the appeal was upheld; needed after an appeal.',
  })
  appealUpheld?: boolean | null;
}

@InputType({ description: 'That the right to a case review was explained (policy 3.11).' })
export class ExplainCaseReviewRightInput extends CaseChangeInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'To which parties; everybody who reported or is harmed when left out.',
  })
  partyIds?: string[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  explainedAt?: Date | null;
}

@InputType({ description: 'A complaint about how a case is handled; always accepted (policy 16.1).' })
export class LogServiceComplaintInput extends CaseChangeInput {
  @Field(() => ID, { nullable: true, description: 'Who complains, when a party of the case.' })
  partyId?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  madeAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What it is about; at most 20,000 characters.' })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'Its reference in the complaints procedure.' })
  externalReference?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the case review was explained, if it was.',
  })
  reviewExplainedAt?: Date | null;
}
