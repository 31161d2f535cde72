import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { serviceInScope } from '../access/row-scope.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { DataImport } from '../data-import/data-import.ts';
import { Node } from '../node.ts';
import { Nation, ServiceType } from '../vocabulary.ts';
import { Area } from './area.ts';

@Entity({ tableName: 'service' })
@Unique({ properties: ['area', 'name'] })
@Check({ name: 'service_homes_check', expression: 'homes > 0' })
@ObjectType({
  implements: Node,
  description:
    'A housing or CAS-2 service, answered for by a service lead (policy 15.2). Its type chooses the procedures (2.3), its nation the orders that exist (11.5, 11.6).',
})
@Reads('BASICS')
export class Service extends Node {
  @ManyToOne(() => Area)
  area!: Area;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'The name the landlord uses, unique within its area.',
  })
  name!: string;

  @Enum({ items: () => ServiceType, type: 'text' })
  @Field(() => ServiceType, {
    description: 'Housing, or CAS-2 with its own incident procedure (policy 2.3).',
  })
  type!: ServiceType;

  @Enum({ items: () => Nation, type: 'text' })
  @Field(() => Nation, {
    description: 'Whose law applies (policy 11.5, 11.6).',
  })
  nation!: Nation;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'How many homes it has, where that is known: for figures per 100 homes.',
  })
  homes?: number | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Its last day, where it has closed: nothing new begins there.',
  })
  closedOn?: string | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  /** The run that made it, when no record of the landlord's had it before. */
  @ManyToOne(() => DataImport, { nullable: true, deleteRule: 'set null' })
  import?: DataImport | null;

  @Field(() => Boolean, {
    description:
      'True when a file that was imported brought it; false for a service the landlord set up itself.',
  })
  @FromSql((t) => `(${t}.import_id is not null)`)
  imported!: boolean;

  @Field(() => Boolean, {
    description: 'Whether what happens here is in the scope of whoever asks, to read or to count.',
  })
  @FromSql((t) => serviceInScope(`${t}.id`))
  inScope!: boolean;

  @KnownFrom()
  knownFrom?: Date;
}
