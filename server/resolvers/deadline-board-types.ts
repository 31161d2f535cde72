import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Staff } from '../../schema/staff/staff.ts';
import { DeadlineType } from '../../schema/vocabulary.ts';
import type { OneOfMany } from '../reading/one-of-many.ts';
import { Row } from './payload.ts';

@InputType({
  description: 'Which deadlines are counted; conditions add up, and mean what they mean to `deadlines`.',
})
export class DeadlineBoardFilter {
  @Field(() => [DeadlineType], { nullable: true, description: 'Any of these clocks.' })
  type?: DeadlineType[] | null;

  @Field(() => [ID], { nullable: true, description: 'In any of these areas.' })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At any of these services.' })
  serviceId?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of cases that any of these lead. Only for those who may know who works on a case.',
  })
  ownerId?: string[] | null;
}

@ObjectType({ description: 'How much is still to be done, and how soon.' })
@Reads('BASICS')
export class DueCounts {
  @Field(() => Int, { description: 'Due before now and still to be done (`toDo` of `deadlines`).' })
  late!: number;

  @Field(() => Int, { description: 'Due today, Europe/London, and still in time.' })
  dueToday!: number;

  @Field(() => Int, { description: 'Due after today, up to the end of `soonUntil`.' })
  dueSoon!: number;

  @Field(() => Int, {
    description: 'Still to be done on a day that a manager set in place of another (policy 15.3).',
  })
  overridden!: number;
}

@ObjectType({ description: 'How much is due by one clock.' })
@Reads('BASICS')
export class DueOfClock extends DueCounts {
  @Field(() => DeadlineType, { description: 'Which clock.' })
  type!: DeadlineType;
}

@ObjectType({ description: 'How much is due in the cases that one person leads.' })
@Reads('BASICS')
export class DueOfOwner extends DueCounts {
  @Row(() => Staff, 'Who.')
  owner!: OneOfMany;
}

@ObjectType({ description: 'Running cases by how long they have been open.' })
@Reads('BASICS')
export class OpenCasesOfAge {
  @Field(() => Int, { description: 'Open for at least so many days.' })
  fromDays!: number;

  @Field(() => Int, { nullable: true, description: 'And at most so many; null: however many.' })
  toDays!: number | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'So opened on or after this day; null: whenever.',
  })
  openedFrom!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'And on or before this one.' })
  openedTo!: string;

  @Field(() => Int, { description: 'How many, open or monitored.' })
  cases!: number;
}

@ObjectType({
  description:
    'What is late, due today and due soon in the scope of the viewer (policy 8.6, 15.3), as it stands at one moment.',
})
@Reads('BASICS')
export class DeadlineBoard {
  @Field(() => GraphQLDateTime, { description: 'As it stood at this moment.' })
  countedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'The last instant of today.' })
  todayUntil!: Date;

  @Field(() => GraphQLDateTime, { description: 'The end of the fifth working day after today.' })
  soonUntil!: Date;

  @Field(() => DueCounts, { description: 'Of all clocks together.' })
  all!: DueCounts;

  @Field(() => [DueOfClock], { description: 'By clock; clocks by which nothing is to be done are left out.' })
  clocks!: DueOfClock[];

  @Field(() => [DueOfOwner], {
    description:
      'By whoever leads the case, most late first; empty for those who may not know who works on a case. What belongs to no case or to one that nobody leads is in none.',
  })
  owners!: DueOfOwner[];

  @Field(() => [OpenCasesOfAge], {
    description: 'Running cases by age, youngest first. The clock makes no difference to them.',
  })
  ages!: OpenCasesOfAge[];
}
