import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import {
  LawfulBasis,
  OffenceCondition,
  ReferralJudgement,
  SharingPurpose,
  SpecialCategoryCondition,
} from '../vocabulary.ts';
import { DisclosedItemInput, DisclosureChangeInput } from './disclosure-input.ts';

@InputType({
  description:
    'A referral to social services or the police without the permission of the individual (policy 11.9). It is made at once, seen by few, and reviewed afterwards.',
})
export class ReferWithoutPermissionInput extends CaseChangeInput {
  @Field(() => ID, { description: 'Social services or the police, as the directory has them.' })
  agencyId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is a safeguarding referral.' })
  safeguarding!: boolean;

  @Field(() => String, { description: 'Why the situation supports it; at most 4,000 characters.' })
  reason!: string;

  @Field(() => String, {
    description:
      'How confidentiality and data protection were considered (policy 11.9); at most 4,000 characters.',
  })
  confidentialityStatement!: string;

  @Field(() => [DisclosedItemInput], { description: 'What is shared, and about whom.' })
  items!: DisclosedItemInput[];

  @Field(() => String, { description: 'The text that is shared; at most 20,000 characters.' })
  text!: string;

  @Field(() => SharingPurpose, { defaultValue: SharingPurpose.SAFEGUARDING, description: 'What for.' })
  purpose!: SharingPurpose;

  @Field(() => LawfulBasis, { description: 'What makes it lawful (UK GDPR Article 6); not consent.' })
  lawfulBasis!: LawfulBasis;

  @Field(() => SpecialCategoryCondition, {
    nullable: true,
    description: 'Needed where special category data is shared.',
  })
  specialCategoryCondition?: SpecialCategoryCondition | null;

  @Field(() => OffenceCondition, {
    nullable: true,
    description: 'Needed where criminal offence data is shared, allegations included.',
  })
  offenceCondition?: OffenceCondition | null;
}

@InputType({ description: 'The later review of a referral made without permission.' })
export class ReviewReferralInput extends DisclosureChangeInput {
  @Field(() => ReferralJudgement, { description: 'Whether the situation supported it.' })
  judgement!: ReferralJudgement;

  @Field(() => String, { description: 'In words; at most 4,000 characters.' })
  note!: string;
}
