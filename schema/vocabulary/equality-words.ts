import { words } from './words.ts';

export enum Characteristic {
  AGE = 'AGE',
  DISABILITY = 'DISABILITY',
  GENDER_REASSIGNMENT = 'GENDER_REASSIGNMENT',
  MARRIAGE_AND_CIVIL_PARTNERSHIP = 'MARRIAGE_AND_CIVIL_PARTNERSHIP',
  PREGNANCY_AND_MATERNITY = 'PREGNANCY_AND_MATERNITY',
  RACE = 'RACE',
  RELIGION_OR_BELIEF = 'RELIGION_OR_BELIEF',
  SEX = 'SEX',
  SEXUAL_ORIENTATION = 'SEXUAL_ORIENTATION',
}

export enum AgeBand {
  UNDER_16 = 'UNDER_16',
  FROM_16_TO_24 = 'FROM_16_TO_24',
  FROM_25_TO_34 = 'FROM_25_TO_34',
  FROM_35_TO_44 = 'FROM_35_TO_44',
  FROM_45_TO_54 = 'FROM_45_TO_54',
  FROM_55_TO_64 = 'FROM_55_TO_64',
  FROM_65_TO_74 = 'FROM_65_TO_74',
  FROM_75 = 'FROM_75',
}

export enum DisabilityAnswer {
  LIMITED_A_LOT = 'LIMITED_A_LOT',
  LIMITED_A_LITTLE = 'LIMITED_A_LITTLE',
  CONDITION_NOT_LIMITING = 'CONDITION_NOT_LIMITING',
  NO_CONDITION = 'NO_CONDITION',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}

export enum GenderIdentityAnswer {
  SAME_AS_REGISTERED = 'SAME_AS_REGISTERED',
  DIFFERENT_FROM_REGISTERED = 'DIFFERENT_FROM_REGISTERED',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}

export enum PartnershipAnswer {
  NEVER_MARRIED_OR_REGISTERED = 'NEVER_MARRIED_OR_REGISTERED',
  MARRIED = 'MARRIED',
  IN_CIVIL_PARTNERSHIP = 'IN_CIVIL_PARTNERSHIP',
  SEPARATED_STILL_MARRIED = 'SEPARATED_STILL_MARRIED',
  SEPARATED_STILL_IN_CIVIL_PARTNERSHIP = 'SEPARATED_STILL_IN_CIVIL_PARTNERSHIP',
  DIVORCED = 'DIVORCED',
  CIVIL_PARTNERSHIP_DISSOLVED = 'CIVIL_PARTNERSHIP_DISSOLVED',
  WIDOWED = 'WIDOWED',
  SURVIVING_CIVIL_PARTNER = 'SURVIVING_CIVIL_PARTNER',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}

export enum PregnancyAnswer {
  PREGNANT = 'PREGNANT',
  GAVE_BIRTH_WITHIN_26_WEEKS = 'GAVE_BIRTH_WITHIN_26_WEEKS',
  NEITHER = 'NEITHER',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}

export enum EthnicGroup {
  ASIAN_INDIAN = 'ASIAN_INDIAN',
  ASIAN_PAKISTANI = 'ASIAN_PAKISTANI',
  ASIAN_BANGLADESHI = 'ASIAN_BANGLADESHI',
  ASIAN_CHINESE = 'ASIAN_CHINESE',
  ASIAN_OTHER = 'ASIAN_OTHER',
  BLACK_CARIBBEAN = 'BLACK_CARIBBEAN',
  BLACK_AFRICAN = 'BLACK_AFRICAN',
  BLACK_OTHER = 'BLACK_OTHER',
  MIXED_WHITE_AND_BLACK_CARIBBEAN = 'MIXED_WHITE_AND_BLACK_CARIBBEAN',
  MIXED_WHITE_AND_BLACK_AFRICAN = 'MIXED_WHITE_AND_BLACK_AFRICAN',
  MIXED_WHITE_AND_ASIAN = 'MIXED_WHITE_AND_ASIAN',
  MIXED_OTHER = 'MIXED_OTHER',
  WHITE_BRITISH = 'WHITE_BRITISH',
  WHITE_IRISH = 'WHITE_IRISH',
  WHITE_GYPSY_OR_IRISH_TRAVELLER = 'WHITE_GYPSY_OR_IRISH_TRAVELLER',
  WHITE_ROMA = 'WHITE_ROMA',
  WHITE_OTHER = 'WHITE_OTHER',
  ARAB = 'ARAB',
  OTHER_ETHNIC_GROUP = 'OTHER_ETHNIC_GROUP',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}

export enum ReligionAnswer {
  NO_RELIGION = 'NO_RELIGION',
  CHRISTIAN = 'CHRISTIAN',
  BUDDHIST = 'BUDDHIST',
  HINDU = 'HINDU',
  JEWISH = 'JEWISH',
  MUSLIM = 'MUSLIM',
  SIKH = 'SIKH',
  OTHER_RELIGION = 'OTHER_RELIGION',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}

export enum SexAnswer {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}

export enum SexualOrientationAnswer {
  STRAIGHT_OR_HETEROSEXUAL = 'STRAIGHT_OR_HETEROSEXUAL',
  GAY_OR_LESBIAN = 'GAY_OR_LESBIAN',
  BISEXUAL = 'BISEXUAL',
  OTHER_ORIENTATION = 'OTHER_ORIENTATION',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}

export enum AnsweredBy {
  THEMSELVES = 'THEMSELVES',
  SOMEBODY_FOR_THEM = 'SOMEBODY_FOR_THEM',
}

const PREFER_NOT_TO_SAY = 'Asked, and the person would rather not say: an answer like any other.';

/** The nine protected characteristics and their harmonised answers (policy, Equality and Diversity; 15.4). */
export const equalityWords = {
  Characteristic: words(Characteristic, 'The protected characteristics (Equality Act 2010, s.4).', {
    AGE: 'Age (s.5): never asked, but worked out from the date of birth for the day of the event.',
    DISABILITY: 'Disability (s.6).',
    GENDER_REASSIGNMENT: 'Gender reassignment (s.7).',
    MARRIAGE_AND_CIVIL_PARTNERSHIP: 'Marriage and civil partnership (s.8).',
    PREGNANCY_AND_MATERNITY: 'Pregnancy and maternity (s.17, 18).',
    RACE: 'Race: colour, nationality, ethnic or national origins (s.9); asked as ethnic group.',
    RELIGION_OR_BELIEF: 'Religion or belief (s.10).',
    SEX: 'Sex (s.11).',
    SEXUAL_ORIENTATION: 'Sexual orientation (s.12).',
  }),
  AgeBand: words(AgeBand, 'Age on the day of the event, in completed years.', {
    UNDER_16: 'Under 16.',
    FROM_16_TO_24: 'From 16 to 24.',
    FROM_25_TO_34: 'From 25 to 34.',
    FROM_35_TO_44: 'From 35 to 44.',
    FROM_45_TO_54: 'From 45 to 54.',
    FROM_55_TO_64: 'From 55 to 64.',
    FROM_65_TO_74: 'From 65 to 74.',
    FROM_75: 'From 75.',
  }),
  DisabilityAnswer: words(
    DisabilityAnswer,
    'Whether a physical or mental health condition or illness, lasting or expected to last 12 months or more, reduces what the person can do day to day (Census 2021; Equality Act 2010, s.6).',
    {
      LIMITED_A_LOT: 'Yes, a lot.',
      LIMITED_A_LITTLE: 'Yes, a little.',
      CONDITION_NOT_LIMITING: 'There is such a condition, and it does not.',
      NO_CONDITION: 'There is no such condition.',
      PREFER_NOT_TO_SAY,
    },
  ),
  GenderIdentityAnswer: words(
    GenderIdentityAnswer,
    'Whether the gender that the person identifies with is the sex registered at birth (Census 2021).',
    {
      SAME_AS_REGISTERED: 'It is the same.',
      DIFFERENT_FROM_REGISTERED: 'It is different.',
      PREFER_NOT_TO_SAY,
    },
  ),
  PartnershipAnswer: words(
    PartnershipAnswer,
    'Legal marital or registered civil partnership status (Census 2021).',
    {
      NEVER_MARRIED_OR_REGISTERED: 'Never married and never registered in a civil partnership.',
      MARRIED: 'Married.',
      IN_CIVIL_PARTNERSHIP: 'In a registered civil partnership.',
      SEPARATED_STILL_MARRIED: 'Separated, but still legally married.',
      SEPARATED_STILL_IN_CIVIL_PARTNERSHIP: 'Separated, but still legally in a civil partnership.',
      DIVORCED: 'Divorced.',
      CIVIL_PARTNERSHIP_DISSOLVED: 'Formerly in a civil partnership which is now legally dissolved.',
      WIDOWED: 'Widowed.',
      SURVIVING_CIVIL_PARTNER: 'Surviving partner from a registered civil partnership.',
      PREFER_NOT_TO_SAY,
    },
  ),
  PregnancyAnswer: words(
    PregnancyAnswer,
    'Pregnancy, or birth within the 26 weeks that the Equality Act 2010 protects outside work (s.17). Not a question of the Census.',
    {
      PREGNANT: 'Pregnant.',
      GAVE_BIRTH_WITHIN_26_WEEKS: 'Gave birth within the last 26 weeks.',
      NEITHER: 'Neither.',
      PREFER_NOT_TO_SAY,
    },
  ),
  EthnicGroup: words(EthnicGroup, 'Ethnic group or background (Census 2021, England and Wales: 19 groups).', {
    ASIAN_INDIAN: 'Indian.',
    ASIAN_PAKISTANI: 'Pakistani.',
    ASIAN_BANGLADESHI: 'Bangladeshi.',
    ASIAN_CHINESE: 'Chinese.',
    ASIAN_OTHER: 'Any other Asian background.',
    BLACK_CARIBBEAN: 'Caribbean.',
    BLACK_AFRICAN: 'African.',
    BLACK_OTHER: 'Any other Black, Black British or Caribbean background.',
    MIXED_WHITE_AND_BLACK_CARIBBEAN: 'White and Black Caribbean.',
    MIXED_WHITE_AND_BLACK_AFRICAN: 'White and Black African.',
    MIXED_WHITE_AND_ASIAN: 'White and Asian.',
    MIXED_OTHER: 'Any other mixed or multiple background.',
    WHITE_BRITISH: 'English, Welsh, Scottish, Northern Irish or British.',
    WHITE_IRISH: 'Irish.',
    WHITE_GYPSY_OR_IRISH_TRAVELLER: 'Gypsy or Irish Traveller.',
    WHITE_ROMA: 'Roma.',
    WHITE_OTHER: 'Any other White background.',
    ARAB: 'Arab.',
    OTHER_ETHNIC_GROUP: 'Any other ethnic group.',
    PREFER_NOT_TO_SAY,
  }),
  ReligionAnswer: words(ReligionAnswer, 'Religion (Census 2021).', {
    NO_RELIGION: 'No religion.',
    CHRISTIAN: 'Christian, all denominations.',
    BUDDHIST: 'Buddhist.',
    HINDU: 'Hindu.',
    JEWISH: 'Jewish.',
    MUSLIM: 'Muslim.',
    SIKH: 'Sikh.',
    OTHER_RELIGION: 'Any other religion or belief.',
    PREFER_NOT_TO_SAY,
  }),
  SexAnswer: words(SexAnswer, 'Sex (Census 2021).', {
    FEMALE: 'Female.',
    MALE: 'Male.',
    PREFER_NOT_TO_SAY,
  }),
  SexualOrientationAnswer: words(
    SexualOrientationAnswer,
    'Sexual orientation (Census 2021; asked of those aged 16 and over).',
    {
      STRAIGHT_OR_HETEROSEXUAL: 'Straight or heterosexual.',
      GAY_OR_LESBIAN: 'Gay or lesbian.',
      BISEXUAL: 'Bisexual.',
      OTHER_ORIENTATION: 'Any other sexual orientation.',
      PREFER_NOT_TO_SAY,
    },
  ),
  AnsweredBy: words(AnsweredBy, 'Who gave the answers: nobody else’s guess is one.', {
    THEMSELVES: 'The person.',
    SOMEBODY_FOR_THEM: 'Somebody who may speak for them, such as a parent or a carer.',
  }),
};
