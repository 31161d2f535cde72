import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Act } from '../act.ts';
import { findOpenCase } from '../case/find-case.ts';
import { CaseChangeInput } from '../change-input.ts';
import { recordEvent } from '../event/record-event.ts';
import { Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { ChecklistTick } from './checklist-tick.ts';

@InputType({ description: 'A step of the investigation, done or not done after all (policy 7.4).' })
export class TickChecklistInput extends CaseChangeInput {
  @Field(() => String, {
    description: 'Code of the step, from the list of the case’s category (`categories`).',
  })
  item!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False to take the tick back.' })
  done!: boolean;
}

/** Ticks a step of the category's list, or takes the tick back (#90). */
export async function tickChecklist(
  em: EntityManager,
  input: TickChecklistInput,
  act: Act,
): Promise<ChecklistTick> {
  const of = await findOpenCase(em, input);
  const { checklist } = act.policy.document.guidance[of.category];
  if (!checklist.some(({ code }) => code === input.item)) {
    const message = 'The list of this category has no such step.';
    throw new Refused([refusal('item', 'STEP_OF_THE_CATEGORY', '7.4', message)]);
  }
  const doneAt = input.done ? act.now : null;
  const doneBy = em.getReference(Staff, act.by.staffId);
  const there = await em.findOne(ChecklistTick, { case: of, item: input.item });
  const tick = there ?? em.create(ChecklistTick, { case: of, item: input.item, doneAt, doneBy });
  // Ticked twice, it was done when it was ticked first.
  if (there && Boolean(there.doneAt) !== input.done) {
    there.doneAt = doneAt;
    there.doneBy = doneBy;
  }
  recordEvent(em, { case: of }, EventKind.CHECKLIST_CHANGED, { item: input.item, done: input.done }, act);
  return tick;
}
