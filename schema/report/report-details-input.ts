import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { HowOften, NoiseKind, TimeOfDay } from '../vocabulary.ts';

@InputType({ description: 'Of excessive noise, or a party, a little more (policy 2.6).' })
export class NoiseInput {
  @Field(() => NoiseKind, { nullable: true, description: 'What kind of noise.' })
  kind?: NoiseKind | null;

  @Field(() => TimeOfDay, { nullable: true, description: 'At what time of day.' })
  timeOfDay?: TimeOfDay | null;

  @Field(() => HowOften, { nullable: true, description: 'How often.' })
  howOften?: HowOften | null;

  @Field(() => Int, { nullable: true, description: 'How long each time, in minutes: 1 to 10,080 (a week).' })
  minutes?: number | null;
}

@InputType({
  description:
    'Serious risk or danger: safeguarding and incident procedures take priority (policy 2.3). Giving it, empty even, sets the flag.',
})
export class SafeguardingInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Reference in the incident management system; at most 100 characters. A case cannot do without.',
  })
  incidentReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the safeguarding concern; at most 100 characters.',
  })
  safeguardingReference?: string | null;
}

@InputType({ description: 'Who was told that a member of staff is the victim (policy 8.2).' })
export class ToldInput {
  @Field(() => ID, {
    description:
      'The service lead of the service or an area manager of its area; may be whoever takes the report.',
  })
  staffId!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When; now when left out. Not in the future.',
  })
  toldAt?: Date | null;
}
