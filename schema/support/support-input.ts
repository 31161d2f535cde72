import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { AgencyKind, CourtPreparation, ReferralConsent, SecurityMeasureKind } from '../vocabulary.ts';

@InputType({ description: 'Additional security for a home (policy 8.8).' })
export class SecurityMeasureInput {
  @Field(() => SecurityMeasureKind, { description: 'What is to be fitted.' })
  kind!: SecurityMeasureKind;

  @Field(() => AgencyKind, { nullable: true, description: 'The agency that gave guidance.' })
  guidanceFrom?: AgencyKind | null;

  @Field(() => String, { nullable: true, description: 'What it advised; at most 20,000 characters.' })
  guidance?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When it was asked for; today when left out.',
  })
  requestedOn?: string | null;
}

@InputType({ description: 'A move away for a time (policy 8.8).' })
export class TemporaryMoveInput {
  @Field(() => GraphQLLocalDate, {
    description:
      'From which day. Where it is still to come the move is planned (PROPOSED) and begins by itself on it; the same person on the same days is refused (MOVE_ONCE).',
  })
  movedOn!: string;

  @Field(() => GraphQLLocalDate, { description: 'When the person is expected to return; not before today.' })
  expectedReturnOn!: string;

  @Field(() => String, {
    description: 'What is done so that the person can return; at most 20,000 characters.',
  })
  returnPlan!: string;

  @Field(() => GraphQLLocalDate, { description: 'When this is reviewed; not before today.' })
  reviewOn!: string;
}

@InputType({ description: 'What a witness needs before, at and after court (policy 8.11).' })
export class WitnessSupportInput {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day of the hearing.' })
  hearingOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When the security of the witness was reviewed; not in the future.',
  })
  securityReviewedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What that review found and arranged; at most 20,000 characters.',
  })
  securityReview?: string | null;

  @Field(() => [CourtPreparation], {
    nullable: true,
    description: 'What has been done of the preparation for court.',
  })
  prepared?: CourtPreparation[] | null;
}

@InputType({ description: 'Whether somebody agrees to be referred to an agency (policy 12.2).' })
export class ReferralInput {
  @Field(() => ReferralConsent, {
    description:
      'Without consent it is a referral without permission, which has its own record (policy 11.9).',
  })
  consent!: ReferralConsent;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When the person agreed; today when left out.',
  })
  consentedOn?: string | null;
}

@InputType({ description: 'How an occupant is helped to reach the agency they are pointed to (policy 9.4).' })
export class SignpostInput {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'By when; a few working days by the policy version when left out.',
  })
  helpBy?: string | null;
}

@InputType({ description: 'That people resolve it themselves (policy 3.9, 9.3).' })
export class SelfResolutionInput {
  @Field(() => Boolean, { description: 'Whether it is safe for them to try; asked first.' })
  safe!: boolean;
}
