import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Dimension } from '../../schema/analytics/analytics-words.ts';
import { Case } from '../../schema/case/case.ts';
import { Person } from '../../schema/person/person.ts';
import { Property } from '../../schema/place/property.ts';
import { Report } from '../../schema/report/report.ts';
import type { OneOfMany } from '../reading/one-of-many.ts';
import { connectionOf } from './connection.ts';
import { Row } from './payload.ts';

@InputType({ description: 'A key that a figure is told under, as analytics answered it.' })
export class FigureKeyInput {
  @Field(() => Dimension, { description: 'Which dimension.' })
  dimension!: Dimension;

  @Field(() => String, { nullable: true, description: 'Its value; null where none is recorded.' })
  value?: string | null;
}

@ObjectType({ description: 'One of what a figure counts.' })
@Reads('BASICS')
export class CountedUnit {
  @Field(() => ID, {
    description: 'Identity of what is counted: a case, report, clock, action, …, a person or a place.',
  })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is in the numerator; true of what has none.' })
  inNumerator!: boolean;

  @Field(() => Int, {
    description: 'How many reports or cases of the person or place; 1 of everything else.',
  })
  times!: number;

  @Row(() => Case, 'Its case; of several the last.')
  case?: OneOfMany;

  @Row(() => Report, 'Its report, where reports or their clocks are counted; of several the last.')
  report?: OneOfMany;

  @Row(() => Person, 'The person, where people are counted.')
  person?: OneOfMany;

  @Row(() => Property, 'The home or place, where places are counted.')
  property?: OneOfMany;
}

const Connection = connectionOf(CountedUnit);

@ObjectType({ description: 'What a figure counts, as far as the viewer may open it, the latest first.' })
@Reads('BASICS')
export class BehindFigure extends Connection {
  @Field(() => Int, {
    description:
      'How many the figure counts. The list has as many, less the restricted ones that do not name the viewer.',
  })
  counted!: number;
}
