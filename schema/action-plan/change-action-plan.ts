import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { countAsChange, refuseIfChanged } from '../case/case-version.ts';
import { endPending } from '../deadline/end-deadlines.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { findParty } from '../party/find-party.ts';
import { found } from '../refuse-missing.ts';
import { insist, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { DeadlineEnd, DeadlineType, EventKind, LandlordRole, PlanItemStatus } from '../vocabulary.ts';
import type { ActionPlan } from './action-plan.ts';
import type { ChangeActionPlanInput } from './action-plan-inputs.ts';
import { refuseItems, refuseTimetable, ruleOnPlan } from './action-plan-rules.ts';
import { addItems, factsOfItem, findPlan, isAssessed, keepVersion, setReviews } from './plan-contents.ts';
import { PlanItem } from './plan-item.ts';
import { PlanVersion } from './plan-version.ts';

/** Agrees the plan anew: the version before is kept as it was. */
export async function changeActionPlan(
  em: EntityManager,
  input: ChangeActionPlanInput,
  act: Act,
): Promise<ActionPlan> {
  const plan = await findPlan(em, input.planId);
  const changes = changesOf(input, plan, act);
  refuseIfChanged(plan, input.planVersion, wantedOf(input), 'planVersion');
  await holdClocks(em, plan.case);
  const agreedWith = input.agreedWithId
    ? await findParty(em, plan.case, input.agreedWithId, 'agreedWithId')
    : plan.agreedWith;
  const items = await em.find(PlanItem, { plan, untilVersion: null });
  const dropped = droppedOf(items, input);
  const facts = {
    ...changes,
    role: agreedWith.role,
    assessed: await isAssessed(em, plan.case, agreedWith),
    caseOpenedAt: plan.case.openedAt,
  };
  const ruled = ruleOnPlan(facts, act.policy.document, act.now);
  const kept = items.length - dropped.length;
  insist(
    ruling(
      [
        ...refuseReason(input.reason),
        ...(ruled.ok ? [] : ruled.refusals),
        ...refuseItems(input.addItems.map(factsOfItem), kept, act.now, act.calendar, 'addItems'),
        ...(input.reviewOn ? refuseTimetable(input.reviewOn, act.now, act.calendar) : []),
      ],
      {},
    ),
  );
  const number = (await em.count(PlanVersion, { plan })) + 1;
  // Agreed in the same moment the row stays as it is: its items and dates have changed all the same.
  if (changes.agreedAt.getTime() === plan.agreedAt.getTime()) await countAsChange(em, plan);
  Object.assign(plan, changes, { agreedWith });
  keepVersion(em, plan, number, input.reason.trim(), act);
  for (const item of dropped) {
    if (item.status === PlanItemStatus.TO_DO) item.status = PlanItemStatus.DROPPED;
    item.untilVersion = number;
  }
  await endPending(
    em,
    plan.case,
    { planItem: { $in: dropped.map(({ id }) => id) } },
    DeadlineEnd.PLAN_CHANGED,
    act,
  );
  await addItems(em, plan, input.addItems, { number, field: 'addItems' }, act);
  if (input.reviewOn) {
    const reviews = { case: plan.case, type: DeadlineType.PLAN_REVIEW };
    const before = await endPending(em, plan.case, reviews, DeadlineEnd.DATE_MOVED, act);
    setReviews(em, plan.case, input.reviewOn, act, before);
  }
  recordEvent(
    em,
    { case: plan.case },
    EventKind.PLAN_CHANGED,
    {
      plan: plan.id,
      landlordRole: plan.landlordRole,
      leadAgency: plan.leadAgency ?? null,
      number,
      added: input.addItems.length,
      dropped: dropped.map(({ id }) => id),
    },
    act,
    plan.agreedAt,
  );
  return plan;
}

/** What the plan says after the change: as before where nothing is said. */
function changesOf(input: ChangeActionPlanInput, plan: ActionPlan, { now }: Act) {
  const landlordRole = input.landlordRole ?? plan.landlordRole;
  const agency = input.leadAgency ?? (landlordRole === LandlordRole.SUPPORT ? plan.leadAgency : null);
  return {
    agreedAt: input.agreedAt ?? now,
    agreedBy: input.agreedBy,
    expectations: (input.expectations ?? plan.expectations).trim(),
    landlordRole,
    leadAgency: agency ?? null,
  };
}

/** What the client would write, to be shown beside what stands there when somebody else was quicker. */
function wantedOf({
  agreedBy,
  expectations,
  landlordRole,
  leadAgency,
}: ChangeActionPlanInput): Partial<ActionPlan> {
  return {
    agreedBy,
    ...(expectations == null ? {} : { expectations }),
    ...(landlordRole == null ? {} : { landlordRole }),
    ...(leadAgency == null ? {} : { leadAgency }),
  };
}

function droppedOf(items: readonly PlanItem[], { dropItemIds }: ChangeActionPlanInput): PlanItem[] {
  return [...new Set(dropItemIds)].map((given, index) => {
    const field = `dropItemIds.${index}`;
    const id = identity(given, field, 'item of the plan');
    return found(
      items.find((item) => item.id === id),
      field,
      'item of the plan',
    );
  });
}

function refuseReason(reason: string) {
  const refusals = refuseText('reason', reason, 20_000);
  if (isBlank(reason)) {
    refusals.push(refusal('reason', 'REASON_NEEDED', '8.10', 'Say why the plan is changed.'));
  }
  return refusals;
}
