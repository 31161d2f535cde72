import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActionChangeInput, CaseChangeInput } from '../change-input.ts';
import { ActionArea, ActionType, AgencyKind } from '../vocabulary.ts';

@InputType({
  description:
    'Something to be done, or done, about a case (policy 5.2). Formal and legal action is proposed instead: proposeFormalAction (11.2).',
})
export class RecordActionInput extends CaseChangeInput {
  @Field(() => ActionArea, {
    nullable: true,
    description: 'The area of policy 5.2; follows from the type when left out.',
  })
  area?: ActionArea | null;

  @Field(() => ActionType, { description: 'What kind of action.' })
  type!: ActionType;

  @Field(() => ID, { nullable: true, description: 'Whom it is for or about: a party of the case.' })
  partyId?: string | null;

  @Field(() => AgencyKind, { nullable: true, description: 'The agency; needed for SIGNPOST (policy 9.4).' })
  agency?: AgencyKind | null;

  @Field(() => String, { nullable: true, description: 'What is to be done; at most 20,000 characters.' })
  description?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day by which; not before today.' })
  dueOn?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Set when it is done already.' })
  completedAt?: Date | null;
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
}
