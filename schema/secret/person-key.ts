import { Entity, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Scoped } from '../access/scoped.ts';
import { Person } from '../person/person.ts';

/**
 * The data key of one person, wrapped by a master key. Whoever destroys this row has made everything that was sealed
 * for the person unreadable, in copies of the database too.
 */
@Entity({ tableName: 'person_key' })
export class PersonKey extends Scoped {
  @OneToOne(() => Person)
  person!: Person;

  /** Which master key wrapped it. */
  @Property({ type: 'text' })
  @Index()
  masterKey!: string;

  @Property({ type: 'blob' })
  wrapped!: Buffer;
}
