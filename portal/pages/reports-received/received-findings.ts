import { monthOf } from '../../words/dates.ts';
import { count, countOf } from '../../words/figures.ts';
import type { NamedCount, ReceivedFigures } from './received-figures.ts';

/** The titles of the cards are their findings. */
export function monthFinding({ months, byMonth, total }: ReceivedFigures): string {
  const known = byMonth.flatMap((value, index) =>
    value === null ? [] : [{ value, month: months[index] ?? '' }],
  );
  const most = known.reduce<{ value: number; month: string } | null>(
    (best, each) => (best === null || each.value > best.value ? each : best),
    null,
  );
  if (total === 0 || !most || most.value === 0) return 'No reports were received';
  const reports = countOf(total, 'report');
  if (known.filter((each) => each.value === most.value).length > 1)
    return `${reports}, at most ${count(most.value)} in a month`;
  return `${reports}, most of them in ${monthOf(most.month)} (${count(most.value)})`;
}

export function shareFinding(parts: readonly NamedCount[], none: string): string {
  const [first, second] = parts.filter((part) => (part.value ?? 0) > 0);
  if (!first) return none;
  if (!second) return `${first.name}: all ${countOf(first.value ?? 0, 'report')}`;
  if (first.value === second.value)
    return `${first.name} and ${second.name} alike, ${count(first.value ?? 0)} each`;
  return `${first.name} leads with ${count(first.value ?? 0)}`;
}
