import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { DataCategory, SharingPurpose } from '../vocabulary.ts';

@InputType({ description: 'An information sharing protocol as signed (policy 12.2).' })
export class RecordSharingAgreementInput extends ChangeInput {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;

  @Field(() => String, { description: 'What it is called; at most 300 characters.' })
  title!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day on which it holds.' })
  validFrom!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day on which it holds.' })
  validTo!: string;

  @Field(() => [SharingPurpose], { description: 'For what it allows sharing.' })
  purposes!: SharingPurpose[];

  @Field(() => [DataCategory], { description: 'Which information it allows to be shared.' })
  categories!: DataCategory[];

  @Field(() => String, { description: 'Where the signed document is kept; at most 500 characters.' })
  documentReference!: string;
}

@InputType({ description: 'The early end of an information sharing protocol.' })
export class EndSharingAgreementInput extends ChangeInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as last read.' })
  agreementVersion?: number | null;

  @Field(() => String, { description: 'Why; at most 2,000 characters. Name nobody.' })
  reason!: string;
}
