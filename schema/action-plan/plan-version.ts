import { Property as Column, Entity, Enum, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import { AgencyKind, AgreementMethod, LandlordRole } from '../vocabulary.ts';
import { ActionPlan } from './action-plan.ts';

@Entity({ tableName: 'plan_version' })
@Unique({ properties: ['plan', 'number'] })
@Index({ properties: ['case'] })
@ObjectType({
  implements: Node,
  description: 'An action plan as it was agreed at one time; never changed (policy 8.10).',
})
@Reads('BASICS')
export class PlanVersion extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => ActionPlan)
  plan!: ActionPlan;

  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Number of the version within the plan, from 1.' })
  number!: number;

  @ManyToOne(() => Party)
  agreedWith!: Party;

  @Column({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was agreed.' })
  agreedAt!: Date;

  @Enum({ items: () => AgreementMethod, type: 'text' })
  @Field(() => AgreementMethod, { description: 'How it was agreed.' })
  agreedBy!: AgreementMethod;

  @Column({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'What the landlord can and cannot do, as the individual was told (policy 9.5).',
  })
  @Reads('NARRATIVE')
  expectations!: string;

  @Enum({ items: () => LandlordRole, type: 'text' })
  @Field(() => LandlordRole, { description: 'Whether the landlord leads or supports (policy 7.2).' })
  landlordRole!: LandlordRole;

  @Enum({ items: () => AgencyKind, type: 'text', nullable: true })
  @Field(() => AgencyKind, { nullable: true, description: 'The agency that leads, where another does.' })
  leadAgency?: AgencyKind | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was changed; null for the first.' })
  @Reads('NARRATIVE')
  reason?: string | null;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;
}
