import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import { PermissionForm } from '../vocabulary.ts';

@Entity({ tableName: 'party_permission' })
@Index({ properties: ['case'] })
@ObjectType({
  implements: Node,
  description:
    'Express permission of a party that what concerns them may be told to another party of the case (policy 1.4).',
})
@Reads('BASICS')
export class PartyPermission extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  /** Who gave it. */
  @ManyToOne(() => Party)
  @Index()
  party!: Party;

  /** Whom they may be told to. */
  @ManyToOne(() => Party)
  @Index()
  toParty!: Party;

  @Enum({ items: () => PermissionForm, type: 'text' })
  @Field(() => PermissionForm, { description: 'How it was given.' })
  form!: PermissionForm;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What may be told, in the words agreed.' })
  @Reads('NARRATIVE')
  what?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was given.' })
  givenAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was withdrawn; null while it holds.',
  })
  withdrawnAt?: Date | null;
}
