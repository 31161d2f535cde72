import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { endPending } from '../deadline/end-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { DeadlineEnd, DeadlineType, EventKind } from '../vocabulary.ts';
import type { Action } from './action.ts';
import type { ChangeActionInput } from './action-life-input.ts';
import { ruleOnChanging } from './action-life-rules.ts';
import { findRunningAction } from './find-action.ts';
import { setActionDates } from './set-action-dates.ts';

/** Gives an action other words or another date. The old date ends as it stands: one that was missed stays missed. */
export async function changeAction(em: EntityManager, input: ChangeActionInput, act: Act): Promise<Action> {
  const { description, dueOn } = input;
  const wanted = {
    ...(description === undefined ? {} : { description: description?.trim() || null }),
    ...(dueOn === undefined ? {} : { dueOn }),
  };
  const action = await findRunningAction(em, input, wanted);
  insist(ruleOnChanging(action, { description, dueOn }, localDay(act.now, act.calendar).toString()));
  const moved = dueOn !== undefined && dueOn !== (action.dueOn ?? null);
  const facts = { action: action.id, fields: Object.keys(wanted), dueOn: [action.dueOn ?? null, dueOn] };
  em.assign(action, wanted);
  recordEvent(
    em,
    { case: action.case },
    EventKind.ACTION_CHANGED,
    moved ? facts : { ...facts, dueOn: undefined },
    act,
  );
  if (moved) {
    const dates = { action, type: DeadlineType.ACTION_DUE };
    const before = await endPending(em, action.case, dates, DeadlineEnd.DATE_MOVED, act);
    setActionDates(em, action, { [DeadlineType.ACTION_DUE]: dueOn }, act, before);
  }
  return action;
}
