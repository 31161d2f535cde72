import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { localDay } from '../calendar/working-days.ts';
import { type PastMoment, refuseMoment } from '../past-moment.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { type AgencyKind, LandlordRole, PartyRole, PlanItemBy } from '../vocabulary.ts';

export interface PlanFacts {
  role: PartyRole;
  /** Whether the risk to the person the plan is for has been assessed in the case. */
  assessed: boolean;
  agreedAt: Date;
  caseOpenedAt: Date;
  expectations: string | null;
  landlordRole: LandlordRole;
  leadAgency: AgencyKind | null;
}

export interface PlanItemFacts {
  action: boolean;
  description: string | null;
  by: PlanItemBy;
  agency: AgencyKind | null;
  /** `yyyy-mm-dd` */
  dueOn: string | null;
}

export const mostItems = 50;
export const mostReviews = 24;

/** Whether a plan can have been agreed as told (#88, #105, #111, #117). */
export function ruleOnPlan(plan: PlanFacts, { guards }: PolicyDocument, now: Date): Ruling {
  const refusals = [...refuseText('expectations', plan.expectations, 20_000), ...refuseLead(plan)];
  if (plan.role === PartyRole.ALLEGED_PERPETRATOR) {
    const message =
      'The plan is agreed with somebody who experiences the behaviour; with an alleged perpetrator, an agreement or contract.';
    refusals.push(refusal('agreedWithId', 'AGREED_WITH_THE_INDIVIDUAL', '8.10', message));
  } else if (!plan.assessed && guards.assessmentBeforePlan) {
    const message = 'Assess the risk to the person before a plan is agreed.';
    refusals.push(refusal('agreedWithId', 'ASSESSMENT_BEFORE_PLAN', '8.7', message));
  }
  if (isBlank(plan.expectations)) {
    const message = 'Say what the landlord can and cannot do.';
    refusals.push(refusal('expectations', 'EXPECTATIONS_NEEDED', '9.5', message));
  }
  const moment: PastMoment = {
    field: 'agreedAt',
    at: plan.agreedAt,
    since: plan.caseOpenedAt,
    rule: 'AGREED_AFTER_OPENED',
    clause: '8.10',
    future: 'A plan cannot have been agreed in the future.',
    early: 'The plan of a case cannot have been agreed before the case was opened.',
  };
  refusals.push(...refuseMoment(moment, now));
  return ruling(refusals, {});
}

function refuseLead({ landlordRole, leadAgency }: PlanFacts): Refusal[] {
  const supports = landlordRole === LandlordRole.SUPPORT;
  if (supports === Boolean(leadAgency)) return [];
  const message = supports ? 'Say which agency leads.' : 'Either the landlord leads or another agency does.';
  return [refusal('leadAgency', 'ONE_LEADS', '7.2', message)];
}

/** What is agreed to be done: one thing each, by somebody, by a day. */
export function refuseItems(
  items: readonly PlanItemFacts[],
  kept: number,
  now: Date,
  calendar: WorkingCalendar,
  field = 'items',
): Refusal[] {
  const refusals: Refusal[] = [];
  if (items.length + kept === 0) {
    refusals.push(refusal(field, 'PLAN_SAYS_WHO_DOES_WHAT', '8.10', 'Agree at least one thing to be done.'));
  }
  if (items.length + kept > mostItems) {
    const message = `A plan holds at most ${mostItems} things to be done.`;
    refusals.push(refusal(field, 'PLAN_TOO_LONG', '8.10', message));
  }
  const today = localDay(now, calendar).toString();
  items.forEach((item, index) => {
    refusals.push(...refuseItem(item, `${field}.${index}`, today));
  });
  return refusals;
}

function refuseItem({ action, description, by, agency, dueOn }: PlanItemFacts, field: string, today: string) {
  const refusals = refuseText(`${field}.description`, description, 20_000);
  if (action === !isBlank(description)) {
    const message = 'Name an action of the case, or say what is to be done; one of the two.';
    refusals.push(refusal(field, 'ACTION_OR_WORDS', '8.10', message));
  }
  if ((by === PlanItemBy.AGENCY) !== Boolean(agency)) {
    const message = 'Name the agency where an agency is to do it, and only there.';
    refusals.push(refusal(`${field}.agency`, 'WHICH_AGENCY', '8.10', message));
  }
  if (action && dueOn) {
    const message = 'An action has its own day.';
    refusals.push(refusal(`${field}.dueOn`, 'ACTION_HAS_ITS_DAY', '8.10', message));
  }
  if (!action && !dueOn) {
    refusals.push(refusal(`${field}.dueOn`, 'BY_WHICH_DAY', '8.10', 'Say by which day it is to be done.'));
  }
  if (dueOn && dueOn < today) {
    refusals.push(refusal(`${field}.dueOn`, 'DUE_FROM_TODAY', '8.10', 'It cannot be due before today.'));
  }
  return refusals;
}

/** The timetable of reviews (#111). */
export function refuseTimetable(
  reviewOn: readonly string[],
  now: Date,
  calendar: WorkingCalendar,
): Refusal[] {
  if (reviewOn.length === 0) {
    const message = 'Agree when the plan is reviewed.';
    return [refusal('reviewOn', 'REVIEW_TIMETABLE_NEEDED', '8.10', message)];
  }
  if (reviewOn.length > mostReviews) {
    const message = `At most ${mostReviews} reviews are planned ahead.`;
    return [refusal('reviewOn', 'PLAN_TOO_LONG', '8.10', message)];
  }
  const today = localDay(now, calendar).toString();
  if (reviewOn.every((day) => day >= today)) return [];
  return [refusal('reviewOn', 'DUE_FROM_TODAY', '8.10', 'A review cannot be due before today.')];
}

export interface PlanReviewFacts {
  reviewedAt: Date;
  agreedAt: Date;
  conclusion: string | null;
  nextReviewOn: string | null;
  /** Reviews planned beside the one that was held. */
  stillToCome: number;
}

/** Whether a review can have been held as told, and another follows (#107, #111). */
export function ruleOnPlanReview(review: PlanReviewFacts, now: Date, calendar: WorkingCalendar): Ruling {
  const refusals = refuseText('conclusion', review.conclusion, 20_000);
  if (isBlank(review.conclusion)) {
    refusals.push(refusal('conclusion', 'CONCLUSION_NEEDED', '8.10', 'Say what the review came to.'));
  }
  const moment: PastMoment = {
    field: 'reviewedAt',
    at: review.reviewedAt,
    since: review.agreedAt,
    rule: 'REVIEWED_AFTER_AGREED',
    clause: '8.10',
    future: 'A review cannot have been held in the future.',
    early: 'A plan cannot have been reviewed before it was agreed.',
  };
  refusals.push(...refuseMoment(moment, now));
  if (!review.nextReviewOn && review.stillToCome === 0) {
    const message = 'Say when the plan is reviewed next: no other review is planned.';
    refusals.push(refusal('nextReviewOn', 'REVIEW_TIMETABLE_NEEDED', '8.10', message));
  }
  if (review.nextReviewOn && review.nextReviewOn < localDay(now, calendar).toString()) {
    refusals.push(refusal('nextReviewOn', 'DUE_FROM_TODAY', '8.10', 'A review cannot be due before today.'));
  }
  return ruling(refusals, {});
}

export interface ItemCompletionFacts {
  /** It is an action, and done with it. */
  action: boolean;
  toDo: boolean;
  completedAt: Date;
  planAgreedAt: Date;
  result: string | null;
}

/** Something agreed is done once, and not before it was agreed (#111). */
export function ruleOnCompletingItem(item: ItemCompletionFacts, now: Date): Ruling {
  const refusals = refuseText('result', item.result, 20_000);
  if (item.action) {
    const message = 'It is an action of the case: complete the action.';
    refusals.push(refusal('item', 'DONE_WITH_ITS_ACTION', '8.10', message));
  } else if (!item.toDo) {
    const message = 'It has been done already, or is no longer part of the plan.';
    refusals.push(refusal('item', 'COMPLETED_ONCE', '8.10', message));
  }
  const moment: PastMoment = {
    field: 'completedAt',
    at: item.completedAt,
    since: item.planAgreedAt,
    rule: 'DONE_AFTER_AGREED',
    clause: '8.10',
    future: 'It cannot have been done in the future.',
    early: 'It cannot have been done before it was agreed.',
  };
  refusals.push(...refuseMoment(moment, now));
  return ruling(refusals, {});
}
