import { count, listed, percent } from '../words/figures.ts';
import { type BarRow, barValue } from './bar-value.ts';
import type { IntervalRow } from './interval-chart.tsx';
import type { LinePeriod, LineSeries } from './line-chart.tsx';

/** What a line chart shows, for those who do not see it: kind, first, last, extremes and gaps. */
export function lineSentence(
  periods: readonly LinePeriod[],
  series: readonly LineSeries[],
  unit: string,
): string {
  const first = periods[0];
  const last = periods.at(-1);
  if (!first || !last) return 'Line chart with nothing to show.';
  const lines = series.map((line) => {
    const known = line.values.flatMap((value, index) =>
      value === null ? [] : [{ value, period: periods[index]?.name ?? '' }],
    );
    const begin = known[0];
    const end = known.at(-1);
    if (!begin || !end) return `${line.name}: not collected`;
    const high = known.reduce((a, b) => (b.value > a.value ? b : a));
    const low = known.reduce((a, b) => (b.value < a.value ? b : a));
    const gaps = line.values.length - known.length;
    return `${line.name}: from ${count(begin.value)} to ${count(end.value)}, highest ${count(high.value)} in ${high.period}, lowest ${count(low.value)} in ${low.period}${
      gaps > 0 ? `, ${gaps} without figures` : ''
    }`;
  });
  const provisional = last.provisional ? ' The last is provisional.' : '';
  return `Line chart of ${unit.toLowerCase()}, ${first.name} to ${last.name}. ${lines.join('; ')}.${provisional}`;
}

export function barSentence(rows: readonly BarRow[], measure: string, beforeName: string | null): string {
  if (rows.length === 0) return `Bar chart of ${measure}: none.`;
  const bars = listed(rows.map((row) => `${row.name} ${barValue(row)}`));
  return `Bar chart of ${measure}: ${bars}.${beforeName === null ? '' : ` A mark on each bar shows ${beforeName}.`}`;
}

export function intervalSentence(rows: readonly IntervalRow[], measure: string): string {
  const standards = rows.map((row) => {
    if (row.proportion === null || row.low === null || row.high === null) return `${row.name} nothing due`;
    const target = row.target === null ? '' : `, target ${percent(row.target)}`;
    return `${row.name} ${percent(row.proportion)} of ${count(row.due)}, 95% interval ${percent(row.low)} to ${percent(row.high)}${target}`;
  });
  return `Dot chart of ${measure}: ${standards.join('; ')}.`;
}
