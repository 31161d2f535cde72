import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { ManagementReport } from '../management-report/management-report.ts';
import { Node } from '../node.ts';
import type { Place } from '../secret/sealed.ts';

/**
 * What a summary by protected characteristics was rounded from, sealed under a key of its own: how many were counted in
 * each cell, and a keyed print of each who was, by which alone it can be told later how many have changed.
 */
@Entity({ tableName: 'equality_kept' })
export class EqualityKept extends Node {
  @OneToOne(() => ManagementReport)
  report!: ManagementReport;

  @Property({ type: 'text' })
  masterKey!: string;

  /** The key of both, wrapped by the master key for this row. */
  @Property({ type: 'blob' })
  wrapped!: Buffer;

  @Property({ type: 'blob' })
  counts!: Buffer;

  @Property({ type: 'blob' })
  prints!: Buffer;
}

export const placeOfKept = (column: 'counts' | 'prints', rowId: string): Place => ({
  table: 'equality_kept',
  column,
  rowId,
});
