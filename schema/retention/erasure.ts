import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Person } from '../person/person.ts';
import { Staff } from '../staff/staff.ts';
import { ErasureReason, KeptBecause } from '../vocabulary.ts';

@Entity({ tableName: 'erasure' })
@Index({
  name: 'erasure_once',
  expression:
    'create unique index erasure_once on erasure (person_id) where carried_out_at is null and refused_because is null',
})
@ObjectType({
  implements: Node,
  description:
    'Somebody is erased because they asked to be (UK GDPR, Article 17): asked for by whoever protects data, carried out by a worker, which has the keys to it. The API destroys nothing.',
})
@Reads('COPIES')
export class Erasure extends Node {
  @ManyToOne(() => Person)
  @Index()
  person!: Person;

  @Field(() => ID, { nullable: true, description: 'The person, who is an identity and no more afterwards.' })
  @FromSql((t) => `${t}.person_id`)
  readonly personId!: string;

  @Enum({ items: () => ErasureReason, type: 'text' })
  @Field(() => ErasureReason, { nullable: true, description: 'On which ground of Article 17(1).' })
  reason!: ErasureReason;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was asked for.' })
  askedAt!: Date;

  @ManyToOne(() => Staff)
  askedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was carried out; null until then.' })
  carriedOutAt?: Date | null;

  @Enum({ items: () => KeptBecause, type: 'text', array: true, nullable: true })
  @Field(() => [KeptBecause], {
    nullable: true,
    description: 'What had come in between, so that nothing was erased; null otherwise.',
  })
  refusedBecause?: KeptBecause[] | null;
}
