import type { Standing } from '../../kit/status-tag.tsx';
import { dayOf, londonDate, nearDay } from '../../words/dates.ts';

export interface ClockFacts {
  status: 'PENDING' | 'MET' | 'MET_LATE' | 'MISSED' | 'CANCELLED';
  dueAt: string;
  metAt?: string | null;
  endReason?: string | null;
}

/** Why what was due is due on another day instead. */
const moved = ['OVERRIDDEN', 'DATE_MOVED'];

/** How a clock stands, as a shape, a colour and always a word. */
export function clockStanding(clock: ClockFacts, now: Date): { standing: Standing; words: string } {
  switch (clock.status) {
    case 'MET':
      return { standing: 'good', words: clock.metAt ? `Met ${dayOf(clock.metAt)}` : 'Met' };
    case 'MET_LATE':
      return { standing: 'bad', words: clock.metAt ? `Met late, ${dayOf(clock.metAt)}` : 'Met late' };
    case 'MISSED':
      return { standing: 'bad', words: `Missed, was due ${dayOf(clock.dueAt)}` };
    case 'CANCELLED':
      return {
        standing: 'plain',
        words: moved.includes(clock.endReason ?? '') ? 'Set to another day' : 'Not needed',
      };
    case 'PENDING':
      return dueStanding(clock.dueAt, now);
  }
}

/** The same for the moment at which something is next due. */
export function dueStanding(dueAt: string, now: Date): { standing: Standing; words: string } {
  if (new Date(dueAt) < now) return { standing: 'bad', words: `Late, was due ${nearDay(dueAt)}` };
  if (londonDate(dueAt) === londonDate(now)) return { standing: 'warn', words: 'Due today' };
  return { standing: 'plain', words: `Due ${nearDay(dueAt)}` };
}
