import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ActionChangeInput } from '../change-input.ts';
import { ActionOutcome, CourtPreparation } from '../vocabulary.ts';

@InputType({ description: 'An action that waited for consent or signatures and may start now.' })
export class StartActionInput extends ActionChangeInput {}

@InputType({ description: 'Other words or another date for an action; what is left out stays as it is.' })
export class ChangeActionInput extends ActionChangeInput {
  @Field(() => String, { nullable: true, description: 'What is to be done; at most 20,000 characters.' })
  description?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day by which; null for no day.' })
  dueOn?: string | null;
}

@InputType({ description: 'An action that has been done.' })
export class CompleteActionInput extends ActionChangeInput {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When; now when left out. Not in the future.',
  })
  completedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What came of it; at most 20,000 characters.' })
  result?: string | null;

  @Field(() => ActionOutcome, {
    nullable: true,
    description:
      'What came of it in a word that fits its type; needed for TEMPORARY_MOVE and REHABILITATION_REFERRAL.',
  })
  outcome?: ActionOutcome | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When a security measure was fitted; needed there (policy 8.8).',
  })
  fittedOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When the person came home; needed where the outcome is RETURNED_HOME (policy 8.8).',
  })
  returnedOn?: string | null;

  @Field(() => [CourtPreparation], {
    nullable: true,
    description: 'What has been done to prepare a witness, besides what was recorded before (policy 8.11).',
  })
  prepared?: CourtPreparation[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When the security of a witness was reviewed, if not recorded before (policy 8.11).',
  })
  securityReviewedOn?: string | null;
}

@InputType({ description: 'An action that will not be done.' })
export class CancelActionInput extends ActionChangeInput {
  @Field(() => String, { description: 'Why; at most 20,000 characters.' })
  reason!: string;
}

@InputType({ description: 'An action that was completed by mistake.' })
export class ReopenActionInput extends ActionChangeInput {}

@InputType({ description: 'A review of an agreement or of a temporary move.' })
export class ReviewActionInput extends ActionChangeInput {
  @Field(() => String, { description: 'What was found; at most 20,000 characters.' })
  what!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day; today when left out.' })
  reviewedOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When it is reviewed next; needed while somebody is away from home (policy 8.8).',
  })
  nextReviewOn?: string | null;
}

@InputType({ description: 'Terms of an agreement that were broken (policy 11.6).' })
export class RecordBreachInput extends ActionChangeInput {
  @Field(() => GraphQLLocalDate, { description: 'On which day; not in the future.' })
  occurredOn!: string;

  @Field(() => String, { description: 'Which terms, and how; at most 20,000 characters.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'What was done about it; at most 20,000 characters.' })
  done?: string | null;
}

@InputType({ description: 'An agreement that ends before its time.' })
export class DischargeActionInput extends ActionChangeInput {
  @Field(() => String, { description: 'Why; at most 20,000 characters.' })
  reason!: string;
}
