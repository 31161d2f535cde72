import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { CaseClosing } from '../closing/closing-of-case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import { SurveySide, SurveyStatus } from '../vocabulary.ts';

const score = (column: string) => `${column} is null or (${column} >= 1 and ${column} <= 5)`;

@Entity({ tableName: 'survey' })
@Index({ properties: ['case', 'issuedAt'] })
@Index({ name: 'survey_answered', properties: ['answeredAt'] })
@Check({ name: 'survey_scores_handling', expression: score('handling_score') })
@Check({ name: 'survey_scores_outcome', expression: score('outcome_score') })
@Check({
  name: 'survey_answered_with_score',
  expression: `(status = 'ANSWERED') = (coalesce(handling_score, outcome_score) is not null)`,
})
@ObjectType({
  implements: Node,
  description:
    'The question to somebody of a closed case how satisfied they are with its handling and with its outcome (policy 3.5). Never the perception survey of all tenants, which is a set of its own.',
})
@Reads('BASICS')
export class Survey extends Scoped {
  @Property({ type: 'text', unique: true })
  @Field(() => String, { description: 'Readable reference, printed on it: SUR-2026-000123.' })
  reference!: string;

  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => CaseClosing)
  @Index()
  closing!: CaseClosing;

  @ManyToOne(() => Party)
  @Index()
  party!: Party;

  @Enum({ items: () => SurveySide, type: 'text' })
  @Field(() => SurveySide, { description: 'Whose experience it asks for.' })
  side!: SurveySide;

  @Enum({ items: () => SurveyStatus, type: 'text' })
  @Field(() => SurveyStatus, { description: 'What became of it.' })
  status!: SurveyStatus;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was issued, or would have been.' })
  issuedAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the person is not asked.' })
  @Reads('NARRATIVE')
  notIssuedReason?: string | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Satisfaction with how it was handled, 1 (very dissatisfied) to 5 (very satisfied).',
  })
  handlingScore?: number | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Satisfaction with the outcome, 1 (very dissatisfied) to 5 (very satisfied).',
  })
  outcomeScore?: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What they said beside it, in their words.' })
  @Reads('NARRATIVE')
  comments?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When they answered or declined.' })
  answeredAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  recordedBy?: Staff | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  @KnownFrom()
  knownFrom?: Date;
}
