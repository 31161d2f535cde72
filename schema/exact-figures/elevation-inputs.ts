import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { Characteristic, EqualityBreakdown, EqualitySide } from '../vocabulary.ts';

@InputType({ description: 'Somebody of the Equality and Diversity group who is to be a steward.' })
export class NameEqualityStewardInput extends ChangeInput {
  @Field(() => ID, { description: 'The member of staff, never oneself.' })
  staffId!: string;
}

@InputType({ description: 'One of the stewards of the equality figures.' })
export class EqualityStewardInput extends ChangeInput {
  @Field(() => ID, { description: 'The stewardship.' })
  stewardId!: string;
}

@InputType({ description: 'Which counts are to be seen before they were rounded, and why.' })
export class AskForExactFiguresInput extends ChangeInput {
  @Field(() => String, { description: 'A financial year, as 2025-26.' })
  year!: string;

  @Field(() => EqualitySide, { description: 'In which role people are counted.' })
  side!: EqualitySide;

  @Field(() => Characteristic, { description: 'By which characteristic: one.' })
  characteristic!: Characteristic;

  @Field(() => EqualityBreakdown, { description: 'In which table: by what else.' })
  by!: EqualityBreakdown;

  @Field(() => String, {
    description:
      'What is to be checked, in words that whoever protects data can judge; 20 to 1,000 characters: never of a person or a case.',
  })
  reason!: string;
}

@InputType({ description: 'An elevation that was asked for.' })
export class ElevationInput extends ChangeInput {
  @Field(() => ID, { description: 'The elevation.' })
  elevationId!: string;
}
