import { Migration0001Tables } from './0001-tables.ts';
import { Migration0002Sessions } from './0002-sessions.ts';
import { Migration0003ReadersAndEvents } from './0003-readers-and-events.ts';
import { Migration0004Schedules } from './0004-schedules.ts';
import { Migration0005ChangesSentTwice } from './0005-changes-sent-twice.ts';

/** In order. A migration that has run anywhere is never edited: a new one follows it. */
export const migrations = [
  Migration0001Tables,
  Migration0002Sessions,
  Migration0003ReadersAndEvents,
  Migration0004Schedules,
  Migration0005ChangesSentTwice,
];
