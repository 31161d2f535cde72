import { Property as Column, Entity, Enum, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Node } from '../node.ts';
import { Property } from '../place/property.ts';
import { ContactMethod, MinimisedUnder, OccupancyType, PersonKind } from '../vocabulary.ts';

@Entity({ tableName: 'person' })
@Index({
  name: 'person_name_search',
  expression: 'create index person_name_search on person using gin (name gin_trgm_ops)',
})
@Index({
  name: 'person_born',
  expression: 'create index person_born on person (date_of_birth) where date_of_birth is not null',
})
@ObjectType({
  implements: Node,
  description:
    'A person, group or organisation, one record across all cases. What they are in a case is a Party.',
})
@Reads('BASICS')
export class Person extends Scoped {
  @Enum({ items: () => PersonKind, type: 'text' })
  @Field(() => PersonKind, {
    description: 'An individual, a group (policy 2.2), an organisation, or someone not yet identified.',
  })
  kind: PersonKind = PersonKind.INDIVIDUAL;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Full name; null while unknown, or when the viewer may not know it.',
  })
  @Reads('IDENTITY')
  name?: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Date of birth.',
  })
  @Reads('IDENTITY')
  dateOfBirth?: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Telephone number, as given.',
  })
  @Reads('IDENTITY')
  phone?: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Electronic mail address, as given.',
  })
  @Reads('IDENTITY')
  email?: string | null;

  @Enum({ items: () => OccupancyType, type: 'text', nullable: true })
  @Field(() => OccupancyType, {
    nullable: true,
    description: 'How the person occupies their home; null when not known.',
  })
  occupancyType?: OccupancyType | null;

  @ManyToOne(() => Property, { nullable: true })
  @Index()
  property?: Property | null;

  @Enum({ items: () => ContactMethod, type: 'text', array: true, nullable: true })
  @Field(() => [ContactMethod], { nullable: true, description: 'How the person wishes to be reached.' })
  @Reads('IDENTITY')
  preferredMethods?: ContactMethod[] | null;

  @Enum({ items: () => ContactMethod, type: 'text', array: true, nullable: true })
  @Field(() => [ContactMethod], { nullable: true, description: 'How the person must not be reached.' })
  @Reads('IDENTITY')
  excludedMethods?: ContactMethod[] | null;

  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, { nullable: true, description: 'No message may be left for the person.' })
  @Reads('IDENTITY')
  doNotLeaveMessages: boolean = false;

  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, { nullable: true, description: 'Nothing may be sent to the person’s address.' })
  @Reads('IDENTITY')
  doNotWriteToAddress: boolean = false;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The language the person wishes to speak.' })
  @Reads('IDENTITY')
  language?: string | null;

  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, { nullable: true, description: 'An interpreter is needed.' })
  @Reads('IDENTITY')
  interpreterNeeded: boolean = false;

  /** Of the note itself, which is sealed (`sensitive/safe-contact-note.ts`). */
  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When it was noted how to reach the person safely: read that first (showSensitive). Null where nothing is noted.',
  })
  @Reads('IDENTITY')
  safeContactNotedAt?: Date | null;

  /** Set on somebody unknown who was found to be this person. */
  @ManyToOne(() => Person, { nullable: true })
  @Index()
  mergedInto?: Person | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When who this was was forgotten: in nothing that is still kept, or at their own request (policy 12.1); null otherwise.',
  })
  erasedAt?: Date | null;

  @Enum({ items: () => MinimisedUnder, type: 'text', nullable: true })
  @Field(() => MinimisedUnder, { nullable: true, description: 'Why they were forgotten.' })
  erasedUnder?: MinimisedUnder | null;

  @Column({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    description: 'Grows with every change; send it back with a change to be told of a conflict.',
  })
  version!: number;

  /** By these two records of one person are found; the database keeps them (`report/match-rules.ts`). */
  @Column({
    type: 'text',
    nullable: true,
    generated: `right(regexp_replace(phone, '[^0-9]', '', 'g'), 9) stored`,
  })
  @Index({
    name: 'person_phone_tail',
    expression: 'create index person_phone_tail on person (phone_tail) where phone_tail is not null',
  })
  readonly phoneTail?: string | null;

  @Column({ type: 'text', nullable: true, generated: 'lower(btrim(email)) stored' })
  @Index({
    name: 'person_email_key',
    expression: 'create index person_email_key on person (email_key) where email_key is not null',
  })
  readonly emailKey?: string | null;

  @KnownFrom()
  knownFrom?: Date;
}
