import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { ChecklistTick } from '../../schema/checklist/checklist-tick.ts';
import { TickChecklistInput, tickChecklist } from '../../schema/checklist/tick-checklist.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A step of the investigation as the change left it.' })
@Reads('BASICS')
class ChecklistPayload extends Payload {
  @Row(() => ChecklistTick, 'The step.')
  tick?: ChecklistTick;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

/** The investigation, step by step. */
@Resolver()
export class ChecklistResolver {
  @Mutation(() => ChecklistPayload, {
    description: `Tick a step of the investigation of a case, or take the tick back (policy 7.4). ${changed}`,
  })
  @Allow('WORK_CASE')
  tickChecklist(
    @Arg('input', () => TickChecklistInput, { description: 'Which step.' }) input: TickChecklistInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const tick = await tickChecklist(em, input, act);
      return { tick, case: tick.case };
    });
  }
}
