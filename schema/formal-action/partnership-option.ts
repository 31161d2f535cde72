import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import { ActionType, AgencyKind, OptionChoice } from '../vocabulary.ts';

@Entity({ tableName: 'partnership_option' })
@Index({ properties: ['case', 'recordedAt'] })
@ObjectType({
  implements: Node,
  description:
    'An option of partnership work that was used, or considered and why not, before eviction is considered (policy 11.7).',
})
@Reads('BASICS')
export class PartnershipOption extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => Party)
  @Index()
  party!: Party;

  @Enum({ items: () => ActionType, type: 'text' })
  @Field(() => ActionType, { description: 'The option.' })
  option!: ActionType;

  @Enum({ items: () => OptionChoice, type: 'text' })
  @Field(() => OptionChoice, { description: 'Used, or considered.' })
  choice!: OptionChoice;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Why, or what was done.' })
  @Reads('NARRATIVE')
  reason!: string;

  @Enum({ items: () => AgencyKind, type: 'text' })
  @Field(() => AgencyKind, { description: 'With which agency.' })
  agency!: AgencyKind;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was written down.' })
  recordedAt!: Date;
}
