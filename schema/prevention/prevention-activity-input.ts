import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { NewPersonInput } from '../person/new-person-input.ts';
import { PreventionStrand, PreventionType } from '../vocabulary.ts';

@InputType({ description: 'What was done to prevent anti-social behaviour (policy 6).' })
export abstract class PreventionFacts extends ChangeInput {
  @Field(() => PreventionType, { description: 'What was done.' })
  type!: PreventionType;

  @Field(() => [PreventionStrand], {
    nullable: true,
    description: 'Which strands it serves (policy 6.1); the usual one of its type when left out.',
  })
  strands?: PreventionStrand[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'About whom, where it is about a person (policy 6.3): somebody on record.',
  })
  personId?: string | null;

  @Field(() => NewPersonInput, { nullable: true, description: 'Or somebody who is not on record yet.' })
  person?: NewPersonInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'In which service; told from the property, the case or the person’s home when left out.',
  })
  serviceId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'In a whole area instead (policy 6.4): recorded by those who answer for a service of it.',
  })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At which home or communal place.' })
  propertyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The running case it is an early step of.' })
  caseId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Partner agencies and other landlords of the directory that took part; at most 20.',
  })
  agencyIds?: string[] | null;

  @Field(() => GraphQLLocalDate, { description: 'The day on which it took place; not in the future.' })
  heldOn!: string;

  @Field(() => ID, { nullable: true, description: 'By whom; whoever records it when left out.' })
  heldById?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done and said; at most 20,000 characters.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'What was agreed; at most 20,000 characters.' })
  agreed?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The clause of the occupancy agreement gone through or broken (policy 6.2).',
  })
  agreementClause?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When the next one is to be; of a weekly review meeting, a week later when left out.',
  })
  nextOn?: string | null;
}

@InputType({
  description: 'Something done to prevent anti-social behaviour, with or without a case (policy 6).',
})
export class RecordPreventionInput extends PreventionFacts {}

@InputType({
  description: 'The whole of an activity as it should have been recorded, which takes its place.',
})
export class CorrectPreventionInput extends PreventionFacts {
  @Field(() => ID, { description: 'What is to be put right.' })
  activityId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  activityVersion?: number | null;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'An activity that was recorded by mistake.' })
export class WithdrawPreventionInput extends ChangeInput {
  @Field(() => ID, { description: 'Which.' })
  activityId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  activityVersion?: number | null;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'An activity that turned out to be an early step of a case.' })
export class LinkPreventionInput extends ChangeInput {
  @Field(() => ID, { description: 'Which, that belongs to no case yet.' })
  activityId!: string;

  @Field(() => ID, { description: 'The running case.' })
  caseId!: string;
}
