import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Node } from '../node.ts';
import type { Place } from '../secret/sealed.ts';
import { Staff } from '../staff/staff.ts';
import { ItemState, SubjectAccessKind, WithholdingGround } from '../vocabulary.ts';
import { SubjectAccessRequest } from './subject-access-request.ts';

/** What was decided on one thing that is held. Not what it says: only the words written in its place, sealed. */
@Entity({ tableName: 'subject_access_item' })
@Unique({ properties: ['request', 'item'] })
@Check({ name: 'subject_access_item_ground', expression: `(state = 'WITHHELD') = (ground is not null)` })
@Check({ name: 'subject_access_item_words', expression: `(state = 'REDACTED') = (sealed is not null)` })
export class SubjectAccessItem extends Node {
  @ManyToOne(() => SubjectAccessRequest)
  request!: SubjectAccessRequest;

  @Enum({ items: () => SubjectAccessKind, type: 'text' })
  kind!: SubjectAccessKind;

  /** Table, row and text: `contact:ID:summary`; without a text it is the row with its facts. */
  @Property({ type: 'text' })
  item!: string;

  @Enum({ items: () => ItemState, type: 'text' })
  state!: ItemState;

  @Enum({ items: () => WithholdingGround, type: 'text', nullable: true })
  ground?: WithholdingGround | null;

  @Property({ type: 'blob', nullable: true })
  sealed?: Buffer | null;

  @Property({ type: 'timestamptz' })
  decidedAt!: Date;

  @ManyToOne(() => Staff)
  decidedBy!: Staff;
}

export const placeOfWording = (rowId: string): Place => ({
  table: 'subject_access_item',
  column: 'sealed',
  rowId,
});
