import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What is agreed (policy 6.4, 11.6). Who signs it are consents of the action.' })
export class AgreementInput {
  @Field(() => String, { description: 'The terms as they are signed; at most 20,000 characters.' })
  terms!: string;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it holds.' })
  startsOn!: string;

  @Field(() => GraphQLLocalDate, { description: 'When it is reviewed; not before today.' })
  reviewOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day on which it holds; an acceptable behaviour contract has one.',
  })
  endsOn?: string | null;
}
