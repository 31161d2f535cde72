import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { LetterKind } from '../vocabulary.ts';

@Entity({ tableName: 'letter_template' })
@Unique({ name: 'letter_template_numbered', properties: ['kind', 'number'] })
@Index({ name: 'letter_template_valid', properties: ['validFrom', 'id'] })
@ObjectType({
  implements: Node,
  description:
    'A version of a standard letter, in English and Welsh (policy 17). Never changed: the next version follows it.',
})
@Reads('BASICS')
export class LetterTemplate extends Node {
  @Enum({ items: () => LetterKind, type: 'text' })
  @Field(() => LetterKind, { description: 'What it is for.' })
  kind!: LetterKind;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Running number among the letters of its kind.' })
  number!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its heading, in English.' })
  heading!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its text, in English, with places to fill as {{caseReference}}.' })
  body!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its heading, in Welsh.' })
  headingWelsh?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Its text, in Welsh; null while nobody has written it.',
  })
  bodyWelsh?: string | null;

  @Field(() => Boolean, { description: 'Whether the Welsh is still to be written.' })
  @FromSql((t) => `(${t}.body_welsh is null)`)
  readonly welshMissing!: boolean;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'First day on which it is used.' })
  validFrom!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it changed.' })
  summary?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was written.' })
  keptAt!: Date;

  /** Null for those that this system came with. */
  @ManyToOne(() => Staff, { nullable: true })
  keptBy?: Staff | null;
}
