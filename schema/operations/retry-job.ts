import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Act } from '../act.ts';
import { ChangeInput } from '../change-input.ts';
import { found } from '../refuse-missing.ts';
import { insist, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { JobRetry } from './job-retry.ts';
import { QueueStanding } from './queue-standing.ts';

@InputType({ description: 'A failed job to be tried again.' })
export class RetryJobInput extends ChangeInput {
  @Field(() => String, { description: 'Its queue.' })
  queue!: string;

  @Field(() => String, { description: 'Its identity in the queue, as `operations` tells it.' })
  jobId!: string;
}

/** Has a worker try again, at once, what failed: one of the failures that operators are told of. */
export async function retryJob(em: EntityManager, input: RetryJobInput, act: Act): Promise<JobRetry> {
  const standing = await em.findOne(QueueStanding, { queue: input.queue });
  const job = found(
    standing?.failures.find(({ id }) => id === input.jobId),
    'jobId',
    'failed job',
  );
  const asked = await em.count(JobRetry, { queue: input.queue, jobId: job.id, doneAt: null });
  const message = 'This job is about to be tried again.';
  insist(ruling(asked === 0 ? [] : [refusal('jobId', 'ASKED_FOR_ALREADY', '15.3', message)], {}));
  return em.create(JobRetry, {
    queue: input.queue,
    jobId: job.id,
    askedBy: em.getReference(Staff, act.by.staffId),
    askedAt: act.now,
  });
}
