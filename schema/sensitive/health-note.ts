import { Entity } from '@mikro-orm/decorators/legacy';
import type { Place } from '../secret/sealed.ts';
import type { HealthKind } from '../vocabulary.ts';
import { SealedNote } from './sealed-note.ts';

/** What was sealed: that there is a note is all that the row tells, and that only to whoever has it shown. */
export interface Health {
  kind: HealthKind;
  text: string;
  /** What to do differently for them. */
  adjustment: string | null;
}

/** Something about somebody's health or vulnerability that their case cannot be worked well without (11.3, 8.8). */
@Entity({ tableName: 'health_note' })
export class HealthNote extends SealedNote {}

export const placeOfHealth = (rowId: string): Place => ({ table: 'health_note', column: 'sealed', rowId });
