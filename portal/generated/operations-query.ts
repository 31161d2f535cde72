// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** A failed job to be tried again. */
export type RetryJobInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Its identity in the queue, as `operations` tells it. */
  jobId: string;
  /** Its queue. */
  queue: string;
};

/** What is to be done now instead of at its time. */
export type RunScheduleInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Which schedule. */
  name: ScheduleName;
};

/** What is done by itself at a set time (Europe/London). */
export type ScheduleName =
  /** Checks that the counts kept for the figures are those of the rows themselves, and adds up the day’s. */
  | 'ANALYTICS_RECONCILIATION'
  /** Drafts the data that is published every year, once for each financial year (policy 3.5). */
  | 'ANNUAL_PUBLICATION'
  /** Checks that the bank holidays are known for more than a year ahead. */
  | 'BANK_HOLIDAY_CHECK'
  /** Has the annual summary by protected characteristics counted and protected, once for each financial year (policy 15.4). */
  | 'EQUALITY_SUMMARY'
  /** Drafts the report of the reviews by service leads and area managers, once for each quarter (policy 15.2, 15.3). */
  | 'LEAD_REVIEWS'
  /** Warns when the yearly publication falls due within a month, or is overdue (policy 3.5). */
  | 'PUBLICATION_REMINDER'
  /** Drafts the quarterly report to the senior management team, once for each quarter (policy 15.5). */
  | 'QUARTERLY_REPORT'
  /** Removes sessions and sign-in codes that have run out, and what webhooks sent a month ago. */
  | 'REMOVE_EXPIRED'
  /** Takes identity, words and files from what has been kept for its time; what is held or still needed stays (policy 12.1). */
  | 'RETENTION'
  /** Sets when the reports and the publication of the running quarter and year are due (policy 3.5, 15.4, 15.5). */
  | 'SET_REPORT_DEADLINES'
  /** Drafts the Tenant Satisfaction Measures on anti-social behaviour, once for each reporting year. */
  | 'TENANT_SATISFACTION_MEASURES'
  /** Removes files that an upload left behind when it died, and has those in quarantine scanned again. */
  | 'TEND_EVIDENCE'
  /** Checks that no entry of any log was changed, removed or reordered. */
  | 'VERIFY_EVENT_CHAIN';

/** What became of one run. */
export type ScheduleRunStatus =
  /** Could not be carried out; tried again a few times. */
  | 'FAILED'
  /** Done, and found something that a person must look at. */
  | 'NEEDS_ATTENTION'
  /** Under way, or cut off with its worker and about to be taken up by another. */
  | 'RUNNING'
  /** Done, nothing found. */
  | 'SUCCEEDED'
  /** Asked for by hand; a worker is about to take it up. */
  | 'WAITING';

export type OperationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationsQuery = { operations: { at: string, healthy: boolean, oldestUnmarkedAt: string | null, unmarked: number, workersAlive: number, lags: Array<{ hours: number, marked: number, p50Seconds: number | null, p99Seconds: number | null, caughtUp: number }>, queues: Array<{ name: string, seenAt: string, waiting: number, active: number, delayed: number, failed: number, failures: Array<{ id: string, name: string, failedAt: string | null, attempts: number, reason: string }> }>, mails: { waiting: number, oldestWaitingAt: string | null, givenUp: number }, quarantine: { waiting: number, oldestWaitingAt: string | null, infected: number }, deadLetters: { jobs: number, mails: number, runs: number } } | null, schedules: Array<{ name: ScheduleName, does: string, when: string, timeZone: string, nextAt: string, lastRun: { id: string, dueAt: string | null, startedAt: string | null, finishedAt: string | null, status: ScheduleRunStatus | null, byHand: boolean | null, attempts: number | null, result: Record<string, unknown> | null } | null }> };

export type RunScheduleMutationVariables = Exact<{
  input: RunScheduleInput;
}>;


export type RunScheduleMutation = { runSchedule: { run: { id: string, status: ScheduleRunStatus | null } | null, refusals: Array<{ message: string }> } };

export type RetryJobMutationVariables = Exact<{
  input: RetryJobInput;
}>;


export type RetryJobMutation = { retryJob: { askedAt: string | null, refusals: Array<{ message: string }> } };

export const OperationsDocument: Trusted<OperationsQuery, OperationsQueryVariables> = trusted('emKojy-l2ZTgCR6CbEZTxz');

export const RunScheduleDocument: Trusted<RunScheduleMutation, RunScheduleMutationVariables> = trusted('01SECUTBvX1kj3JYpgQm19');

export const RetryJobDocument: Trusted<RetryJobMutation, RetryJobMutationVariables> = trusted('krO2BOYrvoKu7CIu_4xxWS');