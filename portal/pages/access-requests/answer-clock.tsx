import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf, londonDate } from '../../words/dates.ts';
import { countOf } from '../../words/figures.ts';

const aDayMs = 86_400_000;
const soon = 7;

/** Days from today to the last day to answer; below nought it is late. */
export const daysLeft = (dueOn: string, now: Date): number =>
  Math.round((Date.parse(dueOn) - Date.parse(londonDate(now))) / aDayMs);

/** By when it is to be answered, and how near that is: in words, a shape and a colour. */
export function AnswerClock({ dueOn, ended }: { dueOn: string; ended: boolean }) {
  if (ended) return <StatusTag standing="plain">Was due {dayOf(dueOn)}</StatusTag>;
  const left = daysLeft(dueOn, new Date());
  if (left < 0) return <StatusTag standing="bad">Late by {countOf(-left, 'day')}</StatusTag>;
  const words = left === 0 ? 'Due today' : `Due ${dayOf(dueOn)}, in ${countOf(left, 'day')}`;
  return <StatusTag standing={left <= soon ? 'warn' : 'plain'}>{words}</StatusTag>;
}
