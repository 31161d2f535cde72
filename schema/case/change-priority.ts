import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Act } from '../act.ts';
import { CaseChangeInput } from '../change-input.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist, Refused, ruling } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { longestReason, refuseText } from '../text-rules.ts';
import { CasePriority, EventKind } from '../vocabulary.ts';
import type { Case } from './case.ts';
import { refuseOverwriting } from './case-version.ts';
import { findOpenCase } from './find-case.ts';
import { judgePriority, ruleOnPriorityChange } from './priority-rules.ts';

@InputType({
  description: 'Another priority, by hand and with a reason (policy 7.5). Only a manager may lower it.',
})
export class ChangePriorityInput extends CaseChangeInput {
  @Field(() => CasePriority, {
    nullable: true,
    description: 'The priority from here on; null to let harm and risk decide again.',
  })
  priority?: CasePriority | null;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}

/** Sets the priority by hand, or takes the hand away (#91). */
export async function changePriority(em: EntityManager, input: ChangePriorityInput, act: Act): Promise<Case> {
  const of = await findOpenCase(em, { caseId: input.caseId });
  const byRule = judgePriority(of.harmRating, of.riskLevel ?? null).priority;
  const byHand = input.priority ?? null;
  const wanted = { priorityByHand: byHand, priorityReason: byHand ? input.reason.trim() : null };
  refuseOverwriting(of, input.caseVersion, wanted, 'caseVersion');
  insist(ruling(refuseText('reason', input.reason, longestReason), {}));
  const from = of.priorityByHand ?? byRule;
  const to = input.priority ?? byRule;
  insist(
    ruleOnPriorityChange(
      { from, to, reason: input.reason, by: await ownRolesOver(em, of.service, act) },
      act.policy.document,
    ),
  );
  if (byHand === (of.priorityByHand ?? null) && from === to) throw new Refused([alreadySo]);
  Object.assign(of, wanted);
  recordEvent(em, { case: of }, EventKind.PRIORITY_CHANGED, { from, to, byHand: byHand !== null }, act);
  return of;
}

const alreadySo = {
  field: 'priority',
  rule: 'PRIORITY_IS_SO_ALREADY',
  clause: '7.5',
  message: 'It has this priority already.',
};
