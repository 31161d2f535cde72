import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Payload } from './payload.ts';

@ObjectType({ description: 'How long after it came a step of a deadline was marked.' })
@Reads('BASICS')
export class MarkingLag {
  @Field(() => Int, { description: 'Over the last so many hours.' })
  hours!: number;

  @Field(() => Int, {
    description: 'How many steps were marked that came, or were written down, while a worker was up.',
  })
  marked!: number;

  @Field(() => Int, {
    description:
      'How many more were caught up: they came before the first worker was started, in an outage, or before a copy was brought back. They count in no lag.',
  })
  caughtUp!: number;

  @Field(() => Float, { nullable: true, description: 'Half of them within so many seconds.' })
  p50Seconds!: number | null;

  @Field(() => Float, { nullable: true, description: 'All but one in a hundred within so many seconds.' })
  p99Seconds!: number | null;
}

@ObjectType({
  description: 'A job that failed. Nothing is lost by it: the database still knows what was due.',
})
@Reads('BASICS')
export class FailedQueueJob {
  @Field(() => String, { description: 'Its identity in the queue.' })
  id!: string;

  @Field(() => String, { description: 'What it was.' })
  name!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it failed.' })
  failedAt!: Date | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, { description: 'Why, without what was quoted.' })
  reason!: string;
}

@ObjectType({ description: 'A queue as a worker last saw it.' })
@Reads('BASICS')
export class QueueFigures {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => GraphQLDateTime, { description: 'When a worker last looked.' })
  seenAt!: Date;

  @Field(() => Int, { description: 'Jobs that could be taken up.' })
  waiting!: number;

  @Field(() => Int, { description: 'Jobs in hand.' })
  active!: number;

  @Field(() => Int, { description: 'Jobs set for a later moment.' })
  delayed!: number;

  @Field(() => Int, { description: 'Jobs that failed for good.' })
  failed!: number;

  @Field(() => [FailedQueueJob], { description: 'The latest failures, at most twenty.' })
  failures!: FailedQueueJob[];
}

@ObjectType({ description: 'How mails to staff stand.' })
@Reads('BASICS')
export class MailFigures {
  @Field(() => Int, { description: 'Waiting to be sent, or to be tried again.' })
  waiting!: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when the oldest of them waits.' })
  oldestWaitingAt!: Date | null;

  @Field(() => Int, { description: 'Given up.' })
  givenUp!: number;
}

@ObjectType({ description: 'Files of evidence that the scanner for viruses keeps back.' })
@Reads('BASICS')
export class QuarantineFigures {
  @Field(() => Int, { description: 'It could not tell, and is asked again.' })
  waiting!: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when the oldest of them waits.' })
  oldestWaitingAt!: Date | null;

  @Field(() => Int, { description: 'It found something after they were kept: nobody ever gets them.' })
  infected!: number;
}

@ObjectType({ description: 'What could not be done and is tried no more by itself.' })
@Reads('BASICS')
export class DeadLetters {
  @Field(() => Int, { description: 'Failed jobs of the queues.' })
  jobs!: number;

  @Field(() => Int, { description: 'Mails given up.' })
  mails!: number;

  @Field(() => Int, { description: 'Schedules whose last run failed.' })
  runs!: number;
}

@ObjectType({ description: 'How the system runs, for those who keep it running. Counts and moments only.' })
@Reads('BASICS')
export class Operations {
  @Field(() => GraphQLDateTime, { description: 'By the clock of the database.' })
  at!: Date;

  @Field(() => Boolean, {
    description: 'No deadline that has come has waited for a minute to be marked.',
  })
  healthy!: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when the oldest deadline that has come waits to be marked; null when none does.',
  })
  oldestUnmarkedAt!: Date | null;

  @Field(() => Int, { description: 'How many deadlines that have come wait to be marked.' })
  unmarked!: number;

  @Field(() => [MarkingLag], { description: 'Lag between due and marked, of the last hour and day.' })
  lags!: MarkingLag[];

  @Field(() => Int, { description: 'Workers that have said of late that they are there.' })
  workersAlive!: number;

  @Field(() => [QueueFigures], { description: 'The queues.' })
  queues!: QueueFigures[];

  @Field(() => MailFigures, { description: 'Mails.' })
  mails!: MailFigures;

  @Field(() => QuarantineFigures, { description: 'Files of evidence that nobody gets.' })
  quarantine!: QuarantineFigures;

  @Field(() => DeadLetters, { description: 'What is tried no more by itself.' })
  deadLetters!: DeadLetters;
}

@ObjectType({ description: 'What became of the wish to have a job tried again.' })
@Reads('BASICS')
export class RetryJobPayload extends Payload {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was asked for. Null when refused.' })
  askedAt?: Date;
}
