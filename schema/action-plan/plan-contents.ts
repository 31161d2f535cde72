import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Action } from '../action/action.ts';
import { endOfPlainDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { refuseClosed } from '../case/find-case.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { identity } from '../identity.ts';
import { Party } from '../party/party.ts';
import { found } from '../refuse-missing.ts';
import { RiskAssessment } from '../risk-assessment/risk-assessment.ts';
import { Refused } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { AssessedAs, DeadlineType, PlanItemStatus } from '../vocabulary.ts';
import { ActionPlan } from './action-plan.ts';
import type { PlanItemInput } from './action-plan-inputs.ts';
import type { PlanItemFacts } from './action-plan-rules.ts';
import { PlanItem } from './plan-item.ts';
import { PlanVersion } from './plan-version.ts';

/** A plan of a case that runs, with its case. */
export async function findPlan(em: EntityManager, planId: string): Promise<ActionPlan> {
  const id = identity(planId, 'planId', 'action plan');
  const plan = found(
    await em.findOne(ActionPlan, id, { populate: ['case', 'agreedWith'] }),
    'planId',
    'action plan',
  );
  const closed = refuseClosed(plan.case);
  if (closed.length > 0) throw new Refused(closed);
  return plan;
}

/** Whether the person a plan is for has been assessed; whoever speaks for somebody speaks for one who was. */
export async function isAssessed(em: EntityManager, of: Case, party: Party): Promise<boolean> {
  const { person } = party.represents
    ? await em.findOneOrFail(Party, party.represents.id, { populate: ['person'] })
    : party;
  return (await em.count(RiskAssessment, { case: of, assessedAs: AssessedAs.EXPERIENCING, person })) > 0;
}

export const factsOfItem = (item: PlanItemInput): PlanItemFacts => ({
  action: Boolean(item.actionId),
  description: item.description ?? null,
  by: item.by,
  agency: item.agency ?? null,
  dueOn: item.dueOn ?? null,
});

/** Adds what is to be done, with its days. */
export async function addItems(
  em: EntityManager,
  plan: ActionPlan,
  items: readonly PlanItemInput[],
  version: { number: number; field: string },
  act: Act,
): Promise<void> {
  for (const [index, input] of items.entries()) {
    const field = `${version.field}.${index}.actionId`;
    const what = 'action of the case';
    const action = input.actionId
      ? found(
          await em.findOne(Action, { id: identity(input.actionId, field, what), case: plan.case }),
          field,
          what,
        )
      : null;
    const item = em.create(PlanItem, {
      case: plan.case,
      plan,
      action,
      description: input.description?.trim() || null,
      by: input.by,
      agency: input.agency ?? null,
      dueOn: input.dueOn ?? null,
      status: PlanItemStatus.TO_DO,
      sinceVersion: version.number,
    });
    if (!item.dueOn) continue;
    const due = dueOn(DeadlineType.ACTION_DUE, item.dueOn, act);
    setDeadlines(em, { case: plan.case, planItem: item }, [due], act);
  }
}

/** Sets the reviews of a plan, the earliest in place of the earliest there was before. */
export function setReviews(
  em: EntityManager,
  of: Case,
  reviewOn: readonly string[],
  act: Act,
  before: readonly Deadline[] = [],
): void {
  const replaced = [...before].sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  for (const [index, day] of [...new Set(reviewOn)].sort().entries()) {
    const replaces = replaced[index] ?? null;
    setDeadlines(em, { case: of, replaces }, [dueOn(DeadlineType.PLAN_REVIEW, day, act)], act);
  }
}

const dueOn = (type: DeadlineType, day: string, { now, calendar }: Act) => ({
  type,
  conditional: false,
  startsAt: now,
  dueAt: endOfPlainDay(day, calendar),
  clause: '8.10',
});

/** Keeps the plan as it was agreed at this time. */
export const keepVersion = (
  em: EntityManager,
  plan: ActionPlan,
  number: number,
  reason: string | null,
  { by }: Act,
): PlanVersion =>
  em.create(PlanVersion, {
    case: plan.case,
    plan,
    number,
    agreedWith: plan.agreedWith,
    agreedAt: plan.agreedAt,
    agreedBy: plan.agreedBy,
    expectations: plan.expectations,
    landlordRole: plan.landlordRole,
    leadAgency: plan.leadAgency ?? null,
    reason,
    recordedBy: em.getReference(Staff, by.staffId),
  });
