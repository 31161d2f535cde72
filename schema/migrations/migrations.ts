import { Migration0001Tables } from './0001-tables.ts';
import { Migration0002Sessions } from './0002-sessions.ts';
import { Migration0003ReadersAndEvents } from './0003-readers-and-events.ts';
import { Migration0004Schedules } from './0004-schedules.ts';
import { Migration0005ChangesSentTwice } from './0005-changes-sent-twice.ts';
import { Migration0006Triage } from './0006-triage.ts';
import { Migration0007People } from './0007-people.ts';
import { Migration0008RiskAndPlans } from './0008-risk-and-plans.ts';
import { Migration0009Actions } from './0009-actions.ts';
import { Migration0010FormalAction } from './0010-formal-action.ts';
import { Migration0011Sharing } from './0011-sharing.ts';
import { Migration0012CaseReviews } from './0012-case-reviews.ts';
import { Migration0013Oversight } from './0013-oversight.ts';
import { Migration0014Evidence } from './0014-evidence.ts';
import { Migration0015Closing } from './0015-closing.ts';
import { Migration0016PolicyAndLetters } from './0016-policy-and-letters.ts';
import { Migration0017Prevention } from './0017-prevention.ts';
import { Migration0018Alarms } from './0018-alarms.ts';
import { Migration0019Operations } from './0019-operations.ts';
import { Migration0020LeavingACase } from './0020-leaving-a-case.ts';

/**
 * In order. A migration that has run anywhere is never edited: a new one follows it. Until the first release none has run
 * anywhere, so the checks of the tables take the words of the vocabulary as it is (`word-check.ts`): a new word of an
 * enum needs nothing here. With the first release they are written out.
 */
export const migrations = [
  Migration0001Tables,
  Migration0002Sessions,
  Migration0003ReadersAndEvents,
  Migration0004Schedules,
  Migration0005ChangesSentTwice,
  Migration0006Triage,
  Migration0007People,
  Migration0008RiskAndPlans,
  Migration0009Actions,
  Migration0010FormalAction,
  Migration0011Sharing,
  Migration0012CaseReviews,
  Migration0013Oversight,
  Migration0014Evidence,
  Migration0015Closing,
  Migration0017Prevention,
  Migration0016PolicyAndLetters,
  Migration0018Alarms,
  Migration0019Operations,
  Migration0020LeavingACase,
];
