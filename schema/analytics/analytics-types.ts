import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import {
  ActionArea,
  ActionType,
  CaseOutcome,
  CaseStage,
  CategoryCode,
  DisclosureBasis,
  DocumentLanguage,
  HarmRating,
  Nation,
  ReportChannel,
  ReporterType,
  RiskLevel,
  StaffRole,
  Urgency,
} from '../vocabulary.ts';
import { Comparison, Dimension, Measure } from './analytics-words.ts';

@InputType({ description: 'Whole days in Europe/London, both counted; at most ten years.' })
export class PeriodInput {
  @Field(() => GraphQLLocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day; not before the first.' })
  to!: string;
}

@InputType({
  description:
    'What is counted; conditions add up, and one that a measure knows nothing of is refused. Protected characteristics are not among them.',
})
export class AnalyticsFilter {
  @Field(() => [ID], { nullable: true, description: 'In any of these areas.' })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In any of these services.' })
  serviceId?: string[] | null;

  @Field(() => [Nation], { nullable: true, description: 'In any of these nations.' })
  nation?: Nation[] | null;

  @Field(() => [CategoryCode], { nullable: true, description: 'Of any of these categories.' })
  category?: CategoryCode[] | null;

  @Field(() => [Urgency], { nullable: true, description: 'Of any of these.' })
  urgency?: Urgency[] | null;

  @Field(() => [String], { nullable: true, description: 'In any of these LSOAs (ONS codes). Reports only.' })
  lsoaCode?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Owned by any of these. Only for those who may know who works on a case.',
  })
  ownerId?: string[] | null;

  @Field(() => [HarmRating], { nullable: true, description: 'Of any of these. Of cases.' })
  harmRating?: HarmRating[] | null;

  @Field(() => [RiskLevel], { nullable: true, description: 'Of any of these. Of cases and assessments.' })
  riskLevel?: RiskLevel[] | null;

  @Field(() => [CaseStage], { nullable: true, description: 'At any of these. Of cases.' })
  stage?: CaseStage[] | null;

  @Field(() => [CaseOutcome], { nullable: true, description: 'That ended so. Of cases.' })
  outcome?: CaseOutcome[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Standing so now: codes of the status of what is counted.',
  })
  status?: string[] | null;

  @Field(() => [ReportChannel], { nullable: true, description: 'That came so. Reports only.' })
  channel?: ReportChannel[] | null;

  @Field(() => [ReporterType], { nullable: true, description: 'Reported by any of these. Reports only.' })
  reporterType?: ReporterType[] | null;

  @Field(() => [ActionArea], { nullable: true, description: 'In any of these areas of work. Of actions.' })
  actionArea?: ActionArea[] | null;

  @Field(() => [ActionType], {
    nullable: true,
    description: 'Of any of these kinds. Of actions and court decisions.',
  })
  actionType?: ActionType[] | null;

  @Field(() => [String], { nullable: true, description: 'That came to this: codes of the dimension RESULT.' })
  result?: string[] | null;

  @Field(() => [DisclosureBasis], { nullable: true, description: 'On any of these bases. Of disclosures.' })
  disclosureBasis?: DisclosureBasis[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what an import brought in, or only what was recorded here.',
  })
  imported?: boolean | null;
}

@ObjectType({ description: 'One value of one dimension.' })
@Reads('FIGURES')
export class DimensionKey {
  @Field(() => Dimension, { description: 'Which dimension.' })
  dimension!: Dimension;

  @Field(() => String, {
    nullable: true,
    description:
      'The value: a code, an identity, a month (2026-07), a financial quarter (2026-2) or year (2026), or the Monday of a week (2026-07-06); null where none is recorded. To those who read no cases OFFENCES_AGAINST_A_PERSON stands for hate, domestic abuse, cuckooing, violence and verbal abuse together, except in numbers of the whole landlord in whole months by category and time alone.',
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'A name for people, where the value is not one.' })
  label!: string | null;
}

@ObjectType({ description: 'A figure of a measure. Exact.' })
@Reads('FIGURES')
export class Figure {
  @Field(() => Measure, { description: 'Which measure.' })
  measure!: Measure;

  @Field(() => Float, {
    nullable: true,
    description:
      'The value: a count, a share from 0 to 1, so many for every thousand homes, or days. Null when nothing was counted.',
  })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'Numerator of a share or rate.' })
  numerator!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Denominator of a share or rate, or how many a median is taken of.',
  })
  denominator!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Lower end of the 95 % interval: Wilson's of a share, Byar's of a rate.",
  })
  lower!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Upper end of the 95 % interval: Wilson's of a share, Byar's of a rate.",
  })
  upper!: number | null;
}

@ObjectType({ description: 'The same row in another period.' })
@Reads('FIGURES')
export class ComparedFigures {
  @Field(() => Comparison, { description: 'With what it is compared.' })
  comparison!: Comparison;

  @Field(() => GraphQLLocalDate, { description: 'First day of that period.' })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day of that period.' })
  to!: string;

  @Field(() => [Figure], { description: 'One figure for each measure asked, in that order.' })
  figures!: Figure[];
}

@ObjectType({ description: 'The figures of one combination of keys.' })
@Reads('FIGURES')
export class AnalyticsRow {
  @Field(() => [DimensionKey], { description: 'One key for each dimension asked, in that order.' })
  keys!: DimensionKey[];

  @Field(() => [Figure], { description: 'One figure for each measure asked, in that order.' })
  figures!: Figure[];

  @Field(() => [ComparedFigures], { description: 'The periods compared with, in the order asked.' })
  compared!: ComparedFigures[];
}

@ObjectType({ description: 'An answer of analytics.' })
@Reads('FIGURES')
export class AnalyticsAnswer {
  @Field(() => GraphQLLocalDate, { description: 'First day counted.' })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day counted.' })
  to!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The moment as at which it was asked for; null: as it is known now.',
  })
  asAt!: Date | null;

  @Field(() => Boolean, {
    description:
      'Whether restricted cases and reports are counted: in whole months of the whole landlord, for those who count all of it. Everywhere else (by area, service, nation or source, or in other periods) only those that name the viewer are, so that parts may add up to less than the whole.',
  })
  countsRestricted!: boolean;

  @Field(() => [AnalyticsRow], {
    description: 'Rows of this page: by time first to last, otherwise by the first measure, largest first.',
  })
  rows!: AnalyticsRow[];

  @Field(() => AnalyticsRow, {
    description: 'The figures of all rows together, without keys: medians, shares and people counted anew.',
  })
  total!: AnalyticsRow;

  @Field(() => Int, { description: 'How many rows there are on all pages.' })
  totalRows!: number;

  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Behind this cursor the next page begins.' })
  endCursor!: string | null;
}

@ObjectType({ description: 'A measure of the dictionary.' })
@Reads('BASICS')
export class MeasureEntry {
  @Field(() => Measure, { description: 'Its name for programs.' })
  id!: Measure;

  @Field(() => String, { description: 'Its name for people.' })
  name!: string;

  @Field(() => String, { description: 'What it means.' })
  definition!: string;

  @Field(() => String, { description: 'What is counted, or the numerator of a share.' })
  numerator!: string;

  @Field(() => String, { nullable: true, description: 'The denominator of a share.' })
  denominator!: string | null;

  @Field(() => String, { nullable: true, description: 'What is left out.' })
  exclusions!: string | null;

  @Field(() => String, { description: 'Clause of the policy that asks for it.' })
  clause!: string;

  @Field(() => String, {
    description: 'COUNT, SHARE (0 to 1), RATE (for every thousand homes) or DAYS (a median).',
  })
  unit!: string;

  @Field(() => StaffRole, { description: 'Who answers for what it means.' })
  owner!: StaffRole;

  @Field(() => Int, { description: 'Version of the definition: grows when what is counted changes.' })
  version!: number;

  @Field(() => [Dimension], { description: 'By what it can be broken down.' })
  dimensions!: Dimension[];

  @Field(() => DocumentLanguage, { description: 'Language of these words.' })
  language!: DocumentLanguage;

  @Field(() => Boolean, {
    description: 'These words are ours and have yet to be reviewed by a speaker of the language.',
  })
  awaitsReview!: boolean;
}
