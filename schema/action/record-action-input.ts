import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { AgreementInput } from '../agreement/agreement-input.ts';
import { CaseChangeInput } from '../change-input.ts';
import { ConsentInput } from '../consent/consent-input.ts';
import { DiarySheetsInput } from '../diary/diary-sheets-input.ts';
import {
  ReferralInput,
  SecurityMeasureInput,
  SelfResolutionInput,
  SignpostInput,
  TemporaryMoveInput,
  WitnessSupportInput,
} from '../support/support-input.ts';
import { ActionArea, ActionType, AgencyKind } from '../vocabulary.ts';

@InputType({
  description:
    'Something to be done, or done, about a case (policy 5.2). Formal and legal action is proposed instead: proposeFormalAction (11.2).',
})
export class RecordActionInput extends CaseChangeInput {
  @Field(() => ActionArea, {
    nullable: true,
    description: 'The area of policy 5.2; follows from the type when left out.',
  })
  area?: ActionArea | null;

  @Field(() => ActionType, { description: 'What kind of action.' })
  type!: ActionType;

  @Field(() => ID, { nullable: true, description: 'Whom it is for or about: a party of the case.' })
  partyId?: string | null;

  @Field(() => AgencyKind, { nullable: true, description: 'The agency; needed for SIGNPOST (policy 9.4).' })
  agency?: AgencyKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who provides it, by name; at most 500 characters.',
  })
  provider?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where, if not at the place of the case; for ESTATE_ACTION a communal place (policy 3.2).',
  })
  placeId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be done; at most 20,000 characters.' })
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is proportionate; needed for warnings and contracts aimed at an alleged perpetrator (policy 5.1). At most 20,000 characters.',
  })
  proportionality?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The clause of the occupancy agreement that the behaviour breaks (policy 6.2); at most 500 characters.',
  })
  breachedClause?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The day by which; not before today. Follows from the last day of a diary, a hearing or an expected return when left out.',
  })
  dueOn?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Set when it is done already.' })
  completedAt?: Date | null;

  @Field(() => [ConsentInput], {
    nullable: true,
    description:
      'Who has agreed or signed already. Mediation and agreements are PROPOSED until those have who must (policy 8.3).',
  })
  consents?: ConsentInput[] | null;

  @Field(() => AgreementInput, {
    nullable: true,
    description: 'What is agreed; for contracts and agreements alone, and needed there.',
  })
  agreement?: AgreementInput | null;

  @Field(() => DiarySheetsInput, {
    nullable: true,
    description: 'For how long; for DIARY_SHEETS alone, and needed there.',
  })
  diarySheets?: DiarySheetsInput | null;

  @Field(() => SecurityMeasureInput, {
    nullable: true,
    description: 'What is fitted; for SECURITY_MEASURE alone, and needed there.',
  })
  securityMeasure?: SecurityMeasureInput | null;

  @Field(() => TemporaryMoveInput, {
    nullable: true,
    description: 'The move and the way back; for TEMPORARY_MOVE alone, and needed there.',
  })
  temporaryMove?: TemporaryMoveInput | null;

  @Field(() => WitnessSupportInput, {
    nullable: true,
    description: 'For WITNESS_… and COURT_PREPARATION alone, and needed there.',
  })
  witnessSupport?: WitnessSupportInput | null;

  @Field(() => ReferralInput, { nullable: true, description: 'For referrals alone, and needed there.' })
  referral?: ReferralInput | null;

  @Field(() => SignpostInput, { nullable: true, description: 'For SIGNPOST alone.' })
  signpost?: SignpostInput | null;

  @Field(() => SelfResolutionInput, {
    nullable: true,
    description: 'For SELF_RESOLUTION alone, and needed there.',
  })
  selfResolution?: SelfResolutionInput | null;
}
