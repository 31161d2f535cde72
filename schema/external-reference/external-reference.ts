import { Check, Property as Column, Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Person } from '../person/person.ts';
import { Property } from '../place/property.ts';
import { Report } from '../report/report.ts';
import { Staff } from '../staff/staff.ts';

/**
 * Seen by whoever sees what it names. One record of a system is one report, case or home here; of a person it may be
 * several, since two records of one person may lie where nobody sees both.
 */
@Entity({ tableName: 'external_reference' })
@Index({
  name: 'external_reference_once',
  expression:
    'create unique index external_reference_once on external_reference (system, reference) where ended_at is null and person_id is null',
})
@Index({
  name: 'external_reference_of_person',
  expression:
    'create unique index external_reference_of_person on external_reference (system, reference, person_id) where ended_at is null and person_id is not null',
})
@Check({
  name: 'external_reference_of_one',
  expression: 'num_nonnulls(report_id, case_id, person_id, property_id) = 1',
})
@ObjectType({
  implements: Node,
  description:
    'What a report, case, person or home is called in another system of the landlord, such as its housing system. Kept when it ends, so that it is known which was which when.',
})
@Reads('MATCHING')
export class ExternalReference extends Node {
  @Column({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The other system, for example PYRAMID.' })
  system!: string;

  @Column({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'The reference there, exactly as that system writes it.',
  })
  reference!: string;

  @ManyToOne(() => Report, { nullable: true })
  @Index()
  report?: Report | null;

  @ManyToOne(() => Case, { nullable: true })
  @Index()
  case?: Case | null;

  @ManyToOne(() => Person, { nullable: true })
  @Index()
  person?: Person | null;

  @ManyToOne(() => Property, { nullable: true })
  @Index()
  property?: Property | null;

  @Column({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was recorded.' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was taken back; null while it holds.',
  })
  endedAt?: Date | null;
}
