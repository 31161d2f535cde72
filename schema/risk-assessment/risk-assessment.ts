import { Property as Column, Entity, Enum, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Person } from '../person/person.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { Staff } from '../staff/staff.ts';
import { AssessedAs, RiskLevel } from '../vocabulary.ts';
import type { RiskAnswers } from './score-risk.ts';

@Entity({ tableName: 'risk_assessment' })
@Index({ properties: ['case', 'assessedAt'] })
@Index({ properties: ['person', 'assessedAt'] })
@ObjectType({
  implements: Node,
  description:
    'An assessment of the risk to one person: in a case (policy 8.7), or as an occupant outside any (policy 4.2). Never changed: the next one replaces it.',
})
@Reads('BASICS')
export class RiskAssessment extends Scoped {
  @ManyToOne(() => Case, { nullable: true })
  case?: Case | null;

  @ManyToOne(() => Person)
  person!: Person;

  @ManyToOne(() => Party, { nullable: true })
  @Index()
  party?: Party | null;

  @Enum({ items: () => AssessedAs, type: 'text' })
  @Field(() => AssessedAs, { description: 'In what respect the person was assessed.' })
  assessedAs!: AssessedAs;

  @Column({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When.' })
  assessedAt!: Date;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'The person answered; false where an officer answered from what is known.',
  })
  answeredByPerson!: boolean;

  @Column({ type: 'jsonb' })
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'Codes of the answers by the code of their question; the words are in the risk matrix of the policy version.',
  })
  @Reads('NARRATIVE')
  answers!: RiskAnswers;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What else was said or seen.' })
  @Reads('NARRATIVE')
  notes?: string | null;

  @Column({ type: 'int' })
  @Field(() => Int, { nullable: true, description: 'The sum of what the answers weigh.' })
  @Reads('NARRATIVE')
  score!: number;

  @Enum({ items: () => RiskLevel, type: 'text' })
  @Field(() => RiskLevel, {
    description: 'What the matrix comes to: advice, not a decision.',
  })
  computedLevel!: RiskLevel;

  @Column({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the hard rules of the matrix that hold, gravest first.',
  })
  @Reads('NARRATIVE')
  reasons!: string[];

  @Enum({ items: () => RiskLevel, type: 'text' })
  @Index()
  @Field(() => RiskLevel, {
    description: 'The level that an officer decided upon, never below a hard rule.',
  })
  level!: RiskLevel;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the officer’s level is another than the computed one.',
  })
  @Reads('NARRATIVE')
  levelReason?: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Control measures for those who visit (policy 4.1).',
  })
  @Reads('NARRATIVE')
  controlMeasures?: string | null;

  @Column({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, {
    description: 'When it is to be looked at again, at the latest (policy 8.7).',
  })
  reviewDueAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the next assessment of the person took its place; null while it stands.',
  })
  replacedAt?: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When words and places were taken from it, because its time was over; null while it is whole.',
  })
  minimisedAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When a review of it is owed: earlier than planned when more has happened (policy 8.7). Past, it is overdue; null once reviewed.',
  })
  @FromSql(
    (t) => `(select min(d.due_at) from deadline d
      where d.risk_assessment_id = ${t}.id and d.status in ('PENDING', 'MISSED'))`,
  )
  readonly reviewOwedAt?: Date | null;

  @ManyToOne(() => PolicyVersion)
  policyVersion!: PolicyVersion;

  @ManyToOne(() => Staff)
  assessedBy!: Staff;

  @KnownFrom()
  knownFrom?: Date;
}
