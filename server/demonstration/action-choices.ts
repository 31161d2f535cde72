import { ActionType, AgencyKind, Nation } from '../../schema/vocabulary.ts';

const A = ActionType;

/** Prevention fits any category; it is aimed at a whole service as often as at one person. */
export const prevention: readonly (readonly [ActionType, number])[] = [
  [A.WEEKLY_REVIEW_MEETING, 22],
  [A.REFRESHER_CONVERSATION, 22],
  [A.CHALLENGE_BEHAVIOUR, 20],
  [A.RESILIENCE_SUPPORT, 14],
  [A.COMMUNITY_ENGAGEMENT, 8],
  [A.COMMUNITY_AGREEMENT, 7],
  [A.DIVERSIONARY_ACTIVITY, 7],
];

export const forWitnesses: readonly ActionType[] = [
  A.COURT_PREPARATION,
  A.WITNESS_COURT_TRANSPORT,
  A.WITNESS_ESCORT,
  A.WITNESS_FOLLOW_UP,
];

const onlyInWales: readonly ActionType[] = [
  A.TEMPORARY_EXCLUSION_WALES,
  A.PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES,
];
const onlyInEngland: readonly ActionType[] = [A.DEMOTION_ORDER, A.POSSESSION_ABSOLUTE_GROUND];

export const existsIn = (type: ActionType, nation: Nation): boolean =>
  !(nation === Nation.WALES ? onlyInEngland : onlyInWales).includes(type);

const agencies: Partial<Record<ActionType, readonly AgencyKind[]>> = {
  [A.SIGNPOST]: [
    AgencyKind.ENVIRONMENTAL_HEALTH,
    AgencyKind.POLICE,
    AgencyKind.LOCAL_AUTHORITY,
    AgencyKind.VICTIM_SUPPORT,
  ],
  [A.MEDIATION]: [AgencyKind.MEDIATION],
  [A.JOINT_VISIT]: [AgencyKind.POLICE],
  [A.REFERRAL]: [AgencyKind.VICTIM_SUPPORT, AgencyKind.SUPPORT_PROVIDER, AgencyKind.ICB_NHS],
  [A.SAFEGUARDING_REFERRAL]: [AgencyKind.SOCIAL_SERVICES],
  [A.REHABILITATION_REFERRAL]: [AgencyKind.PROBATION, AgencyKind.SUPPORT_PROVIDER],
  [A.PARENTING_SUPPORT]: [AgencyKind.LOCAL_AUTHORITY],
  [A.DIVERSIONARY_ACTIVITY]: [AgencyKind.YOUTH_JUSTICE, AgencyKind.COMMUNITY_SAFETY_PARTNERSHIP],
  [A.COMMUNITY_ENGAGEMENT]: [AgencyKind.POLICE, AgencyKind.OTHER_LANDLORD],
  [A.NOISE_ABATEMENT]: [AgencyKind.ENVIRONMENTAL_HEALTH],
  [A.EQUIPMENT_CONFISCATION]: [AgencyKind.ENVIRONMENTAL_HEALTH],
  [A.COMMUNITY_PROTECTION_NOTICE]: [AgencyKind.LOCAL_AUTHORITY],
  [A.CRIMINAL_BEHAVIOUR_ORDER]: [AgencyKind.POLICE],
  [A.CLOSURE_ORDER]: [AgencyKind.POLICE],
  [A.INJUNCTION]: [AgencyKind.LEGAL_ADVISER],
  [A.POSSESSION_BREACH]: [AgencyKind.LEGAL_ADVISER],
};

export const agenciesFor = (type: ActionType): readonly AgencyKind[] | undefined => agencies[type];
