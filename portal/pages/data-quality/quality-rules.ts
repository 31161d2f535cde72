import type { DataQualityQuery } from '../../generated/data-quality-query.ts';
import { addressWord } from '../../kit/chosen-words.ts';

export type Finding = DataQualityQuery['dataQuality']['findings'][number];
type Rule = Finding['rule'];

/** What each rule looks for, in the words of the list. */
export const ruleWords: Record<Rule, { name: string; meaning: string }> = {
  NO_OWNER: { name: 'Nobody leads it', meaning: 'Running cases without an owner.' },
  NO_RISK_ASSESSMENT: {
    name: 'No risk assessment',
    meaning: 'Running cases in which nobody’s risk was assessed (policy 8.7).',
  },
  NO_ACTION_PLAN: {
    name: 'No action plan',
    meaning: 'Cases that have run for more than four weeks without one (policy 8.10).',
  },
  NO_HOME: { name: 'No home', meaning: 'Running cases that belong to no home on record.' },
  NOBODY_ACCUSED: {
    name: 'Nobody accused',
    meaning: 'Running cases in which nobody is on record who is said to have done it.',
  },
  HAPPENED_IN_THE_FUTURE: {
    name: 'Dated in the future',
    meaning: 'Running cases with an incident or a contact that lies in the future.',
  },
  HAPPENED_AFTER_CLOSING: {
    name: 'Dated after closing',
    meaning: 'Cases closed within a year with an incident that is dated later.',
  },
  RECORDED_LATE: {
    name: 'Written down late',
    meaning: 'Cases opened within a year with a report written down more than three days after it came.',
  },
  SAME_NAME_TWICE: {
    name: 'A name twice',
    meaning: 'Running cases in which two people have the same name: perhaps they are one.',
  },
};

/** Where the list of cases has exactly those that a rule finds: of some it is those that run, of others all. */
export function casesOf(rule: Rule, place: { area?: string; service?: string }) {
  const running = rule !== 'HAPPENED_AFTER_CLOSING' && rule !== 'RECORDED_LATE';
  return { ...place, ...(running ? {} : { status: 'all' }), quality: addressWord(rule), count: '1' };
}
