import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { orderOf } from '../ordering.ts';

@InputType({ description: 'What something is called in another system.' })
export class ReferenceElsewhereInput {
  @Field(() => String, {
    description: 'The system: 2 to 40 capital letters, digits and signs (- _), beginning with a letter.',
  })
  system!: string;

  @Field(() => String, {
    description: 'The reference there, as that system writes it; at most 100 characters.',
  })
  reference!: string;
}

@InputType({ description: 'A reference in another system, and the one thing that it names.' })
export class RecordExternalReferenceInput extends ChangeInput {
  @Field(() => String, {
    description: 'The system: 2 to 40 capital letters, digits and signs (- _), beginning with a letter.',
  })
  system!: string;

  @Field(() => String, {
    description: 'The reference there, as that system writes it; at most 100 characters.',
  })
  reference!: string;

  @Field(() => ID, { nullable: true, description: 'The report that it names.' })
  reportId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The case, instead.' })
  caseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person, instead.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The home or communal place, instead.' })
  propertyId?: string | null;
}

@InputType({ description: 'A reference that does not hold, or not any more.' })
export class EndExternalReferenceInput extends ChangeInput {
  @Field(() => ID, { description: 'The reference.' })
  externalReferenceId!: string;
}

@InputType({ description: 'Which references; conditions add up.' })
export class ExternalReferenceFilter {
  @Field(() => [String], { nullable: true, description: 'Of any of these systems.' })
  system?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Exactly one of these, as the system writes them.',
  })
  reference?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it holds; both when left out.' })
  holds?: boolean | null;
}

export const ExternalReferenceOrder = orderOf('ExternalReference', {
  RECORDED_AT: 'When it was recorded.',
});
