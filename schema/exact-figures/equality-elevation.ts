import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ManagementReport } from '../management-report/management-report.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { Characteristic, ElevationStage, EqualityBreakdown, EqualitySide } from '../vocabulary.ts';

/**
 * One steward asks to see how many were counted in one table of a year's figures by protected characteristic; another
 * approves it; then the asker, and nobody else, sees them for hours by the clock of the database.
 */
@Entity({ tableName: 'equality_elevation' })
@Index({ properties: ['askedAt', 'id'] })
@Check({
  name: 'equality_elevation_second_person',
  expression: 'decided_by_id is null or decided_by_id <> asked_by_id',
})
@Check({
  name: 'equality_elevation_approved',
  expression: `stage <> 'APPROVED' or num_nonnulls(decided_by_id, decided_at, until) = 3`,
})
@Check({
  name: 'equality_elevation_until',
  expression: `(until is null) = (decided_at is null or stage = 'DECLINED')`,
})
@Check({ name: 'equality_elevation_ended', expression: `(stage = 'ENDED') = (ended_at is not null)` })
export class EqualityElevation extends Node {
  /** The revision whose counts are to be seen. */
  @ManyToOne(() => ManagementReport)
  @Index()
  report!: ManagementReport;

  /** In which the year begins: 2025 for 2025/26. */
  @Property({ type: 'text' })
  year!: string;

  @Enum({ items: () => EqualitySide, type: 'text' })
  side!: EqualitySide;

  @Enum({ items: () => Characteristic, type: 'text' })
  characteristic!: Characteristic;

  @Enum({ items: () => EqualityBreakdown, type: 'text' })
  breakdown!: EqualityBreakdown;

  @Property({ type: 'text' })
  reason!: string;

  @Enum({ items: () => ElevationStage, type: 'text' })
  stage!: ElevationStage;

  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @ManyToOne(() => Staff)
  askedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  decidedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  decidedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  until?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  endedBy?: Staff | null;

  /** When the other stewards were written to that it waits. */
  @Property({ type: 'timestamptz', nullable: true })
  askedToldAt?: Date | null;

  /** When the data protection officer and the asker were written to of the decision. */
  @Property({ type: 'timestamptz', nullable: true })
  decidedToldAt?: Date | null;
}
