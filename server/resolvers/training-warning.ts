import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';

@ObjectType('TrainingWarning', { description: 'Something to see to; what was done stands (policy 13.3).' })
@Reads('BASICS')
export class TrainingWarningType {
  @Field(() => String, { description: 'Stable name, for programs: TRAINING_MISSING, TRAINING_EXPIRED.' })
  warning!: string;

  @Field(() => String, { description: 'Clause of the policy.' })
  clause!: string;

  @Field(() => String, { description: 'What it is.' })
  message!: string;
}
