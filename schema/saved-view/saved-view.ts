import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { SavedViewPage } from '../vocabulary.ts';

@Entity({ tableName: 'saved_view' })
@Index({
  name: 'saved_view_name_once',
  expression:
    'create unique index saved_view_name_once on saved_view (staff_id, page, name) where removed_at is null',
})
@Index({
  name: 'saved_view_one_default',
  expression: 'create unique index saved_view_one_default on saved_view (staff_id, page) where opens_first',
})
@ObjectType({
  implements: Node,
  description:
    'What somebody comes back to: the filters of a page, or a question in their own words. Nobody else sees it, and it holds neither what was found nor whom was searched for.',
})
@Reads('BASICS')
export class SavedView extends Node {
  @ManyToOne(() => Staff)
  staff!: Staff;

  @Enum({ items: () => SavedViewPage, type: 'text' })
  @Field(() => SavedViewPage, { description: 'Of which page.' })
  page!: SavedViewPage;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What its owner calls it; once for each page.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    description:
      'The filters as they stand in the address (`status=OPEN&service=harbour-house`); of `OWN_WORDS` the question, without variables.',
  })
  content!: string;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description: 'Whether the page opens with it where no filters are asked for; one for each page.',
  })
  opensFirst: boolean = false;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was last saved.' })
  savedAt!: Date;

  /** From then on it holds no name and no content. */
  @Property({ type: 'timestamptz', nullable: true })
  removedAt?: Date | null;
}
