import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { DataCategory } from '../vocabulary.ts';
import { Disclosure } from './disclosure-entry.ts';

@Entity({ tableName: 'disclosed_item' })
@ObjectType({
  implements: Node,
  description: 'One thing that is shared: what kind of information, and about whom.',
})
@Reads('BASICS')
export class DisclosedItem extends Scoped {
  @ManyToOne(() => Disclosure)
  @Index()
  disclosure!: Disclosure;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  number!: number;

  @Enum({ items: () => DataCategory, type: 'text' })
  @Field(() => DataCategory, { description: 'What kind of information.' })
  category!: DataCategory;

  @ManyToOne(() => Party, { nullable: true })
  party?: Party | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The document or recording, by its reference.' })
  @Reads('NARRATIVE')
  reference?: string | null;
}
