import { monthOf } from '../../words/dates.ts';
import { count, countOf } from '../../words/figures.ts';
import { type NamedCount, type ReceivedFigures, unknownType } from './received-figures.ts';

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
  return `${reports}, the most in ${monthOf(most.month)} (${count(most.value)})`;
}

/** Who or what the reports came from or were about, the largest part named. */
export function partsFinding(parts: readonly NamedCount[], how: 'in' | 'about' | 'from'): string {
  const [first, second] = parts.filter((part) => (part.value ?? 0) > 0);
  if (!first) return 'No reports were received';
  const figure = count(first.value ?? 0);
  if (first.name === unknownType) return `${figure} reports have no type recorded`;
  if (!second) return `All ${countOf(first.value ?? 0, 'report')}: ${first.name}`;
  if (first.value === second.value) return `${first.name} and ${second.name} alike, ${figure} each`;
  return how === 'about'
    ? `Most often ${inside(first.name)}: ${figure}`
    : `Most came ${how} ${inside(first.name)}: ${figure}`;
}

/** A name within a sentence; the names of places and files keep their capitals. */
function inside(name: string): string {
  return name.replace(/^(Recorded|Imported)/, (word) => word.toLowerCase());
}
