import { Field, ID, InputType, Int } from 'type-graphql';
import { CaseChangeInput, ChangeInput } from '../change-input.ts';
import {
  DataCategory,
  DisclosureAdvice,
  DisclosureBasis,
  LawfulBasis,
  OffenceCondition,
  SharingPurpose,
  SpecialCategoryCondition,
} from '../vocabulary.ts';
import { RecipientInput } from './recipient-input.ts';

@InputType({ description: 'One thing that is to be shared.' })
export class DisclosedItemInput {
  @Field(() => DataCategory, { description: 'What kind of information.' })
  category!: DataCategory;

  @Field(() => ID, {
    nullable: true,
    description:
      'The party of the case whom it is about; needed for what is always about somebody, and whenever somebody’s permission decides.',
  })
  partyId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For EVIDENCE: its reference; at most 500 characters.',
  })
  reference?: string | null;
}

@InputType({ description: 'A text to be looked through before it is shared; nothing is kept of it.' })
export class PreviewDisclosureInput extends CaseChangeInput {
  @Field(() => RecipientInput, { description: 'With whom it is to be shared.' })
  recipient!: RecipientInput;

  @Field(() => [DisclosedItemInput], { description: 'What is to be shared: who is named here may be named.' })
  items!: DisclosedItemInput[];

  @Field(() => String, { description: 'The text; at most 20,000 characters.' })
  text!: string;
}

@InputType({ description: 'A proposal to share something of a case (policy 12.2).' })
export class RequestDisclosureInput extends PreviewDisclosureInput {
  @Field(() => DisclosureBasis, { description: 'What allows it.' })
  basis!: DisclosureBasis;

  @Field(() => SharingPurpose, { description: 'What for.' })
  purpose!: SharingPurpose;

  @Field(() => LawfulBasis, { description: 'What makes it lawful (UK GDPR Article 6).' })
  lawfulBasis!: LawfulBasis;

  @Field(() => SpecialCategoryCondition, {
    nullable: true,
    description: 'Needed where special category data is shared (UK GDPR Article 9).',
  })
  specialCategoryCondition?: SpecialCategoryCondition | null;

  @Field(() => OffenceCondition, {
    nullable: true,
    description: 'Needed where criminal offence data is shared, allegations included (UK GDPR Article 10).',
  })
  offenceCondition?: OffenceCondition | null;

  @Field(() => String, { nullable: true, description: 'Notes that never leave the landlord.' })
  internalNote?: string | null;

  @Field(() => String, { nullable: true, description: 'For COURT_REQUIREMENT: the reference of the order.' })
  courtReference?: string | null;

  @Field(() => String, { nullable: true, description: 'For COURT_REQUIREMENT: where a copy is kept.' })
  courtDocumentReference?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The proposal that this one takes the place of; it is taken back.',
  })
  replacesDisclosureId?: string | null;
}

@InputType({ description: 'What every change to a disclosure carries.' })
export abstract class DisclosureChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The disclosure.' })
  disclosureId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  disclosureVersion?: number | null;
}

@InputType({ description: 'The area manager’s advice (policy 12.2).' })
export class AdviseOnDisclosureInput extends DisclosureChangeInput {
  @Field(() => DisclosureAdvice, { description: 'Share, change first, or do not share.' })
  advice!: DisclosureAdvice;

  @Field(() => String, { description: 'Why; at most 4,000 characters.' })
  reason!: string;
}

@InputType({ description: 'The sharing itself.' })
export class MakeDisclosureInput extends DisclosureChangeInput {
  @Field(() => [String], {
    defaultValue: [],
    description: 'The ids of the warnings about the text that you have looked at and let stand.',
  })
  confirmedFindings!: string[];
}

@InputType({ description: 'A proposal taken back.' })
export class WithdrawDisclosureInput extends DisclosureChangeInput {}
