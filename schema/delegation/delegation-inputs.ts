import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { orderOf } from '../ordering.ts';

@InputType({ description: 'Who stands in while one is on leave.' })
export class DelegateWorkInput extends ChangeInput {
  @Field(() => ID, { description: 'The colleague: somebody who holds each of one’s roles in cases.' })
  delegateId!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day (Europe/London); at once when left out.',
  })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The last day; at most six weeks.' })
  until!: string;
}

@InputType({ description: 'A delegation that is over before its time.' })
export class EndDelegationInput extends ChangeInput {
  @Field(() => ID, { description: 'The delegation: by oneself, or to oneself.' })
  delegationId!: string;
}

@InputType({ description: 'Which delegations; conditions add up.' })
export class DelegationFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these absent staff.' })
  staffId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'To any of these colleagues.' })
  delegateId?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it lasts at this moment.' })
  running?: boolean | null;
}

export const DelegationOrder = orderOf('Delegation', {
  FROM_AT: 'When it begins.',
});
