import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CaseChangeInput, ChangeInput } from '../change-input.ts';
import { AgencyKind, AgreementMethod, LandlordRole, LivingAtHome, PlanItemBy } from '../vocabulary.ts';

@InputType({ description: 'Something agreed: an action of the case, or what is to be done in words.' })
export class PlanItemInput {
  @Field(() => ID, { nullable: true, description: 'An action of the case; it has its own day.' })
  actionId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is to be done, where it is no action; at most 20,000 characters.',
  })
  description?: string | null;

  @Field(() => PlanItemBy, { description: 'Who is to do it.' })
  by!: PlanItemBy;

  @Field(() => AgencyKind, { nullable: true, description: 'Which agency, where an agency is to do it.' })
  agency?: AgencyKind | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day by which, where it is no action; not before today.',
  })
  dueOn?: string | null;
}

@InputType({ description: 'What is agreed with the individual (policy 8.10, 9.5).' })
export class AgreeActionPlanInput extends CaseChangeInput {
  @Field(() => ID, { description: 'With whom: a party of the case who has been assessed (policy 8.7).' })
  agreedWithId!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When; now when left out. Not in the future.',
  })
  agreedAt?: Date | null;

  @Field(() => AgreementMethod, { description: 'How.' })
  agreedBy!: AgreementMethod;

  @Field(() => String, {
    description: 'What the landlord can and cannot do, as told (policy 9.5); at most 20,000 characters.',
  })
  expectations!: string;

  @Field(() => LandlordRole, {
    defaultValue: LandlordRole.LEAD,
    description: 'Whether the landlord leads or supports (policy 7.2).',
  })
  landlordRole!: LandlordRole;

  @Field(() => AgencyKind, {
    nullable: true,
    description: 'The agency that leads; needed where the landlord supports, and only there.',
  })
  leadAgency?: AgencyKind | null;

  @Field(() => [PlanItemInput], { description: 'Who does what by when: at least one thing, at most fifty.' })
  items!: PlanItemInput[];

  @Field(() => [GraphQLLocalDate], {
    description: 'The days by which it is reviewed: at least one, none before today, at most 24.',
  })
  reviewOn!: string[];
}

@InputType({ description: 'A change of the action plan: a new version of it, agreed anew (policy 8.10).' })
export class ChangeActionPlanInput extends ChangeInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, {
    description:
      'The version of the plan as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  planVersion!: number;

  @Field(() => String, { description: 'Why it is changed; at most 20,000 characters.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'With whom, where it is somebody else than before.' })
  agreedWithId?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When; now when left out. Not in the future.',
  })
  agreedAt?: Date | null;

  @Field(() => AgreementMethod, { description: 'How.' })
  agreedBy!: AgreementMethod;

  @Field(() => String, {
    nullable: true,
    description: 'What the landlord can and cannot do; as before when left out.',
  })
  expectations?: string | null;

  @Field(() => LandlordRole, { nullable: true, description: 'As before when left out.' })
  landlordRole?: LandlordRole | null;

  @Field(() => AgencyKind, {
    nullable: true,
    description: 'The agency that leads; as before when left out and the landlord supports.',
  })
  leadAgency?: AgencyKind | null;

  @Field(() => [PlanItemInput], { defaultValue: [], description: 'What is added.' })
  addItems!: PlanItemInput[];

  @Field(() => [ID], { defaultValue: [], description: 'What is no longer part of the plan and not done.' })
  dropItemIds!: string[];

  @Field(() => [GraphQLLocalDate], {
    nullable: true,
    description: 'The days by which it is reviewed from now on; as before when left out.',
  })
  reviewOn?: string[] | null;
}

@InputType({ description: 'A review of the action plan (policy 8.10).' })
export class ReviewActionPlanInput extends ChangeInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the plan as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  planVersion?: number | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When; now when left out. Not in the future.',
  })
  reviewedAt?: Date | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it was held with the individual; false where they could not be reached.',
  })
  withIndividual!: boolean;

  @Field(() => LivingAtHome, {
    description: 'Whether the individual goes on living at home, the goal of support (policy 8.8).',
  })
  livingAtHome!: LivingAtHome;

  @Field(() => String, { description: 'What was found and what follows; at most 20,000 characters.' })
  conclusion!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day of a further review; needed where no other is to come.',
  })
  nextReviewOn?: string | null;
}

@InputType({ description: 'Something agreed in a plan that has been done.' })
export class CompletePlanItemInput extends ChangeInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When; now when left out. Not in the future.',
  })
  completedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What came of it; at most 20,000 characters.' })
  result?: string | null;
}
