import { Check, Property as Column, Entity, Enum, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Person } from '../person/person.ts';
import { Area } from '../place/area.ts';
import { Property } from '../place/property.ts';
import { Service } from '../place/service.ts';
import { Staff } from '../staff/staff.ts';
import { PreventionStatus, PreventionStrand, PreventionType } from '../vocabulary.ts';

@Entity({ tableName: 'prevention_activity' })
@Index({ properties: ['heldOn', 'id'] })
@Check({
  name: 'prevention_activity_somewhere',
  expression: '(service_id is null) <> (area_id is null)',
})
@Check({
  name: 'prevention_activity_ended_with_reason',
  expression: `(status = 'RECORDED') = (ended_at is null) and (ended_at is null) = (end_reason is null)`,
})
@ObjectType({
  implements: Node,
  description:
    'Something done to prevent anti-social behaviour, with or without a case: about a person (policy 6.3), or in a place with partners (policy 6.4). Never deleted: corrected by another, or withdrawn, with a reason.',
})
@Reads('BASICS')
export class PreventionActivity extends Scoped {
  @Enum({ items: () => PreventionType, type: 'text' })
  @Field(() => PreventionType, { description: 'What was done (policy 6.3, 6.4).' })
  type!: PreventionType;

  @Enum({ items: () => PreventionStrand, type: 'text', array: true })
  @Field(() => [PreventionStrand], { description: 'Which of the four strands it serves (policy 6.1).' })
  strands!: PreventionStrand[];

  @ManyToOne(() => Person, { nullable: true })
  @Index()
  person?: Person | null;

  @ManyToOne(() => Service, { nullable: true })
  @Index()
  service?: Service | null;

  @ManyToOne(() => Area, { nullable: true })
  @Index()
  area?: Area | null;

  @ManyToOne(() => Property, { nullable: true })
  @Index()
  property?: Property | null;

  @ManyToOne(() => Case, { nullable: true })
  @Index()
  case?: Case | null;

  @Column({ columnType: 'uuid[]', type: 'array', defaultRaw: `'{}'` })
  @Field(() => [ID], {
    description: 'Partner agencies and other landlords that took part, of the directory (policy 6.4).',
  })
  agencyIds: string[] = [];

  @Field(() => [String], { description: 'Their names.' })
  @FromSql((t) => `array(select g.name from agency g where g.id = any(${t}.agency_ids) order by g.name)`)
  partners!: string[];

  @Column({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The day on which it took place.' })
  heldOn!: string;

  @ManyToOne(() => Staff)
  heldBy!: Staff;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was done and said.' })
  @Reads('NARRATIVE')
  summary?: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was agreed.' })
  @Reads('NARRATIVE')
  agreed?: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The clause of the occupancy agreement that was gone through or broken (policy 6.2).',
  })
  @Reads('NARRATIVE')
  agreementClause?: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When the next one is to be.' })
  nextOn?: string | null;

  @Column({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was written down.' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Enum({ items: () => PreventionStatus, type: 'text', default: PreventionStatus.RECORDED })
  @Field(() => PreventionStatus, { description: 'Whether it stands.' })
  status: PreventionStatus = PreventionStatus.RECORDED;

  /** What it was written to put right. */
  @ManyToOne(() => PreventionActivity, { nullable: true })
  @Index()
  replaces?: PreventionActivity | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was corrected or withdrawn; null while it stands.',
  })
  endedAt?: Date | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was corrected or withdrawn.' })
  @Reads('NARRATIVE')
  endReason?: string | null;

  @ManyToOne(() => Staff, { nullable: true })
  endedBy?: Staff | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When words and places were taken from it, because its time was over; null while it is whole.',
  })
  minimisedAt?: Date | null;

  @Column({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;
}
