import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { Refusal } from '../../schema/ruling.ts';
import { Stock } from '../../schema/vocabulary.ts';
import { RefusalType } from './refusal.ts';

@ObjectType({ description: 'A line that could not be taken, and why.' })
@Reads('BASICS')
class RowRefusal extends RefusalType {
  @Field(() => Int, { description: 'The number of the line, from 1.' })
  row!: number;
}

@ObjectType({ description: 'What became of a batch of lines.' })
@Reads('BASICS')
export class ImportedRows {
  @Field(() => Int, { description: 'Taken now.' })
  imported!: number;

  @Field(() => Int, { description: 'There before, with the same answer.' })
  alreadyThere!: number;

  @Field(() => [RowRefusal], { description: 'What was not taken, line by line.' })
  errors!: (Refusal & { row: number })[];
}

@ObjectType({ description: 'TP12 of one kind of stock.' })
@Reads('FIGURES')
export class PerceptionResult {
  @Field(() => Stock, { description: 'The kind of stock.' })
  stock!: Stock;

  @Field(() => Int, { description: 'Very or fairly satisfied.' })
  satisfied!: number;

  @Field(() => Int, { description: 'All who could say.' })
  answered!: number;

  @Field(() => Int, { description: 'Not applicable or do not know; in neither of the others.' })
  notApplicable!: number;

  @Field(() => Float, { nullable: true, description: 'Share from 0 to 1; null where nobody could say.' })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: "Lower end of Wilson's 95 % interval." })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of Wilson's 95 % interval." })
  upper!: number | null;
}
