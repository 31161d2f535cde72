import type { FailedJob } from '../../schema/operations/queue-standing.ts';
import type { Operations } from '../resolvers/operations-types.ts';

type Told<T> = { [Key in keyof T]: T[Key] extends Date | null ? string | Extract<T[Key], null> : T[Key] };

/** What `app.operation_figures()` answers. */
export interface StoredFigures
  extends Omit<Told<Operations>, 'healthy' | 'deadLetters' | 'queues' | 'mails' | 'quarantine'> {
  queues: {
    name: string;
    seenAt: string;
    waiting: number;
    active: number;
    delayed: number;
    failed: number;
    failures: FailedJob[];
  }[];
  mails: { waiting: number; oldestWaitingAt: string | null; givenUp: number };
  failedRuns: number;
  quarantine: { waiting: number; oldestWaitingAt: string | null; infected: number };
}

/** So long a deadline that has come may wait before health turns red. */
export const LONGEST_UNMARKED_MS = 60_000;

export const isLate = (oldestUnmarkedAt: Date | null, now: Date): boolean =>
  oldestUnmarkedAt !== null && now.getTime() - oldestUnmarkedAt.getTime() >= LONGEST_UNMARKED_MS;

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

export function operationsOf(stored: StoredFigures): Operations {
  const { at, oldestUnmarkedAt, queues, mails, quarantine, failedRuns, unmarked, lags, workersAlive } =
    stored;
  return {
    at: new Date(at),
    healthy: !isLate(moment(oldestUnmarkedAt), new Date(at)),
    oldestUnmarkedAt: moment(oldestUnmarkedAt),
    unmarked,
    lags,
    workersAlive,
    queues: queues.map((queue) => ({
      ...queue,
      seenAt: new Date(queue.seenAt),
      failures: queue.failures.map((job) => ({ ...job, failedAt: moment(job.failedAt) })),
    })),
    mails: { ...mails, oldestWaitingAt: moment(mails.oldestWaitingAt) },
    quarantine: { ...quarantine, oldestWaitingAt: moment(quarantine.oldestWaitingAt) },
    deadLetters: {
      jobs: queues.reduce((sum, { failed }) => sum + failed, 0),
      mails: mails.givenUp,
      runs: failedRuns,
    },
  };
}
