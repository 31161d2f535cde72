import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { ActionType, CaseStage, CategoryCode, DocumentLanguage, Nation, ServiceType } from '../vocabulary.ts';

@Entity({ tableName: 'guide' })
@Index({ name: 'guide_kept', properties: ['keptAt', 'id'] })
@ObjectType({
  implements: Node,
  description:
    'A procedure, guide or form that staff work with: what it is for and where it is (policy 6.5, 7.3, 9.6, 10.6, 13.2, 18).',
})
@Reads('BASICS')
export class Guide extends Node {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its title; of those the policy names, as printed.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where it is (https); null where nobody has said yet.',
  })
  url?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Its reference in the housing system, where it is kept there (policy 17).',
  })
  systemReference?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The clause that names it or that it serves.' })
  clause?: string | null;

  @Enum({ items: () => CategoryCode, type: 'text', array: true, defaultRaw: `'{}'` })
  @Field(() => [CategoryCode], { description: 'Categories it is for; all when empty.' })
  categories: CategoryCode[] = [];

  @Enum({ items: () => CaseStage, type: 'text', array: true, defaultRaw: `'{}'` })
  @Field(() => [CaseStage], { description: 'Stages it is for; all when empty.' })
  stages: CaseStage[] = [];

  @Enum({ items: () => ActionType, type: 'text', array: true, defaultRaw: `'{}'` })
  @Field(() => [ActionType], { description: 'Types of action it is for; all when empty.' })
  actionTypes: ActionType[] = [];

  @Enum({ items: () => Nation, type: 'text', nullable: true })
  @Field(() => Nation, { nullable: true, description: 'Where it holds; everywhere when null.' })
  nation?: Nation | null;

  @Enum({ items: () => ServiceType, type: 'text', nullable: true })
  @Field(() => ServiceType, { nullable: true, description: 'The kind of service it is for; all when null.' })
  serviceType?: ServiceType | null;

  @Enum({ items: () => DocumentLanguage, type: 'text', default: 'ENGLISH' })
  @Field(() => DocumentLanguage, { description: 'Its language.' })
  language: DocumentLanguage = DocumentLanguage.ENGLISH;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'First day on which it holds.' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day; null while it goes on.' })
  validTo?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When the entry was last written.' })
  keptAt!: Date;

  /** Null where the policy itself named it. */
  @ManyToOne(() => Staff, { nullable: true })
  keptBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnReason?: string | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;
}
