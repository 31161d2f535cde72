import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../../schema/calendar/working-calendar.ts';
import { localDay } from '../../schema/calendar/working-days.ts';
import { type DiaryFacts, ruleOnDiaryEntry } from '../../schema/diary/diary-rules.ts';
import type { EntryFault } from './diary-words.ts';

/** What a form or a telephone sent, as it was typed. */
export interface TypedEntry {
  began: string;
  ended: string;
  what: string;
  effect: string;
}

export type EntryField = keyof TypedEntry;
export interface FaultyField {
  name: EntryField;
  fault: EntryFault;
}

export interface ReadEntry {
  beganAt: Date;
  endedAt: Date | null;
  what: string;
  effect: string | null;
}

const fieldOf: Record<string, EntryField> = {
  beganAt: 'began',
  endedAt: 'ended',
  what: 'what',
  effect: 'effect',
};
const faultOf: Record<string, EntryFault> = {
  SAY_WHAT_HAPPENED: 'NEEDED',
  NOT_IN_THE_FUTURE: 'FUTURE',
  ENDED_AFTER_BEGAN: 'ENDED_BEFORE',
  WITHIN_THE_DIARY: 'OUTSIDE',
  TEXT_TOO_LONG: 'TOO_LONG',
};

/** An entry by the same rules as one that staff take over, or what is wrong with it, by field. Times are London's. */
export function readEntry(
  typed: TypedEntry,
  diary: DiaryFacts,
  now: Date,
  calendar: WorkingCalendar,
): { entry: ReadEntry } | { faults: FaultyField[] } {
  const began = momentIn(typed.began, calendar.timeZone);
  const ended = typed.ended.trim() === '' ? null : momentIn(typed.ended, calendar.timeZone);
  const faults: FaultyField[] = [];
  if (!began) faults.push({ name: 'began', fault: 'A_MOMENT' });
  if (typed.ended.trim() !== '' && !ended) faults.push({ name: 'ended', fault: 'A_MOMENT' });
  const tidied = (text: string) => text.replace(/\r\n?/g, '\n').trim();
  const entry = {
    beganAt: began ?? now,
    endedAt: ended,
    what: tidied(typed.what),
    effect: tidied(typed.effect) || null,
  };
  const beganOn = began ? localDay(began, calendar).toString() : diary.startsOn;
  const ruled = ruleOnDiaryEntry({ ...entry, beganOn }, diary, now);
  for (const { field, rule } of ruled.ok ? [] : ruled.refusals) {
    const name = fieldOf[field];
    if (name && !faults.some((each) => each.name === name))
      faults.push({ name, fault: faultOf[rule] ?? 'UNREADABLE' });
  }
  return faults.length > 0 ? { faults } : { entry };
}

/** A day and a time as a browser's own field writes them: 2026-03-02T23:15. */
function momentIn(typed: string, timeZone: string): Date | null {
  const text = typed.trim().replace(' ', 'T');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return null;
  try {
    return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds);
  } catch {
    return null;
  }
}
