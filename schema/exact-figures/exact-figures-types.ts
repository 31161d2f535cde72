import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { ProtectedCount } from '../equality-figures/equality-types.ts';
import {
  Characteristic,
  ElevationStage,
  EqualityBreakdown,
  EqualitySide,
  GrantState,
} from '../vocabulary.ts';

@ObjectType({
  description:
    'One of at most two people of the Equality and Diversity group who may check the equality figures against what was counted (policy 15.4).',
})
@Reads('BASICS')
export class EqualityStewardship {
  @Field(() => ID, { description: 'The stewardship.' })
  id!: string;

  @Field(() => ID, { description: 'Whose: the member of staff.' })
  staffId!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => GrantState, {
    description: 'How it stands: it counts once somebody else than who named them has confirmed it.',
  })
  state!: GrantState;

  @Field(() => GraphQLDateTime, { description: 'When they were named.' })
  namedAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  namedBy!: string;

  @Field(() => Boolean, { description: 'Whether the viewer named them, and so cannot confirm it.' })
  namedByYou!: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was confirmed; null until then.' })
  confirmedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom; null until then.' })
  confirmedBy!: string | null;
}

@ObjectType({
  description:
    'A steward’s request to see one table of the equality summary as it was counted: decided by the other steward, and open for four hours at most (policy 12.1, 15.4). No count is in it.',
})
@Reads('BASICS')
export class ExactFiguresElevation {
  @Field(() => ID, { description: 'The elevation.' })
  id!: string;

  @Field(() => String, { description: 'The financial year: 2025/26.' })
  year!: string;

  @Field(() => EqualitySide, { description: 'In which role people are counted.' })
  side!: EqualitySide;

  @Field(() => Characteristic, { description: 'By which characteristic.' })
  characteristic!: Characteristic;

  @Field(() => EqualityBreakdown, { description: 'In which table: by what else.' })
  by!: EqualityBreakdown;

  @Field(() => String, { description: 'What is to be checked, in the asker’s words.' })
  reason!: string;

  @Field(() => ElevationStage, { description: 'How it stands, by the clock of the database.' })
  stage!: ElevationStage;

  @Field(() => Boolean, {
    description: 'Whether the asker can look at this moment: approved, in time, and both still stewards.',
  })
  open!: boolean;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  askedAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  askedBy!: string;

  @Field(() => Boolean, { description: 'Whether the viewer asked for it.' })
  own!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may end it, or take it back.' })
  mayEnd!: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was decided; null until then.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom; null until then.' })
  decidedBy!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Until when at the latest; null unless it was approved.',
  })
  until!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was ended by hand; null otherwise.',
  })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom; null otherwise.' })
  endedBy!: string | null;
}

@ObjectType({ description: 'One count as it is, beside what is told of it.' })
@Reads('BASICS')
export class ExactCell {
  @Field(() => String, {
    description:
      'Which group of the characteristic: a code of its categories, PREFER_NOT_TO_SAY, NOT_ASKED, or ALL for everybody.',
  })
  group!: string;

  @Field(() => String, { description: 'Which part of the table: its code, or the identity of an area.' })
  part!: string;

  @Field(() => String, { description: 'The part in words.' })
  partName!: string;

  @Field(() => Int, { description: 'How many people were counted.' })
  count!: number;

  @Field(() => ProtectedCount, {
    nullable: true,
    description:
      'What the summary tells of it; null where it has no figures, as it would give somebody away.',
  })
  told!: typeof ProtectedCount | null;
}

@ObjectType({
  description:
    'One table of the equality summary as it was counted: for the steward who asked, to check the figures, while it is open. It is in no list, file, subscription or report.',
})
@Reads('BASICS')
export class ExactFigures {
  @Field(() => ID, { description: 'The summary.' })
  reportId!: string;

  @Field(() => Int, { description: 'Which revision of it.' })
  revision!: number;

  @Field(() => Boolean, { description: 'Whether it is signed; a draft may be counted anew.' })
  signed!: boolean;

  @Field(() => GraphQLDateTime, { description: 'Until when it is open at the latest.' })
  until!: Date;

  @Field(() => [ExactCell], { description: 'Every cell of the table, everybody last.' })
  cells!: ExactCell[];
}
