import { words } from './words.ts';

export enum ScheduleName {
  VERIFY_EVENT_CHAIN = 'VERIFY_EVENT_CHAIN',
  REMOVE_EXPIRED = 'REMOVE_EXPIRED',
  TEND_EVIDENCE = 'TEND_EVIDENCE',
  BANK_HOLIDAY_CHECK = 'BANK_HOLIDAY_CHECK',
  SET_REPORT_DEADLINES = 'SET_REPORT_DEADLINES',
  QUARTERLY_REPORT = 'QUARTERLY_REPORT',
  PUBLICATION_REMINDER = 'PUBLICATION_REMINDER',
  EQUALITY_SUMMARY = 'EQUALITY_SUMMARY',
  ANALYTICS_RECONCILIATION = 'ANALYTICS_RECONCILIATION',
  RETENTION = 'RETENTION',
  LEAD_REVIEWS = 'LEAD_REVIEWS',
  ANNUAL_PUBLICATION = 'ANNUAL_PUBLICATION',
  TENANT_SATISFACTION_MEASURES = 'TENANT_SATISFACTION_MEASURES',
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
    REMOVE_EXPIRED:
      'Removes sessions and sign-in codes that have run out, and what webhooks sent a month ago.',
    TEND_EVIDENCE:
      'Removes files that an upload left behind when it died, and has those in quarantine scanned again.',
    BANK_HOLIDAY_CHECK: 'Checks that the bank holidays are known for more than a year ahead.',
    SET_REPORT_DEADLINES:
      'Sets when the reports and the publication of the running quarter and year are due (policy 3.5, 15.4, 15.5).',
    QUARTERLY_REPORT:
      'Drafts the quarterly report to the senior management team, once for each quarter (policy 15.5).',
    PUBLICATION_REMINDER:
      'Warns when the yearly publication falls due within a month, or is overdue (policy 3.5).',
    EQUALITY_SUMMARY:
      'Has the annual summary by protected characteristics counted and protected, once for each financial year (policy 15.4).',
    ANALYTICS_RECONCILIATION:
      'Checks that the counts kept for the figures are those of the rows themselves, and adds up the day’s.',
    RETENTION:
      'Takes identity, words and files from what has been kept for its time; what is held or still needed stays (policy 12.1).',
    LEAD_REVIEWS:
      'Drafts the report of the reviews by service leads and area managers, once for each quarter (policy 15.2, 15.3).',
    ANNUAL_PUBLICATION:
      'Drafts the data that is published every year, once for each financial year (policy 3.5).',
    TENANT_SATISFACTION_MEASURES:
      'Drafts the Tenant Satisfaction Measures on anti-social behaviour, once for each reporting year.',
  }),
  ScheduleRunStatus: words(ScheduleRunStatus, 'What became of one run.', {
    WAITING: 'Asked for by hand; a worker is about to take it up.',
    RUNNING: 'Under way, or cut off with its worker and about to be taken up by another.',
    SUCCEEDED: 'Done, nothing found.',
    NEEDS_ATTENTION: 'Done, and found something that a person must look at.',
    FAILED: 'Could not be carried out; tried again a few times.',
  }),
};
