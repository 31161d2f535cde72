import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { RetryJobInput, retryJob } from '../../schema/operations/retry-job.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { operationsOf } from '../http/operation-figures.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import { Operations, RetryJobPayload } from './operations-types.ts';
import { changed } from './payload.ts';
import { runOperation } from './run-operation.ts';

/** For those who keep the system running. */
@Resolver()
export class OperationsResolver {
  @Query(() => Operations, {
    nullable: true,
    description: 'How queues, workers, deadlines and mails stand, for those who keep the system running.',
  })
  @Allow('OPERATE')
  async operations(@Ctx() { sid, database }: Context): Promise<Operations | null> {
    const asker = { sid, role: database.roles.user };
    const answer = await askInOneTrip(database.reads, asker, { text: 'select app.operations()', values: [] });
    return answer === null ? null : operationsOf(JSON.parse(answer));
  }

  @Mutation(() => RetryJobPayload, {
    description: `Have a job tried again that failed; a worker does so at once. ${changed}`,
  })
  @Allow('OPERATE')
  retryJob(
    @Arg('input', () => RetryJobInput, { description: 'Which.' }) input: RetryJobInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const { askedAt } = await retryJob(em, input, act);
      return { askedAt };
    });
  }
}
