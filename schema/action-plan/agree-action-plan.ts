import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { findOpenCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { CaseStage, EventKind, LivingAtHome } from '../vocabulary.ts';
import { ActionPlan } from './action-plan.ts';
import type { AgreeActionPlanInput } from './action-plan-inputs.ts';
import { refuseItems, refuseTimetable, ruleOnPlan } from './action-plan-rules.ts';
import { addItems, factsOfItem, isAssessed, keepVersion, setReviews } from './plan-contents.ts';

/** Agrees the action plan of a case with the individual (8.10). */
export async function agreeActionPlan(
  em: EntityManager,
  input: AgreeActionPlanInput,
  act: Act,
): Promise<ActionPlan> {
  const of = await findOpenCase(em, input);
  const agreedWith = await findParty(em, of, input.agreedWithId, 'agreedWithId');
  if ((await em.count(ActionPlan, { case: of })) > 0) {
    const message = 'The case has an action plan: change it.';
    throw new Refused([refusal('case', 'ONE_PLAN', '8.10', message)]);
  }
  const agreedAt = input.agreedAt ?? act.now;
  const facts = {
    role: agreedWith.role,
    assessed: await isAssessed(em, of, agreedWith),
    agreedAt,
    caseOpenedAt: of.openedAt,
    expectations: input.expectations,
    landlordRole: input.landlordRole,
    leadAgency: input.leadAgency ?? null,
  };
  const ruled = ruleOnPlan(facts, act.policy.document, act.now);
  const refusals = [
    ...(ruled.ok ? [] : ruled.refusals),
    ...refuseItems(input.items.map(factsOfItem), 0, act.now, act.calendar),
    ...refuseTimetable(input.reviewOn, act.now, act.calendar),
  ];
  insist(ruling(refusals, {}));
  const plan = em.create(ActionPlan, {
    case: of,
    agreedWith,
    agreedAt,
    agreedBy: input.agreedBy,
    expectations: input.expectations.trim(),
    landlordRole: input.landlordRole,
    leadAgency: input.leadAgency ?? null,
    livingAtHome: LivingAtHome.NOT_KNOWN,
    version: 1,
  });
  keepVersion(em, plan, 1, null, act);
  await addItems(em, plan, input.items, { number: 1, field: 'items' }, act);
  setReviews(em, of, input.reviewOn, act);
  if (of.stage === CaseStage.INITIAL_INTERVIEW || of.stage === CaseStage.RISK_ASSESSMENT) {
    of.stage = CaseStage.ACTION_PLAN;
  }
  recordEvent(
    em,
    { case: of },
    EventKind.PLAN_AGREED,
    {
      plan: plan.id,
      party: agreedWith.id,
      landlordRole: plan.landlordRole,
      leadAgency: plan.leadAgency,
      reviewOn: input.reviewOn,
      stage: of.stage,
    },
    act,
    agreedAt,
  );
  return plan;
}
