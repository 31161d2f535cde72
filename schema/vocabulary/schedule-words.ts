import { words } from './words.ts';

export enum ScheduleName {
  VERIFY_EVENT_CHAIN = 'VERIFY_EVENT_CHAIN',
  REMOVE_EXPIRED = 'REMOVE_EXPIRED',
  BANK_HOLIDAY_CHECK = 'BANK_HOLIDAY_CHECK',
}

export enum ScheduleRunStatus {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  SUCCEEDED = 'SUCCEEDED',
  NEEDS_ATTENTION = 'NEEDS_ATTENTION',
  FAILED = 'FAILED',
}

/** What the system does by itself at set times. */
export const scheduleWords = {
  ScheduleName: words(ScheduleName, 'What is done by itself at a set time (Europe/London).', {
    VERIFY_EVENT_CHAIN: 'Checks that no entry of any log was changed, removed or reordered.',
    REMOVE_EXPIRED: 'Removes sessions and sign-in codes that have run out.',
    BANK_HOLIDAY_CHECK: 'Checks that the bank holidays are known for more than a year ahead.',
  }),
  ScheduleRunStatus: words(ScheduleRunStatus, 'What became of one run.', {
    WAITING: 'Asked for by hand; a worker is about to take it up.',
    RUNNING: 'Under way, or cut off with its worker and about to be taken up by another.',
    SUCCEEDED: 'Done, nothing found.',
    NEEDS_ATTENTION: 'Done, and found something that a person must look at.',
    FAILED: 'Could not be carried out; tried again a few times.',
  }),
};
