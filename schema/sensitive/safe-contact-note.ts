import { Entity } from '@mikro-orm/decorators/legacy';
import type { Place } from '../secret/sealed.ts';
import { SealedNote } from './sealed-note.ts';

/** What was sealed. */
export interface SafeContact {
  /** What must not be said to the person, or near them. */
  mustNotBeSaid: string | null;
  /** When and how it is safe to reach them. */
  safeTimes: string | null;
}

/** How to reach somebody without putting them in danger (12.1). A change ends the note and writes the next. */
@Entity({ tableName: 'safe_contact_note' })
export class SafeContactNote extends SealedNote {}

export const placeOfSafeContact = (rowId: string): Place => ({
  table: 'safe_contact_note',
  column: 'sealed',
  rowId,
});
