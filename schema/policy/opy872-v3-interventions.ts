import { ActionType, AgencyKind, InterventionRoute, Nation, OccupancyType } from '../vocabulary.ts';
import type { Intervention } from './intervention.ts';

const { SERIOUS_RISK, PERSISTENT, PARTNERSHIP, POSSESSION } = InterventionRoute;
const { ENGLAND, WALES } = Nation;
const { POLICE, LOCAL_AUTHORITY, ENVIRONMENTAL_HEALTH } = AgencyKind;

const ACT_2014 = 'Anti-social Behaviour, Crime and Policing Act 2014';
const WALES_2016 = 'Renting Homes (Wales) Act 2016';
const BILL_2026 = 'Crime and Policing Act 2026';

const power = (type: ActionType, clause: string, facts: Partial<Intervention>): Intervention => ({
  type,
  printed: null,
  routes: [],
  nations: [ENGLAND, WALES],
  legalBasis: null,
  ledBy: [],
  commenced: true,
  validFrom: null,
  validTo: null,
  clause,
  caution: null,
  occupancy: null,
  ages: null,
  byCourt: false,
  respondentAssessed: false,
  ...facts,
});

const partner = (type: ActionType, printed: string, ledBy: AgencyKind[], facts: Partial<Intervention> = {}) =>
  power(type, '11.7', { printed, routes: [PARTNERSHIP], ledBy, ...facts });

const licences = [OccupancyType.LICENCE, OccupancyType.EXCLUDED_LICENCE, OccupancyType.CAS2_LICENCE];
const tenancies = [
  OccupancyType.ASSURED,
  OccupancyType.ASSURED_SHORTHOLD,
  OccupancyType.SECURE,
  OccupancyType.INTRODUCTORY,
  OccupancyType.DEMOTED,
  OccupancyType.SHARED_OWNER,
];
const contracts = [
  OccupancyType.SECURE_CONTRACT_W,
  OccupancyType.STANDARD_CONTRACT_W,
  OccupancyType.SUPPORTED_STANDARD_CONTRACT_W,
  OccupancyType.PROHIBITED_CONDUCT_STANDARD_CONTRACT_W,
];

const notYet = (type: ActionType, ages: Intervention['ages'] = null) =>
  power(type, BILL_2026, {
    legalBasis: BILL_2026,
    commenced: false,
    ages,
    byCourt: true,
    respondentAssessed: true,
    caution: 'Not in this version of the policy; in use once it is in force and the policy names it.',
  });

/** The powers of section 11. Markers (Wales) are the policy's; doubts about the law stand as cautions. */
export const opy872Interventions: Intervention[] = [
  power(ActionType.INJUNCTION, '11.5', {
    printed: 'Injunction to stop behaviour and/or exclude visitors from our premises.',
    routes: [SERIOUS_RISK, PERSISTENT, PARTNERSHIP],
    legalBasis: `${ACT_2014}, section 1`,
    byCourt: true,
    validFrom: '2015-03-23',
  }),
  power(ActionType.NOTICE_TO_END_LICENCE, '11.5', {
    printed: 'Notice to End Licence for ASB with accelerated possession procedure.',
    routes: [SERIOUS_RISK],
    occupancy: licences,
    caution:
      'Check with a legal adviser whether the Protection from Eviction Act 1977 applies to the licence.',
  }),
  power(ActionType.EXCLUSION_ORDER, '11.5', {
    printed: 'Exclusion Order',
    caution: `The policy names it apart; to exclude somebody is a term of an injunction (${ACT_2014}, section 13): check with a legal adviser.`,
    byCourt: true,
    routes: [SERIOUS_RISK, PERSISTENT],
  }),
  power(ActionType.TEMPORARY_EXCLUSION_WALES, '11.5', {
    printed: 'Temporary Exclusion Order (Wales)',
    routes: [SERIOUS_RISK, PERSISTENT],
    nations: [WALES],
    legalBasis: `${WALES_2016}, section 145`,
    occupancy: [OccupancyType.SUPPORTED_STANDARD_CONTRACT_W],
    validFrom: '2022-12-01',
  }),
  power(ActionType.PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES, '11.5', {
    printed: 'Prohibited Conduct Order (Wales)',
    routes: [SERIOUS_RISK, PERSISTENT],
    nations: [WALES],
    legalBasis: `${WALES_2016}, section 116`,
    byCourt: true,
    caution:
      'The order turns a secure contract into a prohibited conduct standard contract: check with a legal adviser which contracts it can reach.',
    validFrom: '2022-12-01',
  }),
  power(ActionType.DEMOTION_ORDER, '11.6', {
    printed: 'Demotion Order',
    legalBasis: 'Housing Act 1985, section 82A; Housing Act 1988, section 6A; Housing Act 1996, section 143A',
    byCourt: true,
    routes: [PERSISTENT],
    caution: 'Believed to be no longer available in Wales; check with a legal adviser.',
  }),
  power(ActionType.POSSESSION_BREACH, '11.8', {
    printed: 'possession order either for breach of tenancy',
    legalBasis: `Housing Act 1985, Schedule 2, Grounds 1 and 2; Housing Act 1988, Schedule 2, Grounds 12 and 14; ${WALES_2016}, section 157`,
    occupancy: [...tenancies, ...contracts],
    byCourt: true,
    routes: [POSSESSION],
  }),
  power(ActionType.POSSESSION_ABSOLUTE_GROUND, '11.8', {
    printed: 'possession order on the absolute grounds',
    occupancy: [...tenancies, ...contracts],
    byCourt: true,
    routes: [POSSESSION],
    legalBasis: 'Housing Act 1985, section 84A; Housing Act 1988, Schedule 2, Ground 7A',
    caution: 'The Housing Acts govern tenancies in England; in Wales check with a legal adviser.',
  }),
  power(ActionType.EVICTION, '11.6', {
    printed: 'Eviction',
    caution: 'Carried out under an order for possession alone, whose Act stands there.',
    byCourt: true,
    routes: [PERSISTENT],
  }),
  partner(ActionType.COMMUNITY_PROTECTION_NOTICE, 'Community protection notice', [POLICE, LOCAL_AUTHORITY], {
    legalBasis: `${ACT_2014}, section 43`,
    validFrom: '2014-10-20',
  }),
  partner(ActionType.DISPERSAL, 'Dispersal Orders', [POLICE], {
    legalBasis: `${ACT_2014}, section 35`,
    validFrom: '2014-10-20',
  }),
  partner(ActionType.NOISE_ABATEMENT, 'Noise Abatement', [ENVIRONMENTAL_HEALTH], {
    legalBasis: 'Environmental Protection Act 1990, section 80',
  }),
  partner(ActionType.EQUIPMENT_CONFISCATION, 'equipment confiscation', [ENVIRONMENTAL_HEALTH], {
    legalBasis: 'Noise Act 1996, section 10',
  }),
  partner(ActionType.CRIMINAL_BEHAVIOUR_ORDER, 'Criminal Behaviour Order', [POLICE, LOCAL_AUTHORITY], {
    legalBasis: `${ACT_2014}, section 22`,
    byCourt: true,
    validFrom: '2014-10-20',
  }),
  partner(ActionType.COMMUNITY_PROTECTION_ORDER, 'Community protection order', [POLICE, LOCAL_AUTHORITY], {
    caution: 'Kept as the policy prints it; the Act knows a community protection notice.',
  }),
  partner(ActionType.CLOSURE_ORDER, 'Closure orders', [POLICE, LOCAL_AUTHORITY], {
    legalBasis: `${ACT_2014}, section 80`,
    byCourt: true,
    validFrom: '2014-10-20',
  }),
  notYet(ActionType.RESPECT_ORDER, { from: 18, to: null }),
  notYet(ActionType.HOUSING_INJUNCTION),
  notYet(ActionType.YOUTH_INJUNCTION, { from: 10, to: 17 }),
];
