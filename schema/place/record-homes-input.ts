import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';

@InputType({ description: 'How many homes a service has.' })
export class RecordHomesInput extends ChangeInput {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the service as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  serviceVersion?: number | null;

  @Field(() => Int, { nullable: true, description: 'Their number; null where it is not known.' })
  homes?: number | null;
}
