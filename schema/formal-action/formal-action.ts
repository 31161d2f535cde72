import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { AgencyKind, EscalationLimb, InterventionRoute } from '../vocabulary.ts';

@Entity({ tableName: 'formal_action' })
@ObjectType({
  implements: Node,
  description:
    'What makes an action formal or legal: its route, its reasons, and the assessment without which nobody approves it (policy section 11).',
})
@Reads('BASICS')
export class FormalAction extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action)
  @Unique()
  action!: Action;

  @Enum({ items: () => InterventionRoute, type: 'text' })
  @Field(() => InterventionRoute, { description: 'The route of policy 11.5 to 11.8 by which it is reached.' })
  route!: InterventionRoute;

  @Enum({ items: () => EscalationLimb, type: 'text' })
  @Field(() => EscalationLimb, { description: 'Which limb of policy 11.1 applies.' })
  limb!: EscalationLimb;

  @Property({ type: 'text' })
  @Field(() => String, {
    description:
      'The power it cites: the Act and section, or the clause of the policy where no Act is named.',
  })
  cites!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Why it is proposed.' })
  @Reads('NARRATIVE')
  reasons!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The serious risk to life or property (policy 11.3).' })
  @Reads('NARRATIVE')
  risk?: string | null;

  @Enum({ items: () => AgencyKind, type: 'text', nullable: true })
  @Field(() => AgencyKind, {
    nullable: true,
    description: 'The partner that leads it; null where the landlord does (policy 7.2, 11.7).',
  })
  leadAgency?: AgencyKind | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Whether it is proportionate (policy 11.3).' })
  @Reads('NARRATIVE')
  proportionality?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: "The person's capacity (policy 11.3)." })
  @Reads('NARRATIVE')
  capacity?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The Human Rights Act 1998 (policy 11.3).' })
  @Reads('NARRATIVE')
  humanRights?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The Equality Act 2010 (policy 11.3).' })
  @Reads('NARRATIVE')
  equality?: string | null;

  @ManyToOne(() => Staff, { nullable: true })
  assessedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its assessment was last written.' })
  assessedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Risk, vulnerabilities of the respondent, alternatives (Crime and Policing Act 2026).',
  })
  @Reads('NARRATIVE')
  respondentAssessment?: string | null;

  @Property({ type: 'text', array: true })
  @Field(() => [String], { description: 'What to check before relying on it; advice, never a block.' })
  cautions!: string[];

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back as formalVersion.' })
  version!: number;
}
