import { Check, Property as Column, Entity, Enum, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Person } from '../person/person.ts';
import { Property } from '../place/property.ts';
import { Staff } from '../staff/staff.ts';
import { VisitStatus } from '../vocabulary.ts';

/** The assessment that stands of the occupant visited. */
const occupantRisk = (t: string, column: string) =>
  `(select ${column} from risk_assessment a where a.person_id = ${t}.person_id and a.assessed_as = 'OCCUPANT'
     and a.replaced_at is null order by a.assessed_at desc limit 1)`;

/** The last incident against staff at this home or by this person: known to whoever goes there, whosever case it was. */
const lastIncident = (t: string) => `app.last_incident_against_staff(${t}.person_id, ${t}.property_id)`;

const unless = (condition: string, code: string) =>
  `case when ${condition} then '{}' else array['${code}'] end`;

@Entity({ tableName: 'visit' })
@Index({ properties: ['plannedAt'] })
@Check({
  name: 'visit_of_something',
  expression: 'case_id is not null or person_id is not null or property_id is not null',
})
@Check({
  name: 'visit_carried_out_when',
  expression: `(status in ('CARRIED_OUT', 'NOBODY_IN')) = (carried_out_at is not null)`,
})
@ObjectType({
  implements: Node,
  description:
    'A visit by staff, with the confirmation that the control measures of the lone working policy are in place (policy 4.1).',
})
@Reads('BASICS')
export class Visit extends Scoped {
  @ManyToOne(() => Case, { nullable: true })
  @Index()
  case?: Case | null;

  @ManyToOne(() => Party, { nullable: true })
  @Index()
  party?: Party | null;

  @ManyToOne(() => Person, { nullable: true })
  @Index()
  person?: Person | null;

  @ManyToOne(() => Property, { nullable: true })
  @Index()
  property?: Property | null;

  @ManyToOne(() => Staff)
  @Index()
  staff!: Staff;

  @Column({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it is to take place.' })
  plannedAt!: Date;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @Reads('NARRATIVE')
  purpose?: string | null;

  @Enum({ items: () => VisitStatus, type: 'text', default: 'PLANNED' })
  @Field(() => VisitStatus, { description: 'Where it stands.' })
  status: VisitStatus = VisitStatus.PLANNED;

  @Field(() => [String], {
    nullable: true,
    description:
      'What to know before going: codes of the hard rules that hold of the occupant, INCIDENT_AGAINST_STAFF, NOT_ASSESSED, ASSESSMENT_OVERDUE (policy 4.1, 4.2).',
  })
  @Reads('NARRATIVE')
  @FromSql(
    (t) => `(coalesce(${occupantRisk(t, 'a.reasons')}, '{}')
      || ${unless(`${lastIncident(t)} is null`, 'INCIDENT_AGAINST_STAFF')}
      || ${unless(`${t}.person_id is null or ${occupantRisk(t, 'a.id')} is not null`, 'NOT_ASSESSED')}
      || ${unless(
        `not exists (select from deadline d where d.risk_assessment_id = ${occupantRisk(t, 'a.id')}
          and d.status in ('PENDING', 'MISSED') and d.due_at < greatest(${t}.planned_at, ${t}.carried_out_at))`,
        'ASSESSMENT_OVERDUE',
      )})`,
  )
  readonly warnings?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Control measures that the risk assessment of the occupant asks for.',
  })
  @Reads('NARRATIVE')
  @FromSql((t) => occupantRisk(t, 'a.control_measures'))
  readonly measuresAskedFor?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the last incident against staff took place at this home or by this person.',
  })
  @Reads('NARRATIVE')
  @FromSql(lastIncident)
  readonly lastIncidentAgainstStaffAt?: Date | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Control measures that were confirmed.' })
  @Reads('NARRATIVE')
  controlMeasures?: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When they were confirmed; null until then.',
  })
  confirmedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  confirmedBy?: Staff | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When staff were there.' })
  carriedOutAt?: Date | null;

  @Field(() => Boolean, {
    description:
      'Staff went without control measures confirmed before: an exception for their managers (policy 4.1).',
  })
  @FromSql(
    (t) => `(${t}.carried_out_at is not null and coalesce(${t}.confirmed_at > ${t}.carried_out_at, true))`,
  )
  readonly withoutConfirmation?: boolean;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What came of it, or why it was cancelled.' })
  @Reads('NARRATIVE')
  outcome?: string | null;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When words and places were taken from it, because its time was over; null while it is whole.',
  })
  minimisedAt?: Date | null;

  @Column({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    description: 'Grows with every change; send it back with a change to be told of a conflict.',
  })
  version!: number;
}
