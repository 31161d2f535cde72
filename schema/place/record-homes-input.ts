import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';

@InputType({ description: 'How many homes a service has.' })
export class RecordHomesInput extends ChangeInput {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => Int, { nullable: true, description: 'Their number; null where it is not known.' })
  homes?: number | null;
}
