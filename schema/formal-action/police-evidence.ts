import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Evidence } from '../evidence/evidence.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { AgencyKind } from '../vocabulary.ts';

@Entity({ tableName: 'police_evidence' })
@ObjectType({
  implements: Node,
  description: "A reference to the police's support or evidence for a formal action (policy 11.4).",
})
@Reads('BASICS')
export class PoliceEvidence extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action)
  @Index()
  action!: Action;

  @Enum({ items: () => AgencyKind, type: 'text' })
  @Field(() => AgencyKind, { description: 'Whose it is: the police.' })
  agency: AgencyKind = AgencyKind.POLICE;

  /** The file itself, where it is kept here. */
  @ManyToOne(() => Evidence, { nullable: true })
  evidence?: Evidence | null;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Their reference.' })
  @Reads('IDENTITY')
  reference!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The day it bears.' })
  datedOn!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it shows.' })
  @Reads('NARRATIVE')
  description?: string | null;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was linked.' })
  recordedAt!: Date;
}
