import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';

@InputType({ description: 'A visit to come: about a case, to a person, or to a place (policy 4.1).' })
export class PlanVisitInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The case it is about.' })
  caseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The party of the case who is visited.' })
  partyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The occupant who is visited, outside any case.' })
  personId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The place; where the person lives, or the case’s, when left out.',
  })
  propertyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who goes; yourself when left out.' })
  staffId?: string | null;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  plannedAt!: Date;

  @Field(() => String, { nullable: true, description: 'What it is for; at most 20,000 characters.' })
  purpose?: string | null;
}

@InputType({ description: 'What every change to a visit carries.' })
export abstract class VisitChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The visit.' })
  visitId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the visit as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  visitVersion?: number | null;
}

@InputType({
  description:
    'Confirmation, before a visit, that control measures are in place. It counts from now: a visit begun before it went without.',
})
export class ConfirmVisitInput extends VisitChangeInput {
  @Field(() => String, { description: 'Which measures are in place; at most 20,000 characters.' })
  controlMeasures!: string;
}

@InputType({ description: 'A visit that took place.' })
export class CompleteVisitInput extends VisitChangeInput {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When staff were there; now when left out. Not in the future.',
  })
  carriedOutAt?: Date | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether staff met nobody.' })
  nobodyIn!: boolean;

  @Field(() => String, { nullable: true, description: 'What came of it; at most 20,000 characters.' })
  outcome?: string | null;
}

@InputType({ description: 'A visit that will not take place.' })
export class CancelVisitInput extends VisitChangeInput {
  @Field(() => String, { description: 'Why; at most 20,000 characters.' })
  reason!: string;
}
