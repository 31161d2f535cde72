import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { AgencyKind } from '../vocabulary.ts';

@Entity({ tableName: 'agency' })
@Index({ properties: ['kind', 'name'] })
@ObjectType({
  implements: Node,
  description:
    'An agency or local provider: what it can do, and how its organisation is reached (policy 3.7, 3.8, 13.6). Holds nobody’s private details.',
})
@Reads('BASICS')
export class Agency extends Node {
  @Enum({ items: () => AgencyKind, type: 'text' })
  @Field(() => AgencyKind, { description: 'What kind of agency.' })
  kind!: AgencyKind;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the organisation or team.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its powers: what it may do (policy 3.7).' })
  powers?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How it can help people (policy 3.8).' })
  help?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Telephone number of the organisation.' })
  phone?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Telephone number outside office hours.' })
  outOfHoursPhone?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Mail address of the organisation or team.' })
  email?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its website.' })
  website?: string | null;

  @Property({ columnType: 'uuid[]', type: 'array', defaultRaw: `'{}'` })
  @Field(() => [ID], { description: 'Areas it covers; with no area and no service it covers all.' })
  areaIds: string[] = [];

  @Property({ columnType: 'uuid[]', type: 'array', defaultRaw: `'{}'` })
  @Field(() => [ID], { description: 'Services it covers beyond those areas.' })
  serviceIds: string[] = [];

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'First day on which it may be turned to.' })
  activeFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day; null while it goes on.' })
  activeTo?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When somebody last made sure that this is still right.',
  })
  lastCheckedOn?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When the entry was last written.' })
  keptAt!: Date;

  @ManyToOne(() => Staff)
  keptBy!: Staff;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;
}
