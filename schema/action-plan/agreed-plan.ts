import { Property as Column, Enum, ManyToOne } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Party } from '../party/party.ts';
import { AgencyKind, AgreementMethod, LandlordRole } from '../vocabulary.ts';

/** What was agreed with the individual: of the plan as it stands, and of each of its versions. */
@ObjectType()
@Reads('BASICS')
export abstract class AgreedPlan extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

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
  @Field(() => AgencyKind, {
    nullable: true,
    description: 'The agency that leads where the landlord supports (policy 7.2).',
  })
  leadAgency?: AgencyKind | null;
}
