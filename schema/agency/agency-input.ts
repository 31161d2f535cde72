import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { AgencyKind } from '../vocabulary.ts';

@InputType({ description: 'What is known of an agency or provider; each text at most 4,000 characters.' })
export abstract class AgencyFacts extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Its powers: what it may do (policy 3.7).' })
  powers?: string | null;

  @Field(() => String, { nullable: true, description: 'How it can help people (policy 3.8).' })
  help?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone number of the organisation, not of a person at home.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number outside office hours.' })
  outOfHoursPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Mail address of the organisation or team.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Its website, with https.' })
  website?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Areas it covers; with no area and no service it covers all.',
  })
  areaIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Services it covers beyond those areas.' })
  serviceIds?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which it may be turned to.' })
  activeTo?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When somebody made sure that this is right; today when left out.',
  })
  lastCheckedOn?: string | null;
}

@InputType({ description: 'A new entry of the directory (policy 3.7, 13.6).' })
export class RecordAgencyInput extends AgencyFacts {
  @Field(() => AgencyKind, { description: 'What kind of agency.' })
  kind!: AgencyKind;

  @Field(() => String, { description: 'Name of the organisation or team; at most 300 characters.' })
  name!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day; today when left out.' })
  activeFrom?: string | null;
}

@InputType({ description: 'A change to an entry: what is left out stays, what is null goes.' })
export class UpdateAgencyInput extends AgencyFacts {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  agencyVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Another name.' })
  name?: string | null;
}
