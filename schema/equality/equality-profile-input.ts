import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import {
  AnsweredBy,
  DisabilityAnswer,
  EthnicGroup,
  GenderIdentityAnswer,
  PartnershipAnswer,
  PregnancyAnswer,
  ReligionAnswer,
  SexAnswer,
  SexualOrientationAnswer,
} from '../vocabulary.ts';

@InputType({
  description:
    'Answers to the questions after protected characteristics. What is left out stays; null takes an answer out, as if it had never been asked. Age is not asked: it follows from the date of birth.',
})
export class EqualityAnswersInput {
  @Field(() => DisabilityAnswer, { nullable: true, description: 'Disability (Equality Act 2010, s.6).' })
  disability?: DisabilityAnswer | null;

  @Field(() => GenderIdentityAnswer, { nullable: true, description: 'Gender reassignment (s.7).' })
  genderReassignment?: GenderIdentityAnswer | null;

  @Field(() => PartnershipAnswer, { nullable: true, description: 'Marriage and civil partnership (s.8).' })
  marriageAndCivilPartnership?: PartnershipAnswer | null;

  @Field(() => PregnancyAnswer, { nullable: true, description: 'Pregnancy and maternity (s.17).' })
  pregnancyAndMaternity?: PregnancyAnswer | null;

  @Field(() => EthnicGroup, { nullable: true, description: 'Race (s.9), asked as ethnic group.' })
  race?: EthnicGroup | null;

  @Field(() => ReligionAnswer, { nullable: true, description: 'Religion or belief (s.10).' })
  religionOrBelief?: ReligionAnswer | null;

  @Field(() => SexAnswer, { nullable: true, description: 'Sex (s.11).' })
  sex?: SexAnswer | null;

  @Field(() => SexualOrientationAnswer, { nullable: true, description: 'Sexual orientation (s.12).' })
  sexualOrientation?: SexualOrientationAnswer | null;
}

@InputType({ description: 'What a person answered when asked after protected characteristics.' })
export class RecordEqualityProfileInput extends ChangeInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => Boolean, {
    description:
      'Whether they were told what the answers are for and that they need not give any; else refused.',
  })
  purposeExplained!: boolean;

  @Field(() => AnsweredBy, { description: 'Who answered.' })
  answeredBy!: AnsweredBy;

  @Field(() => EqualityAnswersInput, { description: 'The answers.' })
  answers!: EqualityAnswersInput;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the profile that was read (`SensitiveInformation.equalityProfileVersion`); asked for where there are answers already. If somebody was faster the change is refused, and what stands there is not told.',
  })
  profileVersion?: number | null;
}

@InputType({ description: 'A person takes back what they answered.' })
export class WithdrawEqualityProfileInput extends ChangeInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}
