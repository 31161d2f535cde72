import { Temporal } from 'temporal-polyfill';
import { isActive } from '../agency/agency-rules.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { PreventionStatus, PreventionStrand, PreventionType } from '../vocabulary.ts';

/** The strand that each type serves before all (6.1). */
const usualStrand: Record<PreventionType, PreventionStrand> = {
  WEEKLY_REVIEW_MEETING: PreventionStrand.RESPONSIBILITIES_AND_RIGHTS,
  REFRESHER_CONVERSATION: PreventionStrand.RESPONSIBILITIES_AND_RIGHTS,
  CHALLENGE_BEHAVIOUR: PreventionStrand.CHALLENGING_BEHAVIOUR,
  RESILIENCE_SUPPORT: PreventionStrand.PERSONAL_RESILIENCE,
  COMMUNITY_ENGAGEMENT: PreventionStrand.COMMUNITY_ENGAGEMENT,
  COMMUNITY_AGREEMENT: PreventionStrand.COMMUNITY_ENGAGEMENT,
  DIVERSIONARY_ACTIVITY: PreventionStrand.COMMUNITY_ENGAGEMENT,
};

/** Done with one person (6.3); the others are done with a community (6.4). */
const withOnePerson: readonly PreventionType[] = [
  PreventionType.WEEKLY_REVIEW_MEETING,
  PreventionType.REFRESHER_CONVERSATION,
  PreventionType.CHALLENGE_BEHAVIOUR,
  PreventionType.RESILIENCE_SUPPORT,
];

export const mostPartners = 20;

export interface PreventionActivityFacts {
  type: PreventionType;
  strands: readonly PreventionStrand[];
  aboutSomebody: boolean;
  /** Where it took place, as far as named or to be told from what is named. */
  place: 'SERVICE' | 'AREA' | 'BOTH' | null;
  /** Whoever records it answers for more than their own cases. */
  answersForPlaces: boolean;
  /** The agencies that took part, with the days on which they may be turned to. */
  agencies: readonly { activeFrom: string; activeTo?: string | null }[];
  heldOn: string;
  nextOn: string | null;
  summary: string | null;
  agreed: string | null;
  agreementClause: string | null;
}

export interface PlannedPrevention {
  strands: PreventionStrand[];
  nextOn: string | null;
}

/** Whether it can have taken place as told (#82, #84, #85), and what follows from it. */
export function ruleOnPrevention(
  activity: PreventionActivityFacts,
  { prevention }: Pick<PolicyDocument, 'prevention'>,
  today: string,
): Ruling<PlannedPrevention> {
  const { type, heldOn, nextOn } = activity;
  const refusals = [
    ...refuseText('summary', activity.summary, 20_000),
    ...refuseText('agreed', activity.agreed, 20_000),
    ...refuseText('agreementClause', activity.agreementClause, 2_000),
    ...refusePlace(activity),
    ...refusePartners(activity),
  ];
  if (isBlank(activity.summary) && isBlank(activity.agreed)) {
    const message = 'Say what was done, or what was agreed.';
    refusals.push(refusal('summary', 'SAY_WHAT_WAS_DONE', '6.1', message));
  }
  if (heldOn > today) {
    refusals.push(refusal('heldOn', 'NOT_IN_THE_FUTURE', '6.1', 'It cannot have taken place in the future.'));
  }
  if (nextOn && nextOn <= heldOn) {
    refusals.push(refusal('nextOn', 'NEXT_AFTER_THIS', '6.3', 'The next one comes after this one.'));
  }
  const { weeklyReviewEveryDays } = prevention;
  const inAWeek =
    type === PreventionType.WEEKLY_REVIEW_MEETING
      ? Temporal.PlainDate.from(heldOn).add({ days: weeklyReviewEveryDays.value }).toString()
      : null;
  const strands = activity.strands.length > 0 ? [...new Set(activity.strands)] : [usualStrand[type]];
  return ruling(refusals, { strands, nextOn: nextOn ?? inAWeek });
}

function refusePlace({ type, aboutSomebody, place, answersForPlaces }: PreventionActivityFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (withOnePerson.includes(type) && !aboutSomebody) {
    refusals.push(refusal('personId', 'WITH_WHOM', '6.3', 'Say with whom.'));
  }
  if (place === null) {
    const message = 'Say in which service it took place, or in which area.';
    refusals.push(refusal('serviceId', 'WHERE', '6.4', message));
  }
  if (place === 'BOTH' || (place === 'AREA' && aboutSomebody)) {
    const message = 'A whole area is named alone: without a person, a property, a service or a case.';
    refusals.push(refusal('areaId', 'AREA_ALONE', '6.4', message));
  }
  if (place === 'AREA' && !answersForPlaces) {
    const message = 'What is done in a whole area is recorded by those who answer for a service of it.';
    refusals.push(refusal('areaId', 'RECORDED_BY_WHO_ANSWERS_FOR_IT', '6.4', message));
  }
  return refusals;
}

function refusePartners({ agencies, heldOn }: PreventionActivityFacts): Refusal[] {
  if (agencies.length > mostPartners) {
    const message = `Name at most ${mostPartners} agencies.`;
    return [refusal('agencyIds', 'TOO_MANY_PARTNERS', '6.4', message)];
  }
  if (agencies.every((agency) => isActive(agency, heldOn))) return [];
  const message = 'An agency could not be turned to on that day, says the directory.';
  return [refusal('agencyIds', 'PARTNER_OF_THE_DAY', '6.4', message)];
}

/** What was recorded is put right or withdrawn once, and with a reason. */
export function ruleOnEnding(status: PreventionStatus, reason: string): Ruling {
  const refusals = refuseText('reason', reason, 2_000);
  if (isBlank(reason)) refusals.push(refusal('reason', 'REASON_NEEDED', '8.4', 'Say why.'));
  if (status !== PreventionStatus.RECORDED) {
    const message = 'It has been corrected or withdrawn already.';
    refusals.push(refusal('activityId', 'ENDED_ONCE', '8.4', message));
  }
  return ruling(refusals, {});
}
