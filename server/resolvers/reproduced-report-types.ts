import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { DimensionKey } from '../../schema/analytics/analytics-types.ts';
import { Measure } from '../../schema/analytics/analytics-words.ts';

@ObjectType({ description: 'A figure of a report to management that is another when it is counted again.' })
@Reads('FIGURES')
export class DifferingReportFigure {
  @Field(() => String, { description: 'The table of the report that it stands in.' })
  table!: string;

  @Field(() => [DimensionKey], { description: 'The keys of its row.' })
  keys!: DimensionKey[];

  @Field(() => GraphQLLocalDate, { description: 'First day counted.' })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day counted.' })
  to!: string;

  @Field(() => Measure, { description: 'Which measure.' })
  measure!: Measure;

  @Field(() => Float, { nullable: true, description: 'What the report says.' })
  told!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its numerator.' })
  toldNumerator!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its denominator.' })
  toldDenominator!: number | null;

  @Field(() => Float, { nullable: true, description: 'What is counted now, as at the moment of the report.' })
  counted!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its numerator.' })
  countedNumerator!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its denominator.' })
  countedDenominator!: number | null;
}

@ObjectType({ description: 'A quarterly report counted again, as at the moment at which it was counted.' })
@Reads('FIGURES')
export class ReproducedReport {
  @Field(() => GraphQLDateTime, { description: 'As at when: the data-to moment of the report.' })
  asAt!: Date;

  @Field(() => Boolean, { description: 'Whether every figure is the same again.' })
  reproduced!: boolean;

  @Field(() => [DifferingReportFigure], {
    description:
      'Those that are not. One may differ although the log is whole: what is restricted today is counted by no place; a measure may be defined anew since (its version); and what was being written in the very moment of the count is known as from then.',
  })
  differing!: DifferingReportFigure[];
}
