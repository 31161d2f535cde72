import { AbsoluteCondition, ActionType } from '../vocabulary.ts';
import type { FormalActionPolicy } from './formal-action-policy.ts';

const WALES_2016 = 'Renting Homes (Wales) Act 2016';

/** Section 11 beside its catalogue. The months of the absolute ground are those of the two Housing Acts. */
export const opy872FormalAction: FormalActionPolicy = {
  afterPartnership: {
    types: [ActionType.POSSESSION_BREACH, ActionType.POSSESSION_ABSOLUTE_GROUND, ActionType.EVICTION],
    clause: '11.7',
  },
  absoluteGround: {
    noticeMonths: {
      [AbsoluteCondition.SERIOUS_OFFENCE]: 12,
      [AbsoluteCondition.INJUNCTION_BREACHED]: 12,
      [AbsoluteCondition.CRIMINAL_BEHAVIOUR_ORDER_BREACHED]: 12,
      [AbsoluteCondition.CLOSURE_ORDER]: 3,
      [AbsoluteCondition.NOISE_ABATEMENT_BREACHED]: 12,
    },
    refuses: true,
    clause: 'Housing Act 1985, section 83ZA; Housing Act 1988, section 8 (Ground 7A)',
  },
  temporaryExclusion: {
    hours: 48,
    times: 3,
    months: 6,
    reasonsWorkingDays: 1,
    clause: `${WALES_2016}, section 145`,
  },
  prohibitedConduct: { probationMonths: 12, extendable: true, clause: `${WALES_2016}, section 116` },
  publicityAge: { years: 18, clause: null },
};
