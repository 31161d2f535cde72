import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Scoped } from '../access/scoped.ts';
import { Person } from '../person/person.ts';
import type { Place } from '../secret/sealed.ts';
import { Staff } from '../staff/staff.ts';
import { SensitiveKind, ShowingReason } from '../vocabulary.ts';

/** That something kept apart was shown to somebody, why, and for how long: within one session of theirs (12.1). */
@Entity({ tableName: 'sensitive_showing' })
@Index({ properties: ['staff', 'shownAt'] })
export class SensitiveShowing extends Scoped {
  @ManyToOne(() => Person)
  @Index()
  person!: Person;

  @Enum({ items: () => SensitiveKind, type: 'text' })
  kind!: SensitiveKind;

  @ManyToOne(() => Staff)
  staff!: Staff;

  /** The database writes it: the session in which it was asked for, and in no other is it shown. */
  @Property({ type: 'uuid', defaultRaw: 'app.session_id()' })
  sessionId?: string;

  @Enum({ items: () => ShowingReason, type: 'text' })
  reason!: ShowingReason;

  /** In words, sealed under the person's key: why somebody needs to know it tells of it. */
  @Property({ type: 'blob', nullable: true })
  explanation?: Buffer | null;

  @Property({ type: 'timestamptz' })
  shownAt!: Date;

  @Property({ type: 'timestamptz' })
  until!: Date;
}

export const placeOfExplanation = (rowId: string): Place => ({
  table: 'sensitive_showing',
  column: 'explanation',
  rowId,
});
