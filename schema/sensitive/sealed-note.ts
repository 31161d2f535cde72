import { Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Scoped } from '../access/scoped.ts';
import { Person } from '../person/person.ts';
import { Staff } from '../staff/staff.ts';

/** Something noted about somebody and sealed: a change ends the note and writes the next. */
export abstract class SealedNote extends Scoped {
  @ManyToOne(() => Person)
  @Index()
  person!: Person;

  @Property({ type: 'blob' })
  sealed!: Buffer;

  @Property({ type: 'timestamptz' })
  notedAt!: Date;

  @ManyToOne(() => Staff)
  notedBy!: Staff;

  /** When another took its place, or there was no need for it any more. */
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;
}
