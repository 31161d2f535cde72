import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { areaInScope } from '../access/row-scope.ts';
import { DataImport } from '../data-import/data-import.ts';
import { Node } from '../node.ts';

@Entity({ tableName: 'area' })
@ObjectType({
  implements: Node,
  description: 'An area of the landlord, answered for by an area manager (policy 15.3).',
})
@Reads('BASICS')
export class Area extends Node {
  @Property({ type: 'text', unique: true })
  @Field(() => String, { description: 'The name the landlord uses.' })
  name!: string;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  /** The run that made it, when no record of the landlord's had it before. */
  @ManyToOne(() => DataImport, { nullable: true, deleteRule: 'set null' })
  import?: DataImport | null;

  @Field(() => Boolean, {
    description:
      'True when a file that was imported brought it; false for an area the landlord set up itself.',
  })
  @FromSql((t) => `(${t}.import_id is not null)`)
  imported!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether anything here is in the scope of whoever asks, to read or to count: at one of its services at least.',
  })
  @FromSql((t) => areaInScope(`${t}.id`))
  inScope!: boolean;
}
