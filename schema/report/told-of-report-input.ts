import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { Behaviour, HatePerceivedBy, ReporterType } from '../vocabulary.ts';

/** What is told of a report alike, whoever takes it: a person or another system. */
@InputType()
export abstract class ToldOfReportInput extends ChangeInput {
  @Field(() => ReporterType, { description: 'What the reporter is to the landlord (policy 8.1).' })
  reporterType!: ReporterType;

  @Field(() => Behaviour, {
    nullable: true,
    description: 'Behaviour of the list in policy 2.6. OTHER needs a description.',
  })
  behaviour?: Behaviour | null;

  @Field(() => String, {
    nullable: true,
    description: "What happened, in the reporter's words; at most 20,000 characters.",
  })
  description?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the police were called.' })
  policeCalledAt?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Was serious violence used or threatened (policy 8.6)? Null when nobody has said.',
  })
  violence?: boolean | null;

  @Field(() => HatePerceivedBy, { nullable: true, description: 'Who perceives it so; no proof is asked.' })
  hatePerceivedBy?: HatePerceivedBy | null;
}
