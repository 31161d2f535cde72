import { Migration0001Tables } from './0001-tables.ts';
import { Migration0002Sessions } from './0002-sessions.ts';
import { Migration0003ReadersAndEvents } from './0003-readers-and-events.ts';
import { Migration0004Schedules } from './0004-schedules.ts';
import { Migration0005ChangesSentTwice } from './0005-changes-sent-twice.ts';
import { Migration0008RiskAndPlans } from './0008-risk-and-plans.ts';
import { Migration0009Actions } from './0009-actions.ts';

/**
 * In order. A migration that has run anywhere is never edited: a new one follows it. Until the first release none has
 * run anywhere, so a value added to an enum goes into the check of its table where that stands (mostly 0001), in the
 * order of the vocabulary, and no later migration replaces the check.
 */
export const migrations = [
  Migration0001Tables,
  Migration0002Sessions,
  Migration0003ReadersAndEvents,
  Migration0004Schedules,
  Migration0005ChangesSentTwice,
  Migration0008RiskAndPlans,
  Migration0009Actions,
];
