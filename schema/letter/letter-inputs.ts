import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CaseChangeInput, ChangeInput } from '../change-input.ts';
import { DocumentLanguage, LetterKind } from '../vocabulary.ts';

@InputType({ description: 'The next version of a standard letter; the whole of it (policy 17).' })
export class KeepLetterTemplateInput extends ChangeInput {
  @Field(() => LetterKind, { description: 'Which letter.' })
  kind!: LetterKind;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of its latest version as last read; another one since is then refused.',
  })
  latestNumber?: number | null;

  @Field(() => String, { description: 'Its heading, in English; at most 200 characters.' })
  heading!: string;

  @Field(() => String, { description: 'Its text, in English; at most 10,000 characters.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'Its heading, in Welsh.' })
  headingWelsh?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its text, in Welsh; left out while nobody has written it.',
  })
  bodyWelsh?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day; today when left out, never earlier.',
  })
  validFrom?: string | null;

  @Field(() => String, { description: 'What it changes; at most 2,000 characters.' })
  summary!: string;
}

@InputType({ description: 'A standard letter to one person of a case.' })
export class PreviewLetterInput extends CaseChangeInput {
  @Field(() => ID, { description: 'Which letter: its version in use.' })
  templateId!: string;

  @Field(() => ID, { description: 'To whom: a party of the case.' })
  partyId!: string;

  @Field(() => DocumentLanguage, {
    nullable: true,
    description: 'In which language; Welsh for who wishes it, where it is written, when left out.',
  })
  language?: DocumentLanguage | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The appointment, where the letter names one.',
  })
  appointmentAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What is said to this person alone, where the letter has a place for it; at most 5,000 characters.',
  })
  addition?: string | null;
}

@InputType({ description: 'A standard letter that was sent; kept as a contact with its text (policy 8.9).' })
export class RecordLetterInput extends PreviewLetterInput {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was sent; now when left out.' })
  sentAt?: Date | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Confirms that the letter was read against what must not be said to the person.',
  })
  nothingSaidThatMustNotBe!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why the person was written to though they asked not to be; confirms that it was meant.',
  })
  againstPreferenceReason?: string | null;
}
