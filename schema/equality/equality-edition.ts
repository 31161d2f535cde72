import {
  AgeBand,
  Characteristic,
  DisabilityAnswer,
  EthnicGroup,
  GenderIdentityAnswer,
  PartnershipAnswer,
  PregnancyAnswer,
  ReligionAnswer,
  SexAnswer,
  SexualOrientationAnswer,
} from '../vocabulary.ts';

/** What somebody answered, by characteristic; what was not asked is not there. Age is nobody's answer. */
export interface EqualityAnswers {
  disability?: DisabilityAnswer;
  genderReassignment?: GenderIdentityAnswer;
  marriageAndCivilPartnership?: PartnershipAnswer;
  pregnancyAndMaternity?: PregnancyAnswer;
  race?: EthnicGroup;
  religionOrBelief?: ReligionAnswer;
  sex?: SexAnswer;
  sexualOrientation?: SexualOrientationAnswer;
}

export type AskedCharacteristic = keyof EqualityAnswers;

/** Answered by anybody: said so, rather not, or never asked. */
export const PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY';

export interface AskedQuestion {
  characteristic: Characteristic;
  question: string;
  source: string;
  /** What may be answered beside the wish not to say, and the wider group in which a figure may count it. */
  categories: readonly { code: string; group: string }[];
}

/** The categories as they were on a day: what was answered keeps the edition it was answered by. */
export interface EqualityEdition {
  name: string;
  validFrom: string;
  ageBands: readonly AgeBand[];
  questions: Record<AskedCharacteristic, AskedQuestion>;
}

const alone = <E extends Record<string, string>>(answers: E) =>
  Object.values(answers)
    .filter((code) => code !== PREFER_NOT_TO_SAY)
    .map((code) => ({ code, group: code }));

const grouped = (groups: Record<string, readonly string[]>) =>
  Object.entries(groups).flatMap(([group, codes]) => codes.map((code) => ({ code, group })));

const E = EthnicGroup;
const P = PartnershipAnswer;
const D = DisabilityAnswer;

const harmonised = 'Government Statistical Service, harmonised standard; Census 2021';

const census2021: EqualityEdition = {
  name: 'CENSUS_2021',
  validFrom: '2021-03-21',
  ageBands: Object.values(AgeBand),
  questions: {
    disability: {
      characteristic: Characteristic.DISABILITY,
      question:
        'Do you have any physical or mental health conditions or illnesses lasting or expected to last 12 months or more, and do they reduce your ability to carry out day-to-day activities?',
      source: harmonised,
      // The Equality Act counts as disabled whoever is limited, a lot or a little.
      categories: grouped({
        DISABLED: [D.LIMITED_A_LOT, D.LIMITED_A_LITTLE],
        NOT_DISABLED: [D.CONDITION_NOT_LIMITING, D.NO_CONDITION],
      }),
    },
    genderReassignment: {
      characteristic: Characteristic.GENDER_REASSIGNMENT,
      question: 'Is the gender you identify with the same as your sex registered at birth?',
      source: 'Census 2021; asked of those aged 16 and over',
      categories: alone(GenderIdentityAnswer),
    },
    marriageAndCivilPartnership: {
      characteristic: Characteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP,
      question: 'What is your legal marital or registered civil partnership status?',
      source: harmonised,
      categories: grouped({
        NEVER: [P.NEVER_MARRIED_OR_REGISTERED],
        IN_PARTNERSHIP: [P.MARRIED, P.IN_CIVIL_PARTNERSHIP],
        SEPARATED: [P.SEPARATED_STILL_MARRIED, P.SEPARATED_STILL_IN_CIVIL_PARTNERSHIP],
        DISSOLVED: [P.DIVORCED, P.CIVIL_PARTNERSHIP_DISSOLVED],
        SURVIVING: [P.WIDOWED, P.SURVIVING_CIVIL_PARTNER],
      }),
    },
    pregnancyAndMaternity: {
      characteristic: Characteristic.PREGNANCY_AND_MATERNITY,
      question: 'Are you pregnant, or have you given birth within the last 26 weeks?',
      source: 'Equality Act 2010, s.17; there is no harmonised standard',
      categories: grouped({
        PREGNANCY_OR_MATERNITY: [PregnancyAnswer.PREGNANT, PregnancyAnswer.GAVE_BIRTH_WITHIN_26_WEEKS],
        NEITHER: [PregnancyAnswer.NEITHER],
      }),
    },
    race: {
      characteristic: Characteristic.RACE,
      question: 'What is your ethnic group?',
      source: harmonised,
      categories: grouped({
        ASIAN: [E.ASIAN_INDIAN, E.ASIAN_PAKISTANI, E.ASIAN_BANGLADESHI, E.ASIAN_CHINESE, E.ASIAN_OTHER],
        BLACK: [E.BLACK_CARIBBEAN, E.BLACK_AFRICAN, E.BLACK_OTHER],
        MIXED: [
          E.MIXED_WHITE_AND_BLACK_CARIBBEAN,
          E.MIXED_WHITE_AND_BLACK_AFRICAN,
          E.MIXED_WHITE_AND_ASIAN,
          E.MIXED_OTHER,
        ],
        WHITE: [
          E.WHITE_BRITISH,
          E.WHITE_IRISH,
          E.WHITE_GYPSY_OR_IRISH_TRAVELLER,
          E.WHITE_ROMA,
          E.WHITE_OTHER,
        ],
        OTHER: [E.ARAB, E.OTHER_ETHNIC_GROUP],
      }),
    },
    religionOrBelief: {
      characteristic: Characteristic.RELIGION_OR_BELIEF,
      question: 'What is your religion?',
      source: harmonised,
      categories: alone(ReligionAnswer),
    },
    sex: {
      characteristic: Characteristic.SEX,
      question: 'What is your sex?',
      source: harmonised,
      categories: alone(SexAnswer),
    },
    sexualOrientation: {
      characteristic: Characteristic.SEXUAL_ORIENTATION,
      question: 'Which of the following best describes your sexual orientation?',
      source: `${harmonised}; asked of those aged 16 and over`,
      categories: alone(SexualOrientationAnswer),
    },
  },
};

/** Every edition, the oldest first. A later one is added, and none is ever changed. */
export const equalityEditions: readonly EqualityEdition[] = [census2021];

/** The edition to ask by on a day: `yyyy-mm-dd`. */
export const equalityEditionOn = (day: string): EqualityEdition =>
  equalityEditions.findLast(({ validFrom }) => validFrom <= day) ?? equalityEditions[0]!;

export const asked = Object.keys(census2021.questions) as AskedCharacteristic[];
