import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { Behaviour } from '../vocabulary.ts';

@InputType({
  description:
    'Something more that happened, within a case. Whoever was assessed is then to be looked at again (policy 8.7).',
})
export class RecordIncidentInput extends CaseChangeInput {
  @Field(() => GraphQLDateTime, { description: 'When it began. Not in the future.' })
  occurredAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it ended, where known. Not before it began, and not in the future.',
  })
  endedAt?: Date | null;

  @Field(() => Behaviour, { nullable: true, description: 'Behaviour of the list in policy 2.6.' })
  behaviour?: Behaviour | null;

  @Field(() => String, { nullable: true, description: 'What happened; at most 20,000 characters.' })
  description?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it was aimed at staff: those who visit are warned of it.',
  })
  againstStaff!: boolean;
}
