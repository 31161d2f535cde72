import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Agency } from '../agency/agency.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { DataCategory, SharingPurpose } from '../vocabulary.ts';

@Entity({ tableName: 'sharing_agreement' })
@Index({ properties: ['agency', 'validTo'] })
@Check({ name: 'sharing_agreement_ends_after_it_begins', expression: 'valid_to >= valid_from' })
@ObjectType({
  implements: Node,
  description:
    'An information sharing protocol with an agency (policy 12.2): for how long, for what, and which information it lets the landlord share. A change of terms is a new agreement.',
})
@Reads('BASICS')
export class SharingAgreement extends Node {
  @ManyToOne(() => Agency)
  agency!: Agency;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'First day on which it holds.' })
  validFrom!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'Last day on which it holds, unless ended before.' })
  validTo!: string;

  @Enum({ items: () => SharingPurpose, type: 'text', array: true })
  @Field(() => [SharingPurpose], { description: 'For what it allows sharing.' })
  purposes!: SharingPurpose[];

  @Enum({ items: () => DataCategory, type: 'text', array: true })
  @Field(() => [DataCategory], { description: 'Which information it allows to be shared.' })
  categories!: DataCategory[];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where the signed document is kept.' })
  documentReference!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was ended early; null otherwise.' })
  endedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was ended early.' })
  endReason?: string | null;

  @ManyToOne(() => Staff, { nullable: true })
  endedBy?: Staff | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;
}
