import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { NewPersonInput } from '../person/new-person-input.ts';
import { CategoryCode, HateStrand, ReportChannel, VictimType } from '../vocabulary.ts';
import { NoiseInput, SafeguardingInput, ToldInput } from './report-details-input.ts';
import { ToldOfReportInput } from './told-of-report-input.ts';

@InputType({ description: 'A report of anti-social behaviour as it comes in (policy 8.1 to 8.4).' })
export class ReceiveReportInput extends ToldOfReportInput {
  @Field(() => ID, { description: 'The service it concerns.' })
  serviceId!: string;

  @Field(() => ID, { nullable: true, description: 'The home or communal place it concerns, where known.' })
  propertyId?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was received; now when left out. Not in the future.',
  })
  receivedAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it happened; not after it was received.',
  })
  occurredAt?: Date | null;

  @Field(() => ReportChannel, { description: 'How it came (policy 8.3).' })
  channel!: ReportChannel;

  @Field(() => ID, { nullable: true, description: 'The reporter, when known already.' })
  reporterId?: string | null;

  @Field(() => NewPersonInput, {
    nullable: true,
    description: 'The reporter, when not known yet. Neither for an anonymous report.',
  })
  reporter?: NewPersonInput | null;

  @Field(() => CategoryCode, {
    nullable: true,
    description: 'Category of table 3.9, when it can be told already.',
  })
  category?: CategoryCode | null;

  @Field(() => Boolean, {
    description: 'Asked first: is it happening now, or is anybody in danger (policy 2.4)?',
  })
  dangerNow!: boolean;

  @Field(() => [HateStrand], {
    nullable: true,
    description:
      'Strands of hate that the victim or anybody else perceives (policy 10.1); empty when asked and none, null when nobody has asked.',
  })
  hateStrands?: HateStrand[] | null;

  @Field(() => VictimType, {
    nullable: true,
    description: 'At whom it is aimed. STAFF asks for `told` (policy 8.2).',
  })
  victimType?: VictimType | null;

  @Field(() => ToldInput, {
    nullable: true,
    description: 'To whom a member of staff who is the victim has reported it (policy 8.2).',
  })
  told?: ToldInput | null;

  @Field(() => SafeguardingInput, {
    nullable: true,
    description: 'Given where somebody is in serious danger (policy 2.3).',
  })
  safeguarding?: SafeguardingInput | null;

  @Field(() => NoiseInput, { nullable: true, description: 'Of noise, a little more (policy 2.6).' })
  noise?: NoiseInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Does the person feel safe to try to resolve it themselves (policy 3.9)? Null when not asked.',
  })
  safeToSelfResolve?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference in the system it came from; at most 100 characters.',
  })
  externalReference?: string | null;
}
