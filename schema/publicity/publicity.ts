import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { CourtOrder } from '../court-order/court-order.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { PublicityPurpose, PublicityStatus } from '../vocabulary.ts';

@Entity({ tableName: 'publicity' })
@Check({
  name: 'publicity_guided_before_drafted',
  expression: `guided_at is not null or status = 'GUIDANCE_ASKED' or status = 'WITHDRAWN'`,
})
@ObjectType({
  implements: Node,
  description:
    'What may be said in public of a successful legal action, with the guidance of the Head of Service first (policy section 14).',
})
@Reads('BASICS')
export class Publicity extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => CourtOrder)
  @Index()
  order!: CourtOrder;

  @Enum({ items: () => PublicityPurpose, type: 'text', array: true })
  @Field(() => [PublicityPurpose], { description: 'What for (policy 14.1).' })
  purposes!: PublicityPurpose[];

  @Enum({ items: () => PublicityStatus, type: 'text' })
  @Field(() => PublicityStatus, { description: 'Where it stands.' })
  status!: PublicityStatus;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is planned, as asked of the Head of Service.' })
  @Reads('NARRATIVE')
  question!: string;

  @ManyToOne(() => Staff)
  askedBy!: Staff;

  @Property({ type: 'timestamptz' })
  @Index()
  @Field(() => GraphQLDateTime, { description: 'When guidance was asked for.' })
  askedAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The guidance.' })
  @Reads('NARRATIVE')
  guidance?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How data protection was considered (policy 14.2).' })
  @Reads('NARRATIVE')
  dataProtection?: string | null;

  @ManyToOne(() => Staff, { nullable: true })
  guidedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When guidance was given.' })
  guidedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it is to be read: area and means.' })
  @Reads('NARRATIVE')
  audience?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The text.' })
  @Reads('NARRATIVE')
  text?: string | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether it names the person; never somebody under 18.' })
  namesPerson: boolean = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'How it is known that the person is an adult, where the date of birth is not.',
  })
  @Reads('NARRATIVE')
  ageStatement?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was published.' })
  publishedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  publishedBy?: Staff | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn or not allowed.' })
  @Reads('NARRATIVE')
  withdrawnReason?: string | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back as publicityVersion.' })
  version!: number;
}
