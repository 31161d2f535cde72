import { Entity, Enum, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Person } from '../person/person.ts';
import type { Place } from '../secret/sealed.ts';
import { Staff } from '../staff/staff.ts';
import { AnsweredBy } from '../vocabulary.ts';
import type { EqualityAnswers } from './equality-edition.ts';

/** What was sealed: the answers, and nothing that tells how many of them there are. */
export interface SealedProfile {
  answers: EqualityAnswers;
}

/**
 * What a person answered when asked after protected characteristics (#10). The row says that there is a profile and who
 * asked; the answers are sealed under the person's own key.
 */
@Entity({ tableName: 'equality_profile' })
export class EqualityProfile extends Scoped {
  @OneToOne(() => Person)
  person!: Person;

  /** Null once the person has taken their answers back. */
  @Property({ type: 'blob', nullable: true })
  sealed?: Buffer | null;

  /** Of the categories (`equality-edition.ts`). */
  @Property({ type: 'text' })
  edition!: string;

  @Enum({ items: () => AnsweredBy, type: 'text' })
  answeredBy!: AnsweredBy;

  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @ManyToOne(() => Staff)
  askedBy!: Staff;

  @Property({ type: 'int', version: true, default: 1 })
  version!: number;

  @KnownFrom()
  knownFrom?: Date;
}

/** Counts how often answers were written down, whatever they say; null where the person has taken them back. */
export const versionOf = ({ sealed, version }: EqualityProfile): number | null => (sealed ? version : null);

export const placeOfProfile = (rowId: string): Place => ({
  table: 'equality_profile',
  column: 'sealed',
  rowId,
});
