import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseClosed } from '../case/find-case.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused } from '../ruling.ts';
import { EventKind, PlanItemStatus } from '../vocabulary.ts';
import type { CompletePlanItemInput } from './action-plan-inputs.ts';
import { ruleOnCompletingItem } from './action-plan-rules.ts';
import { PlanItem } from './plan-item.ts';
import { PlanVersion } from './plan-version.ts';

/** Marks something agreed in the plan as done, once, and ends its day. */
export async function completePlanItem(
  em: EntityManager,
  input: CompletePlanItemInput,
  act: Act,
): Promise<PlanItem> {
  const what = 'item of a plan';
  const item = found(
    await em.findOne(PlanItem, identity(input.itemId, 'itemId', what), { populate: ['case', 'plan'] }),
    'itemId',
    what,
  );
  const closed = refuseClosed(item.case);
  if (closed.length > 0) throw new Refused(closed);
  const brought = await em.findOneOrFail(PlanVersion, { plan: item.plan, number: item.sinceVersion });
  const completedAt = input.completedAt ?? act.now;
  insist(
    ruleOnCompletingItem(
      {
        action: item.action != null,
        toDo: item.status === PlanItemStatus.TO_DO,
        completedAt,
        planAgreedAt: brought.agreedAt,
        result: input.result ?? null,
      },
      act.now,
    ),
  );
  item.status = PlanItemStatus.DONE;
  item.completedAt = completedAt;
  item.result = input.result?.trim() || null;
  await meetDeadlines(em, { planItem: item }, completedAt, act);
  recordEvent(
    em,
    { case: item.case },
    EventKind.PLAN_ITEM_COMPLETED,
    { item: item.id, dueOn: item.dueOn },
    act,
    completedAt,
  );
  return item;
}
