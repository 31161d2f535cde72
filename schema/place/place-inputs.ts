import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { Nation, ServiceType } from '../vocabulary.ts';

const version =
  'as last read; a change by somebody else since is then refused, and so is writing over what is there without it.';

@InputType({ description: 'A new area of the landlord.' })
export class RecordAreaInput extends ChangeInput {
  @Field(() => String, { description: 'The name the landlord uses; at most 200 characters.' })
  name!: string;
}

@InputType({ description: 'Another name for an area.' })
export class UpdateAreaInput extends ChangeInput {
  @Field(() => ID, { description: 'The area.' })
  areaId!: string;

  @Field(() => Int, { nullable: true, description: `Its version ${version}` })
  areaVersion?: number | null;

  @Field(() => String, { description: 'The name the landlord uses.' })
  name!: string;
}

@InputType({ description: 'A new service of an area.' })
export class RecordServiceInput extends ChangeInput {
  @Field(() => ID, { description: 'The area it belongs to.' })
  areaId!: string;

  @Field(() => String, { description: 'The name the landlord uses, unique within its area.' })
  name!: string;

  @Field(() => ServiceType, {
    description: 'Housing, or CAS-2 with its own incident procedure (policy 2.3).',
  })
  type!: ServiceType;

  @Field(() => Nation, { description: 'Whose law applies (policy 11.5, 11.6).' })
  nation!: Nation;

  @Field(() => Int, { nullable: true, description: 'How many homes it has, where that is known.' })
  homes?: number | null;
}

@InputType({ description: 'A change to a service: what is left out stays.' })
export class UpdateServiceInput extends ChangeInput {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => Int, { nullable: true, description: `Its version ${version}` })
  serviceVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Another name.' })
  name?: string | null;

  @Field(() => ServiceType, {
    nullable: true,
    description: 'Another type; only before anything was reported there.',
  })
  type?: ServiceType | null;

  @Field(() => Nation, {
    nullable: true,
    description: 'Another nation; only before anything was reported there.',
  })
  nation?: Nation | null;
}

@InputType({ description: 'A service that has closed.' })
export class CloseServiceInput extends ChangeInput {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => GraphQLLocalDate, { description: 'Its last day; not in the future.' })
  lastDay!: string;
}

@InputType({ description: 'A service that is open after all, or again.' })
export class ReopenServiceInput extends ChangeInput {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;
}

@InputType({ description: 'What is known of a home or a communal place.' })
export abstract class HomeInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode?: string | null;

  @Field(() => String, { nullable: true, description: 'Lower layer Super Output Area of 2021 (ONS code).' })
  lsoaCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Unique property reference number, 1 to 12 digits.' })
  uprn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for places shared by several homes (policy 3.2).',
  })
  communal?: boolean | null;
}

@InputType({ description: 'A new home or communal place of a service.' })
export class RecordPropertyInput extends HomeInput {
  @Field(() => ID, { description: 'The service: one that the viewer answers for.' })
  serviceId!: string;

  @Field(() => String, { description: 'Street address, at most 300 characters.' })
  address!: string;
}

@InputType({ description: 'A change to a home: what is left out stays, what is null goes.' })
export class UpdatePropertyInput extends HomeInput {
  @Field(() => ID, { description: 'The home.' })
  propertyId!: string;

  @Field(() => Int, { nullable: true, description: `Its version ${version}` })
  propertyVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Street address.' })
  address?: string | null;
}
