import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { Characteristic, ElevationStage, EqualityBreakdown, GrantState, StaffRole } from '../vocabulary.ts';
import { MOST_STEWARDS } from './equality-steward.ts';

/** So long the counts are open once a second steward has approved. */
export const ELEVATION_HOURS = 4;
/** So long a request waits for the second steward: later it is asked anew. */
const DAYS_TO_DECIDE = 7;
const SHORTEST = 20;
const LONGEST = 1_000;
const clause = '12.1';

const ownHand = (field: string) =>
  refusal(field, 'NOT_ONES_OWN_ROLES', clause, 'Somebody else names and confirms you as a steward.');

export interface StewardToBe {
  by: string;
  staff: { id: string; leaves: boolean; roles: readonly StaffRole[] };
  /** Who is one, or waits to be. */
  there: readonly { staffId: string; seat: number }[];
}

/** Whether somebody may be named a steward, and which of the two seats they take. */
export function ruleOnNaming({ by, staff, there }: StewardToBe): Ruling<{ seat: number }> {
  const refusals: Refusal[] = [];
  if (staff.id === by) refusals.push(ownHand('staffId'));
  if (staff.leaves) {
    const message = 'They are on record as leaving: take that back first.';
    refusals.push(refusal('staffId', 'STILL_EMPLOYED', clause, message));
  }
  if (!staff.roles.includes(StaffRole.EQUALITY_AND_DIVERSITY_GROUP)) {
    const message = 'A steward is one of the Equality and Diversity group: give them that role first.';
    refusals.push(refusal('staffId', 'STEWARD_OF_THE_GROUP', '15.4', message));
  }
  if (there.some(({ staffId }) => staffId === staff.id)) {
    const message = 'They are a steward already, or it waits to be confirmed.';
    refusals.push(refusal('staffId', 'NAMED_ONCE', clause, message));
  } else if (there.length >= MOST_STEWARDS) {
    const message = `There are ${MOST_STEWARDS} stewards at most: end another’s stewardship first.`;
    refusals.push(refusal('staffId', 'TWO_STEWARDS', '15.4', message));
  }
  const seat = there.some((each) => each.seat === 1) ? 2 : 1;
  return ruling(refusals, { seat });
}

export interface StewardThere {
  state: GrantState;
  staffId: string;
  namedBy: string;
}

/** Whether it may be confirmed: by somebody who neither named them nor is to be one. */
export function ruleOnConfirmingSteward({ state, staffId, namedBy }: StewardThere, by: string): Ruling {
  const refusals: Refusal[] = [];
  if (state !== GrantState.PROPOSED) {
    refusals.push(refusal('stewardId', 'WAITS_FOR_NOBODY', clause, 'It does not wait to be confirmed.'));
  }
  if (staffId === by) refusals.push(ownHand('stewardId'));
  if (namedBy === by) {
    const message = 'A second person confirms it: another administrator, or the data protection officer.';
    refusals.push(refusal('stewardId', 'SECOND_PERSON_CONFIRMS', clause, message));
  }
  return ruling(refusals, {});
}

export function ruleOnEndingSteward({ state }: Pick<StewardThere, 'state'>): Ruling {
  const over = state !== GrantState.PROPOSED && state !== GrantState.HELD;
  const message = 'They are not a steward any more.';
  return ruling(over ? [refusal('stewardId', 'HELD_NO_LONGER', clause, message)] : [], {});
}

export interface ElevationAsked {
  characteristic: Characteristic;
  by: EqualityBreakdown;
  reason: string;
  /** The actor is a steward at this moment. */
  steward: boolean;
  /** Counts of the year are kept that the actor may see. */
  kept: boolean;
  /** The same of one's own, asked for or open. */
  already: boolean;
}

/** Whether a steward may ask for exact counts (#133). */
export function ruleOnAsking(asked: ElevationAsked): Ruling {
  const refusals: Refusal[] = [
    ...refuseNoSteward(asked.steward),
    ...refuseText('reason', asked.reason, LONGEST),
  ];
  if (isBlank(asked.reason) || asked.reason.trim().length < SHORTEST) {
    const message = `Say in words what is to be checked: at least ${SHORTEST} characters.`;
    refusals.push(refusal('reason', 'REASON_IN_WORDS', clause, message));
  }
  if (asked.by === EqualityBreakdown.SEX && asked.characteristic !== Characteristic.AGE) {
    const message = 'Only age is told by sex.';
    refusals.push(refusal('by', 'TABLE_OF_THE_LIST', '15.4', message));
  }
  if (asked.steward && !asked.kept) {
    const message = 'There are no counts of that year that you may see.';
    refusals.push(refusal('year', 'COUNTS_OF_YEAR', '15.4', message));
  }
  if (asked.already) {
    const message = 'You have asked for the same already.';
    refusals.push(refusal('', 'ASKED_ONCE', clause, message));
  }
  return ruling(refusals, {});
}

export interface ElevationThere {
  stage: ElevationStage;
  askedAt: Date;
  askedBy: string;
  decidedBy: string | null;
  until: Date | null;
}

export interface Deciding {
  by: string;
  /** The actor is a steward at this moment. */
  steward: boolean;
  now: Date;
}

/** Whether it may be approved, and until when it is open then: never by whoever asked (#133). */
export function ruleOnApproving(there: ElevationThere, act: Deciding): Ruling<{ until: Date }> {
  const refusals = [...refuseNoSteward(act.steward), ...refuseDecided(there)];
  if (there.askedBy === act.by) refusals.push(secondSteward);
  if (act.now.getTime() - there.askedAt.getTime() > DAYS_TO_DECIDE * 86_400_000) {
    const message = `It was asked for more than ${DAYS_TO_DECIDE} days ago: it is asked for anew.`;
    refusals.push(refusal('elevationId', 'DECIDED_IN_TIME', clause, message));
  }
  return ruling(refusals, { until: new Date(act.now.getTime() + ELEVATION_HOURS * 3_600_000) });
}

export function ruleOnDecliningElevation(there: ElevationThere, act: Deciding): Ruling {
  const refusals = [...refuseNoSteward(act.steward), ...refuseDecided(there)];
  if (there.askedBy === act.by) refusals.push(secondSteward);
  return ruling(refusals, {});
}

/** Whether it may be ended, or taken back before it was decided: by either of the two. */
export function ruleOnEndingElevation(there: ElevationThere, { by, now }: Omit<Deciding, 'steward'>): Ruling {
  const { stage, until } = there;
  const asked = stage === ElevationStage.ASKED;
  const open = stage === ElevationStage.APPROVED && !!until && until > now;
  if (!asked && !open) {
    return ruling([refusal('elevationId', 'OVER_ALREADY', clause, 'It is over already.')], {});
  }
  if (by !== there.askedBy && (asked || by !== there.decidedBy)) {
    const message = asked
      ? 'Whoever asked takes it back; you can decline it.'
      : 'Whoever asked for it ends it, or whoever approved it.';
    return ruling([refusal('elevationId', 'ONE_OF_THE_TWO', clause, message)], {});
  }
  return ruling([], {});
}

const secondSteward = refusal(
  'elevationId',
  'SECOND_STEWARD_DECIDES',
  clause,
  'The other steward decides what you have asked for.',
);

const refuseDecided = ({ stage }: ElevationThere): Refusal[] =>
  stage === ElevationStage.ASKED
    ? []
    : [refusal('elevationId', 'WAITS_FOR_NOBODY', clause, 'It does not wait to be decided.')];

const refuseNoSteward = (steward: boolean): Refusal[] =>
  steward
    ? []
    : [
        refusal(
          '',
          'STEWARDS_ONLY',
          '15.4',
          'Only a steward of the equality figures may do this: an administrator names one, and a second person confirms it.',
        ),
      ];

/** Why nothing is shown: one answer, whatever the reason is. */
export const refuseLooking = refusal(
  'elevationId',
  'NOT_OPEN_TO_YOU',
  clause,
  'This is not open to you: it may be over, not approved yet, or another’s.',
);
