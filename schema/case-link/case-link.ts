import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { CaseLinkKind } from '../vocabulary.ts';

/** Seen only by whoever may see both cases: a link tells of the other one. */
@Entity({ tableName: 'case_link' })
@Index({
  name: 'case_link_held_once',
  expression:
    'create unique index case_link_held_once on case_link (earlier_id, later_id, kind) where ended_at is null',
})
@Check({ name: 'case_link_of_two', expression: 'earlier_id <> later_id' })
@ObjectType({ implements: Node, description: 'Two cases belong together: an earlier and a later one.' })
@Reads('BASICS')
export class CaseLink extends Node {
  @ManyToOne(() => Case)
  @Index()
  earlier!: Case;

  @ManyToOne(() => Case)
  @Index()
  later!: Case;

  @Enum({ items: () => CaseLinkKind, type: 'text' })
  @Field(() => CaseLinkKind, { description: 'Why they belong together.' })
  kind!: CaseLinkKind;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What connects them, in words.' })
  @Reads('NARRATIVE')
  reason?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When they were linked.' })
  linkedAt!: Date;

  @ManyToOne(() => Staff)
  linkedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the link was taken back; null while it stands.',
  })
  endedAt?: Date | null;
}
