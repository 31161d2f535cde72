import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { orderOf } from '../ordering.ts';
import { HoldReason } from '../vocabulary.ts';

@InputType({
  description: 'A case or a person that must not go although its time is over. Give one of the two.',
})
export class PlaceHoldInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'The reference of the case.' })
  caseReference?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Or the person: then every case and report they are in is kept.',
  })
  personId?: string | null;

  @Field(() => HoldReason, { description: 'Why.' })
  reason!: HoldReason;

  @Field(() => String, { description: 'Why, in words; at most 2,000 characters.' })
  explanation!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'By when somebody looks whether it is still needed: within a year.',
  })
  reviewOn!: string;
}

@InputType({ description: 'A hold that is needed no longer.' })
export class LiftHoldInput extends ChangeInput {
  @Field(() => ID, { description: 'The hold.' })
  holdId!: string;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Which holds; conditions add up.' })
export class RetentionHoldFilter {
  @Field(() => [ID], { nullable: true, description: 'On any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'On any of these people.' })
  personId?: string[] | null;

  @Field(() => [HoldReason], { nullable: true, description: 'For any of these reasons.' })
  reason?: HoldReason[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it still stands.' })
  standing?: boolean | null;
}

export const RetentionHoldOrder = orderOf('RetentionHold', {
  PLACED_AT: 'When it was placed.',
  REVIEW_ON: 'By when somebody looks whether it is still needed.',
});

@InputType({ description: 'Which runs; conditions add up.' })
export class RetentionRunFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether it ended.' })
  finished?: boolean | null;
}

export const RetentionRunOrder = orderOf('RetentionRun', { STARTED_AT: 'When it began.' });
