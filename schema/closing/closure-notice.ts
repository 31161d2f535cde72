import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Contact } from '../contact/contact.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import { CaseOutcome } from '../vocabulary.ts';

@Entity({ tableName: 'closure_notice' })
@Index({ properties: ['case', 'givenAt'] })
@ObjectType({
  implements: Node,
  description:
    'That somebody who is kept informed was told that the case closes, with reason and outcome (policy 3.6).',
})
@Reads('BASICS')
export class ClosureNotice extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => Party)
  @Index()
  party!: Party;

  /** The words and the way they went are those of the contact. */
  @ManyToOne(() => Contact)
  contact!: Contact;

  @Enum({ items: () => CaseOutcome, type: 'text' })
  @Field(() => CaseOutcome, { description: 'The outcome that the person was told.' })
  outcome!: CaseOutcome;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When the person was told.' })
  givenAt!: Date;

  @ManyToOne(() => Staff)
  givenBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it ceased to hold, because the case was reopened; null while it stands.',
  })
  takenBackAt?: Date | null;
}
