import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { OfAction } from '../action/of-action.ts';
import { Node } from '../node.ts';

@Entity({ tableName: 'diary_sheets' })
@Check({ name: 'diary_sheets_ends_after_start', expression: 'ends_on >= starts_on' })
@Check({
  name: 'diary_sheets_key_whole',
  expression: 'num_nonnulls(key_reference, key_print, key_given_at) in (0, 3)',
})
@ObjectType({
  implements: Node,
  description:
    'Diary sheets (policy 3.9, 8.3): kept for a set time, returned, and answered with what comes of them.',
})
@Reads('BASICS')
export class DiarySheets extends OfAction {
  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The first day they are kept for.' })
  startsOn!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, {
    description: 'The last day they are kept for; nobody keeps them for ever.',
  })
  endsOn!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why they are kept longer than first agreed.' })
  @Reads('NARRATIVE')
  extensionReason?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day they were returned.' })
  returnedOn?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When whoever kept them was told what comes of them.',
  })
  feedbackGivenAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What they were told.' })
  @Reads('NARRATIVE')
  feedback?: string | null;

  @Property({ type: 'text', nullable: true, unique: true })
  @Field(() => String, {
    nullable: true,
    description:
      'The reference by which whoever keeps them sends entries themselves, for example DIARY-7KQ4-9XMT; it opens nothing without the secret word.',
  })
  @Reads('NARRATIVE')
  keyReference?: string | null;

  /** Of the secret word that belongs to the reference; the word itself is nowhere. */
  @Property({ type: 'blob', nullable: true })
  keyPrint?: Buffer | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When that reference was made.' })
  keyGivenAt?: Date | null;
}
