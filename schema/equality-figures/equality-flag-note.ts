import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ManagementReport } from '../management-report/management-report.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';

/**
 * What was done about a flag of a signed equality summary. Each wording is a row of its own, so that the earlier ones
 * stay; the one with the highest version stands.
 */
@Entity({ tableName: 'equality_flag_note' })
@Unique({ properties: ['report', 'flag', 'version'] })
@Check({ name: 'equality_flag_note_version', expression: 'version > 0' })
export class EqualityFlagNote extends Node {
  @ManyToOne(() => ManagementReport)
  report!: ManagementReport;

  /** The key of the flag. */
  @Property({ type: 'text' })
  flag!: string;

  @Property({ type: 'text' })
  done!: string;

  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'int' })
  version!: number;
}
