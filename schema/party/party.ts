import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Person } from '../person/person.ts';
import { PartyRole } from '../vocabulary.ts';

@Entity({ tableName: 'party' })
@Unique({ properties: ['case', 'person', 'role'] })
@ObjectType({
  implements: Node,
  description: 'A person in a case, with a role. One person may be a party of many cases.',
})
@Reads('BASICS')
export class Party extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => Person)
  @Index()
  person!: Person;

  @Enum({ items: () => PartyRole, type: 'text' })
  @Field(() => PartyRole, {
    description: 'What the person is in this case. A perpetrator is alleged until there is a finding.',
  })
  role!: PartyRole;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Relation to the household (policy 2.2): member, visitor, none.',
  })
  @Reads('NARRATIVE')
  relationToHousehold?: string | null;

  @Property({ type: 'boolean', default: true })
  @Field(() => Boolean, {
    description: 'Is kept informed of progress until the case closes (policy 3.6, 8.9).',
  })
  informed: boolean = true;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the right to an ASB case review was last explained to them (policy 3.11).',
  })
  reviewRightInformedAt?: Date | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When the party was added.' })
  addedAt!: Date;
}
