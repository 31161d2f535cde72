import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { ExclusionGround } from '../vocabulary.ts';

@Entity({ tableName: 'temporary_exclusion' })
@Check({ name: 'temporary_exclusion_ends', expression: 'ends_at > begins_at' })
@Check({
  name: 'temporary_exclusion_reasons_kept',
  expression: 'reasons_given_at is null or written_reasons is not null',
})
@ObjectType({
  implements: Node,
  description:
    'A contract-holder excluded for a time (Renting Homes (Wales) Act 2016 s.145): at most 48 hours, three times in any six months.',
})
@Reads('BASICS')
export class TemporaryExclusion extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action)
  @Unique()
  action!: Action;

  @ManyToOne(() => Party)
  @Index()
  party!: Party;

  @Enum({ items: () => ExclusionGround, type: 'text' })
  @Field(() => ExclusionGround, { description: 'What the landlord reasonably believes.' })
  ground!: ExclusionGround;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it begins.' })
  beginsAt!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it ends.' })
  endsAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The written reasons.' })
  @Reads('NARRATIVE')
  writtenReasons?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the person was given them; owed with the exclusion or as soon as practicable.',
  })
  reasonsGivenAt?: Date | null;
}
