import { words } from '../vocabulary/words.ts';

export enum DataQualityRule {
  NO_OWNER = 'NO_OWNER',
  NO_RISK_ASSESSMENT = 'NO_RISK_ASSESSMENT',
  NO_ACTION_PLAN = 'NO_ACTION_PLAN',
  NO_HOME = 'NO_HOME',
  NOBODY_ACCUSED = 'NOBODY_ACCUSED',
  HAPPENED_IN_THE_FUTURE = 'HAPPENED_IN_THE_FUTURE',
  HAPPENED_AFTER_CLOSING = 'HAPPENED_AFTER_CLOSING',
  RECORDED_LATE = 'RECORDED_LATE',
  SAME_NAME_TWICE = 'SAME_NAME_TWICE',
}

export const dataQualityWords = {
  DataQualityRule: words(
    DataQualityRule,
    'What is missing from a case, or cannot be as it is written. Each is a reason to look, not a fault of anybody.',
    {
      NO_OWNER: 'It runs, and nobody leads it.',
      NO_RISK_ASSESSMENT: 'It runs, and nobody’s risk was assessed (policy 8.7).',
      NO_ACTION_PLAN: 'It has run for more than four weeks, and no action plan was agreed (policy 8.10).',
      NO_HOME: 'It runs, and no home is on record to which it belongs.',
      NOBODY_ACCUSED: 'It runs, and nobody is on record who is said to have done it.',
      HAPPENED_IN_THE_FUTURE: 'It runs, and an incident or a contact of it lies in the future.',
      HAPPENED_AFTER_CLOSING: 'It was closed within a year, and an incident of it is dated later.',
      RECORDED_LATE:
        'It was opened within a year, and a report of it was written down more than three days after it was received.',
      SAME_NAME_TWICE: 'It runs, and two people of it have the same name: perhaps they are one.',
    },
  ),
};
