import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';

@InputType({ description: 'That the behaviour has stopped and is only watched (policy 8.10).' })
export class StartMonitoringInput extends CaseChangeInput {
  @Field(() => GraphQLLocalDate, {
    description: 'The day on which it is decided how it goes on: after today, not too far ahead.',
  })
  until!: string;

  @Field(() => String, { description: 'Why watching is enough; at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'That a case that was watched is worked on again.' })
export class EndMonitoringInput extends CaseChangeInput {
  @Field(() => String, { description: 'What has happened; at most 2,000 characters.' })
  reason!: string;
}
