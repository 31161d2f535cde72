// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** Who gave the answers: nobody else’s guess is one. */
export type AnsweredBy =
  /** Somebody who may speak for them, such as a parent or a carer. */
  | 'SOMEBODY_FOR_THEM'
  /** The person. */
  | 'THEMSELVES';

/** Whether a physical or mental health condition or illness, lasting or expected to last 12 months or more, reduces what the person can do day to day (Census 2021; Equality Act 2010, s.6). */
export type DisabilityAnswer =
  /** There is such a condition, and it does not. */
  | 'CONDITION_NOT_LIMITING'
  /** Yes, a little. */
  | 'LIMITED_A_LITTLE'
  /** Yes, a lot. */
  | 'LIMITED_A_LOT'
  /** There is no such condition. */
  | 'NO_CONDITION'
  /** Asked, and the person would rather not say: an answer like any other. */
  | 'PREFER_NOT_TO_SAY';

/** Answers to the questions after protected characteristics. What is left out stays; null takes an answer out, as if it had never been asked. Age is not asked: it follows from the date of birth. */
export type EqualityAnswersInput = {
  /** Disability (Equality Act 2010, s.6). */
  disability?: DisabilityAnswer | null | undefined;
  /** Gender reassignment (s.7). */
  genderReassignment?: GenderIdentityAnswer | null | undefined;
  /** Marriage and civil partnership (s.8). */
  marriageAndCivilPartnership?: PartnershipAnswer | null | undefined;
  /** Pregnancy and maternity (s.17). */
  pregnancyAndMaternity?: PregnancyAnswer | null | undefined;
  /** Race (s.9), asked as ethnic group. */
  race?: EthnicGroup | null | undefined;
  /** Religion or belief (s.10). */
  religionOrBelief?: ReligionAnswer | null | undefined;
  /** Sex (s.11). */
  sex?: SexAnswer | null | undefined;
  /** Sexual orientation (s.12). */
  sexualOrientation?: SexualOrientationAnswer | null | undefined;
};

/** Ethnic group or background (Census 2021, England and Wales: 19 groups). */
export type EthnicGroup =
  /** Arab. */
  | 'ARAB'
  /** Bangladeshi. */
  | 'ASIAN_BANGLADESHI'
  /** Chinese. */
  | 'ASIAN_CHINESE'
  /** Indian. */
  | 'ASIAN_INDIAN'
  /** Any other Asian background. */
  | 'ASIAN_OTHER'
  /** Pakistani. */
  | 'ASIAN_PAKISTANI'
  /** African. */
  | 'BLACK_AFRICAN'
  /** Caribbean. */
  | 'BLACK_CARIBBEAN'
  /** Any other Black, Black British or Caribbean background. */
  | 'BLACK_OTHER'
  /** Any other mixed or multiple background. */
  | 'MIXED_OTHER'
  /** White and Asian. */
  | 'MIXED_WHITE_AND_ASIAN'
  /** White and Black African. */
  | 'MIXED_WHITE_AND_BLACK_AFRICAN'
  /** White and Black Caribbean. */
  | 'MIXED_WHITE_AND_BLACK_CARIBBEAN'
  /** Any other ethnic group. */
  | 'OTHER_ETHNIC_GROUP'
  /** Asked, and the person would rather not say: an answer like any other. */
  | 'PREFER_NOT_TO_SAY'
  /** English, Welsh, Scottish, Northern Irish or British. */
  | 'WHITE_BRITISH'
  /** Gypsy or Irish Traveller. */
  | 'WHITE_GYPSY_OR_IRISH_TRAVELLER'
  /** Irish. */
  | 'WHITE_IRISH'
  /** Any other White background. */
  | 'WHITE_OTHER'
  /** Roma. */
  | 'WHITE_ROMA';

/** Whether the gender that the person identifies with is the sex registered at birth (Census 2021). */
export type GenderIdentityAnswer =
  /** It is different. */
  | 'DIFFERENT_FROM_REGISTERED'
  /** Asked, and the person would rather not say: an answer like any other. */
  | 'PREFER_NOT_TO_SAY'
  /** It is the same. */
  | 'SAME_AS_REGISTERED';

/** Legal marital or registered civil partnership status (Census 2021). */
export type PartnershipAnswer =
  /** Formerly in a civil partnership which is now legally dissolved. */
  | 'CIVIL_PARTNERSHIP_DISSOLVED'
  /** Divorced. */
  | 'DIVORCED'
  /** In a registered civil partnership. */
  | 'IN_CIVIL_PARTNERSHIP'
  /** Married. */
  | 'MARRIED'
  /** Never married and never registered in a civil partnership. */
  | 'NEVER_MARRIED_OR_REGISTERED'
  /** Asked, and the person would rather not say: an answer like any other. */
  | 'PREFER_NOT_TO_SAY'
  /** Separated, but still legally in a civil partnership. */
  | 'SEPARATED_STILL_IN_CIVIL_PARTNERSHIP'
  /** Separated, but still legally married. */
  | 'SEPARATED_STILL_MARRIED'
  /** Surviving partner from a registered civil partnership. */
  | 'SURVIVING_CIVIL_PARTNER'
  /** Widowed. */
  | 'WIDOWED';

/** Pregnancy, or birth within the 26 weeks that the Equality Act 2010 protects outside work (s.17). Not a question of the Census. */
export type PregnancyAnswer =
  /** Gave birth within the last 26 weeks. */
  | 'GAVE_BIRTH_WITHIN_26_WEEKS'
  /** Neither. */
  | 'NEITHER'
  /** Asked, and the person would rather not say: an answer like any other. */
  | 'PREFER_NOT_TO_SAY'
  /** Pregnant. */
  | 'PREGNANT';

/** What a person answered when asked after protected characteristics. */
export type RecordEqualityProfileInput = {
  /** Who answered. */
  answeredBy: AnsweredBy;
  /** The answers. */
  answers: EqualityAnswersInput;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  personId: string;
  /** The version of the profile that was read (`SensitiveInformation.equalityProfileVersion`); asked for where there are answers already. If somebody was faster the change is refused, and what stands there is not told. */
  profileVersion?: number | null | undefined;
  /** Whether they were told what the answers are for and that they need not give any; else refused. */
  purposeExplained: boolean;
};

/** Religion (Census 2021). */
export type ReligionAnswer =
  /** Buddhist. */
  | 'BUDDHIST'
  /** Christian, all denominations. */
  | 'CHRISTIAN'
  /** Hindu. */
  | 'HINDU'
  /** Jewish. */
  | 'JEWISH'
  /** Muslim. */
  | 'MUSLIM'
  /** No religion. */
  | 'NO_RELIGION'
  /** Any other religion or belief. */
  | 'OTHER_RELIGION'
  /** Asked, and the person would rather not say: an answer like any other. */
  | 'PREFER_NOT_TO_SAY'
  /** Sikh. */
  | 'SIKH';

/** What is kept apart from a person’s record, sealed, and masked until shown. */
export type SensitiveKind =
  /** What they answered about protected characteristics (policy, Equality and Diversity). */
  | 'EQUALITY_PROFILE'
  /** What is to be known of their health or vulnerability (policy 8.8, 11.3). */
  | 'HEALTH'
  /** How to reach them without putting them in danger: what must not be said, and when to call (policy 12.1). */
  | 'SAFE_CONTACT';

/** How something that is kept apart stands for whoever asks. */
export type SensitiveState =
  /** Not shown: ask with a reason (showSensitive). Says nothing of whether there is anything where that alone would tell something. */
  | 'MASKED'
  /** There is none. */
  | 'NOT_HELD'
  /** Shown for a short time, for a reason that was written down. */
  | 'SHOWN';

/** Sex (Census 2021). */
export type SexAnswer =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Asked, and the person would rather not say: an answer like any other. */
  | 'PREFER_NOT_TO_SAY';

/** Sexual orientation (Census 2021; asked of those aged 16 and over). */
export type SexualOrientationAnswer =
  /** Bisexual. */
  | 'BISEXUAL'
  /** Gay or lesbian. */
  | 'GAY_OR_LESBIAN'
  /** Any other sexual orientation. */
  | 'OTHER_ORIENTATION'
  /** Asked, and the person would rather not say: an answer like any other. */
  | 'PREFER_NOT_TO_SAY'
  /** Straight or heterosexual. */
  | 'STRAIGHT_OR_HETEROSEXUAL';

/** What is to be shown, and why. It cannot be sent under a key: each showing is one. */
export type ShowSensitiveInput = {
  /** In words; needed for OTHER, at most 500 characters. Kept sealed. */
  explanation?: string | null | undefined;
  /** What of theirs. */
  kind: SensitiveKind;
  /** The person. */
  personId: string;
  /** Why it is needed. */
  reason: ShowingReason;
};

/** Why somebody needs to see what is kept apart (policy 12.1). */
export type ShowingReason =
  /** The person asked for it. */
  | 'ASKED_BY_THE_PERSON'
  /** To assess a risk (policy 8.7). */
  | 'ASSESSING_RISK'
  /** To reach the person safely. */
  | 'BEFORE_CONTACT'
  /** To put right or complete what is recorded. */
  | 'CORRECTING_A_RECORD'
  /** Another reason, as explained. */
  | 'OTHER'
  /** To plan support, or an adjustment that the person needs (policy 8.8). */
  | 'PLANNING_SUPPORT'
  /** To weigh proportionality, capacity and equality before formal action (policy 11.3). */
  | 'PROPORTIONALITY'
  /** Somebody’s life or safety is at stake. */
  | 'SAFETY_OF_LIFE';

/** A person takes back what they answered. */
export type WithdrawEqualityProfileInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  personId: string;
};

export type ShowEqualityProfileMutationVariables = Exact<{
  input: ShowSensitiveInput;
}>;


export type ShowEqualityProfileMutation = { showSensitive: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, sensitive: { personId: string, equalityProfile:
        | { state: SensitiveState, until: string, askedAt: string, disability: DisabilityAnswer | null, genderReassignment: GenderIdentityAnswer | null, marriageAndCivilPartnership: PartnershipAnswer | null, pregnancyAndMaternity: PregnancyAnswer | null, race: EthnicGroup | null, religionOrBelief: ReligionAnswer | null, sex: SexAnswer | null, sexualOrientation: SexualOrientationAnswer | null }
        | { state: SensitiveState }
        | { state: SensitiveState }
       } | null } };

export type RecordEqualityByFormMutationVariables = Exact<{
  input: RecordEqualityProfileInput;
}>;


export type RecordEqualityByFormMutation = { recordEqualityProfile: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, person: { id: string } | null } };

export type WithdrawEqualityByFormMutationVariables = Exact<{
  input: WithdrawEqualityProfileInput;
}>;


export type WithdrawEqualityByFormMutation = { withdrawEqualityProfile: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, person: { id: string } | null } };

export type WhyNotEqualityFragment = { field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null };

export const ShowEqualityProfileDocument: Trusted<ShowEqualityProfileMutation, ShowEqualityProfileMutationVariables> = trusted('z3N3I8gZcVlPuYDeRMSx45');

export const RecordEqualityByFormDocument: Trusted<RecordEqualityByFormMutation, RecordEqualityByFormMutationVariables> = trusted('dNHsjEmWQ-AZy4BNWOg7Tl');

export const WithdrawEqualityByFormDocument: Trusted<WithdrawEqualityByFormMutation, WithdrawEqualityByFormMutationVariables> = trusted('wJ_70PbFnoOjOSMKJPXqdG');
export const sensitiveKindWords = {
  EQUALITY_PROFILE: "What they answered about protected characteristics (policy, Equality and Diversity).",
  HEALTH: "What is to be known of their health or vulnerability (policy 8.8, 11.3).",
  SAFE_CONTACT: "How to reach them without putting them in danger: what must not be said, and when to call (policy 12.1).",
};

export const showingReasonWords = {
  ASKED_BY_THE_PERSON: "The person asked for it.",
  ASSESSING_RISK: "To assess a risk (policy 8.7).",
  BEFORE_CONTACT: "To reach the person safely.",
  CORRECTING_A_RECORD: "To put right or complete what is recorded.",
  OTHER: "Another reason, as explained.",
  PLANNING_SUPPORT: "To plan support, or an adjustment that the person needs (policy 8.8).",
  PROPORTIONALITY: "To weigh proportionality, capacity and equality before formal action (policy 11.3).",
  SAFETY_OF_LIFE: "Somebody’s life or safety is at stake.",
};

export const showSensitiveInputFields: InputFields = {
  explanation: { kind: 'text', most: 500, says: "In words; needed for OTHER. Kept sealed." },
  kind: { kind: 'word', needed: true, words: sensitiveKindWords, says: "What of theirs." },
  personId: { kind: 'id', needed: true, says: "The person." },
  reason: { kind: 'word', needed: true, words: showingReasonWords, says: "Why it is needed." },
};

export const answeredByWords = {
  SOMEBODY_FOR_THEM: "Somebody who may speak for them, such as a parent or a carer.",
  THEMSELVES: "The person.",
};

export const disabilityAnswerWords = {
  CONDITION_NOT_LIMITING: "There is such a condition, and it does not.",
  LIMITED_A_LITTLE: "Yes, a little.",
  LIMITED_A_LOT: "Yes, a lot.",
  NO_CONDITION: "There is no such condition.",
  PREFER_NOT_TO_SAY: "Asked, and the person would rather not say: an answer like any other.",
};

export const genderIdentityAnswerWords = {
  DIFFERENT_FROM_REGISTERED: "It is different.",
  PREFER_NOT_TO_SAY: "Asked, and the person would rather not say: an answer like any other.",
  SAME_AS_REGISTERED: "It is the same.",
};

export const partnershipAnswerWords = {
  CIVIL_PARTNERSHIP_DISSOLVED: "Formerly in a civil partnership which is now legally dissolved.",
  DIVORCED: "Divorced.",
  IN_CIVIL_PARTNERSHIP: "In a registered civil partnership.",
  MARRIED: "Married.",
  NEVER_MARRIED_OR_REGISTERED: "Never married and never registered in a civil partnership.",
  PREFER_NOT_TO_SAY: "Asked, and the person would rather not say: an answer like any other.",
  SEPARATED_STILL_IN_CIVIL_PARTNERSHIP: "Separated, but still legally in a civil partnership.",
  SEPARATED_STILL_MARRIED: "Separated, but still legally married.",
  SURVIVING_CIVIL_PARTNER: "Surviving partner from a registered civil partnership.",
  WIDOWED: "Widowed.",
};

export const pregnancyAnswerWords = {
  GAVE_BIRTH_WITHIN_26_WEEKS: "Gave birth within the last 26 weeks.",
  NEITHER: "Neither.",
  PREFER_NOT_TO_SAY: "Asked, and the person would rather not say: an answer like any other.",
  PREGNANT: "Pregnant.",
};

export const ethnicGroupWords = {
  ARAB: "Arab.",
  ASIAN_BANGLADESHI: "Bangladeshi.",
  ASIAN_CHINESE: "Chinese.",
  ASIAN_INDIAN: "Indian.",
  ASIAN_OTHER: "Any other Asian background.",
  ASIAN_PAKISTANI: "Pakistani.",
  BLACK_AFRICAN: "African.",
  BLACK_CARIBBEAN: "Caribbean.",
  BLACK_OTHER: "Any other Black, Black British or Caribbean background.",
  MIXED_OTHER: "Any other mixed or multiple background.",
  MIXED_WHITE_AND_ASIAN: "White and Asian.",
  MIXED_WHITE_AND_BLACK_AFRICAN: "White and Black African.",
  MIXED_WHITE_AND_BLACK_CARIBBEAN: "White and Black Caribbean.",
  OTHER_ETHNIC_GROUP: "Any other ethnic group.",
  PREFER_NOT_TO_SAY: "Asked, and the person would rather not say: an answer like any other.",
  WHITE_BRITISH: "English, Welsh, Scottish, Northern Irish or British.",
  WHITE_GYPSY_OR_IRISH_TRAVELLER: "Gypsy or Irish Traveller.",
  WHITE_IRISH: "Irish.",
  WHITE_OTHER: "Any other White background.",
  WHITE_ROMA: "Roma.",
};

export const religionAnswerWords = {
  BUDDHIST: "Buddhist.",
  CHRISTIAN: "Christian, all denominations.",
  HINDU: "Hindu.",
  JEWISH: "Jewish.",
  MUSLIM: "Muslim.",
  NO_RELIGION: "No religion.",
  OTHER_RELIGION: "Any other religion or belief.",
  PREFER_NOT_TO_SAY: "Asked, and the person would rather not say: an answer like any other.",
  SIKH: "Sikh.",
};

export const sexAnswerWords = {
  FEMALE: "Female.",
  MALE: "Male.",
  PREFER_NOT_TO_SAY: "Asked, and the person would rather not say: an answer like any other.",
};

export const sexualOrientationAnswerWords = {
  BISEXUAL: "Bisexual.",
  GAY_OR_LESBIAN: "Gay or lesbian.",
  OTHER_ORIENTATION: "Any other sexual orientation.",
  PREFER_NOT_TO_SAY: "Asked, and the person would rather not say: an answer like any other.",
  STRAIGHT_OR_HETEROSEXUAL: "Straight or heterosexual.",
};

export const equalityAnswersInputFields: InputFields = {
  disability: { kind: 'word', words: disabilityAnswerWords, says: "Disability (Equality Act 2010, s.6)." },
  genderReassignment: { kind: 'word', words: genderIdentityAnswerWords, says: "Gender reassignment (s.7)." },
  marriageAndCivilPartnership: { kind: 'word', words: partnershipAnswerWords, says: "Marriage and civil partnership (s.8)." },
  pregnancyAndMaternity: { kind: 'word', words: pregnancyAnswerWords, says: "Pregnancy and maternity (s.17)." },
  race: { kind: 'word', words: ethnicGroupWords, says: "Race (s.9), asked as ethnic group." },
  religionOrBelief: { kind: 'word', words: religionAnswerWords, says: "Religion or belief (s.10)." },
  sex: { kind: 'word', words: sexAnswerWords, says: "Sex (s.11)." },
  sexualOrientation: { kind: 'word', words: sexualOrientationAnswerWords, says: "Sexual orientation (s.12)." },
};

export const recordEqualityProfileInputFields: InputFields = {
  answeredBy: { kind: 'word', needed: true, words: answeredByWords, says: "Who answered." },
  answers: { kind: 'parts', needed: true, parts: equalityAnswersInputFields, says: "The answers." },
  personId: { kind: 'id', needed: true, says: "The person." },
  purposeExplained: { kind: 'yesNo', needed: true, says: "Whether they were told what the answers are for and that they need not give any; else refused." },
};

export const withdrawEqualityProfileInputFields: InputFields = {
  personId: { kind: 'id', needed: true, says: "The person." },
};