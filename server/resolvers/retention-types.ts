import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { KeptBecause, RetentionKind } from '../../schema/vocabulary.ts';

@ObjectType({ description: 'How many are kept for one reason.' })
@Reads('COPIES')
export class KeptCount {
  @Field(() => KeptBecause, { nullable: true, description: 'The reason.' })
  reason!: KeptBecause;

  @Field(() => Int, { nullable: true, description: 'How many; what has several reasons counts for each.' })
  count!: number;
}

@ObjectType({ description: 'One kind of what is kept: for how long, and what comes due.' })
@Reads('COPIES')
export class RetentionOfKind {
  @Field(() => RetentionKind, { nullable: true, description: 'The kind.' })
  kind!: RetentionKind;

  @Field(() => Int, {
    nullable: true,
    description: 'How long it is kept, in months, by the policy in force.',
  })
  months!: number;

  @Field(() => String, { nullable: true, description: 'From when that is counted.' })
  countedFrom!: string;

  @Field(() => String, { nullable: true, description: 'Where the time comes from.' })
  source!: string;

  @Field(() => Int, { nullable: true, description: 'Whose time is over and which the next night takes.' })
  goes!: number;

  @Field(() => Int, { nullable: true, description: 'Whose time is over and which are kept all the same.' })
  kept!: number;

  @Field(() => [KeptCount], { nullable: true, description: 'Why those are kept.' })
  reasons!: KeptCount[];

  @Field(() => Int, { nullable: true, description: 'Whose time will be over within the months asked for.' })
  comesDue!: number;
}

@ObjectType({ description: 'One of what goes or is kept: its reference, no name.' })
@Reads('COPIES')
export class RetentionItem {
  @Field(() => RetentionKind, { nullable: true, description: 'Of which kind.' })
  kind!: RetentionKind;

  @Field(() => ID, { nullable: true, description: 'Its identity.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its reference; null for what has none (evidence, prevention, visits, assessments).',
  })
  reference!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'From when its time is counted.' })
  since!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its time is or was over.' })
  dueAt!: Date;

  @Field(() => [KeptBecause], {
    nullable: true,
    description: 'Why it is kept then; empty where it goes in the night after. As things stand now.',
  })
  keptBecause!: KeptBecause[];
}

@ObjectType({
  description: 'What would go with somebody who asks to be erased, as things stand now: counts, no words.',
})
@Reads('COPIES')
export class ErasurePreview {
  @Field(() => [KeptBecause], {
    nullable: true,
    description: 'What stands against it; empty where nothing does.',
  })
  keptBecause!: KeptBecause[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When they were erased; null otherwise.' })
  erasedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Cases they are in: these stay, with their name struck out of what others said.',
  })
  cases!: number;

  @Field(() => Int, { nullable: true, description: 'Reports they made, which lose their words.' })
  reports!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Records of theirs, such as contacts, agreements and diary entries, which lose their words.',
  })
  records!: number;

  @Field(() => Int, { nullable: true, description: 'Files of evidence they gave, which go.' })
  files!: number;
}

@ObjectType({ description: 'What goes by itself when its time is over, as things stand now.' })
@Reads('COPIES')
export class RetentionPreview {
  @Field(() => [RetentionOfKind], { nullable: true, description: 'Every kind, in one order.' })
  kinds!: RetentionOfKind[];

  @Field(() => [RetentionItem], { nullable: true, description: 'What they count, the longest over first.' })
  items!: RetentionItem[];

  @Field(() => String, {
    nullable: true,
    description: 'Send it back as `after` for the next items; null when these are the last.',
  })
  next!: string | null;
}
