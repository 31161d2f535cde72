import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { Kept, SensitiveContent } from '../../schema/sensitive/read-sensitive.ts';
import {
  Characteristic,
  DisabilityAnswer,
  EthnicGroup,
  GenderIdentityAnswer,
  HealthKind,
  PartnershipAnswer,
  PregnancyAnswer,
  ReligionAnswer,
  SensitiveState,
  SexAnswer,
  SexualOrientationAnswer,
} from '../../schema/vocabulary.ts';

@ObjectType({
  description:
    'Not shown. Where it would tell something that there is anything, it says MASKED when there is nothing too.',
})
@Reads('BASICS')
class Masked {
  @Field(() => SensitiveState, { description: 'MASKED.' })
  state!: SensitiveState;
}

@ObjectType({ description: 'There is none on record.' })
@Reads('BASICS')
class NotHeld {
  @Field(() => SensitiveState, { description: 'NOT_HELD.' })
  state!: SensitiveState;
}

@ObjectType({ description: 'Something kept apart, while it is shown.' })
@Reads('BASICS')
abstract class Shown {
  @Field(() => SensitiveState, { description: 'SHOWN.' })
  state!: SensitiveState;

  @Field(() => GraphQLDateTime, { description: 'Until when it is shown in this session.' })
  until!: Date;
}

@ObjectType({
  description:
    'What a person answered about protected characteristics; null where they were not asked (policy, Equality and Diversity).',
})
@Reads('BASICS')
class EqualityProfileShown extends Shown {
  @Field(() => String, { description: 'The edition of the categories by which it was answered.' })
  edition!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was last asked.' })
  askedAt!: Date;

  @Field(() => DisabilityAnswer, { nullable: true, description: 'Disability (Equality Act 2010, s.6).' })
  disability?: DisabilityAnswer;

  @Field(() => GenderIdentityAnswer, { nullable: true, description: 'Gender reassignment (s.7).' })
  genderReassignment?: GenderIdentityAnswer;

  @Field(() => PartnershipAnswer, { nullable: true, description: 'Marriage and civil partnership (s.8).' })
  marriageAndCivilPartnership?: PartnershipAnswer;

  @Field(() => PregnancyAnswer, { nullable: true, description: 'Pregnancy and maternity (s.17).' })
  pregnancyAndMaternity?: PregnancyAnswer;

  @Field(() => EthnicGroup, { nullable: true, description: 'Race (s.9), asked as ethnic group.' })
  race?: EthnicGroup;

  @Field(() => ReligionAnswer, { nullable: true, description: 'Religion or belief (s.10).' })
  religionOrBelief?: ReligionAnswer;

  @Field(() => SexAnswer, { nullable: true, description: 'Sex (s.11).' })
  sex?: SexAnswer;

  @Field(() => SexualOrientationAnswer, { nullable: true, description: 'Sexual orientation (s.12).' })
  sexualOrientation?: SexualOrientationAnswer;
}

@ObjectType({ description: 'How to reach a person without putting them in danger (policy 12.1).' })
@Reads('BASICS')
class SafeContactInWords {
  @Field(() => String, { nullable: true, description: 'What must not be said to the person, or near them.' })
  mustNotBeSaid?: string | null;

  @Field(() => String, { nullable: true, description: 'When and how it is safe to reach them.' })
  safeTimes?: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was noted.' })
  notedAt!: Date;
}

@ObjectType({ description: 'How to reach a person safely, while it is shown.' })
@Reads('BASICS')
class SafeContactShown extends Shown {
  @Field(() => [SafeContactInWords], {
    description: 'What is noted; more than one where somebody unknown was found to be this person.',
  })
  notes!: SafeContactInWords[];
}

@ObjectType({
  description: 'Something to be known of a person’s health or vulnerability (policy 8.8, 11.3).',
})
@Reads('BASICS')
class HealthInWords {
  @Field(() => ID, { description: 'Identity of the note, to end it by.' })
  id!: string;

  @Field(() => HealthKind, { description: 'What it is about.' })
  kind!: HealthKind;

  @Field(() => String, { description: 'In words.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What to do differently for them.' })
  adjustment?: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was noted.' })
  notedAt!: Date;
}

@ObjectType({
  description: 'A person’s health and vulnerability, while it is shown; without notes there is nothing.',
})
@Reads('BASICS')
class HealthShown extends Shown {
  @Field(() => [HealthInWords], { description: 'What is noted, the latest first.' })
  notes!: HealthInWords[];
}

const SafeContactState = createUnionType({
  name: 'SafeContactState',
  description: 'How to reach a person safely, as it stands for the viewer.',
  types: () => [Masked, NotHeld, SafeContactShown] as const,
  resolveType: ({ state }) => typeOf(state, 'SafeContactShown'),
});

const HealthState = createUnionType({
  name: 'HealthState',
  description:
    'A person’s health and vulnerability as it stands for the viewer. MASKED says nothing of whether there is any note.',
  types: () => [Masked, HealthShown] as const,
  resolveType: ({ state }) => typeOf(state, 'HealthShown'),
});

const EqualityProfileState = createUnionType({
  name: 'EqualityProfileState',
  description: 'An equality profile as it stands for the viewer.',
  types: () => [Masked, NotHeld, EqualityProfileShown] as const,
  resolveType: ({ state }) => typeOf(state, 'EqualityProfileShown'),
});

const typeOf = (state: SensitiveState, shown: string) =>
  ({ MASKED: 'Masked', NOT_HELD: 'NotHeld', SHOWN: shown })[state];

@ObjectType({
  description:
    'What is kept apart about a person, sealed, and masked until somebody has it shown for a reason (policy 12.1).',
})
@Reads('BASICS')
export class SensitiveInformation {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => EqualityProfileState, { description: 'What they answered about protected characteristics.' })
  equalityProfile!: typeof EqualityProfileState;

  @Field(() => Int, {
    nullable: true,
    description:
      'How often answers were written down, whatever they say: to be sent with more of them. Told also while they are masked; null where there are none.',
  })
  equalityProfileVersion?: number | null;

  @Field(() => SafeContactState, { description: 'How to reach them without putting them in danger.' })
  safeContact!: typeof SafeContactState;

  @Field(() => HealthState, { description: 'What is to be known of their health or vulnerability.' })
  health!: typeof HealthState;
}

const flat = <T extends object>(kept: Kept<T>) =>
  kept.state === SensitiveState.SHOWN
    ? { state: kept.state, until: kept.until, ...kept.content }
    : { state: kept.state };

/** As GraphQL has it. */
export const asSensitive = ({ equalityProfile, safeContact, health, ...content }: SensitiveContent) =>
  ({
    ...content,
    equalityProfile: flat(equalityProfile),
    safeContact: flat(safeContact),
    health: flat(health),
  }) as SensitiveInformation;

@ObjectType({ description: 'A category that may be answered.' })
@Reads('BASICS')
class EqualityCategory {
  @Field(() => String, { description: 'Its code, as the answer’s enumeration has it.' })
  code!: string;

  @Field(() => String, { description: 'The wider group by which figures may count it.' })
  group!: string;
}

@ObjectType({ description: 'A question after one protected characteristic.' })
@Reads('BASICS')
class EqualityQuestion {
  @Field(() => Characteristic, { description: 'After which characteristic.' })
  characteristic!: Characteristic;

  @Field(() => String, { description: 'The name of the answer in EqualityAnswersInput.' })
  name!: string;

  @Field(() => String, { description: 'How it is asked.' })
  question!: string;

  @Field(() => String, { description: 'Where question and categories are from.' })
  source!: string;

  @Field(() => [EqualityCategory], { description: 'What may be answered, beside PREFER_NOT_TO_SAY.' })
  categories!: EqualityCategory[];
}

@ObjectType({
  description: 'The questions after protected characteristics, as they are asked from a day on.',
})
@Reads('BASICS')
export class EqualityEditionType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => GraphQLLocalDate, { description: 'From which day.' })
  validFrom!: string;

  @Field(() => [EqualityQuestion], { description: 'The questions. Age is not asked.' })
  questions!: EqualityQuestion[];
}
