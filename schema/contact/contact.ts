import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { LetterTemplate } from '../letter/letter-template.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import { ContactMethod } from '../vocabulary.ts';

@Entity({ tableName: 'contact' })
@Index({ properties: ['case', 'occurredAt'] })
@ObjectType({
  implements: Node,
  description: 'A contact, or an attempt at one, with a party of a case (policy 8.5, 8.6, 8.9).',
})
@Reads('BASICS')
export class Contact extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => Party, { nullable: true })
  @Index()
  party?: Party | null;

  @Enum({ items: () => ContactMethod, type: 'text' })
  @Field(() => ContactMethod, {
    description: 'By which means. An initial interview is by phone or in person (policy 8.5).',
  })
  method!: ContactMethod;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it took place.' })
  occurredAt!: Date;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'The person was reached; false for an attempt.',
  })
  reached!: boolean;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description: 'The approach was agreed with the person (policy 8.6).',
  })
  approachAgreed: boolean = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Internal: what was said and agreed.',
  })
  @Reads('NARRATIVE')
  summary?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What the person was told, in words that may be shared with them (policy 1.4, 5.3).',
  })
  @Reads('NARRATIVE')
  toldThem?: string | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'A message was left for the person.' })
  messageLeft: boolean = false;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description: 'It was the initial interview: the first talk with a complainant (policy 8.5).',
  })
  isInitialInterview: boolean = false;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description:
      'A meeting face to face was agreed to be needed, or not; null when not spoken of (policy 8.6).',
  })
  faceToFaceNeeded?: boolean | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'A meeting was offered and declined (policy 8.6).' })
  faceToFaceDeclined: boolean = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why a meeting is needed, not needed, or declined.' })
  @Reads('NARRATIVE')
  faceToFaceReason?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the person was reached in a way they had excluded; null when they were not.',
  })
  @Reads('NARRATIVE')
  againstPreferenceReason?: string | null;

  /** Which standard letter it was, as it then stood. */
  @ManyToOne(() => LetterTemplate, { nullable: true })
  letterTemplate?: LetterTemplate | null;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @KnownFrom()
  knownFrom?: Date;
}
