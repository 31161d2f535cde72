import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { Person } from './person.ts';

/** What went over to the survivor, by identity, so that it can go back exactly. */
export interface Moved {
  parties: string[];
  reports: string[];
  memberships: string[];
  groups: string[];
  assessments: string[];
  prevention: string[];
  /** Roles that both held in one case: the survivor's stands, the other's has ended. */
  folded: { party: string; into: string; informedBefore: boolean; deadlines: string[] }[];
}

@Entity({ tableName: 'person_merge' })
@ObjectType({
  implements: Node,
  description: 'Somebody unknown was found to be somebody on record. What was moved is kept, to be undone.',
})
@Reads('BASICS')
export class PersonMerge extends Scoped {
  @ManyToOne(() => Person)
  @Index()
  survivor!: Person;

  @ManyToOne(() => Person)
  @Index()
  merged!: Person;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How it was found out.' })
  @Reads('NARRATIVE')
  reason?: string | null;

  @Property({ type: 'jsonb' })
  moved!: Moved;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When.' })
  mergedAt!: Date;

  @ManyToOne(() => Staff)
  mergedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was undone; null while it stands.' })
  undoneAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  undoneBy?: Staff | null;
}
