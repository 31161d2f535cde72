import { ActionType, Behaviour, CategoryCode, DefinitionLimb, RiskLevel } from '../../schema/vocabulary.ts';

type Weighted<T> = readonly (readonly [T, number])[];

/** How cases of one category usually go. Our estimates, after landlords' published practice. */
export interface CategoryProfile {
  behaviours: Weighted<Behaviour>;
  limbs: Weighted<readonly DefinitionLimb[]>;
  /** How often somebody is known, or thought, to be responsible. */
  identified: number;
  /** How often it happens in places shared by several homes. */
  communal: number;
  /** How often it comes to formal and to legal action. */
  formal: number;
  legal: number;
  risk: Weighted<RiskLevel>;
  early: Weighted<ActionType>;
  support: Weighted<ActionType>;
  power: Weighted<ActionType>;
}

const A = ActionType;
const B = Behaviour;
const { LOW, MEDIUM, HIGH } = RiskLevel;
const { HARASSMENT_ALARM_DISTRESS, RESIDENTIAL_NUISANCE, HOUSING_RELATED_NUISANCE, EXTENDED_POLICY } =
  DefinitionLimb;

const mild: Weighted<RiskLevel> = [
  [LOW, 55],
  [MEDIUM, 38],
  [HIGH, 7],
];
const grave: Weighted<RiskLevel> = [
  [LOW, 10],
  [MEDIUM, 55],
  [HIGH, 35],
];
const distress: Weighted<readonly DefinitionLimb[]> = [
  [[HARASSMENT_ALARM_DISTRESS], 70],
  [[HARASSMENT_ALARM_DISTRESS, RESIDENTIAL_NUISANCE], 22],
  [[HARASSMENT_ALARM_DISTRESS, HOUSING_RELATED_NUISANCE], 8],
];
const nuisance: Weighted<readonly DefinitionLimb[]> = [
  [[RESIDENTIAL_NUISANCE], 62],
  [[RESIDENTIAL_NUISANCE, HARASSMENT_ALARM_DISTRESS], 18],
  [[HOUSING_RELATED_NUISANCE], 12],
  [[EXTENDED_POLICY], 8],
];
const talking: Weighted<ActionType> = [
  [A.WARNING_VERBAL, 22],
  [A.MEDIATION, 16],
  [A.FACILITATED_CONVERSATION, 14],
  [A.WARNING_LETTER, 15],
  [A.GOOD_NEIGHBOUR_AGREEMENT, 10],
  [A.ACCEPTABLE_BEHAVIOUR_CONTRACT, 9],
  [A.RESTORATIVE_APPROACH, 6],
  [A.PARENTING_SUPPORT, 3],
];
const withPolice: Weighted<ActionType> = [
  [A.JOINT_VISIT, 40],
  [A.WARNING_LETTER, 25],
  [A.ACCEPTABLE_BEHAVIOUR_CONTRACT, 15],
  [A.WARNING_VERBAL, 12],
  [A.SIGNPOST, 8],
];
const protection: Weighted<ActionType> = [
  [A.SECURITY_MEASURE, 38],
  [A.REFERRAL, 36],
  [A.SAFEGUARDING_REFERRAL, 12],
  [A.TEMPORARY_MOVE, 8],
  [A.REHABILITATION_REFERRAL, 6],
];
const powers: Weighted<ActionType> = [
  [A.NOTICE_TO_END_LICENCE, 26],
  [A.INJUNCTION, 22],
  [A.POSSESSION_BREACH, 12],
  [A.EXCLUSION_ORDER, 8],
  [A.COMMUNITY_PROTECTION_NOTICE, 10],
  [A.TEMPORARY_EXCLUSION_WALES, 14],
  [A.PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES, 10],
  [A.DEMOTION_ORDER, 3],
  [A.CRIMINAL_BEHAVIOUR_ORDER, 3],
  [A.EVICTION, 1],
];
const powersOverNoise: Weighted<ActionType> = [
  [A.NOISE_ABATEMENT, 40],
  [A.EQUIPMENT_CONFISCATION, 8],
  ...powers.filter(([type]) => type !== A.EVICTION),
];
const powersOverDealing: Weighted<ActionType> = [
  [A.CLOSURE_ORDER, 40],
  [A.POSSESSION_ABSOLUTE_GROUND, 12],
  ...powers,
];

const profile = (facts: Partial<CategoryProfile>): CategoryProfile => ({
  behaviours: [[B.OTHER, 1]],
  limbs: distress,
  identified: 0.9,
  communal: 0.05,
  formal: 0.1,
  legal: 0.04,
  risk: mild,
  early: talking,
  support: protection,
  power: powers,
  ...facts,
});

export const categoryProfiles: Record<CategoryCode, CategoryProfile> = {
  [CategoryCode.NOISE_NUISANCE]: profile({
    behaviours: [[B.EXCESSIVE_NOISE, 1]],
    limbs: nuisance,
    identified: 0.97,
    formal: 0.07,
    legal: 0.02,
    early: [[A.DIARY_SHEETS, 45], [A.SIGNPOST, 10], [A.SELF_RESOLUTION, 14], ...talking],
    power: powersOverNoise,
  }),
  [CategoryCode.PARTIES]: profile({
    behaviours: [[B.EXCESSIVE_NOISE, 1]],
    limbs: nuisance,
    identified: 0.98,
    communal: 0,
    formal: 0.06,
    legal: 0.01,
    early: [[A.DIARY_SHEETS, 35], ...talking],
    power: powersOverNoise,
  }),
  [CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION]: profile({
    behaviours: [[B.INTIMIDATION_HARASSMENT, 1]],
    communal: 0.12,
    formal: 0.11,
    risk: [
      [LOW, 38],
      [MEDIUM, 48],
      [HIGH, 14],
    ],
    early: [[A.SELF_RESOLUTION, 8], ...talking],
  }),
  [CategoryCode.VIOLENCE]: profile({
    behaviours: [[B.VIOLENCE, 1]],
    communal: 0.2,
    formal: 0.2,
    legal: 0.13,
    risk: grave,
    early: withPolice,
  }),
  [CategoryCode.VANDALISM_DAMAGE_GRAFFITI]: profile({
    behaviours: [
      [B.GRAFFITI, 20],
      [B.FLY_TIPPING, 22],
      [B.FOULING, 8],
      [B.OTHER, 44],
      [B.NUISANCE_VEHICLES, 6],
    ],
    limbs: [
      [[HOUSING_RELATED_NUISANCE], 60],
      [[EXTENDED_POLICY], 40],
    ],
    identified: 0.46,
    communal: 0.62,
    formal: 0.05,
    legal: 0.02,
    early: [[A.SIGNPOST, 10], [A.WARNING_LETTER, 20], ...talking],
    support: [
      [A.SECURITY_MEASURE, 70],
      [A.REFERRAL, 30],
    ],
  }),
  [CategoryCode.CRIMINAL_ACTIVITY]: profile({
    behaviours: [
      [B.DRUG_SELLING_OR_UNLAWFUL_USE, 35],
      [B.NUISANCE_VEHICLES, 22],
      [B.OTHER, 43],
    ],
    identified: 0.6,
    communal: 0.4,
    formal: 0.12,
    legal: 0.06,
    early: withPolice,
  }),
  [CategoryCode.DRUG_DEALING]: profile({
    behaviours: [[B.DRUG_SELLING_OR_UNLAWFUL_USE, 1]],
    limbs: [
      [[HOUSING_RELATED_NUISANCE], 45],
      [[HARASSMENT_ALARM_DISTRESS, HOUSING_RELATED_NUISANCE], 55],
    ],
    identified: 0.84,
    communal: 0.22,
    formal: 0.17,
    legal: 0.12,
    risk: [
      [LOW, 22],
      [MEDIUM, 53],
      [HIGH, 25],
    ],
    early: withPolice,
    power: powersOverDealing,
  }),
  [CategoryCode.WEAPONS]: profile({
    behaviours: [
      [B.VIOLENCE, 25],
      [B.INTIMIDATION_HARASSMENT, 45],
      [B.OTHER, 30],
    ],
    communal: 0.25,
    formal: 0.24,
    legal: 0.12,
    risk: grave,
    early: withPolice,
  }),
  [CategoryCode.CUCKOOING_MATE_CRIME]: profile({
    behaviours: [
      [B.DRUG_SELLING_OR_UNLAWFUL_USE, 50],
      [B.INTIMIDATION_HARASSMENT, 50],
    ],
    identified: 0.7,
    communal: 0,
    formal: 0.12,
    legal: 0.12,
    risk: grave,
    early: withPolice,
    support: [[A.SAFEGUARDING_REFERRAL, 60], ...protection],
    power: powersOverDealing,
  }),
  [CategoryCode.CYBER_CRIME]: profile({
    behaviours: [
      [B.INTIMIDATION_HARASSMENT, 60],
      [B.OTHER, 40],
    ],
    identified: 0.5,
    communal: 0,
    formal: 0.03,
    legal: 0.01,
    early: [
      [A.SIGNPOST, 50],
      [A.WARNING_LETTER, 20],
      [A.FACILITATED_CONVERSATION, 15],
      [A.RESTORATIVE_APPROACH, 15],
    ],
    support: [
      [A.REFERRAL, 80],
      [A.SECURITY_MEASURE, 20],
    ],
  }),
  [CategoryCode.HATE_CRIME]: profile({
    behaviours: [[B.TARGETING_IDENTIFIED_GROUP, 1]],
    identified: 0.86,
    communal: 0.16,
    formal: 0.18,
    legal: 0.08,
    risk: grave,
    early: [[A.RESTORATIVE_APPROACH, 8], ...withPolice],
  }),
  [CategoryCode.DOMESTIC_ABUSE]: profile({ behaviours: [[B.VIOLENCE, 1]] }),
};
