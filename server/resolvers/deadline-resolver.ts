import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Deadline } from '../../schema/deadline/deadline.ts';
import { overrideDeadline } from '../../schema/deadline/override-deadline.ts';
import { OverrideDeadlineInput } from '../../schema/deadline/override-deadline-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A deadline as the change left it.' })
@Reads('BASICS')
class DeadlinePayload extends Payload {
  @Row(() => Deadline, 'The deadline that now runs; `replaces` is the one before.')
  deadline?: Deadline;
}

@Resolver()
export class DeadlineResolver {
  @Mutation(() => DeadlinePayload, {
    description: `Set another day for something due, as a manager of the place it is about, with a reason (policy 15.3). What may be moved, and by how many working days, is \`deadlineOverrides\` of the policy document: never a clock of 8.6. The deadline before is ended, not rewritten. ${changed}`,
  })
  @Allow('DECIDE_AS_MANAGER')
  overrideDeadline(
    @Arg('input', () => OverrideDeadlineInput, { description: 'Which, the day, and why.' })
    input: OverrideDeadlineInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      deadline: await overrideDeadline(em, input, act),
    }));
  }
}
