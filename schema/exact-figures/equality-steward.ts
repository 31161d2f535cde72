import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { GrantState } from '../vocabulary.ts';

/** How many there are at most: the seats are counted by the database too. */
export const MOST_STEWARDS = 2;

/**
 * Somebody of the Equality and Diversity group who is named to check the figures by protected characteristic against what
 * was counted. Named by one person and confirmed by another, as the roles that reach everything are.
 */
@Entity({ tableName: 'equality_steward' })
@Check({ name: 'equality_steward_seat', expression: `seat >= 1 and seat <= ${MOST_STEWARDS}` })
@Check({
  name: 'equality_steward_second_person',
  expression:
    'named_by_id <> staff_id and (decided_by_id is null or (decided_by_id <> named_by_id and decided_by_id <> staff_id))',
})
@Check({ name: 'equality_steward_decided', expression: `state <> 'HELD' or decided_by_id is not null` })
@Check({
  name: 'equality_steward_over',
  expression: `(state in ('PROPOSED', 'HELD')) = (ended_at is null)`,
})
@Index({
  name: 'equality_steward_one_of_two',
  expression:
    'create unique index equality_steward_one_of_two on equality_steward (seat) where ended_at is null',
})
@Index({
  name: 'equality_steward_once',
  expression:
    'create unique index equality_steward_once on equality_steward (staff_id) where ended_at is null',
})
export class EqualitySteward extends Node {
  @ManyToOne(() => Staff)
  staff!: Staff;

  /** 1 or 2. */
  @Property({ type: 'int' })
  seat!: number;

  @Enum({ items: () => GrantState, type: 'text' })
  state!: GrantState;

  @Property({ type: 'timestamptz' })
  namedAt!: Date;

  @ManyToOne(() => Staff)
  namedBy!: Staff;

  /** When a second person confirmed it. */
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  decidedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  endedBy?: Staff | null;
}
