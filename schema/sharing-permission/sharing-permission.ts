import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Agency } from '../agency/agency.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import { DataCategory, PermissionForm, RecipientKind } from '../vocabulary.ts';

@Entity({ tableName: 'sharing_permission' })
@Index({ properties: ['case', 'party'] })
@ObjectType({
  implements: Node,
  description:
    'The express permission of somebody in a case to share something about them with one recipient (policy 1.4, 12.2). Without one, nothing goes from party to party.',
})
@Reads('BASICS')
export class SharingPermission extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => Party)
  party!: Party;

  @Enum({ items: () => RecipientKind, type: 'text' })
  @Field(() => RecipientKind, { description: 'With whom it may be shared.' })
  recipientKind!: RecipientKind;

  @ManyToOne(() => Agency, { nullable: true })
  agency?: Agency | null;

  @ManyToOne(() => Party, { nullable: true })
  recipientParty?: Party | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The recipient’s name, where it is neither.' })
  @Reads('IDENTITY')
  recipientName?: string | null;

  @Enum({ items: () => DataCategory, type: 'text', array: true })
  @Field(() => [DataCategory], { description: 'What may be shared.' })
  categories!: DataCategory[];

  @Enum({ items: () => PermissionForm, type: 'text' })
  @Field(() => PermissionForm, {
    description: 'In writing, or by word of mouth before a second member of staff.',
  })
  form!: PermissionForm;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was given.' })
  givenAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when it holds; null for no end.' })
  expiresAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where the written permission is kept.' })
  @Reads('NARRATIVE')
  documentReference?: string | null;

  @ManyToOne(() => Staff, { nullable: true })
  witness?: Staff | null;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was withdrawn; null while it holds.',
  })
  withdrawnAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  withdrawalRecordedBy?: Staff | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;
}
